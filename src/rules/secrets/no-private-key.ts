import { privateKeyNames } from '../../credentials/private-key';
import { fillTemplate } from '../../credentials/sample';
import type { ReadPrivateKey } from '../../credentials/secrets-in';
import type { Repository, RepositoryFile } from '../../documents/repository';
import { defineRule, type RemedyDraft } from '../rule';
import { capped } from './capped';
import { coverage } from './covered-spans';
import { beforeCommit, isTracked } from './rotation';
import { encodingNames, placeIn, secretsByFormat } from './secrets-by-format';
import { secretsByPlace } from './secrets-by-place';

const armor = (edge: string, label: string): string => `-----${edge} ${label}-----`;
const pem = [armor('BEGIN', 'PRIVATE KEY'), fillTemplate('MC4C{b60}'), armor('END', 'PRIVATE KEY')].join('\\n');

interface Held {
  readonly file: RepositoryFile;
  readonly key: ReadPrivateKey;
}

function* keysOf(head: Repository): Iterable<Held> {
  const isTold = coverage(secretsByPlace(head));
  for (const file of head.files) {
    for (const key of secretsByFormat(file).privateKeys) if (!isTold(file.path, key.span)) yield { file, key };
  }
}

function replacing(text: string): RemedyDraft {
  return { kind: 'rotate', issuer: null, url: null, text };
}

function messageOf({ certain, encrypted, encoding }: ReadPrivateKey): 'found' | 'encrypted' | 'encoded' | 'unsure' {
  if (!certain) return 'unsure';
  return encrypted ? 'encrypted' : encoding === null ? 'found' : 'encoded';
}

const published = 'What was pushed is published: deleting it does not take it back.';

export const noPrivateKey = defineRule({
  meta: {
    id: 'secrets/no-private-key',
    summary: 'No tracked text file holds a private key.',
    rationale: `A private key is an identity: whoever has it is the device, the server or the account it belongs to, until each place that trusts
it is told not to. OpenClaw keeps one in identity/device.json; SSH and TLS keys, age keys, Nostr keys and JSON Web Keys are found wherever they
stand, also in base64. A key under a passphrase is as safe as that passphrase is against guessing at leisure, so it is a warning, as is an age
or Nostr key whose checksum does not fit.`,
    messages: {
      found: { severity: 'error', text: '{{what}} stands here; it should not be in the repository.' },
      encrypted: {
        severity: 'warning',
        text: '{{what}}, guarded by a passphrase, stands here; anyone who reads the repository can try to guess it.',
      },
      encoded: {
        severity: 'error',
        text: '{{what}} stands here in {{encoding}}, which anyone can undo; it should not be in the repository.',
      },
      unsure: {
        severity: 'warning',
        text: '{{what}} seems to stand here, but its checksum does not fit; an example should not look like a real one.',
      },
      more: {
        severity: 'error',
        text: '{{count}} more private keys stand in text from this file on; they are not listed one by one.',
      },
    },
  },
  examples: {
    bad: [
      {
        title: 'the device’s identity',
        files: {
          'openclaw.json': '{}',
          'identity/device.json': `{ "version": 1, "privateKeyPem": "«${pem}»\\n" }`,
        },
        reports: ['found'],
      },
    ],
    good: [
      {
        title: 'a public key and a mention',
        files: {
          'openclaw.json': '{}',
          'workspace/NOTES.md': `${armor('BEGIN', 'PUBLIC KEY')}\n${fillTemplate('{b64}')}\n${armor('END', 'PUBLIC KEY')}\nA key begins with ${armor('BEGIN', 'PRIVATE KEY')}.\n`,
        },
      },
    ],
  },
  *check({ head }) {
    yield* capped(
      keysOf(head),
      ({ file }) => file.path,
      ({ file, key }) => {
        const name = privateKeyNames[key.kind];
        const device = file.statePath?.startsWith('identity/') === true;
        return {
          messageId: messageOf(key),
          words: {
            what: name.charAt(0).toUpperCase() + name.slice(1),
            encoding: key.encoding === null ? '' : encodingNames[key.encoding],
          },
          place: placeIn(file, key.span),
          remedy: file.entry.tracked
            ? replacing(
                device
                  ? `Stop tracking the directory and pair the device anew, so that the gateway makes a new key. ${published}`
                  : `Make a new key and have everything that trusts this one forget it. ${published} Then take it out of the repository.`,
              )
            : beforeCommit(device ? 'name the directory in .gitignore.' : 'take the key out of the repository.'),
          identity: key.value,
        };
      },
      (file, count) => ({
        messageId: 'more' as const,
        words: { count: String(count) },
        // Another number of them is not the same finding.
        identity: String(count),
        place: { kind: 'file' as const, path: file },
        remedy: isTracked(head, file)
          ? replacing(`Replace them all. ${published}`)
          : beforeCommit('take them all out of the repository.'),
      }),
    );
  },
});
