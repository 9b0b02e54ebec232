import type { JsonPath } from '../../model/pointer';
import { below, isFalse, isTrue, textOf } from '../constraints/values';
import { isBrowserPluginOff } from './browser-plugin';
import { toldSince, type AuditCheck } from './check';
import { placesIn } from './places';
import type { AuditScene } from './scene';

/** What the audit tells, with `--deep`, of the browser that the agent drives. */
export const browserChecks: readonly AuditCheck[] = [
  {
    checkId: 'browser.remote_cdp_http',
    eras: toldSince(),
    severities: ['warn'],
    says: 'leads to a browser on another machine by plain http: whoever listens on the way drives it too',
    remedy: 'Use https, or an address that only a tunnel or your tailnet reaches.',
    origin: 'openclaw 2026.9.6 extensions/browser; marker in dist of 2026.1.29 to 2026.9.6',
    *hits(scene) {
      for (const { path, url } of remoteBrowsers(scene)) if (url.protocol === 'http:') yield { path, severity: 'warn' };
    },
  },
  {
    checkId: 'browser.remote_cdp_private_host',
    eras: toldSince('2026.3.22'),
    severities: ['warn'],
    says: 'leads to a browser in your own network, and browser.ssrfPolicy lets pages reach that network',
    remedy: 'Turn browser.ssrfPolicy.dangerouslyAllowPrivateNetwork off, and allow the hosts that are needed by name.',
    origin: 'openclaw 2026.9.6 extensions/browser; marker in dist of 2026.3.22, not of 2026.3.13',
    *hits(scene) {
      const policy = scene.at('browser', 'ssrfPolicy');
      const isLetIn = ['allowPrivateNetwork', 'dangerouslyAllowPrivateNetwork'].some((key) =>
        isTrue(below(policy, key)),
      );
      if (!isLetIn) return;
      for (const { path, url } of remoteBrowsers(scene)) if (isPrivate(url.hostname)) yield { path, severity: 'warn' };
    },
  },
  {
    checkId: 'browser.extension_relay_legacy_auth',
    eras: toldSince('2026.8.1'),
    severities: ['warn'],
    says: 'lets browser extensions in that prove themselves in the old way, which is on unless it is turned off',
    remedy: 'Update the extensions, then set browser.extensionRelay.allowLegacyAuth to false.',
    origin: 'openclaw 2026.9.6 extensions/browser; marker in dist of 2026.8.1, not of 2026.7.35',
    *hits(scene) {
      const relay = ['browser', 'extensionRelay'];
      const path = [...relay, 'allowLegacyAuth'];
      // The audit tells it of every browser; a config that says nothing of the relay hardly uses it.
      if (isOff(scene) || scene.at(...relay)?.type !== 'object' || scene.maySupply(path)) return;
      const legacy = scene.at(...path);
      if (legacy === undefined || isTrue(legacy)) yield { path, severity: 'warn', put: false };
    },
  },
];

function isOff(scene: AuditScene): boolean {
  return isFalse(scene.at('browser', 'enabled')) || isBrowserPluginOff(scene);
}

/** The addresses of browsers on other machines. */
function* remoteBrowsers(scene: AuditScene): Iterable<{ readonly path: JsonPath; readonly url: URL }> {
  if (isOff(scene)) return;
  for (const pattern of ['browser.cdpUrl', 'browser.profiles.*.cdpUrl']) {
    for (const { value, path } of placesIn(scene.root, pattern)) {
      const text = textOf(value)?.trim() ?? '';
      if (text === '' || text.length > 2048 || !URL.canParse(text)) continue;
      const url = new URL(text);
      if (!isThisMachine(url.hostname)) yield { path, url };
    }
  }
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

/** Addresses of a network of one's own, and what else the internet does not carry; names of cloud services that only lie there. */
function isPrivate(host: string): boolean {
  if (host === 'localhost.localdomain' || host === 'metadata.google.internal') return true;
  if (host.startsWith('[')) return /^\[(?:::|f[cdef])/.test(host);
  return /^(?:0|10|127|169\.254|192\.168|192\.0\.0|198\.1[89]|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|22[4-9]|2[3-5]\d)\.[\d.]+$/.test(
    host,
  );
}
