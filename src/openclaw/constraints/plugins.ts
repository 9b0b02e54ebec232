import type { JsonPath } from '../../model/pointer';
import type { ConfigValue } from '../config-value';
import { bundledPlugins, isOfficialPlugin } from '../known-plugins';
import { refusedSince, type Broken, type Constraint, type Where } from './constraint';
import { isInstalledByConfig, isNamedByPlugins } from './plugin-names';
import { below, itemsOf, membersOf, textOf } from './values';

const says = 'is no plugin that the release brings, and has an effect only where it is installed on the host';
const remedy = 'Correct the name, install the plugin on the host, or remove it here.';

/** What OpenClaw asks of the names of plugins. */
export const pluginConstraints: readonly Constraint[] = [
  {
    id: 'unknown-plugin',
    about: 'reference',
    at: ['plugins'],
    broken: (plugins, where) => [...unknownEntries(plugins, where), ...unknownItems(plugins, 'allow', where)],
    eras: [
      { since: '2026.1.24', until: '2026.2.23', severity: 'error' },
      { since: '2026.2.24', severity: 'warning' },
    ],
    says,
    remedy,
    origin: 'schemas.md (e) 48: an error to 2026.2.23, a warning since; asked: 2026.7.1-2 and 2026.9.6 warn',
  },
  {
    id: 'unknown-plugin-denied',
    about: 'reference',
    at: ['plugins'],
    broken: (plugins, where) => unknownItems(plugins, 'deny', where),
    eras: [
      { since: '2026.1.24', until: '2026.5.28', severity: 'error' },
      { since: '2026.6.1', severity: 'warning' },
    ],
    says,
    remedy,
    origin: 'asked: 2026.3.24 to 2026.5.7 refuse it, 2026.6.8 to 2026.9.6 warn; taken to change with June',
  },
  {
    id: 'unknown-memory-plugin',
    about: 'reference',
    at: ['plugins.slots.memory'],
    broken: memory(false),
    eras: refusedSince(),
    says,
    remedy: 'Correct the name, or set the slot to "none".',
    origin: 'openclaw 2026.3.24 and 2026.9.6 io.snapshot-preparation; asked: 2026.3.24 to 2026.9.6 refuse it',
  },
  {
    id: 'memory-plugin-of-host',
    about: 'reference',
    at: ['plugins.slots.memory'],
    broken: memory(true),
    eras: [{ since: '2026.1.24', severity: 'warning' }],
    says,
    remedy: 'Make sure that the plugin is installed.',
    origin: 'asked: 2026.3.24 to 2026.9.6 refuse it while the plugin is not installed',
  },
];

/** An entry that only turns a plugin off asks for nothing; of an unknown channel with a plugin of its name, the channel is told. */
function unknownEntries(plugins: ConfigValue, where: Where): readonly JsonPath[] {
  if (isInstalledByConfig(where)) return [];
  return Array.from(membersOf(below(plugins, 'entries'))).flatMap(([name, entry]): JsonPath[] => {
    const enabled = below(entry, 'enabled');
    const isOff = enabled?.type === 'boolean' && enabled.value === false;
    const isTold = isOfficialPlugin(name.trim()) || below(where.root, 'channels', name) !== undefined;
    return isOff || isTold || isInstalledByConfig(where, name) ? [] : [['entries', name]];
  });
}

function unknownItems(plugins: ConfigValue, list: string, where: Where): readonly JsonPath[] {
  return itemsOf(below(plugins, list)).flatMap((item, index): JsonPath[] => {
    const name = textOf(item)?.trim() ?? '';
    return name === '' || isOfficialPlugin(name) || isInstalledByConfig(where, name) ? [] : [[list, index]];
  });
}

function memory(ofHost: boolean): Broken {
  return (slot, where) => {
    const name = textOf(slot)?.trim() ?? '';
    if (['', 'none'].includes(name.toLowerCase()) || bundledPlugins(where.release).has(name)) return [];
    return (isOfficialPlugin(name) || isNamedByPlugins(where, name)) === ofHost ? [[]] : [];
  };
}
