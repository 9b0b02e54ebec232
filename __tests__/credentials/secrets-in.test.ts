import { mayHoldCredential } from '../../src/credentials/credentials-in';
import { fillTemplate } from '../../src/credentials/sample';
import { secretsIn } from '../../src/credentials/secrets-in';
import { processorTime } from '../processor-time';

const slack = fillTemplate('xoxb-{d12}-{d13}-{a24}');
const telegram = fillTemplate('{d10}:AA{w33}');
const pem = ['-----BEGIN', `PRIVATE KEY-----\n${fillTemplate('{b64}\n{b64}\n')}-----END`, 'PRIVATE KEY-----\n'].join(
  ' ',
);
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const lines = (text: string, width: number, indent = ''): string =>
  text.replace(new RegExp(`.{${width}}`, 'g'), `$&\n${indent}`);
const escaped = (text: string): string => Array.from(Buffer.from(text), (byte) => `%${byte.toString(16)}`).join('');

describe('what is written in another way', () => {
  it.each([
    ['base64', `auth: "${base64(slack)}"`, slack],
    ['base64 of a longer text', base64(`{"a":"${slack}","b":1}`), slack],
    ['base64url', Buffer.from(`??>>${slack}`).toString('base64url'), slack],
    ['base64 behind an escaped line break', `{"text":"see\\n${base64(slack)}"}`, slack],
    ['base64 at the end of an address', `https://host/v1/${base64(slack)}`, slack],
    ['base64 in lines', lines(base64(`${'word '.repeat(12)}${slack} ${'word '.repeat(30)}`), 64), slack],
    ['base64 in indented lines', lines(base64(`${'word '.repeat(11)}${slack}\n`), 76, '    '), slack],
    ['hexadecimal digits', `token ${Buffer.from(slack).toString('hex')}.`, slack],
    ['capital hexadecimal digits', `0x${Buffer.from(slack).toString('hex').toUpperCase()}`, slack],
    ['percent-encoding', `https://host/?text=${encodeURIComponent(`the token ${telegram} works`)}`, telegram],
    ['percent-encoding of every byte', `<${escaped(slack)}>`, slack],
  ])('finds a credential in %s', (_name, text, value) => {
    const { credentials } = secretsIn(text);
    expect(credentials.map((found) => found.value)).toEqual([value]);
    expect(credentials[0]?.encoding).not.toBeNull();
    expect(mayHoldCredential(Buffer.from(text))).toBe(true);
    const { offset = 0, length = 0 } = credentials[0]?.span ?? {};
    // What the span covers is enough to say it, and not all that stands there.
    expect(text.slice(offset, offset + length)).toMatch(/^[\w+/%\s-]+$/);
    expect(length).toBeGreaterThanOrEqual(value.length);
  });

  it.each([
    ['base64', base64(pem)],
    ['base64 in lines', lines(base64(pem), 76)],
    ['percent-encoding', encodeURIComponent(pem)],
  ])('finds a private key in %s', (_name, text) => {
    const { privateKeys } = secretsIn(`key: ${text}`);
    expect(privateKeys.map(({ kind, encoding }) => [kind, encoding !== null])).toEqual([['pem', true]]);
    expect(mayHoldCredential(Buffer.from(text))).toBe(true);
  });

  it('covers exactly what says the credential', () => {
    const hex = Buffer.from(slack).toString('hex');
    const [found] = secretsIn(`id ${'00'.repeat(8)}${hex}${'00'.repeat(8)} x`).credentials;
    expect(found?.span).toEqual({ offset: 3 + 16, length: hex.length });
  });

  it('tells what stands there as it is once, although it decodes to another', () => {
    const service = `ops_${base64(JSON.stringify({ note: slack, more: fillTemplate('{a300}') }))}`;
    expect(secretsIn(service).credentials.map(({ encoding }) => encoding)).toEqual([null]);
    const query = `https://host/?a=%20&token=${slack}`;
    expect(secretsIn(query).credentials.map(({ encoding }) => encoding)).toEqual([null]);
  });

  it('leaves hashes, signatures and what is encoded twice alone', () => {
    for (const text of [fillTemplate('sha512-{b86}=='), fillTemplate('{h64}'), base64(base64(slack))]) {
      expect(secretsIn(text)).toEqual({ credentials: [], privateKeys: [] });
      expect(mayHoldCredential(Buffer.from(text))).toBe(false);
    }
  });
});

describe('hostile text', () => {
  it.each<readonly [string, (count: number) => string]>([
    ['one run of base64', (count) => fillTemplate('{b1000}').repeat(count)],
    ['lines of base64', (count) => fillTemplate('{b76}\n').repeat(13 * count)],
    ['one run of digits', (count) => fillTemplate('{h1000}').repeat(count)],
    ['escapes', (count) => '%41'.repeat(333 * count)],
    ['runs just long enough', (count) => fillTemplate('{b40} ').repeat(24 * count)],
    ['encoded tokens', (count) => base64(`${fillTemplate('hf_{p34}')}, `.repeat(18 * count))],
    ['escaped tokens', (count) => `%20${fillTemplate('hf_{p34}')}`.repeat(25 * count)],
    ['web keys', (count) => '{"kty":"'.repeat(125 * count)],
    ['half web keys', (count) => '"kty":"EC","d":"}'.repeat(60 * count)],
  ])('%s: cost grows no faster than the text', (_name, make) => {
    const time = (count: number): number => {
      const text = make(count);
      return processorTime(() => {
        mayHoldCredential(Buffer.from(text));
        secretsIn(text);
      });
    };
    time(20);
    expect(time(800) / Math.max(time(100), 1)).toBeLessThan(40);
  });
});
