import { readRepositories } from '../../../src/documents/read-repositories';
import { rules } from '../../../src/rules/index';
import { processorTime } from '../../processor-time';
import { snapshotOf } from '../literal';

const audited = rules.filter(({ meta }) => meta.id.startsWith('hardening/'));

function judge(config: object): () => void {
  return () => {
    // A scene is kept as long as its config lives, so each run reads its own.
    const [head] = readRepositories(snapshotOf({ 'openclaw.json': JSON.stringify(config) }), '.');
    if (!head) throw new Error('no configuration');
    const release = { version: '2026.9.6', from: 'stamp', exact: true, stated: null } as const;
    for (const rule of audited) Array.from(rule.check({ head, release }));
  };
}

function many<Value>(count: number, value: (index: number) => Value): Value[] {
  return Array.from({ length: count }, (_, index) => value(index));
}

function keyed(count: number, value: (index: number) => object): object {
  return Object.fromEntries(many(count, (index) => [`key${index}`, value(index)]));
}

test.each([
  [
    'commands of nodes',
    (size: number) => ({
      gateway: { nodes: { commands: { deny: many(size, (i) => `a.${i}`), allow: many(size, (i) => `b.${i}`) } } },
    }),
  ],
  ['tools over HTTP', (size: number) => ({ gateway: { tools: { allow: many(size, () => 'exec') } } })],
  ['browsers', (size: number) => ({ browser: { profiles: keyed(size, (i) => ({ cdpUrl: `http://10.0.0.1:${i}` })) } })],
  [
    'mail accounts',
    (size: number) => ({
      plugins: { entries: { imap: { config: { accounts: keyed(size, () => ({ senderAuth: { min: 'mutable' } })) } } } },
    }),
  ],
  [
    'mappings of hooks',
    (size: number) => ({ hooks: { mappings: many(size, () => ({ allowUnsafeExternalContent: true })) } }),
  ],
  [
    'agents',
    (size: number) => ({
      agents: {
        entries: keyed(size / 4, () => ({
          sandbox: { mode: 'off', docker: { dangerouslyAllowExternalBindSources: true } },
        })),
      },
    }),
  ],
  [
    'one long word',
    (size: number) => ({
      gateway: { nodes: { commands: { deny: ['a*'.repeat(size * 8)] } } },
      browser: { cdpUrl: `http://${'1'.repeat(size * 8)}` },
    }),
  ],
])('%s: four times as many cost at most ten times the time', (_, configOf) => {
  const small = processorTime(judge(configOf(2_000)));
  expect(processorTime(judge(configOf(8_000)))).toBeLessThan(10 * Math.max(small, 5));
});
