import type { JsonPath } from '../../model/pointer';
import type { ConfigValue } from '../config-value';
import { below, isTrue, itemsOf, membersOf, textOf } from '../constraints/values';
import { isSince } from '../release-order';
import { toldSince, type AuditCheck } from './check';
import { foldedPath, isInside } from './host-path';
import type { AuditScene } from './scene';

const origin = 'openclaw 2026.9.6 audit.nondeep.runtime; marker in dist of 2026.2.17 to 2026.9.6';

/** Folders of the host that a container is not to see (openclaw 2026.9.6 `validate-sandbox-security`). */
const system = '/etc /private/etc /proc /sys /dev /root /boot /run /var/run /private/var/run'.split(' ');
/** What holds credentials in a home, and the homes themselves. Whose home it is cannot be seen here: anybody's counts. */
const credentials = /^\/(?:home|Users)\/[^/]+\/\.(?:aws|cargo|config|docker|gnupg|netrc|npm|ssh)(?:\/|$)/;
const homes = /^\/(?:home|Users)(?:\/[^/]+)?$/;

/** What the audit asks of sandboxes, beyond what `config validate` refuses. */
export const sandboxChecks: readonly AuditCheck[] = [
  {
    checkId: 'sandbox.docker_config_mode_off',
    eras: toldSince('2026.2.17'),
    severities: ['warn'],
    says: 'is set up while the sandbox mode is "off": nothing of it takes effect, and commands run on the host',
    remedy: 'Set the sandbox mode to "non-main" or "all", or remove these settings.',
    origin,
    hits: function* (scene) {
      const isAnyOn = scene.agents.some(({ id, value }) => id !== null && scene.sandboxMode(value) !== 'off');
      for (const { docker, path, agent } of dockers(scene)) {
        const isIdle = Array.from(membersOf(docker)).length > 0 && scene.sandboxMode(agent) === 'off';
        if (isIdle && (agent || !isAnyOn)) yield { path, severity: 'warn' };
      }
    },
  },
  {
    checkId: 'sandbox.dangerous_bind_mount',
    eras: toldSince('2026.2.17'),
    severities: ['critical'],
    says: 'puts a folder of the system, or one with credentials, into the sandbox',
    remedy: 'Mount the folder of the project alone.',
    origin: `${origin}; homes since 2026.3.31, folders above since 2026.6.8`,
    hits: function* (scene) {
      for (const { docker, path } of dockers(scene))
        for (const [index, bind] of itemsOf(below(docker, 'binds')).entries())
          if (isDangerous(sourceOf(textOf(bind) ?? ''), scene.release))
            yield { path: [...path, 'binds', index], severity: 'critical' };
    },
  },
  {
    checkId: 'sandbox.dangerous_network_mode',
    eras: toldSince('2026.2.17'),
    severities: ['critical'],
    says: 'joins the network of another container, past the isolation of the sandbox',
    remedy: 'Set it to "bridge" or "none".',
    origin: `${origin}; "host" is refused by config validate since 2026.2.17, and without the flag this too since 2026.2.26`,
    hits: function* (scene) {
      for (const { docker, path } of dockers(scene)) {
        const isRefused =
          isSince(scene.release, '2026.2.26') && !isTrue(below(docker, 'dangerouslyAllowContainerNamespaceJoin'));
        const network = textOf(below(docker, 'network'))?.trim().toLowerCase();
        if (network?.startsWith('container:') && !isRefused)
          yield { path: [...path, 'network'], severity: 'critical', put: 'bridge' };
      }
    },
  },
];

/** `sandbox.docker` of the defaults, and of each agent. */
function* dockers({ at, agents }: AuditScene): Iterable<{
  readonly docker: ConfigValue | undefined;
  readonly path: JsonPath;
  readonly agent?: ConfigValue;
}> {
  const path = ['agents', 'defaults', 'sandbox', 'docker'];
  yield { docker: at(...path), path };
  for (const { id, value, path: own } of agents)
    if (id !== null)
      yield { docker: below(value, 'sandbox', 'docker'), path: [...own, 'sandbox', 'docker'], agent: value };
}

/** The folder of the host that a mount names, folded; null for a relative one, which `config validate` refuses. */
function sourceOf(bind: string): string | null {
  const end = bind.indexOf(':');
  return foldedPath(end < 0 ? bind : bind.slice(0, end));
}

function isDangerous(source: string | null, release: string): boolean {
  if (source === null) return false;
  if (source === '/' || system.some((folder) => isInside(source, folder))) return true;
  if (isSince(release, '2026.3.31') && credentials.test(source)) return true;
  return isSince(release, '2026.6.8') && (homes.test(source) || system.some((folder) => isInside(folder, source)));
}
