import { compareText } from '../model/finding';
import { stateMap } from './data/state-map';
import { ignoreLine, literalIgnoreLine } from './ignore-line';
import type { StateClass, StateEntry } from './state-entry';
import { matchesSegments } from './state-path';

/** What an allow-list re-includes of itself, besides the config: what a repository has at its root, and names without values. */
const alwaysKept = ['.env.example', '.gitattributes', '.github/', '.gitignore', 'README.md', 'openclaw.json'];

/**
 * The lines of a `.gitignore` in the state directory that ignore everything but what is meant to be reviewed: it holds for releases to come too.
 * @param kept further paths to re-include, relative to the state directory; a directory, with all that is in it, ends in `/`
 */
export function allowList(kept: readonly string[] = []): readonly string[] {
  const all = [...new Set([...alwaysKept, ...kept])].sort(compareText);
  const whole = all.filter((path) => path.endsWith('/'));
  const paths = all.filter((path) => !whole.some((directory) => path !== directory && path.startsWith(directory)));
  return [
    '# Nothing is tracked …',
    '/*',
    '# … but what is meant to be reviewed.',
    ...new Set(paths.flatMap(reIncluded)),
    ...(whole.length > 0 ? ['# Never, wherever they lie.', ...anywhere] : []),
  ];
}

/** The lines that bring a path back, its directories one by one: git looks into no directory that is ignored. */
function reIncluded(path: string): readonly string[] {
  const segments = path.replace(/\/$/, '').split('/');
  const directories = segments.slice(0, -1).flatMap((_, index) => {
    const line = literalIgnoreLine(segments.slice(0, index + 1).join('/'));
    return [`!${line}/`, `${line}/*`];
  });
  return [...directories, `!${literalIgnoreLine(segments.join('/'))}${path.endsWith('/') ? '/' : ''}`];
}

/**
 * The lines of a `.gitignore` in the state directory that ignore what the state map says must never be tracked, and leave in what may be. They
 * know nothing of what a later release will write.
 */
export function denyList(): readonly string[] {
  const never = minimal(stateMap.filter(({ git }) => git === 'never'));
  const groups = new Map<StateClass, readonly StateEntry[]>();
  for (const entry of never) groups.set(entry.class, [...(groups.get(entry.class) ?? []), entry]);
  return [...groups.values()].flatMap((group) => [
    `# ${[...new Set(group.map(({ holds }) => holds))].join('; ')}`,
    ...group.flatMap((entry) => linesOf(entry, '')),
  ]);
}

/**
 * The lines that ignore some entries of the state map and leave in what may be tracked.
 * @param below the state directory, seen from the directory of the `.gitignore`; empty where they are the same
 */
export function ignoreLines(entries: readonly StateEntry[], below = ''): readonly string[] {
  return minimal(entries).flatMap((entry) => linesOf(entry, below));
}

/** Entries without those that another one takes in. */
function minimal(entries: readonly StateEntry[]): readonly StateEntry[] {
  const patterns = entries.map((entry) => ({ entry, segments: entry.pattern.split('/') }));
  return patterns
    .filter(
      ({ entry, segments }) =>
        !patterns.some((other) => other.entry !== entry && matchesSegments(other.segments, segments)),
    )
    .map(({ entry }) => entry);
}

function linesOf({ pattern }: StateEntry, below: string): readonly string[] {
  const segments = pattern.split('/');
  const spared = stateMap.filter(
    (entry) => entry.git !== 'never' && matchesSegments(segments, entry.pattern.split('/')),
  );
  return [ignoreLine(pattern, below), ...spared.map((entry) => `!${ignoreLine(entry.pattern, below)}`)];
}

const anywhere = stateMap.filter(({ pattern }) => pattern.startsWith('**/')).map(({ pattern }) => ignoreLine(pattern));
