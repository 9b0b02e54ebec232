import type { Where } from './constraint';
import { below, holdsText, itemsOf, membersOf, textOf } from './values';

/** Whether the configuration says that a plugin is installed, or loads plugins from paths, whose names are not seen here. */
export function isInstalledByConfig(where: Where, name?: string): boolean {
  const plugins = below(where.root, 'plugins');
  if (where.maySupply(['plugins', 'installs']) || itemsOf(below(plugins, 'load', 'paths')).some(holdsText)) return true;
  return name !== undefined && below(plugins, 'installs', name) !== undefined;
}

/**
 * Whether the configuration names a plugin of some name, or loads plugins from paths, whose names are not seen here: the host may then have
 * what the release itself does not bring.
 */
export function isNamedByPlugins(where: Where, ...names: readonly string[]): boolean {
  const wanted = new Set(names.map((name) => name.trim().toLowerCase()));
  const plugins = below(where.root, 'plugins');
  if (where.maySupply(['plugins', 'entries']) || itemsOf(below(plugins, 'load', 'paths')).some(holdsText)) return true;
  const named = (name: string | null): boolean => name === null || wanted.has(name.trim().toLowerCase());
  return (
    itemsOf(below(plugins, 'allow')).some((item) => item.type === 'string' && named(textOf(item))) ||
    ['entries', 'installs'].some((list) => Array.from(membersOf(below(plugins, list))).some(([name]) => named(name)))
  );
}
