import { fillTemplate } from '../../../src/credentials/sample';
import type { AuditProbe, Fragment } from './probe';

/** Browsers and installed packages: in 2026.4.15 the config decides them, later a plugin or the host. */
export const pluginProbes: readonly AuditProbe[] = [
  {
    checkId: 'browser.remote_cdp_http',
    fires: [profile('http://browser.example.org:9222'), profile('http://192.0.2.7:9222')],
    quiet: [
      profile('https://browser.example.org'),
      profile('http://127.0.0.1:9222'),
      profile('http://localhost:9222'),
      { browser: { enabled: false, ...Object(profile('http://browser.example.org:9222').browser) } },
    ],
  },
  {
    checkId: 'browser.remote_cdp_private_host',
    fires: [
      lettingIn(profile('https://10.0.0.5:9222')),
      lettingIn(profile('https://192.168.1.5:9222')),
      lettingIn(profile('https://172.16.0.1:9222')),
    ],
    quiet: [profile('https://10.0.0.5:9222'), lettingIn(profile('https://browser.example.org'))],
  },
  {
    checkId: 'browser.control_no_auth',
    fires: [{ browser: { enabled: true }, gateway: { auth: null } }],
    quiet: [
      { browser: { enabled: false }, gateway: { auth: null } },
      {
        browser: { enabled: true },
        gateway: { auth: { mode: 'password', token: null, password: fillTemplate('{h48}', 4) } },
      },
    ],
  },
  {
    checkId: 'plugins.installs_unpinned_npm_specs',
    fires: [plugin({ spec: 'a' }), plugin({ spec: '@scope/a@latest' }), plugin({ spec: 'a@^1.2.3' })],
    quiet: [
      plugin({ spec: 'a@1.2.3' }),
      plugin({ spec: '@scope/a@1.2.3-beta.1' }),
      plugin({ source: 'path', spec: 'a' }),
    ],
  },
  {
    checkId: 'plugins.installs_missing_integrity',
    fires: [plugin({ spec: 'a@1.2.3', integrity: undefined }), plugin({ spec: 'a@1.2.3', integrity: ' ' })],
    quiet: [plugin({ spec: 'a@1.2.3' }), plugin({ source: 'path', integrity: undefined })],
  },
  {
    checkId: 'hooks.installs_unpinned_npm_specs',
    fires: [hook({ spec: 'a' })],
    quiet: [hook({ spec: 'a@1.2.3' })],
  },
  {
    checkId: 'hooks.installs_missing_integrity',
    fires: [hook({ spec: 'a@1.2.3', integrity: undefined })],
    quiet: [hook({ spec: 'a@1.2.3' })],
  },
];

function profile(cdpUrl: string): Fragment {
  return { browser: { profiles: { far: { cdpUrl, color: '#00AA00' } } } };
}

function lettingIn({ browser }: Fragment): Fragment {
  return { browser: { ssrfPolicy: { dangerouslyAllowPrivateNetwork: true }, ...Object(browser) } };
}

function plugin(fields: Fragment): Fragment {
  return { plugins: { installs: { one: { source: 'npm', integrity: 'a digest', ...fields } } } };
}

function hook(fields: Fragment): Fragment {
  return { hooks: { internal: { installs: { one: { source: 'npm', integrity: 'a digest', ...fields } } } } };
}
