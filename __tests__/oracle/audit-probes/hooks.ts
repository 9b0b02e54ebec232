import { fillTemplate } from '../../../src/credentials/sample';
import type { AuditProbe, Fragment } from './probe';

const long = fillTemplate('{h48}', 3);
const careful = {
  enabled: true,
  token: long,
  path: '/hooks',
  defaultSessionKey: 'hook:ingress',
  allowedAgentIds: ['main'],
};

/** Webhooks, dangerous flags, suppressions. */
export const hookProbes: readonly AuditProbe[] = [
  {
    checkId: 'hooks.token_too_short',
    fires: [hooks({ token: 'short phrase' })],
    quiet: [hooks({}), hooks({ enabled: false, token: 'short phrase' })],
  },
  {
    checkId: 'hooks.token_reuse_gateway_token',
    fires: [
      { ...hooks({}), gateway: { auth: { token: long } } },
      { ...hooks({ token: ` ${long} ` }), gateway: { auth: { mode: 'password', token: null, password: long } } },
      { ...hooks({}), gateway: { auth: null, remote: { token: long } } },
    ],
    quiet: [
      { ...hooks({}), gateway: { auth: { mode: 'token', password: long } } },
      { ...hooks({ enabled: false }), gateway: { auth: { token: long } } },
    ],
  },
  {
    checkId: 'hooks.path_root',
    fires: [hooks({ path: '/' }), hooks({ path: ' / ' })],
    quiet: [hooks({ path: '/hooks' }), hooks({ enabled: false, path: '/' })],
  },
  {
    checkId: 'hooks.default_session_key_unset',
    fires: [hooks({ defaultSessionKey: undefined }), hooks({ defaultSessionKey: '  ' })],
    quiet: [hooks({}), hooks({ enabled: false, defaultSessionKey: undefined })],
  },
  {
    checkId: 'hooks.allowed_agent_ids_unrestricted',
    fires: [
      hooks({ allowedAgentIds: undefined }),
      hooks({ allowedAgentIds: ['main', ' * '] }),
      { ...hooks({ allowedAgentIds: ['*'] }), gateway: { bind: 'lan' } },
    ],
    quiet: [hooks({ allowedAgentIds: [] }), hooks({})],
  },
  {
    checkId: 'hooks.request_session_key_enabled',
    fires: [
      hooks({ allowRequestSessionKey: true, allowedSessionKeyPrefixes: ['hook:'] }),
      {
        ...hooks({ allowRequestSessionKey: true, allowedSessionKeyPrefixes: ['hook:'] }),
        gateway: { tailscale: { mode: 'serve' } },
      },
    ],
    quiet: [hooks({ allowRequestSessionKey: false }), hooks({ enabled: false, allowRequestSessionKey: true })],
  },
  {
    checkId: 'hooks.request_session_key_prefixes_missing',
    fires: [
      hooks({ allowRequestSessionKey: true }),
      hooks({ allowRequestSessionKey: true, allowedSessionKeyPrefixes: [' '] }),
      { ...hooks({ allowRequestSessionKey: true }), gateway: { bind: 'lan' } },
    ],
    quiet: [hooks({ allowRequestSessionKey: true, allowedSessionKeyPrefixes: ['hook:'] })],
  },
  {
    checkId: 'config.secrets.hooks_token_in_config',
    fires: [hooks({})],
    quiet: [hooks({ enabled: false }), hooks({ token: '${UNSET_TOKEN}' }), { hooks: { token: long } }],
  },
  {
    checkId: 'config.insecure_or_dangerous_flags',
    fires: [
      hooks({ gmail: { allowUnsafeExternalContent: true } }),
      hooks({ mappings: [{ action: 'wake', textTemplate: 'text', allowUnsafeExternalContent: true }] }),
      { hooks: { allowRequestSessionKey: true } },
      { browser: { ssrfPolicy: { dangerouslyAllowPrivateNetwork: true } } },
      docker('dangerouslyAllowReservedContainerTargets'),
      docker('dangerouslyAllowExternalBindSources'),
      {
        agents: {
          entries: { main: { sandbox: { mode: 'all', docker: { dangerouslyAllowContainerNamespaceJoin: true } } } },
        },
      },
      { tools: { exec: { applyPatch: { workspaceOnly: false } } } },
      { tools: { fs: { workspaceOnly: false } } },
      suppressions([{ checkId: 'fs.' }]),
    ],
    quiet: [
      hooks({ gmail: { allowUnsafeExternalContent: false } }),
      { tools: { fs: { workspaceOnly: true }, exec: { applyPatch: { workspaceOnly: true } } } },
      { agents: { entries: { main: { tools: { fs: { workspaceOnly: false } } } } } },
      { plugins: { entries: { acpx: { enabled: true, config: { permissionMode: 'approve-all' } } } } },
      suppressions([]),
    ],
  },
  {
    checkId: 'security.audit.suppressions.active',
    fires: [
      suppressions([{ checkId: 'gateway.trusted_proxies_missing', reason: 'known' }]),
      { ...suppressions([{ checkId: 'gateway.bind_no_auth' }]), gateway: { bind: 'lan', auth: { mode: 'none' } } },
    ],
    quiet: [suppressions([])],
  },
];

function hooks(fields: Fragment): Fragment {
  return { hooks: { ...careful, ...fields } };
}

function docker(flag: string): Fragment {
  return { agents: { defaults: { sandbox: { mode: 'all', docker: { [flag]: true } } } } };
}

function suppressions(list: readonly unknown[]): Fragment {
  return { security: { audit: { suppressions: list } } };
}
