import { withoutCovered } from '../../credentials/overlap';
import { fillTemplate } from '../../credentials/sample';
import { utf16Order } from '../../credentials/utf16';
import type { Repository, RepositoryFile } from '../../documents/repository';
import type { Span } from '../../model/location';
import { defineRule } from '../rule';
import { capped } from './capped';
import { coverage } from './covered-spans';
import { likelySecretsIn, mayHoldLikelySecret, type LikelySecret } from './likely-secrets';
import { readConfig, readerOf } from './place-readers';
import { isTracked, rotation } from './rotation';
import { placeIn, secretsByFormat, textOf } from './secrets-by-format';
import { secretsByPlace } from './secrets-by-place';

const opaque = fillTemplate('{a40}');
const hex = fillTemplate('{h48}');

interface Held extends LikelySecret {
  readonly file: RepositoryFile;
}

/** Each value once a file, but not what its place or its format has told; nor a whole string of a configuration, which its place judges. */
function* heldIn(head: Repository): Iterable<Held> {
  const isTold = coverage(secretsByPlace(head));
  const parts = new Set(head.config?.files);
  for (const file of head.files) {
    const found = likelySecretsOf(file);
    if (found.length === 0) continue;
    const isConfig = file.tree !== null && (parts.has(file.path) || readerOf(file, head.whole) === readConfig);
    const { credentials, privateKeys } = secretsByFormat(file);
    const seen = new Set<string>();
    for (const likely of withoutCovered(found, [...credentials, ...privateKeys])) {
      if (seen.has(likely.value) || isTold(file.path, likely.span)) continue;
      if (isConfig && isQuoted(file.text ?? '', likely.span)) continue;
      seen.add(likely.value);
      yield { ...likely, file };
    }
  }
}

function isQuoted(text: string, { offset, length }: Span): boolean {
  const quote = text.charAt(offset - 1);
  return (quote === '"' || quote === "'") && text.charAt(offset + length) === quote;
}

/** What a file's text holds. Most hold none in their bytes already, and are never made text of. */
function likelySecretsOf(file: RepositoryFile): readonly LikelySecret[] {
  const { content } = file.entry;
  if (content.kind !== 'bytes') return [];
  const { bytes } = content;
  if (utf16Order(bytes) === null) {
    if (!mayHoldLikelySecret(bytes) || file.form === 'binary') return [];
  }
  const text = textOf(file, bytes);
  return text === null ? [] : [...likelySecretsIn(latin1(text))];
}

/** One byte a UTF-16 unit, of which none beyond Latin-1 is taken for a letter. */
function latin1(text: string): Uint8Array {
  return Buffer.from(text.replace(/[\u0100-\uffff]/g, '\u00ff'), 'latin1');
}

export const noLikelySecret = defineRule({
  meta: {
    id: 'secrets/no-likely-secret',
    summary: 'No tracked text file holds a random value beside a name that sounds secret.',
    rationale: `Half of the credentials in use have no format of their own. In the configuration their place tells; in notes, scripts and
transcripts only the name beside them does: \`api_key = …\`, \`--token …\`, \`Authorization: Bearer …\`. A value is told here where its name
sounds secret and the value is one that only a generator writes. Whether it still opens anything cannot be seen from outside, so it is a warning.

Placeholders, references, hashes, paths, expressions of a program and tokens of pages and forms are none.`,
    messages: {
      found: {
        severity: 'warning',
        text: '{{name}} holds what looks like a secret here; it should not be in the repository.',
      },
      more: {
        severity: 'warning',
        text: '{{count}} more values that look like secrets stand in text from this file on; they are not listed one by one.',
      },
    },
  },
  examples: {
    bad: [
      {
        title: 'in a note, a script and a header',
        files: {
          'openclaw.json': '{}',
          'workspace/TOOLS.md': `- **Gateway API key:** \`«${opaque}»\`\n`,
          'workspace/run.sh': `export CAMERA_TOKEN="«${hex}»"\n`,
          'skills/lights/SKILL.md': `curl -H "Authorization: Bearer «${hex}»" http://hub.local/api\n`,
        },
        reports: ['found', 'found', 'found'],
      },
    ],
    good: [
      {
        title: 'ids, hashes, references and expressions',
        files: {
          'openclaw.json': '{}',
          'workspace/lock.json': `{ "integrity": "sha512-${fillTemplate('{b86}')}==", "commit": "${fillTemplate('{h40}')}", "nextPageToken": "${opaque}" }`,
          'workspace/run.ts': `const token = process.env.CAMERA_TOKEN2 ?? readTokenFrom2('token-file-v1.json');\n`,
          'workspace/run.sh':
            'export CAMERA_TOKEN="${CAMERA_TOKEN_2026_FROM_KEYCHAIN}"\nexport API_KEY=$(pass show camera/key-2026)\n',
          'workspace/TOOLS.md': 'API key: `your-api-key-1234567890-goes-here`\n',
        },
      },
    ],
  },
  *check({ head }) {
    yield* capped(
      heldIn(head),
      ({ file }) => file.path,
      ({ file, name, value, span }) => ({
        messageId: 'found' as const,
        data: { name },
        place: placeIn(file, span),
        remedy: rotation(
          null,
          'take it out of the file, and keep it outside the repository.',
          isTracked(head, file.path),
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
