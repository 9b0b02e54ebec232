import type { AuditProbe, Fragment } from './probe';

/** Exec, safe bins, elevated rights, the sandbox. */
export const toolProbes: readonly AuditProbe[] = [
  {
    checkId: 'tools.elevated.allowFrom.telegram.wildcard',
    fires: [elevated({ telegram: ['*'] }), elevated({ telegram: ['1', ' * '] })],
    quiet: [elevated({ telegram: ['1'] }), { tools: { elevated: { enabled: false, allowFrom: { telegram: ['*'] } } } }],
  },
  {
    checkId: 'tools.elevated.allowFrom.discord.large',
    fires: [elevated({ discord: numbers(26) })],
    quiet: [elevated({ discord: numbers(25) })],
  },
  {
    checkId: 'tools.exec.security_full_configured',
    fires: [
      exec({ mode: 'full' }),
      exec({ security: 'full' }),
      { ...exec({ security: 'full' }), channels: { telegram: { botToken: 'a bot', groupPolicy: 'open' } } },
      agents({ main: { tools: { exec: { security: 'full' } } } }),
      {
        ...agents({ main: {}, other: { tools: { exec: { security: 'deny' } } } }),
        tools: { exec: { security: 'full' } },
      },
      agents({ main: {}, other: { tools: { exec: { mode: 'full' } } } }),
      agents({ main: {}, other: { tools: { exec: { security: 'full' } } } }),
    ],
    quiet: [
      exec({ mode: 'allowlist' }),
      exec({ mode: 'ask' }),
      exec({ security: 'deny', ask: 'always' }),
      { ...agents({ main: { tools: { exec: { security: 'deny' } } } }), tools: { exec: { security: 'full' } } },
      { ...agents({ main: { tools: { exec: { mode: 'deny' } } } }), tools: { exec: { mode: 'full' } } },
    ],
  },
  {
    checkId: 'tools.exec.host_sandbox_no_sandbox_defaults',
    fires: [
      exec({ host: 'sandbox' }),
      { ...exec({ host: 'sandbox' }), agents: { defaults: { sandbox: { mode: 'off' } } } },
    ],
    quiet: [
      { ...exec({ host: 'sandbox' }), agents: { defaults: { sandbox: { mode: 'non-main' } } } },
      exec({ host: 'gateway' }),
    ],
  },
  {
    checkId: 'tools.exec.host_sandbox_no_sandbox_agents',
    fires: [
      agents({ main: { tools: { exec: { host: 'sandbox' } } } }),
      agents(
        { main: {}, other: { sandbox: { mode: 'off' }, tools: { exec: { host: 'sandbox' } } } },
        { sandbox: { mode: 'all' } },
      ),
    ],
    quiet: [
      agents({ main: { tools: { exec: { host: 'sandbox' } } } }, { sandbox: { mode: 'all' } }),
      agents({ main: { sandbox: { mode: 'all' }, tools: { exec: { host: 'sandbox' } } } }),
    ],
  },
  {
    checkId: 'tools.exec.safe_bins_interpreter_unprofiled',
    fires: [
      exec({ safeBins: ['python3'] }),
      exec({ safeBins: ['/usr/bin/Node.EXE'] }),
      exec({ safeBins: ['python3.12'] }),
      agents({ main: { tools: { exec: { safeBins: ['bash'] } } } }),
    ],
    quiet: [
      exec({ safeBins: ['cut', 'wc'] }),
      exec({ safeBins: ['python3'], safeBinProfiles: { python3: { maxPositional: 0 } } }),
      {
        ...agents({ main: { tools: { exec: { safeBins: ['perl'] } } } }),
        tools: { exec: { safeBinProfiles: { perl: {} } } },
      },
    ],
  },
  {
    checkId: 'tools.exec.safe_bins_broad_behavior',
    fires: [exec({ safeBins: ['jq'] }), exec({ safeBins: ['awk'], safeBinProfiles: { awk: {} } })],
    quiet: [exec({ safeBins: ['grep', 'cut'] })],
  },
  {
    checkId: 'tools.exec.safe_bin_trusted_dirs_risky',
    fires: ['bin', '/tmp/bin', '/usr/local/bin', '/home/ann/bin', '/srv/../tmp', '/opt/x/.local/bin', '/Users/ann'].map(
      (directory) => exec({ safeBinTrustedDirs: [directory] }),
    ),
    quiet: ['/usr/bin', '/opt/tools/bin', '/tmpfiles', '/usr/local/bin/sub'].map((directory) =>
      exec({ safeBinTrustedDirs: [directory] }),
    ),
  },
  {
    checkId: 'tools.exec.fs_tools_disabled_but_exec_enabled',
    fires: [
      { tools: { deny: ['write', 'edit', 'apply_patch'] } },
      { tools: { deny: ['group:fs'] } },
      { tools: { allow: ['exec', 'read'] } },
      agents({ main: { tools: { deny: ['write', 'edit', 'apply-patch'] } } }, { sandbox: { mode: 'non-main' } }),
      {
        ...agents({}, { sandbox: { mode: 'all', workspaceAccess: 'rw' } }),
        tools: { deny: ['write', 'edit', 'apply_patch'] },
      },
    ],
    quiet: [
      { tools: { deny: ['write', 'edit'] } },
      { tools: { deny: ['group:fs', 'group:runtime'] } },
      { tools: { allow: ['exec', 'write'] } },
      { ...agents({}, { sandbox: { mode: 'all' } }), tools: { deny: ['write', 'edit', 'apply_patch'] } },
      { tools: { profile: 'messaging' } },
    ],
  },
  {
    checkId: 'tools.exec.agent_skill_mcp_boundary_drift',
    fires: [
      { ...agents({ main: { skills: ['weather'] } }), mcp: servers({}) },
      { ...agents({}, { skills: [] }), mcp: servers({}) },
      { ...agents({ main: { skills: ['weather'] } }), mcp: servers({}), tools: { exec: { mode: 'allowlist' } } },
    ],
    quiet: [
      { ...agents({ main: { skills: ['weather'] } }), mcp: servers({ enabled: false }) },
      { ...agents({ main: {} }), mcp: servers({}) },
      { ...agents({ main: { skills: ['weather'] } }), mcp: servers({}), tools: { exec: { mode: 'deny' } } },
      { ...agents({ main: { skills: ['weather'], sandbox: { mode: 'all' } } }), mcp: servers({}) },
    ],
  },
  {
    checkId: 'tools.profile_minimal_overridden',
    fires: [{ ...agents({ main: { tools: { profile: 'coding' } } }), tools: { profile: 'minimal' } }],
    quiet: [
      { ...agents({ main: { tools: { profile: 'minimal' } } }), tools: { profile: 'minimal' } },
      { ...agents({ main: { tools: { profile: 'minimal' } } }), tools: { profile: 'coding' } },
    ],
  },
  {
    checkId: 'sandbox.docker_config_mode_off',
    fires: [
      agents({}, { sandbox: { docker: { image: 'debian' } } }),
      agents({ main: { sandbox: { docker: { image: 'debian' } } } }),
      agents(
        { main: {}, other: { sandbox: { mode: 'off', docker: { image: 'debian' } } } },
        { sandbox: { mode: 'all' } },
      ),
    ],
    quiet: [
      agents({}, { sandbox: { docker: {} } }),
      agents({}, { sandbox: { mode: 'non-main', docker: { image: 'debian' } } }),
      agents({ main: { sandbox: { mode: 'all' } } }, { sandbox: { docker: { image: 'debian' } } }),
    ],
  },
  {
    checkId: 'sandbox.dangerous_bind_mount',
    fires: ['/:/host', '/etc/ssl:/ssl:ro', '/var/run/docker.sock:/s', '/var:/v', '/srv/../root/a:/a', '/proc:/p'].map(
      (bind) => docker({ binds: [bind] }),
    ),
    quiet: ['/srv/project:/work:ro', '/etcetera:/e', '/srv/etc:/e'].map((bind) => docker({ binds: [bind] })),
  },
  {
    checkId: 'sandbox.dangerous_network_mode',
    fires: [
      docker({ network: 'container:web', dangerouslyAllowContainerNamespaceJoin: true }),
      docker({ network: ' Container:web ', dangerouslyAllowContainerNamespaceJoin: true }),
    ],
    quiet: [docker({ network: 'bridge' }), docker({ network: 'none' })],
  },
];

function exec(fields: Fragment): Fragment {
  return { tools: { exec: fields } };
}

function elevated(allowFrom: Fragment): Fragment {
  return { tools: { elevated: { allowFrom } } };
}

function agents(entries: Fragment, defaults: Fragment = {}): Fragment {
  const count = Object.keys(entries).length;
  return { agents: { defaults, ...(count > 1 && { ownership: 'explicit' }), ...(count > 0 && { entries }) } };
}

function docker(fields: Fragment): Fragment {
  return agents({}, { sandbox: { mode: 'all', docker: fields } });
}

function servers(fields: Fragment): Fragment {
  return { servers: { files: { command: 'npx', ...fields } } };
}

function numbers(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => String(1000 + index));
}
