import type { ConfigValue } from '../config-value';
import { below, holdsText, isCompleted, textOf } from '../constraints/values';
import type { AuditCheck, AuditHit } from './check';
import { placesIn } from './places';
import type { AuditScene } from './scene';

/** What the audit tells of packages that the config says are installed; later releases keep that in a database. */
export const installChecks: readonly AuditCheck[] = [
  {
    checkId: 'plugins.installs_unpinned_npm_specs',
    eras: [{ since: '2026.2.19', until: '2026.4.22' }],
    severities: ['warn'],
    says: 'names no exact version, so that the next installation may bring another plugin than this one',
    remedy: 'Write the exact version, as in `@scope/name@1.2.3`.',
    origin: 'openclaw 2026.4.15 audit-extra; reads the config in dist of 2026.2.19 to 2026.4.22, no more in 2026.4.29',
    hits: (scene) => unpinned(scene, 'plugins.installs.*'),
  },
  {
    checkId: 'plugins.installs_missing_integrity',
    eras: [{ since: '2026.2.19', until: '2026.4.22' }],
    severities: ['warn'],
    says: 'is not set, so that nobody can tell whether the package of the plugin is still the one that was installed',
    remedy: 'Reinstall or update the plugin, which writes the digest.',
    origin: 'openclaw 2026.4.15 audit-extra; reads the config in dist of 2026.2.19 to 2026.4.22, no more in 2026.4.29',
    hits: (scene) => withoutIntegrity(scene, 'plugins.installs.*'),
  },
  {
    checkId: 'hooks.installs_unpinned_npm_specs',
    eras: [{ since: '2026.2.19', until: '2026.7.35' }],
    severities: ['warn'],
    says: 'names no exact version, so that the next installation may bring other hooks than these',
    remedy: 'Write the exact version, as in `@scope/name@1.2.3`.',
    origin: 'openclaw 2026.7.1-2 audit-extra; reads the config in dist of 2026.2.19 to 2026.7.1-2, no more in 2026.8.1',
    hits: (scene) => unpinned(scene, 'hooks.internal.installs.*'),
  },
  {
    checkId: 'hooks.installs_missing_integrity',
    eras: [{ since: '2026.2.19', until: '2026.7.35' }],
    severities: ['warn'],
    says: 'is not set, so that nobody can tell whether the package of the hooks is still the one that was installed',
    remedy: 'Reinstall or update the hooks, which writes the digest.',
    origin: 'openclaw 2026.7.1-2 audit-extra; reads the config in dist of 2026.2.19 to 2026.7.1-2, no more in 2026.8.1',
    hits: (scene) => withoutIntegrity(scene, 'hooks.internal.installs.*'),
  },
];

function* unpinned(scene: AuditScene, pattern: string): Iterable<AuditHit> {
  for (const { value, path } of placesIn(scene.root, pattern)) {
    const spec = below(value, 'spec');
    if (!isOfNpm(value) || spec?.type !== 'string' || isCompleted(spec)) continue;
    if (!isPinned(String(spec.value).trim())) yield { path: [...path, 'spec'], severity: 'warn' };
  }
}

function* withoutIntegrity(scene: AuditScene, pattern: string): Iterable<AuditHit> {
  for (const { value, path } of placesIn(scene.root, pattern)) {
    const place = [...path, 'integrity'];
    if (isOfNpm(value) && !holdsText(below(value, 'integrity')) && !scene.maySupply(place))
      yield { path: place, severity: 'warn' };
  }
}

function isOfNpm(record: ConfigValue): boolean {
  return textOf(below(record, 'source')) === 'npm';
}

/** Whether a package is named with an exact version: `name@1.2.3`, also with what follows in semver. */
function isPinned(spec: string): boolean {
  const at = spec.lastIndexOf('@');
  return at > 0 && /^v?\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/.test(spec.slice(at + 1).trim());
}
