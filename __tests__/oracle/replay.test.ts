import { posix } from 'node:path';
import { repositoriesOf, judge } from '../../src/judge';
import type { Finding } from '../../src/model/finding';
import { snapshotOf } from '../rules/literal';
import probes from './config-validate.json';

/**
 * What real releases answered (`openclaw config validate --json`, asked by scripts/oracle-probes.mjs) against what we say: an error of the
 * schema family means that the release refuses the file, and nothing else does.
 */
function schemaErrors(files: Readonly<Record<string, string | undefined>>, release: string): readonly Finding[] {
  const tracked = Object.entries(files).flatMap(([path, text]) =>
    text === undefined ? [] : [[posix.join('.openclaw', path), text] as const],
  );
  const [head] = repositoriesOf(snapshotOf(Object.fromEntries(tracked)), '.');
  if (!head) throw new Error('no state directory');
  const { findings } = judge({ head, release: { version: release, from: 'input', exact: true, stated: null } });
  return findings
    .map(({ finding }) => finding)
    .filter(({ ruleId, severity }) => ruleId.startsWith('schema/') && severity === 'error');
}

/** Differences known and explained; each must still differ. */
const noConfig = 'no finding, but an incomplete outcome: there is nothing to judge';
const environment = 'the environment may hold a word of the list, which is not seen here';
const plugin = 'a warning: the host may have the plugin that the config names, which the release was asked without';
const exceptions = new Map<string, string>([
  ['no config file (2026.4.15)', noConfig],
  ['no config file (2026.9.6)', noConfig],
  ['unset variable where a closed list is (2026.4.15)', environment],
  ['unset variable where a closed list is (2026.9.6)', environment],
  [
    'unknown key in an agent of a list (2026.9.6)',
    'what stands in a field that is moved at load is not judged in its new place yet',
  ],
  ['unknown channel that a plugin entry names (2026.4.15)', plugin],
  ['unknown channel that plugins.allow names (2026.4.15)', plugin],
  ['heartbeat target a plugin names (2026.4.15)', plugin],
  ['heartbeat target a plugin names (2026.7.1-2)', plugin],
  ['heartbeat target a plugin names (2026.9.6)', plugin],
]);

test.each(probes.map((probe) => [`${probe.title} (${probe.release})`, probe] as const))('%s', (name, probe) => {
  const refused = schemaErrors(probe.files, probe.release).length > 0;
  const agrees = refused === !probe.answer.valid;
  expect(agrees).toBe(!exceptions.has(name));
});

test('every exception is a probe that is asked', () => {
  const names = new Set(probes.map((probe) => `${probe.title} (${probe.release})`));
  expect([...exceptions.keys()].filter((name) => !names.has(name))).toEqual([]);
});

test('no valid file is called invalid', () => {
  const wronged = probes.filter(
    ({ answer, files, release }) => answer.valid && schemaErrors(files, release).length > 0,
  );
  expect(wronged.map(({ title }) => title)).toEqual([]);
});
