import { ConfigPairs, type Pair } from '../../documents/config-pairs';
import { scalarOf, valueAt } from '../../documents/value-node';
import { dotted, type JsonPath } from '../../model/pointer';
import { mayComeFromElsewhere } from '../hardening/gateway-auth';
import { atKey, atValue } from '../place';
import { defineRule, type Problem } from '../rule';
import { capped } from '../secrets/capped';
import { comparedConfig, whereGone, type ComparedConfig } from './compared-config';
import { widenedAt, type Widened } from './widened';

/** No setting that opens a door is deeper, `channels.*.accounts.*.groups.*.topics.*.allowFrom` included. */
const deepest = 10;

export const noWidenedExposure = defineRule({
  meta: {
    id: 'change/no-widened-exposure',
    summary: 'A change does not let more people, more machines or more commands in than before.',
    rationale: `A config that lets everybody in may be meant so; a change that begins to is worth a second look, whatever it says of itself. This rule
compares with the base: where the gateway listens and how it authenticates, who may write to the agent (\`dmPolicy\`, \`groupPolicy\`, \`"*"\` among the
senders), the sandbox, what is executed and who is asked, which tools are allowed or no longer denied, what is called dangerous, and what the security
audit is told to keep quiet about. Defaults count: to remove a setting that was tighter than the default opens the same door.

What is open already at base is told by the \`hardening\` rules, not here.`,
    messages: {
      opened: { severity: 'warning', text: '{{place}} is now {{after}}, and was {{before}}: {{effect}}.' },
      anyone: { severity: 'warning', text: '{{place}} now holds "*", which is everybody, and did not before.' },
      'all-allowed': {
        severity: 'warning',
        text: '{{place}} limited what is allowed before this change, and does so no longer.',
      },
      allowed: { severity: 'warning', text: '{{place}} allows more than before this change, by {{count}}.' },
      'allowed-again': { severity: 'warning', text: '{{place}} denies less than before this change, by {{count}}.' },
      suppressed: {
        severity: 'warning',
        text: '{{place}} keeps the security audit quiet about more than before this change, by {{count}}.',
      },
      more: { severity: 'warning', text: 'This change opens {{count}} in this file that {{verb}} not listed.' },
    },
  },
  examples: {
    bad: [
      {
        title: 'the gateway opened to the network',
        base: { 'openclaw.json': '{ gateway: { port: 18789 } }' },
        files: { 'openclaw.json': '{ gateway: { port: 18789, bind: «"lan"» } }' },
        reports: ['opened'],
      },
      {
        title: 'a channel opened to everybody, by one word and by its default',
        base: { 'openclaw.json': '{ channels: { telegram: { dmPolicy: "pairing", allowFrom: [] } } }' },
        files: { 'openclaw.json': '{ channels: { telegram: { dmPolicy: «"open"», allowFrom: ["*"] } } }' },
        reports: ['opened'],
      },
      {
        title: 'a tool no longer denied, and a sandbox left',
        base: {
          'openclaw.json':
            '{ tools: { deny: ["exec", "browser"] }, agents: { defaults: { sandbox: { mode: "all" } } } }',
        },
        files: { 'openclaw.json': '{ tools: { «deny»: ["browser"] }, agents: { defaults: { «sandbox»: {} } } }' },
        reports: ['allowed-again', 'opened'],
      },
    ],
    good: [
      {
        title: 'open before',
        base: { 'openclaw.json': '{ gateway: { bind: "lan" } }' },
        files: { 'openclaw.json': '{ gateway: { bind: "custom", customBindHost: "192.168.0.2" } }' },
      },
      {
        title: 'the default, written out',
        base: { 'openclaw.json': '{ gateway: {} }' },
        files: { 'openclaw.json': '{ gateway: { bind: "loopback", tailscale: { mode: "off" } } }' },
      },
      {
        title: 'agents moved to where a newer release has them',
        base: { 'openclaw.json': '{ agents: { list: [{ id: "main", sandbox: { mode: "all" } }] } }' },
        files: { 'openclaw.json': '{ agents: { entries: { main: { sandbox: { mode: "all" } } } } }' },
      },
    ],
  },
  *check(subject) {
    const compared = comparedConfig(subject);
    if (!compared) return;
    const { config } = compared.after;
    const release = subject.release.version;
    yield* capped(
      widenedPlaces(compared, release),
      ({ pair }) => pair.after?.origin.file ?? config.path,
      ({ pair, path, widened }): Problem<Widened['kind']> => ({
        messageId: widened.kind,
        data: { place: dotted(path) },
        words: wordsOf(widened),
        place: pair.after
          ? (widened.kind === 'opened' ? atValue : atKey)(pair.after, config)
          : whereGone(compared.after, path),
        remedy: { kind: 'manual', text: 'Take it back, or say in the pull request whom it is to let in and why.' },
      }),
      (file, count): Problem<'more'> => ({
        messageId: 'more',
        words: { count: counted(count, 'more door', 'more doors'), verb: count === 1 ? 'is' : 'are' },
        place: { kind: 'file', path: file },
        remedy: { kind: 'manual', text: 'Make changes in smaller steps.' },
      }),
    );
  },
});

interface WidenedPlace {
  readonly pair: Pair;
  readonly path: JsonPath;
  readonly widened: Widened;
}

function* widenedPlaces(compared: ComparedConfig, release: string): Iterable<WidenedPlace> {
  const { before, after } = compared;
  for (const pair of new ConfigPairs(before.root, after.root).places(deepest)) {
    if (!maySettle(pair)) continue;
    const { path } = pair.before === undefined ? pair.after : (pair.after ?? pair.before);
    const widened = widenedAt(pair, path, compared, release);
    if (widened === null) continue;
    const gone = pair.after === undefined;
    if (gone && (isScopeGone(path, compared) || mayComeFromElsewhere(after.config, path))) continue;
    yield { pair, path, widened };
  }
}

/** Whether a place could open a door: a list, or a word that is new, gone or another one. Most of a config is neither, and its paths cost time. */
function maySettle({ before, after }: Pair): boolean {
  const [was, is] = [before && scalarOf(before), after && scalarOf(after)];
  return was !== is || before?.type === 'array' || after?.type === 'array';
}

/** Whether the agent that the setting was for is gone with it. */
function isScopeGone(path: JsonPath, { after }: ComparedConfig): boolean {
  const own = path[0] === 'agents' && (path[1] === 'entries' || path[1] === 'list');
  return own && !valueAt(after.root, ...path.slice(0, 3));
}

function wordsOf(widened: Widened): Readonly<Record<string, string>> {
  if (widened.kind === 'opened') return { before: widened.before, after: widened.after, effect: widened.effect };
  return 'count' in widened ? { count: counted(widened.count, 'entry', 'entries') } : {};
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
