import { knownChannels } from './known-channels';
import { knownReleases } from './releases';
import { schemaOf, schemaRoots } from './schema-table';
import { alternatives, nodesAt } from './schema-walk';

const bundled = new Map<number, ReadonlySet<string>>();
let official: ReadonlySet<string> | undefined;

/**
 * The plugins that a release brings: those whose entries its schema names (the same as the manifests in its package, compared for 26 releases
 * from 2026.1.29 to 2026.9.6). Throws a RangeError for a release that is not known.
 */
export function bundledPlugins(release: string): ReadonlySet<string> {
  const root = schemaOf(release);
  const known = bundled.get(root.number);
  if (known) return known;
  const entries = nodesAt(root, ['plugins', 'entries']).flatMap(alternatives);
  const found = new Set(entries.flatMap(({ properties }) => Object.keys(properties ?? {})));
  bundled.set(root.number, found);
  return found;
}

/** Whether some known release brings a plugin or a channel of this name: what left the bundle can still be installed. */
export function isOfficialPlugin(name: string): boolean {
  official ??= new Set(
    [...new Map(knownReleases.map((release) => [schemaRoots[release], release])).values()].flatMap((release) => [
      ...bundledPlugins(release),
      ...knownChannels(release),
    ]),
  );
  return official.has(name);
}
