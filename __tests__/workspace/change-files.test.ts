import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { changeFiles } from '../../src/workspace/change-files';
import { standingText } from '../../src/workspace/standing-file';
import { Sandbox } from '../snapshot/sandbox';

let box: Sandbox;
beforeEach(() => (box = new Sandbox()));
afterEach(() => {
  box.remove();
});

const read = (path: string): string => readFileSync(box.path(path), 'utf8');

test('mode and owner stay, directories are made, no draft is left', () => {
  box.write('a', 'old');
  chmodSync(box.path('a'), 0o640);
  if (process.getuid?.() === 0) chownSync(box.path('a'), 1234, 1234);
  const { uid, gid } = statSync(box.path('a'));
  changeFiles(box.root, [
    { path: 'a', before: 'old', after: 'new' },
    { path: 'd/e/f', before: null, after: 'made' },
  ]);
  const after = statSync(box.path('a'));
  expect([read('a'), read('d/e/f'), after.mode & 0o777, after.uid, after.gid]).toEqual([
    'new',
    'made',
    0o640,
    uid,
    gid,
  ]);
  expect(readdirSync(box.root).sort()).toEqual(['a', 'd']);
});

test.each([
  ['changed meanwhile', 'b', 'else'],
  ['made meanwhile', 'b', null],
  ['a link', 'link', 'target'],
  ['behind a link', 'way/c', 'target'],
  ['a directory', 'd', null],
  ['outside', '../b', 'old'],
  ['git’s own', 'd/.GIT/config', null],
])('%s: nothing at all is written', (_, path, before) => {
  box.write('a', 'old');
  box.write('b', 'old');
  mkdirSync(box.path('d'));
  box.write('there/c', 'target');
  symlinkSync(box.path('there/c'), box.path('link'));
  symlinkSync(box.path('there'), box.path('way'));
  const changes = [
    { path: 'a', before: 'old', after: 'new' },
    { path, before, after: 'new' },
  ];
  expect(() => {
    changeFiles(box.root, changes);
  }).toThrow(/cannot be changed/);
  expect([read('a'), read('b'), read('there/c')]).toEqual(['old', 'old', 'target']);
  expect(existsSync(box.path('d/.GIT'))).toBe(false);
});

test('text keeps its mark; what is no UTF-8 is refused', () => {
  box.write('a', '\uFEFFx');
  box.write('b', Buffer.from([0xff, 0xfe, 0x41]));
  expect([standingText(box.root, 'a'), standingText(box.root, 'none/x')]).toEqual(['\uFEFFx', null]);
  expect(() => standingText(box.root, 'b')).toThrow(/no UTF-8/);
});
