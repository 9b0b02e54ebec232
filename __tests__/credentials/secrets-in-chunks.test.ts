import { fillTemplate } from '../../src/credentials/sample';
import { secretsInChunks } from '../../src/credentials/secrets-in-chunks';

const slack = fillTemplate('xoxb-{d12}-{d13}-{a24}');
const pem = ['-----BEGIN', `PRIVATE KEY-----\n${fillTemplate('{b64}\n{b64}\n')}-----END`, 'PRIVATE KEY-----\n'].join(
  ' ',
);

function* cut(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Secrets all over a text of some megabytes, and around each edge of a window. */
function text(): { readonly bytes: Buffer; readonly places: readonly number[] } {
  const bytes = Buffer.alloc(5_000_000, 'the quick brown fox jumps over a lazy dog. ');
  const places = [0, 900_000, 1_048_576 - 30, 1_048_576 - 131_072 - 30, 2_000_000, 2_966_000, 4_999_900];
  for (let at = 3_000_000; at < 4_000_000; at += 9973) places.push(at);
  for (const at of places) bytes.write(` ${slack} `, at);
  return { bytes, places: places.map((at) => at + 1) };
}

test.each([64 * 1024, 1_000_003, 10_000_000])('finds each once, in chunks of %d bytes', (size) => {
  const { bytes, places } = text();
  const found = [...secretsInChunks(cut(bytes, size))];
  expect(found.map(({ span }) => span.offset)).toEqual([...places].sort((a, b) => a - b));
  expect(new Set(found.map(({ value }) => value))).toEqual(new Set([slack]));
});

test('finds a private key and an encoded credential across each edge once', () => {
  const encoded = Buffer.from(slack).toString('base64');
  for (let shift = 0; shift < 200; shift += 7) {
    const filler = '. '.repeat(600_000 - 65_536 - shift);
    const bytes = Buffer.from(`${filler}${pem}${'. '.repeat(500_000)}${encoded}${'. '.repeat(600_000)}`);
    const found = [...secretsInChunks(cut(bytes, 600_000))];
    expect(found.map(({ encoding }) => encoding)).toEqual([null, 'base64']);
  }
});

test('no bytes hold nothing', () => {
  expect([...secretsInChunks([])]).toEqual([]);
});
