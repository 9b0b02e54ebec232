import { credentialsIn } from '../../credentials/credentials-in';
import type { Issuer } from '../../credentials/issuer';
import { fillTemplate } from '../../credentials/sample';
import type { Repository } from '../../documents/repository';
import { defineRule, type Place } from '../rule';
import { capped } from './capped';
import { coverage } from './covered-spans';
import { isTracked, rotation } from './rotation';
import { legibleIn, placeIn, secretsByFormat } from './secrets-by-format';
import { secretsByPlace } from './secrets-by-place';

const github = fillTemplate('ghp_{a36}');

interface Known {
  readonly file: string;
  readonly place: Place;
  readonly value: string;
  readonly issuer: Issuer;
  readonly named: boolean;
}

/** Each credential once a file, where it first stands; those that a place has told are left to it. */
function* credentialsOf(head: Repository): Iterable<Known> {
  const isTold = coverage(secretsByPlace(head));
  const inNames = credentialsIn(head.files.map(({ path }) => path).join('\n'), 1).length > 0;
  for (const file of head.files) {
    const path = file.path;
    const seen = new Set<string>();
    if (inNames) {
      for (const { issuer, span } of credentialsIn(path)) {
        const value = path.slice(span.offset, span.offset + span.length);
        yield { file: path, place: { kind: 'file', path }, value, issuer, named: true };
      }
    }
    for (const { issuer, span } of secretsByFormat(file).credentials) {
      const value = legibleIn(file, span);
      if (seen.has(value) || isTold(path, span)) continue;
      seen.add(value);
      yield { file: path, place: placeIn(file, span), value, issuer, named: false };
    }
  }
}

export const noKnownCredential = defineRule({
  meta: {
    id: 'secrets/no-known-credential',
    summary: 'No tracked text file holds a credential whose format gives it away.',
    rationale: `Keys end up in notes, scripts, transcripts, logs and broken configs as readily as in the fields made for them. Many issuers give
theirs a format that nothing else has; such a text is looked for in every tracked file, templates and the
legible part of encrypted ones included, and in the names of files. One that a place of the
config has already told is not told twice.`,
    messages: {
      found: { severity: 'error', text: '{{what}} stands here; it should not be in the repository.' },
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
      ({ file, place, value, issuer, named }) => ({
        messageId: named ? ('named' as const) : ('found' as const),
        words: { what: issuer.name.charAt(0).toUpperCase() + issuer.name.slice(1) },
        place,
        remedy: rotation(
          issuer,
          named ? 'rename the file.' : 'take it out of the file, and keep it outside the repository.',
          isTracked(head, file),
        ),
        identity: value,
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
