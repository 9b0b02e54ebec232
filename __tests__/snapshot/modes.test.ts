import { chmodSync, symlinkSync } from 'node:fs';
import { modesBelow } from '../../src/snapshot/modes';
import { Sandbox } from './sandbox';

test('modes of what stands at patterns; links are neither told nor followed', () => {
  const box = new Sandbox();
  try {
    for (const path of ['d/a/x.json', 'd/b/x.json', 'd/b/y.json', '[*]/z', 'one.log']) box.write(path, '');
    chmodSync(box.path('d/a/x.json'), 0o640);
    chmodSync(box.path('d/b/x.json'), 0o600);
    chmodSync(box.path('one.log'), 0o4755);
    chmodSync(box.root, 0o700);
    symlinkSync(box.path('d'), box.path('link'));
    symlinkSync(box.path('one.log'), box.path('two.log'));
    expect([...modesBelow(box.root, ['.', 'd/*/x.json', '*.log', 'link/a/x.json', 'none/*', 'd/none'])]).toEqual([
      ['.', 0o700],
      ['d/a/x.json', 0o640],
      ['d/b/x.json', 0o600],
      ['one.log', 0o755],
    ]);
  } finally {
    box.remove();
  }
});
