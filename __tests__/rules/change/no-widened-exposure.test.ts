import { readRepositories } from '../../../src/documents/read-repositories';
import { noWidenedExposure } from '../../../src/rules/change/no-widened-exposure';
import type { Example } from '../../../src/rules/rule';
import { processorTime } from '../../processor-time';
import { snapshotOf } from '../literal';
import { testRule } from '../rule-tester';

const change = (title: string, base: string, head: string, ...reports: string[]): Example => ({
  title,
  base: { 'openclaw.json': base },
  files: { 'openclaw.json': head },
  reports,
});

testRule(noWidenedExposure, {
  good: [
    change('nothing that is known', '{ gateway: { bind: "lan" } }', '{ gateway: { bind: "everywhere" } }'),
    change(
      'wrong types',
      '{ tools: { deny: 5, allow: {} }, gateway: [] }',
      '{ tools: [], gateway: { bind: [], auth: { mode: 7 } } }',
    ),
    change('no object any more', '{ gateway: { bind: "loopback" } }', '[]'),
    change(
      'tightened',
      '{ channels: { a: { dmPolicy: "open", allowFrom: ["*"] } } }',
      '{ channels: { a: { dmPolicy: "pairing" } } }',
    ),
    change(
      'fewer groups',
      '{ channels: { a: { groupPolicy: "allowlist" } } }',
      '{ channels: { a: { groupPolicy: "disabled" } } }',
    ),
    change(
      'an agent taken away',
      '{ agents: { entries: { a: { tools: { deny: ["exec"] }, sandbox: { mode: "all" } } } } }',
      '{ agents: { entries: {} } }',
    ),
    change('denied by a wildcard', '{ tools: { deny: ["exec"] } }', '{ tools: { deny: ["*"] } }'),
    change('reordered', '{ tools: { deny: ["exec", "browser"] } }', '{ tools: { deny: ["browser", "exec"] } }'),
    change(
      'exec mode for security',
      '{ tools: { exec: { security: "deny" } } }',
      '{ tools: { exec: { mode: "deny" } } }',
    ),
    change(
      'denials moved',
      '{ gateway: { nodes: { denyCommands: ["sms.send"] } } }',
      '{ gateway: { nodes: { commands: { deny: ["sms.send"] } } } }',
    ),
    change(
      'an agent that is as the rest',
      '{ agents: { defaults: { sandbox: { mode: "off" } } } }',
      '{ agents: { defaults: { sandbox: { mode: "off" } }, entries: { a: { sandbox: { mode: "off" } } } } }',
    ),
    {
      title: 'moved to a file that is not seen',
      base: { 'openclaw.json': '{ tools: { deny: ["exec"] } }' },
      files: { 'openclaw.json': '{ tools: { $include: "./tools.json5" } }', '.gitignore': '/tools.json5\n' },
    },
    { title: 'no base', files: { 'openclaw.json': '{ gateway: { bind: "lan" } }' } },
  ],
  bad: [
    change(
      'no authentication',
      '{ gateway: { auth: { mode: "token" } } }',
      '{ gateway: { auth: { mode: «"none"» } } }',
      'opened',
    ),
    change('a funnel', '{}', '{ gateway: { tailscale: { mode: «"funnel"» } } }', 'opened'),
    change(
      'a new open channel',
      '{}',
      '{ channels: { x: { accounts: { y: { groupPolicy: «"open"», dmPolicy: «"open"» } } } } }',
      'opened',
      'opened',
    ),
    change(
      'groups',
      '{ channels: { x: { groupPolicy: "allowlist" } } }',
      '{ channels: { x: { groupPolicy: «"open"», groupAllowFrom: ["*"] } } }',
      'opened',
    ),
    change(
      'everybody in a list',
      '{ channels: { x: { allowFrom: ["1"] } } }',
      '{ channels: { x: { «allowFrom»: ["1", "*"] } } }',
      'anyone',
    ),
    change(
      'everybody elevated',
      '{ tools: { elevated: { allowFrom: { x: ["1"] } } } }',
      '{ tools: { elevated: { allowFrom: { «x»: ["*"] } } } }',
      'anyone',
    ),
    change(
      'an agent out of the sandbox',
      '{ agents: { defaults: { sandbox: { mode: "all" } }, entries: { a: {} } } }',
      '{ agents: { defaults: { sandbox: { mode: "all" } }, entries: { a: { sandbox: { mode: «"off"» } } } } }',
      'opened',
    ),
    change(
      'an agent in a list, by its id',
      '{ agents: { list: [{ id: "a", sandbox: { mode: "all" } }, { id: "b" }] } }',
      '{ agents: { list: [{ id: "b" }, { id: "a", sandbox: { mode: «"non-main"» } }] } }',
      'opened',
    ),
    change(
      'an agent on its way to a newer release',
      '{ agents: { list: [{ id: "a", sandbox: { mode: "all" } }] } }',
      '{ agents: { entries: { a: { sandbox: { mode: «"off"» } } } } }',
      'opened',
    ),
    change('an approval less', '{ tools: { exec: { ask: "always" } } }', '{ tools: { «exec»: {} } }', 'opened'),
    change(
      'a longer list of tools',
      '{ tools: { allow: ["read"] } }',
      '{ tools: { «allow»: ["read", "exec"] } }',
      'allowed',
    ),
    change(
      'no list of tools',
      '{ tools: { allow: ["read"], profile: "coding" } }',
      '{ «tools»: { profile: "coding" } }',
      'all-allowed',
    ),
    change(
      'a command of nodes',
      '{ gateway: {} }',
      '{ gateway: { nodes: { commands: { «allow»: ["sms.send"] } } } }',
      'allowed',
    ),
    change(
      'something dangerous',
      '{}',
      '{ gateway: { controlUi: { dangerouslyAllowHostHeaderOriginFallback: «true» } } }',
      'opened',
    ),
    change(
      'a suppression',
      '{ security: { audit: { suppressions: [{ checkId: "a" }] } } }',
      '{ security: { audit: { «suppressions»: [{ checkId: "a" }, { checkId: "b" }] } } }',
      'suppressed',
    ),
    {
      title: 'exec by the default of an older release',
      base: { 'openclaw.json': '{ tools: { exec: { security: "allowlist" } } }' },
      files: { 'openclaw.json': '{ tools: { exec: { security: «"full"» } } }' },
      release: '2026.3.24',
      reports: ['opened'],
    },
  ],
});

