import { fillTemplate } from '../../credentials/sample';
import { defineRule, type RemedyDraft } from '../rule';
import { capped } from './capped';
import { credentialsOf, type Known } from './known-credentials';
import { isTracked, rotation } from './rotation';
import { encodingNames } from './secrets-by-format';

const github = fillTemplate('ghp_{a30}{#base62}');
const mistyped = fillTemplate('ghp_{a36}');

function messageOf({ how, certain }: Known): 'found' | 'named' | 'encoded' | 'unsure' {
  if (!certain) return 'unsure';
  return how === null ? 'found' : how === 'name' ? 'named' : 'encoded';
}

function remedyOf({ issuer, how, certain }: Known, tracked: boolean): RemedyDraft {
  if (certain) {
    const next = how === 'name' ? 'rename the file.' : 'take it out of the file, and keep it outside the repository.';
    return rotation(issuer, next, tracked);
  }
  const text =
    'If it is an example, write `<token>` in its place; if it is a real one with an error in it, take it out and make a new one.';
  return { kind: 'manual', text };
}

export const noKnownCredential = defineRule({
  meta: {
    id: 'secrets/no-known-credential',
    summary: 'No tracked text file holds a credential whose format gives it away.',
    rationale: `Keys end up in notes, scripts, transcripts, logs and broken configs as readily as in the fields made for them. Many issuers give
theirs a format that nothing else has; such a text is looked for in every tracked file, templates and the
legible part of encrypted ones included, in UTF-16, in the names of files, and in what stands there in base64, in hexadecimal digits or
percent-encoded, decoded once. One that a place of the config has already told is not told twice.

Some formats end with a checksum (GitHub, npm, GitLab, Grafana). Where that does not fit, nobody was ever given this token: it is an example, or
a real one with an error in it, so it is a warning.`,
    messages: {
      found: { severity: 'error', text: '{{what}} stands here; it should not be in the repository.' },
      encoded: {
        severity: 'error',
        text: '{{what}} stands here in {{encoding}}, which anyone can undo; it should not be in the repository.',
      },
      unsure: {
        severity: 'warning',
        text: '{{what}} seems to stand here, but its checksum does not fit; an example should not look like a real one.',
      },
      named: { severity: 'error', text: '{{what}} stands in the name of this file; the name should not hold it.' },
      more: {
        severity: 'error',
        text: '{{count}} more credentials stand in text from this file on; they are not listed one by one.',
      },
    },
  },
  examples: {
    bad: [
      {
        title: 'a token in a note of the workspace',
        files: { 'openclaw.json': '{}', 'workspace/NOTES.md': `Push with «${github}» until Friday.\n` },
        reports: ['found'],
      },
      {
        title: 'a config that does not parse',
        files: { 'openclaw.json': `{ "env": { "GH_TOKEN": "«${github}»" }` },
        reports: ['found'],
      },
      {
        title: 'a token in base64, which hides nothing',
        files: {
          'openclaw.json': '{}',
          'skills/deploy/run.sh': `echo «${Buffer.from(github).toString('base64').replaceAll('=', '')}» | base64 -d > token\n`,
        },
        reports: ['encoded'],
      },
      {
        title: 'a token whose checksum does not fit',
        files: { 'openclaw.json': '{}', 'workspace/NOTES.md': `It looks like «${mistyped}».\n` },
        reports: ['unsure'],
      },
    ],
    good: [
      {
        title: 'what documentation writes in its place',
        files: {
          'openclaw.json': '{}',
          'README.md': 'Set `GITHUB_TOKEN=ghp_...` and `ANTHROPIC_API_KEY=sk-ant-api03-...` first.\n',
        },
      },
    ],
  },
  *check({ head }) {
    yield* capped(
      credentialsOf(head),
      (known) => known.file,
      (known) => ({
        messageId: messageOf(known),
        words: {
          what: known.issuer.name.charAt(0).toUpperCase() + known.issuer.name.slice(1),
          encoding: known.how === null || known.how === 'name' ? '' : encodingNames[known.how],
        },
        place: known.place,
        remedy: remedyOf(known, isTracked(head, known.file)),
        identity: known.value,
      }),
      (file, count) => ({
        messageId: 'more' as const,
        words: { count: String(count) },
        // Another number of them is not the same finding.
        identity: String(count),
        place: { kind: 'file' as const, path: file },
        remedy: rotation(null, 'take them all out of the repository.', isTracked(head, file)),
      }),
    );
  },
});
