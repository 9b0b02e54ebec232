import type { Repository } from '../../documents/repository';
import { relativeTo, within } from '../../model/paths';
import { shellWord } from '../../model/shell';
import { includedPath, privatePaths, type PrivatePath } from '../../openclaw/private-paths';
import { matchesSegments } from '../../openclaw/state-path';
import { defineRule, type RemedyDraft } from '../rule';

const text =
  '{{path}}{{others}}, {{what}}, has mode {{mode}}, so that others can {{access}} it. It should be {{right}}.';

export const requirePrivateModes = defineRule({
  meta: {
    id: 'hardening/require-private-modes',
    needs: 'host',
    summary: 'On the host, nobody but the owner gets at the state directory, its config and its credentials.',
    rationale: `Git carries no file modes but the executable bit, so this is looked at on the host alone: where the command runs in a terminal, not in CI,
on the directory that OpenClaw uses (\`$OPENCLAW_STATE_DIR\`, or \`~/.openclaw\`). The hardening guide asks for 700 and 600 (step 2), and \`openclaw
security audit\` looks at the same. A checkout writes files as the umask says, so modes may need setting again after a restore.

Where others can write, or can read the config or environment variables, it is an error, otherwise a warning. On Windows modes mean nothing, and nothing
is asked.`,
    messages: { open: { severity: 'error', text }, readable: { severity: 'warning', text } },
  },
  examples: {
    bad: [
      {
        title: 'as a checkout leaves it under the usual umask',
        files: { 'openclaw.json': '{ $include: "./agents.json5" }', 'agents.json5': '{}' },
        modes: { '.': '755', 'openclaw.json': '644', 'agents.json5': '640', credentials: '700' },
        reports: ['open', 'open', 'readable'],
      },
      {
        title: 'credentials of several agents',
        files: { '.openclaw/openclaw.json': '{}' },
        modes: {
          '.openclaw': '700',
          '.openclaw/openclaw.json': '600',
          '.openclaw/agents/main/agent/auth-profiles.json': '640',
          '.openclaw/agents/ops/agent/auth-profiles.json': '660',
        },
        reports: ['open'],
      },
    ],
    good: [
      {
        title: 'as the guide asks',
        files: { 'openclaw.json': '{}' },
        modes: { '.': '700', 'openclaw.json': '600', '.env': '400', credentials: '700' },
      },
      { title: 'not on the host', files: { 'openclaw.json': '{}' } },
    ],
  },
  *check({ head, host }) {
    if (!host) return;
    for (const each of [...privatePaths, ...includedPaths(head)]) {
      const open = openBelow(host.modes, each, head);
      const [first] = open;
      if (!first) continue;
      const [path, mode] = first;
      const access = (mode & writeByOthers) === 0 ? 'read' : 'write';
      const checkId = each.audit?.[access]?.[(mode & byAnybody[access]) === 0 ? 'group' : 'world'];
      yield {
        ...(checkId !== undefined && { checkId }),
        messageId: each[access] === 'error' ? 'open' : 'readable',
        data: { path: each.pattern === '.' ? './' : path, command: commandOf(each) },
        words: {
          others: open.length === 1 ? '' : ` (and ${open.length - 1} more like it)`,
          what: each.what,
          mode: mode.toString(8).padStart(3, '0'),
          access: access === 'read' ? 'read' : 'write to',
          right: each.mode,
        },
        place: each.pattern === '.' ? { kind: 'repository' } : { kind: 'file', path },
        members: open.map(([member]) => member),
        remedy: remedyOf(each),
      };
    }
  },
});

const anythingByOthers = 0o077;
const writeByOthers = 0o022;
const byAnybody = { read: 0o004, write: 0o002 } as const;

/** What a pattern names that others get at, the worst first. */
function openBelow(
  modes: ReadonlyMap<string, number>,
  { pattern }: PrivatePath,
  { directory }: Repository,
): readonly (readonly [path: string, mode: number])[] {
  const segments = pattern.split('/');
  const isMeant = (path: string): boolean =>
    path === directory
      ? pattern === '.'
      : within(directory, path) && matchesSegments(segments, relativeTo(directory, path).split('/'));
  return [...modes]
    .filter(([path, mode]) => (mode & anythingByOthers) !== 0 && isMeant(path))
    .sort(([, a], [, b]) => (b & writeByOthers) - (a & writeByOthers));
}

function includedPaths({ config, directory }: Repository): readonly PrivatePath[] {
  return (config?.files ?? [])
    .filter((path) => path !== config?.path && within(directory, path) && !path.includes('*'))
    .map((path) => includedPath(relativeTo(directory, path)));
}

/** A longer command would be cut where it is quoted. */
const longestCommand = 80;

function remedyOf(each: PrivatePath): RemedyDraft {
  const typed = commandOf(each).length <= longestCommand;
  return {
    kind: 'manual',
    text: typed ? 'Run {{command}} in the state directory.' : 'Give it mode {{right}} with chmod.',
  };
}

function commandOf({ pattern, mode }: PrivatePath): string {
  // A pattern of ours is for the shell to fill in.
  return `chmod ${mode} ${pattern.includes('*') ? pattern : shellWord(pattern.startsWith('-') ? `./${pattern}` : pattern)}`;
}
