import { below, isFalse, membersOf, textOf } from '../constraints/values';
import { toldSince, type AuditCheck, type AuditHit } from './check';
import { execScopes } from './exec-scopes';
import { openDoorsAnywhere } from './open-doors';
import type { AuditScene } from './scene';
import { toolPolicies } from './tool-policy';
import type { ConfigValue } from '../config-value';
import type { JsonPath } from '../../model/pointer';

const origin = 'openclaw 2026.9.6 audit; marker in dist of';

/** What the audit asks of commands: how freely they run, and where. */
export const execChecks: readonly AuditCheck[] = [
  {
    checkId: 'tools.exec.security_full_configured',
    eras: toldSince('2026.3.24'),
    severities: ['warn', 'critical'],
    says: 'is "full": the agent runs any command, and asks nobody{{besides}}',
    remedy: 'Set it to {{instead}}, which lets known commands run.',
    origin: `${origin} 2026.3.24 to 2026.9.6; the field is tools.exec.mode since 2026.6.1`,
    hits: function* (scene) {
      const full = execScopes(scene).filter(({ security }) => security === 'full');
      if (full.length === 0) return;
      const [door] = openDoorsAnywhere(scene);
      for (const { path } of full) {
        const put = path.at(-1) === 'mode' ? 'ask' : 'allowlist';
        const words = { instead: `"${put}"`, besides: door ? ', while anybody may write to a channel' : '' };
        yield { path, severity: door ? 'critical' : 'warn', words, put };
      }
    },
  },
  {
    checkId: 'tools.exec.host_sandbox_no_sandbox_defaults',
    eras: toldSince('2026.2.26'),
    severities: ['warn'],
    says: 'is "sandbox" while agents.defaults.sandbox.mode is "off": commands find no sandbox to run in, and fail',
    remedy: 'Set agents.defaults.sandbox.mode to "non-main" or "all", or leave tools.exec.host out.',
    origin: `${origin} 2026.2.26 to 2026.9.6`,
    hits: (scene) => withoutSandbox(scene, scene.at('tools', 'exec'), ['tools', 'exec']),
  },
  {
    checkId: 'tools.exec.host_sandbox_no_sandbox_agents',
    eras: toldSince('2026.2.26'),
    severities: ['warn'],
    says: 'is "sandbox" while the sandbox mode of this agent is "off": its commands find no sandbox to run in, and fail',
    remedy: 'Set the agent\'s sandbox.mode to "non-main" or "all", or leave host out.',
    origin: `${origin} 2026.2.26 to 2026.9.6`,
    hits: (scene) =>
      scene.agents.flatMap(({ value, path }) =>
        withoutSandbox(scene, below(value, 'tools', 'exec'), [...path, 'tools', 'exec'], value),
      ),
  },
  {
    checkId: 'tools.exec.fs_tools_disabled_but_exec_enabled',
    eras: toldSince('2026.6.8'),
    severities: ['warn'],
    says: 'leave out write, edit and apply_patch but allow exec, a shell that writes files all the same',
    remedy: 'Deny exec and process too, or run commands in a sandbox: mode "all", workspaceAccess "ro" or "none".',
    origin: 'openclaw 2026.9.6 exec-filesystem-policy; marker in dist of 2026.6.8 to 2026.9.6, not of 2026.5.7',
    hits: function* (scene) {
      const isGlobal = writesByShell(scene);
      if (isGlobal) yield { path: ['tools'], severity: 'warn' };
      for (const { id, value, path } of scene.agents) {
        const tools = below(value, 'tools');
        if (id === null || (isGlobal && !tools) || !writesByShell(scene, value)) continue;
        yield { path: [...path, 'tools'], severity: 'warn' };
      }
    },
  },
  {
    checkId: 'tools.exec.agent_skill_mcp_boundary_drift',
    eras: toldSince('2026.7.1'),
    severities: ['warn'],
    says: 'limits which skills are offered, not what a command on the host can do: exec is allowed there, and mcp.servers has servers that a command can reach',
    remedy: 'Set the agent\'s tools.exec.security to "deny", or run it in a sandbox.',
    origin: `${origin} 2026.7.1-2 to 2026.9.6, not of 2026.6.8; exec counts as allowed where nothing is set`,
    hits: function* (scene) {
      const servers = Array.from(membersOf(scene.at('mcp', 'servers')));
      if (!servers.some(([, server]) => !isFalse(below(server, 'enabled')))) return;
      const defaults = ['agents', 'defaults', 'skills'];
      const named = scene.agents.filter(({ id }) => id !== null);
      const heirs = named.filter(({ value }) => !below(value, 'skills'));
      if (scene.at(...defaults) && (runsOnHost(scene) || heirs.some(({ value }) => runsOnHost(scene, value))))
        yield { path: defaults, severity: 'warn' };
      for (const { value, path } of named)
        if (below(value, 'skills') && runsOnHost(scene, value)) yield { path: [...path, 'skills'], severity: 'warn' };
    },
  },
];

function withoutSandbox(
  scene: AuditScene,
  exec: ConfigValue | undefined,
  path: JsonPath,
  agent?: ConfigValue,
): readonly AuditHit[] {
  if (textOf(below(exec, 'host')) !== 'sandbox' || scene.sandboxMode(agent) !== 'off') return [];
  return [{ path: [...path, 'host'], severity: 'warn' }];
}

/** Whether the tools that write files are all gone, and the one that runs commands is not, where it can write. */
function writesByShell(scene: AuditScene, agent?: ConfigValue): boolean {
  const host = hostOf(scene, agent);
  const access =
    below(agent, 'sandbox', 'workspaceAccess') ?? scene.at('agents', 'defaults', 'sandbox', 'workspaceAccess');
  const isBoxed = (scene.sandboxMode(agent) ?? 'all') === 'all' && host !== 'gateway' && host !== 'node';
  if (isBoxed && textOf(access) !== 'rw') return false;
  const allows = toolPolicies(scene)(agent);
  return allows('exec') && !['write', 'edit', 'apply_patch'].some(allows);
}

/** Whether commands run on the host, by the defaults of `resolveExecDefaults` (2026.9.6): a sandbox where there is one, else anything goes. */
function runsOnHost(scene: AuditScene, agent?: ConfigValue): boolean {
  const host = hostOf(scene, agent);
  if (host === 'sandbox' || (host === 'auto' && scene.sandboxMode(agent) !== 'off')) return false;
  const layer = [below(agent, 'tools', 'exec'), scene.at('tools', 'exec')].find(
    (exec) => below(exec, 'mode') ?? below(exec, 'security'),
  );
  return textOf(below(layer, 'mode') ?? below(layer, 'security')) !== 'deny';
}

function hostOf(scene: AuditScene, agent: ConfigValue | undefined): string {
  return textOf(below(agent, 'tools', 'exec', 'host') ?? scene.at('tools', 'exec', 'host')) ?? 'auto';
}
