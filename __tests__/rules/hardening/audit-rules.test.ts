import type { Example } from '../../../src/rules/rule';
import { noDangerousFlag } from '../../../src/rules/hardening/no-dangerous-flag';
import { noDangerousRemoteCommand } from '../../../src/rules/hardening/no-dangerous-remote-command';
import { noLooseTrustedProxy } from '../../../src/rules/hardening/no-loose-trusted-proxy';
import { noOpenBrowser } from '../../../src/rules/hardening/no-open-browser';
import { noOpenControlUi } from '../../../src/rules/hardening/no-open-control-ui';
import { noOpenHooks } from '../../../src/rules/hardening/no-open-hooks';
import { noUnpinnedInstall } from '../../../src/rules/hardening/no-unpinned-install';
import { noWideNetwork } from '../../../src/rules/hardening/no-wide-network';
import { requireTrustedProxies } from '../../../src/rules/hardening/require-trusted-proxies';
import { testRule } from '../rule-tester';

const config = (title: string, text: string, ...reports: string[]): Example => ({
  title,
  files: { 'openclaw.json': text },
  reports,
});

const old = (release: string, example: Example): Example => ({ ...example, release });

testRule(noOpenControlUi, {
  good: [
    config('wrong types', '{ gateway: { bind: [], controlUi: { allowedOrigins: "*" } } }'),
    config(
      'an origin that the environment completes',
      '{ gateway: { bind: "lan", controlUi: { allowedOrigins: ["${ORIGIN}"] } } }',
    ),
    config('a bind that the environment completes', '{ gateway: { bind: "${BIND}", controlUi: {} } }'),
    {
      title: 'an include that is not seen',
      files: {
        'openclaw.json': '{ gateway: { bind: "lan", controlUi: { $include: "ui.json5" } } }',
        '.gitignore': 'ui.json5',
      },
    },
    old('2026.2.22', config('before origins were asked for', '{ gateway: { bind: "lan", controlUi: {} } }')),
    config('retired switches', '{ gateway: { controlUi: { dangerouslyDisableDeviceAuth: true } } }'),
  ],
  bad: [
    config('auto', '{ «gateway»: { bind: "auto" } }', 'gateway-control-ui-allowed-origins-required'),
    config(
      'blank origins',
      '{ gateway: { bind: "custom", controlUi: { «allowedOrigins»: [" "] } } }',
      'gateway-control-ui-allowed-origins-required',
    ),
    config(
      'the fallback, beyond this machine',
      '{ gateway: { bind: "lan", controlUi: { dangerouslyAllowHostHeaderOriginFallback: «true» } } }',
      'gateway-control-ui-host-header-origin-fallback',
    ),
  ],
});

testRule(noLooseTrustedProxy, {
  good: [
    config(
      'wrong types',
      '{ gateway: { auth: { mode: ["trusted-proxy"], trustedProxy: 7 }, allowRealIpFallback: "yes" } }',
    ),
    config('a mode that the environment completes', '{ gateway: { auth: { mode: "${MODE}" } } }'),
  ],
  bad: [
    config(
      'a proxy elsewhere, and its other header',
      '{ gateway: { trustedProxies: ["127.0.0.1", "10.0.0.5"], allowRealIpFallback: «true», auth: { mode: «"trusted-proxy"», trustedProxy: { userHeader: "x-user", allowUsers: ["${USER}"] } } } }',
      'gateway-trusted-proxy-auth',
      'gateway-real-ip-fallback-enabled',
    ),
    config(
      'a proxy on this machine',
      '{ gateway: { trustedProxies: ["127.0.0.1/32", "::1"], allowRealIpFallback: «true», auth: { mode: «"trusted-proxy"», trustedProxy: { userHeader: "x-user", allowUsers: ["ops"] } } } }',
      'gateway-trusted-proxy-auth',
      'gateway-real-ip-fallback-enabled-warning',
    ),
    old(
      '2026.4.15',
      config(
        'before devices were approved by it',
        '{ gateway: { trustedProxies: ["10.0.0.5"], auth: { mode: «"trusted-proxy"», trustedProxy: { userHeader: "x-user", allowUsers: ["ops"], allowLoopback: true, deviceAutoApprove: { enabled: true } } } } }',
        'gateway-trusted-proxy-auth',
      ),
    ),
  ],
});

