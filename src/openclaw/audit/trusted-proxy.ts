import type { JsonPath } from '../../model/pointer';
import { holdsText, isTrue, textOf } from '../constraints/values';
import { toldSince, type AuditCheck } from './check';
import { entriesOf } from './entries';
import type { AuditScene } from './scene';

const marker = 'openclaw 2026.9.6 audit-gateway-config';

const proxies: JsonPath = ['gateway', 'trustedProxies'];
const proxy: JsonPath = ['gateway', 'auth', 'trustedProxy'];

/** What the audit tells of a gateway that leaves it to a proxy who somebody is. */
export const trustedProxyChecks: readonly AuditCheck[] = [
  {
    checkId: 'gateway.trusted_proxy_auth',
    eras: toldSince('2026.2.17'),
    severities: ['critical'],
    says: 'is "trusted-proxy": the gateway believes the proxy, and whoever passes for it, who somebody is',
    remedy:
      'Make sure that the proxy authenticates everybody and that nobody reaches the port without it, or set the mode to "token".',
    origin: `${marker}; marker in dist of 2026.2.17, not of 2026.2.12`,
    hits: (scene) => (isVouched(scene) ? [{ path: ['gateway', 'auth', 'mode'], severity: 'critical' }] : []),
  },
  {
    checkId: 'gateway.trusted_proxy_no_proxies',
    eras: toldSince('2026.2.17'),
    severities: ['critical'],
    says: 'names no proxy, so that the gateway refuses every request while gateway.auth.mode is "trusted-proxy"',
    remedy: 'List the addresses of the proxy.',
    origin: `${marker}; marker in dist of 2026.2.17, not of 2026.2.12`,
    *hits(scene) {
      if (isVouched(scene) && isEmpty(scene, proxies)) yield { path: proxies, severity: 'critical' };
    },
  },
  {
    checkId: 'gateway.trusted_proxy_no_user_header',
    eras: toldSince('2026.2.17'),
    severities: ['critical'],
    says: 'names no header, so that the gateway cannot tell who a request of the proxy is from',
    remedy: 'Name the header in which the proxy says who it is, such as "x-forwarded-user".',
    origin: `${marker}; marker in dist of 2026.2.17, not of 2026.2.12`,
    *hits(scene) {
      const path = [...proxy, 'userHeader'];
      if (isVouched(scene) && !holdsText(scene.at(...path)) && !scene.maySupply(path))
        yield { path, severity: 'critical' };
    },
  },
  {
    checkId: 'gateway.trusted_proxy_no_allowlist',
    eras: toldSince('2026.2.17'),
    severities: ['warn'],
    says: 'names nobody, so that everybody whom the proxy lets in may use the gateway',
    remedy: 'List the users who may use the gateway.',
    origin: `${marker}; marker in dist of 2026.2.17, not of 2026.2.12`,
    *hits(scene) {
      const path = [...proxy, 'allowUsers'];
      if (isVouched(scene) && isEmpty(scene, path)) yield { path, severity: 'warn' };
    },
  },
  {
    checkId: 'gateway.trusted_proxy_allow_loopback',
    eras: toldSince('2026.4.29'),
    severities: ['warn'],
    says: 'is on: every program on this machine can pass for the proxy where gateway.trustedProxies lists this machine',
    remedy: 'Turn it off, unless the proxy runs on this machine and nothing else there reaches the gateway.',
    origin: `${marker}; marker in dist of 2026.4.29, not of 2026.4.22`,
    *hits(scene) {
      const path = [...proxy, 'allowLoopback'];
      if (isVouched(scene) && isTrue(scene.at(...path))) yield { path, severity: 'warn', put: false };
    },
  },
  {
    checkId: 'gateway.trusted_proxy_device_auto_approve',
    eras: toldSince('2026.8.1'),
    severities: ['warn'],
    says: 'is on: whoever the proxy lets in pairs a device without being asked for approval',
    remedy: 'Turn it off, and approve new devices by hand.',
    origin: `${marker}; marker in dist of 2026.8.1, not of 2026.7.35`,
    *hits(scene) {
      const path = [...proxy, 'deviceAutoApprove', 'enabled'];
      if (isVouched(scene) && isTrue(scene.at(...path))) yield { path, severity: 'warn', put: false };
    },
  },
  {
    checkId: 'gateway.trusted_proxy_device_auto_approve_admin',
    eras: toldSince('2026.8.1'),
    severities: ['critical'],
    says: 'is "operator.admin", so that whoever the proxy lets in may give a new device full control without being asked',
    remedy: 'Remove the scope, and approve administrators by hand.',
    origin: `${marker}; marker in dist of 2026.8.1, not of 2026.7.35`,
    *hits(scene) {
      const path = [...proxy, 'deviceAutoApprove'];
      if (!isVouched(scene) || !isTrue(scene.at(...path, 'enabled'))) return;
      const scope = entriesOf(scene.at(...path, 'scopes')).find(({ text }) => text === 'operator.admin');
      if (scope) yield { path: [...path, 'scopes', scope.index], severity: 'critical' };
    },
  },
  {
    checkId: 'gateway.real_ip_fallback_enabled',
    eras: toldSince('2026.2.22'),
    severities: ['critical', 'warn'],
    says: 'is on: the gateway believes the header X-Real-IP, which callers can write themselves where a proxy passes it on',
    remedy: 'Turn it off, and have the proxy send X-Forwarded-For.',
    origin: `${marker}; marker in dist of 2026.2.22, not of 2026.2.21`,
    *hits(scene) {
      const path = ['gateway', 'allowRealIpFallback'];
      const elsewhere = entriesOf(scene.at(...proxies)).some(({ text }) => text !== null && !isThisMachine(text));
      const severity = scene.exposed || (isVouched(scene) && elsewhere) ? 'critical' : 'warn';
      if (isTrue(scene.at(...path))) yield { path, severity, put: false };
    },
  },
];

/** What the audit tells of a gateway as it is installed: a warning there, which says nothing of most. */
export const proxyHeaderChecks: readonly AuditCheck[] = [
  {
    checkId: 'gateway.trusted_proxies_missing',
    eras: toldSince(),
    severities: ['info'],
    says: 'names no proxy: should the control UI be served through one, the gateway cannot tell its callers from this machine',
    remedy: 'Where a proxy stands before the gateway, list its addresses; otherwise there is nothing to do.',
    origin: `${marker}; marker in dist of 2026.1.29 to 2026.9.6; facts 3.1: fires on every default install`,
    *hits(scene) {
      if (!scene.exposed && scene.controlUi && isEmpty(scene, proxies)) yield { path: proxies, severity: 'info' };
    },
  },
];

function isVouched(scene: AuditScene): boolean {
  return textOf(scene.at('gateway', 'auth', 'mode')) === 'trusted-proxy';
}

function isEmpty(scene: AuditScene, path: JsonPath): boolean {
  return entriesOf(scene.at(...path)).length === 0 && !scene.maySupply(path);
}

/** One address of this machine, alone. */
function isThisMachine(entry: string): boolean {
  return /^(?:127\.0\.0\.1(?:\/32)?|::1(?:\/128)?)$/.test(entry);
}
