import { changeOf } from '../../src/inputs/event';

const [a, b] = ['a'.repeat(40), 'b'.repeat(40)];
const nothing = { pullNumber: null, base: null, head: null, before: null };

test.each([
  [
    'pull_request',
    { pull_request: { number: 7, base: { sha: a }, head: { sha: b } } },
    { pullNumber: 7, base: a, head: b, before: null },
  ],
  [
    'pull_request',
    { action: 'synchronize', before: a, pull_request: { number: 7, base: { sha: a }, head: { sha: b } } },
    { pullNumber: 7, base: a, head: b, before: a },
  ],
  [
    'pull_request',
    { action: 'opened', before: a, pull_request: { number: 7, base: { sha: a }, head: { sha: b } } },
    { pullNumber: 7, base: a, head: b, before: null },
  ],
  ['merge_group', { merge_group: { base_sha: a, head_sha: b } }, { pullNumber: null, base: a, head: b, before: null }],
  ['push', { before: a, after: b }, { pullNumber: null, base: a, head: null, before: null }],
  ['push', { before: '0'.repeat(40), after: b }, nothing],
  ['schedule', {}, nothing],
  ['workflow_dispatch', { ref: 'x' }, nothing],
  ['pull_request', null, nothing],
  ['pull_request', { pull_request: { number: '7', base: { sha: '--upload-pack=x' }, head: [] } }, nothing],
])('%s', (name, payload, change) => {
  expect(changeOf(name, payload)).toEqual(change);
});
