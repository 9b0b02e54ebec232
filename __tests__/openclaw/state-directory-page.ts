import { stateMap } from '../../src/openclaw/data/state-map';
import { allowList, denyList } from '../../src/openclaw/recommended-ignore';
import type { Era, StateEntry } from '../../src/openclaw/state-entry';

const eraNames: Readonly<Record<Era, string>> = {
  json: 'JSON stores: to 2026.2.25',
  references: 'JSON stores, references to secrets: 2026.2.26 to 2026.5',
  mixed: 'JSON stores, and databases beside them: 2026.6 and 2026.7',
  sqlite: 'databases: from 2026.8',
};

/** docs/state-directory.md, from the map that rules and `init` read. */
export function stateDirectoryPage(): string {
  return [
    '<!-- Made by `npm run docs` from src/openclaw/data/state-map.ts; edit it there. -->',
    '',
    '# The state directory',
    '',
    'What OpenClaw keeps in `~/.openclaw`, and what of it git may track. Paths are relative to the state directory; `*` stands for any name, `**` for',
    'everything below. Of several patterns that match a path, the one with the most letters counts.',
    '',
    ...Object.entries(eraNames).map(([era, name]) => `- \`${era}\`: ${name}.`),
    '',
    ...section('Meant to be tracked', 'track'),
    ...section('May be tracked', 'may'),
    ...section('Belongs on the host alone', 'never'),
    '## Recommended .gitignore',
    '',
    'In the state directory, as `openclaw-config-check init` writes it: everything is ignored but what is meant to be reviewed, so that it holds for',
    'releases to come. Further files are re-included one by one.',
    '',
    ...listing(allowList()),
    '',
    'With `--deny-list`, what the tables above say is ignored, and nothing else. Each pattern with a slash at its beginning means one place: `/bin/` leaves',
    '`skills/foo/bin` in.',
    '',
    ...listing(denyList()),
    '',
  ].join('\n');
}

function section(title: string, git: StateEntry['git']): readonly string[] {
  const rows = stateMap.filter((entry) => entry.git === git);
  return [
    `## ${title}`,
    '',
    '| Path | Holds | Secret | Private | Eras |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(
      ({ pattern, holds, secret, private: personal, eras, generic }) =>
        `| \`${pattern}\`${generic ? ' ¹' : ''} | ${holds} | ${secret ? 'yes' : ''} | ${personal ? 'yes' : ''} | ${erasOf(eras)} |`,
    ),
    '',
    ...(rows.some(({ generic }) => generic)
      ? ['¹ A name that people use for their own things too: tracked, it is told as a note.', '']
      : []),
  ];
}

function erasOf(eras: readonly Era[]): string {
  return eras.length === Object.keys(eraNames).length ? 'all' : eras.map((era) => `\`${era}\``).join(', ');
}

function listing(lines: readonly string[]): readonly string[] {
  return ['```gitignore', ...lines, '```'];
}
