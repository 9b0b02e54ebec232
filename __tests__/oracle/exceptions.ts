const environment = 'the environment may hold a word of the list, which is not seen here';
const plugin = 'a warning: the host may have the plugin that the config names, which the release was asked without';
const file = 'the program has to be there on the host that is asked';

/** Probes on which a release and we differ, by `title (release)`, and why; each must still differ. */
export const exceptions: ReadonlyMap<string, string> = new Map([
  ...of('unset variable where a closed list is', environment, ['2026.3.24', '2026.4.15', '2026.7.1-2', '2026.9.6']),
  ...of('unknown channel that a plugin entry names', plugin, ['2026.3.24', '2026.4.15']),
  ...of('unknown channel that plugins.allow names', plugin, ['2026.3.24', '2026.4.15']),
  ...of('heartbeat target a plugin names', plugin, ['2026.3.24', '2026.4.15', '2026.7.1-2', '2026.9.6']),
  ...of('memory slot of a plugin that an entry names', plugin, ['2026.3.24', '2026.4.15', '2026.7.1-2', '2026.9.6']),
  ...of('generated 162, as the schema wants it', plugin, ['2026.3.24']),
  ...of('generated 181, telling', plugin, ['2026.3.24']),
  ...of('secret command absolute', file, ['2026.9.6']),
]);

function of(title: string, why: string, releases: readonly string[]): readonly (readonly [string, string])[] {
  return releases.map((release) => [`${title} (${release})`, why]);
}
