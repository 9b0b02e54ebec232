import { check } from '../../src/check';
import type { Report } from '../../src/model/report';
import type { ObjectSource } from '../../src/model/snapshot';
import { annotations } from '../../src/reporters/annotations';
import { comment } from '../../src/reporters/comment';
import { json } from '../../src/reporters/json';
import { summary } from '../../src/reporters/summary';
import { terminal } from '../../src/reporters/terminal';
import { workflowCommands } from '../../src/reporters/workflow-commands';
import { context } from '../reporters/reports';
import { snapshotOf } from '../rules/literal';

export type Files = Readonly<Record<string, string>>;

/** A repository as a literal: its files now, at base, and those that only commits between have. */
export interface World {
  readonly head: Files;
  readonly base?: Files;
  readonly past?: Files;
  readonly release?: string;
}

const head = 'a'.repeat(40);
const base = 'b'.repeat(40);

function sourceOf(world: World): ObjectSource {
  const unasked = (): Promise<never> => Promise.reject(new Error('not asked for'));
  const versions = snapshotOf(world.past ?? {}).entries.map((entry) => ({ commit: 'c'.repeat(40), entry }));
  return {
    commit: unasked,
    parents: unasked,
    has: unasked,
    mergeBase: unasked,
    isShallow: unasked,
    lineDates: () => Promise.resolve(new Map([[1, '2026-01-31']])),
    past: () => Promise.resolve({ versions, commits: 1, cut: false, unread: 0, untold: 0 }),
    snapshot: (of) => {
      const files = of.kind === 'commit' && of.commit === base ? (world.base ?? {}) : world.head;
      return Promise.resolve({ ...snapshotOf(files), source: { kind: 'commit', commit: head } });
    },
  };
}

/** What the check says of a world. */
export function reportOn(world: World): Promise<Report> {
  return check(sourceOf(world), {
    head: { kind: 'commit', commit: head },
    base: world.base ? { kind: 'commit', commit: base } : { kind: 'none' },
    history: world.past ? { range: { from: base, to: [head] }, known: null, replaced: null } : null,
    settings: {
      directory: '.',
      release: world.release ?? null,
      preview: 'latest',
      today: '2026-11-22',
      failOn: 'error',
      scope: 'all',
    },
  });
}

/** Everything that is ever printed, posted or written of a report, by name; and the report itself, whatever outputs there may be. */
export function outputsOf(report: Report): Readonly<Record<string, string>> {
  return {
    annotations: JSON.stringify(annotations(report)),
    'workflow commands': workflowCommands(annotations(report).shown),
    comment: comment(report, context),
    summary: summary(report, context),
    terminal: terminal(report, { color: false }),
    'coloured terminal': terminal(report, { color: true }),
    json: json(report),
    report: JSON.stringify(report),
  };
}

/** The fragments of five characters that a text shares with a secret, but not with what is said without it. */
export function fragmentsIn(text: string, secret: string, otherwise: string): readonly string[] {
  const fragments = Array.from({ length: secret.length - 4 }, (_, at) => secret.slice(at, at + 5));
  return fragments.filter((fragment) => text.includes(fragment) && !otherwise.includes(fragment));
}
