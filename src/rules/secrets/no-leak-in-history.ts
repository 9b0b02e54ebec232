import { fillTemplate } from '../../credentials/sample';
import type { PastFile, Repository } from '../../documents/repository';
import { defineRule, type RemedyDraft } from '../rule';
import { capped } from './capped';
import { firstOf } from './rotation';
import { secretsOfFile, secretValues, type AnySecret } from './secrets-of-file';

const github = fillTemplate('ghp_{a30}{#base62}');
const opaque = fillTemplate('{h48}');

interface PastSecret extends AnySecret {
  readonly commit: string;
  readonly path: string;
}

/** Each secret that the past holds and neither head nor base does, by the first commit that has it. */
function* pastSecrets(past: readonly PastFile[], head: Repository, base: Repository | null): Iterable<PastSecret> {
  if (past.length === 0) return;
  const told = new Set([...secretValues(head), ...(base ? secretValues(base) : [])]);
  for (const { commit, file, part } of past) {
    for (const { value, what, issuer } of secretsOfFile(file, part)) {
      if (told.has(value)) continue;
      told.add(value);
      yield { commit, path: file.path, value, what, issuer };
    }
  }
}

const rewriting =
  'Rewriting the branch is hygiene, in a fresh clone and never in the live directory: neither a squash nor a force push takes back what `refs/pull/*` and forks keep.';

function remedyOf(issuer: AnySecret['issuer']): RemedyDraft {
  const { issuer: name, rotate } = issuer ?? { issuer: null, rotate: null };
  return { kind: 'rotate', issuer: name, url: rotate, text: `${firstOf(issuer)} ${rewriting}` };
}

export const noLeakInHistory = defineRule({
  meta: {
    id: 'secrets/no-leak-in-history',
    summary: 'No commit of the change holds a secret, whatever its last one holds.',
    rationale: `A credential that one commit adds and the next takes out again is published as soon as the branch is pushed: the diff of the pull
request does not show it, the commit does. Every commit between base and head is looked through, each version of a file once; with
\`history: full\` all that led to head. What head itself or base holds is told by the other rules of this family.`,
    messages: {
      past: {
        severity: 'error',
        text: '{{what}} stands in this file as of this commit; it was taken out later, and is published all the same.',
      },
      more: {
        severity: 'error',
        text: '{{count}} more secrets stand in earlier commits from this file on; they are not listed one by one.',
      },
    },
  },
  examples: {
    bad: [
      {
        title: 'a token that a later commit took out of a note',
        files: { 'openclaw.json': '{}', 'workspace/NOTES.md': 'Ask Kim for the token.\n' },
        past: [{ 'workspace/NOTES.md': `The token is ${github}.\n` }],
        reports: ['past'],
      },
      {
        title: 'a gateway token that became a reference',
        files: { 'openclaw.json': '{ "gateway": { "auth": { "token": "${OPENCLAW_GATEWAY_TOKEN}" } } }' },
        past: [{ 'openclaw.json': `{ "gateway": { "auth": { "token": "${opaque}" } } }` }],
        reports: ['past'],
      },
    ],
    good: [
      {
        title: 'a secret that is still there: other rules tell it',
        files: { 'openclaw.json': '{}', '.env': `GATEWAY_TOKEN=${opaque}\n` },
        past: [{ 'openclaw.json': `{ "gateway": { "auth": { "token": "${opaque}" } } }` }],
      },
      {
        title: 'one that base had: this change takes it out',
        base: { 'openclaw.json': `{ "gateway": { "auth": { "token": "${opaque}" } } }` },
        files: { 'openclaw.json': '{}' },
        past: [{ 'openclaw.json': `{ "gateway": { "auth": { "token": "${opaque}" } }, "meta": {} }` }],
      },
    ],
  },
  *check({ head, change }) {
    yield* capped(
      pastSecrets(change?.past ?? [], head, change?.base ?? null),
      ({ path }) => path,
      ({ commit, path, value, what, issuer }) => ({
        messageId: 'past' as const,
        words: { what: what.charAt(0).toUpperCase() + what.slice(1) },
        place: { kind: 'commit' as const, commit, path },
        remedy: remedyOf(issuer),
        identity: value,
      }),
      (path, count) => ({
        messageId: 'more' as const,
        words: { count: String(count) },
        place: { kind: 'file' as const, path },
        remedy: remedyOf(null),
        identity: String(count),
      }),
    );
  },
});
