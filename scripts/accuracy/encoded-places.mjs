/** Texts in which a credential does not stand as it is: coded once, in another encoding of the file, or in the name of the file. */
import { inside } from './marks.mjs';

const utf16 = (text, order) => {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'be' ? bytes.swap16() : bytes;
};
const base64 = (s) => inside(s, (text) => Buffer.from(text).toString('base64'));
const wholly = (text) => text.replace(/[^A-Za-z0-9_-]/g, (character) => encodeURIComponent(character));
const percent = (s) =>
  inside(s, (text) => Array.from(text, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`).join(''));
const hex = (s) => inside(s, (text) => Buffer.from(text).toString('hex'));

/** `bytes` turns the finished text, its marks gone, into what the file holds. */
export const encodedPlaces = [
  { of: 'base64', path: 'k8s/secret.yaml', write: (s) => `kind: Secret\ndata:\n  value: ${base64(s)}\n` },
  {
    of: 'base64',
    path: 'workspace/blob.md',
    write: (s) => `Data: ${inside(s, (text) => Buffer.from(`{"a":"${text}"}`).toString('base64'))}\n`,
  },
  { of: 'base64', path: 'workspace/data-url.md', write: (s) => `![x](data:text/plain;base64,${base64(s)})\n` },
  {
    of: 'base64',
    path: 'workspace/basic.sh',
    write: (s) =>
      `curl -H "Authorization: Basic ${inside(s, (text) => Buffer.from(`user:${text}`).toString('base64'))}" https://x.example.net\n`,
  },
  {
    of: 'percent',
    path: 'workspace/link.md',
    write: (s) => `https://x.example.net/cb?state=${inside(s, (text) => wholly(`{"k":"${text}"}`))}\n`,
  },
  { of: 'percent', path: 'workspace/all.md', write: (s) => `q=${percent(s)}\n` },
  { of: 'hex', path: 'workspace/dump.txt', write: (s) => `raw ${hex(s)} end\n` },
  {
    of: 'UTF-16',
    path: 'workspace/le.txt',
    write: (s) => `notes\r\nvalue ${s}\r\n`,
    bytes: (text) => utf16(`\ufeff${text}`, 'le'),
  },
  {
    of: 'UTF-16',
    path: 'workspace/be.txt',
    write: (s) => `notes\nvalue ${s}\n`,
    bytes: (text) => utf16(`\ufeff${text}`, 'be'),
  },
  {
    of: 'UTF-16',
    path: 'workspace/no-mark.txt',
    write: (s) => `notes\nvalue ${s}\n`,
    bytes: (text) => utf16(text, 'le'),
  },
  {
    of: 'UTF-8 with a mark',
    path: 'workspace/bom.md',
    write: (s) => `value ${s}\n`,
    bytes: (text) => Buffer.from(`\ufeff${text}`),
  },
];
