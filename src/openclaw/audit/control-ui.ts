import type { JsonPath } from '../../model/pointer';
import { isTrue } from '../constraints/values';
import { toldSince, toldUntil, type AuditCheck } from './check';
import { entriesOf } from './entries';
import type { AuditScene } from './scene';

const marker = 'openclaw 2026.9.6 audit-gateway-config';

const origins: JsonPath = ['gateway', 'controlUi', 'allowedOrigins'];
const fallback: JsonPath = ['gateway', 'controlUi', 'dangerouslyAllowHostHeaderOriginFallback'];

/** What the audit tells of the control UI of the gateway. */
export const controlUiChecks: readonly AuditCheck[] = [
  {
    checkId: 'gateway.control_ui.allowed_origins_required',
    // Asked: told by 2026.3.31 and by 2026.5.7; 2026.4.15, 4.22 and 4.29 fill the origins in as they load the config.
    eras: [...toldUntil('2026.3.31', '2026.2.23'), ...toldSince('2026.5.7')],
    severities: ['critical'],
    says: 'names no origin, although the gateway listens beyond this machine and serves the control UI there',
    remedy: 'List the addresses that the control UI is opened at, such as `https://control.example.com`.',
    origin: `${marker}; marker in dist of 2026.2.23, not of 2026.2.22`,
    *hits(scene) {
      if (!scene.exposed || !scene.controlUi || isTrue(scene.at(...fallback)) || scene.maySupply(origins)) return;
      if (entriesOf(scene.at(...origins)).length === 0) yield { path: origins, severity: 'critical' };
    },
  },
  {
    checkId: 'gateway.control_ui.allowed_origins_wildcard',
    eras: toldSince('2026.3.1'),
    severities: ['critical', 'warn'],
    says: 'is "*", so that any website open in a browser may talk to the control UI',
    remedy: 'List the addresses that the control UI is opened at, such as `https://control.example.com`.',
    origin: `${marker}; marker in dist of 2026.3.1, not of 2026.2.26`,
    *hits(scene) {
      const index = entriesOf(scene.at(...origins)).find(({ text }) => text === '*')?.index;
      if (index !== undefined) yield { path: [...origins, index], severity: byReach(scene) };
    },
  },
  {
    checkId: 'gateway.control_ui.host_header_origin_fallback',
    eras: toldSince('2026.2.23'),
    severities: ['critical', 'warn'],
    repeats: ['config.insecure_or_dangerous_flags'],
    says: 'is on: the control UI believes the host name that a request claims, so that a website can pass for it by DNS rebinding',
    remedy: 'Turn it off, and list the addresses of the control UI in gateway.controlUi.allowedOrigins.',
    origin: `${marker}; marker in dist of 2026.2.23, not of 2026.2.22`,
    *hits(scene) {
      if (!isTrue(scene.at(...fallback))) return;
      // Without an origin, a gateway that others reach is as badly off as before.
      const isListed = !scene.exposed || entriesOf(scene.at(...origins)).length > 0;
      yield { path: fallback, severity: byReach(scene), ...(isListed && { put: false }) };
    },
  },
  {
    checkId: 'gateway.control_ui.insecure_auth',
    eras: toldUntil('2026.7.35'),
    severities: ['warn'],
    repeats: ['config.insecure_or_dangerous_flags'],
    says: 'is on, which loosens how browsers prove themselves to the control UI over plain HTTP',
    remedy: 'Turn it off, and open the control UI over HTTPS or on this machine.',
    origin: 'openclaw 2026.4.15 audit; marker in dist of 2026.1.29 to 2026.7.35, not of 2026.8.1',
    hits: (scene) => switchedOn(scene, ['gateway', 'controlUi', 'allowInsecureAuth'], 'warn'),
  },
  {
    checkId: 'gateway.control_ui.device_auth_disabled',
    eras: toldUntil('2026.7.35'),
    severities: ['critical'],
    repeats: ['config.insecure_or_dangerous_flags'],
    says: 'is on: a browser needs no paired device to use the control UI',
    remedy: 'Turn it off.',
    origin: 'openclaw 2026.4.15 audit; marker in dist of 2026.1.29 to 2026.7.35, not of 2026.8.1',
    hits: (scene) => switchedOn(scene, ['gateway', 'controlUi', 'dangerouslyDisableDeviceAuth'], 'critical'),
  },
];

function byReach({ exposed }: AuditScene): 'critical' | 'warn' {
  return exposed ? 'critical' : 'warn';
}

function switchedOn(scene: AuditScene, path: JsonPath, severity: 'critical' | 'warn'): ReturnType<AuditCheck['hits']> {
  return isTrue(scene.at(...path)) ? [{ path, severity, put: false }] : [];
}