testRule(requireTrustedProxies, {
  good: [
    config('beyond this machine', '{ gateway: { bind: "lan" } }'),
    config('a proxy that the environment names', '{ gateway: { trustedProxies: ["${PROXY}"] } }'),
    config('no object', '[]'),
  ],
  bad: [config('nothing at all', '{}', 'gateway-trusted-proxies-missing')],
});

testRule(noWideNetwork, {
  good: [
    config('a proxy that vouches', '{ gateway: { bind: "lan", auth: { mode: "trusted-proxy" } } }'),
    config('a mode that the environment completes', '{ gateway: { bind: "lan", auth: { mode: "${MODE}" } } }'),
    config('wrong types', '{ gateway: { tailscale: "serve" }, discovery: { mdns: "full" }, mcp: { apps: true } }'),
    old('2026.7.35', config('before the audit told it', '{ mcp: { apps: { enabled: true } } }')),
  ],
  bad: [
    config(
      'no authentication section',
      '{ «gateway»: { bind: "lan" }, discovery: { mdns: { mode: «"full"» } } }',
      'gateway-auth-no-rate-limit',
      'discovery-mdns-full-mode',
    ),
  ],
});

testRule(noDangerousRemoteCommand, {
  good: [
    config(
      'wrong types',
      '{ gateway: { tools: { allow: "exec" }, nodes: { commands: [], allowCommands: [true, { a: 1 }] } } }',
    ),
    config('what the environment completes', '{ gateway: { nodes: { commands: { deny: ["${COMMAND}"] } } } }'),
    config(
      'a command that is also allowed',
      '{ gateway: { nodes: { commands: { allow: ["acme.light"], deny: ["acme.light"] } } } }',
    ),
    old(
      '2026.3.24',
      config(
        'before the release refused it',
        '{ gateway: { tools: { allow: ["exec"] }, nodes: { allowCommands: ["sms.search"] } } }',
      ),
    ),
  ],
  bad: [
    config(
      'a node beyond this machine, and both endpoints',
      '{ gateway: { tailscale: { mode: "serve" }, nodes: { commands: { allow: [«" health.summary "»] } }, http: { endpoints: { chatCompletions: { enabled: «true» }, responses: { enabled: «true» } } } } }',
      'gateway-nodes-allow-commands-dangerous',
      'gateway-http-session-key-override-enabled',
      'gateway-http-session-key-override-enabled',
    ),
  ],
});

testRule(noOpenHooks, {
  good: [
    config('wrong types', '{ hooks: { enabled: "true", path: "/" } }'),
    config(
      'no agent at all',
      '{ hooks: { enabled: true, defaultSessionKey: "${KEY}", allowedAgentIds: [], allowRequestSessionKey: false } }',
    ),
    old('2026.2.9', config('before the audit told it', '{ hooks: { enabled: true, allowRequestSessionKey: true } }')),
  ],
  bad: [
    config(
      'prefixes for what callers choose',
      '{ hooks: { enabled: true, defaultSessionKey: "hook:in", allowedAgentIds: ["main"], allowRequestSessionKey: «true», allowedSessionKeyPrefixes: ["hook:"] } }',
      'hooks-request-session-key-enabled-warning',
    ),
    config(
      'a list that is none',
      '{ hooks: { enabled: true, defaultSessionKey: "hook:in", allowedAgentIds: «"main"» } }',
      'hooks-allowed-agent-ids-unrestricted-warning',
    ),
  ],
});