it('knows that exec was denied by default once', () => {
  const of = (version: string): number => {
    const [head, base] = ['{ tools: {} }', '{ tools: { exec: { security: "deny" } } }'].flatMap((text) =>
      readRepositories(snapshotOf({ 'openclaw.json': text }), '.'),
    );
    if (!head || !base) throw new Error('no config');
    const release = { version, from: 'stamp', exact: true, stated: null } as const;
    return [...noWidenedExposure.check({ head, release, change: { base, past: [] } })].length;
  };
  expect([of('2026.3.24'), of('2026.9.6')]).toEqual([0, 1]);
});

it('takes time in proportion to what the two hold', () => {
  const time = (amount: number): number => {
    const config = (policy: string): string =>
      `{ channels: { x: { groups: { ${Array.from({ length: amount }, (_, index) => `g${index}: { groupPolicy: "${policy}", allowFrom: ["${index}"] }`).join(', ')} } } } }`;
    const [base, head] = [config('disabled'), config('open')].flatMap((text) =>
      readRepositories(snapshotOf({ 'openclaw.json': text }), '.'),
    );
    if (!head || !base) throw new Error('no config');
    const subject = {
      head,
      release: { version: '2026.9.6', from: 'stamp', exact: true, stated: null },
      change: { base, past: [] },
    } as const;
    expect([...noWidenedExposure.check(subject)].length).toBe(51);
    return processorTime(() => [...noWidenedExposure.check(subject)]);
  };
  expect(time(20_000)).toBeLessThan(20 * time(4_000) + 50);
});
