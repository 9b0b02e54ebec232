import { posix } from 'node:path';
import { judge, repositoriesOf } from '../../src/judge';
import type { Finding } from '../../src/model/finding';
import { snapshotOf } from '../rules/literal';

/** The errors of the schema family for the files of a probe: what we say that the release refuses. */
export function schemaErrors(files: Readonly<Record<string, string>>, release: string): readonly Finding[] {
  const tracked = Object.entries(files).map(([path, text]) => [posix.join('.openclaw', path), text] as const);
  const [head] = repositoriesOf(snapshotOf(Object.fromEntries(tracked)), '.');
  if (!head) throw new Error('no state directory');
  const { findings } = judge({ head, release: { version: release, from: 'input', exact: true, stated: null } });
  return findings
    .map(({ finding }) => finding)
    .filter(({ ruleId, severity }) => ruleId.startsWith('schema/') && severity === 'error');
}