testRule(noDangerousFlag, {
  good: [
    config(
      'wrong types',
      '{ hooks: { mappings: { a: { allowUnsafeExternalContent: true } }, gmail: [] }, tools: { fs: { workspaceOnly: "false" } }, security: { audit: { suppressions: {} } } }',
    ),
    config('what another rule tells', '{ hooks: { enabled: true, allowRequestSessionKey: true } }'),
    config('a retired switch', '{ logging: { redactSensitive: "off" } }'),
  ],
  bad: [
    config(
      'mail that nobody sent',
      '{ plugins: { entries: { imap: { config: { accounts: { work: { senderAuth: { min: «"unverified"», acceptTrustedAuthservId: «true» } } } } } } } }',
      'config-insecure-or-dangerous-flags',
      'config-insecure-or-dangerous-flags',
    ),
    old(
      '2026.4.15',
      config(
        'a coding agent that asks nobody',
        '{ plugins: { entries: { acpx: { config: { permissionMode: «"approve-all"» } } } } }',
        'config-insecure-or-dangerous-flags',
      ),
    ),
    config(
      'sessions that callers choose, once there are callers',
      '{ hooks: { allowRequestSessionKey: «true» } }',
      'config-insecure-or-dangerous-flags',
    ),
    config(
      'two suppressions',
      '{ security: { audit: { «suppressions»: [{}, {}] } } }',
      'security-audit-suppressions-active',
    ),
  ],
});

testRule(noOpenBrowser, {
  good: [
    config(
      'no addresses',
      '{ browser: { cdpUrl: "browser", profiles: { a: { cdpUrl: "${CDP}" }, b: { cdpUrl: 9222 } } } }',
    ),
    config('a private one, and pages kept out', '{ browser: { cdpUrl: "https://10.0.0.2" } }'),
    config(
      'a public one',
      '{ browser: { cdpUrl: "https://8.8.8.8", ssrfPolicy: { dangerouslyAllowPrivateNetwork: true } } }',
    ),
    config('extensions of the new way', '{ browser: { extensionRelay: { allowLegacyAuth: false } } }'),
  ],
  bad: [
    config('an unset default', '{ browser: { «extensionRelay»: {} } }', 'browser-extension-relay-legacy-auth'),
    config(
      'the address of a cloud service',
      '{ browser: { cdpUrl: «"wss://metadata.google.internal"», profiles: { six: { cdpUrl: «"wss://[fd00::1]:9222"» } }, ssrfPolicy: { allowPrivateNetwork: true } } }',
      'browser-remote-cdp-private-host',
      'browser-remote-cdp-private-host',
    ),
  ],
});

testRule(noUnpinnedInstall, {
  good: [
    config('a release that keeps them elsewhere', '{ plugins: { installs: { a: { source: "npm", spec: "a" } } } }'),
    old(
      '2026.4.15',
      config(
        'wrong types',
        '{ plugins: { installs: [{ source: "npm", spec: 1 }] }, hooks: { internal: { installs: 7 } } }',
      ),
    ),
    old(
      '2026.4.15',
      config(
        'what the environment completes',
        '{ plugins: { installs: { a: { source: "npm", spec: "a@${V}", integrity: "${I}" } } } }',
      ),
    ),
  ],
  bad: [
    old(
      '2026.2.19',
      config(
        'hooks of any version, without a digest',
        '{ hooks: { internal: { installs: { «a»: { source: "npm", spec: «"@acme/a"» } } } } }',
        'hooks-installs-unpinned-npm-specs',
        'hooks-installs-missing-integrity',
      ),
    ),
    old(
      '2026.4.15',
      config(
        'a plugin without a digest',
        '{ plugins: { installs: { «a»: { source: "npm", spec: "a@v1.2.3-beta.1+x" } } } }',
        'plugins-installs-missing-integrity',
      ),
    ),
  ],
});
