import type { Repository, RepositoryFile } from './documents/repository';
import { valueAt } from './documents/value-node';
import { relativeTo } from './model/paths';
import type { Quotes } from './findings/quotes';
import { judge } from './judge';
import type { JudgedRelease } from './model/release';
import type { RollbackPlan } from './model/report';
import type { ConfigTraits } from './rollback/rollback-input';
import { planRollback } from './rollback/plan-rollback';

/**
 * The way back from head's configuration to base's, or null where the two do not differ or base has none to restore.
 * @param commit base's commit id
 * @param release the release in use now: what the restored configuration has to pass
 */
export function rollbackBetween(
  commit: string,
  base: Repository,
  head: Repository,
  release: JudgedRelease,
  quotes: Quotes,
): RollbackPlan | null {
  const config = base.config;
  if (!config) return null;
  const local = (path: string): string => relativeTo(base.directory, path);
  const files = [...new Set([...config.files, ...(head.config?.files ?? [])])]
    // A name that is not to be printed is not to be printed in a command either.
    .filter((path) => quotes.isClean(local(path)) && !sameContent(base.file(path), head.file(path)))
    .map((path) => ({
      path: local(path),
      bytesRestored: base.file(path)?.entry.size ?? null,
      bytesCurrent: head.file(path)?.entry.size ?? null,
    }));
  if (files.length === 0) return null;
  return planRollback({
    commit,
    passes: passes(base, release),
    release: release.version,
    config: local(config.path),
    files,
    restored: traitsOf(base),
    current: traitsOf(head),
  });
}

/** Whether the configuration has no error that stops the gateway; null where it was not read. */
function passes(repository: Repository, release: JudgedRelease): boolean | null {
  const { findings } = judge({ head: repository, release });
  const stops = findings.some(
    ({ finding: { ruleId, severity } }) => severity === 'error' && /^(?:schema|startup)\//.test(ruleId),
  );
  if (stops) return false;
  return repository.config?.root && !repository.config.cut ? true : null;
}

function traitsOf({ config }: Repository): ConfigTraits {
  if (!config?.root) return { meta: null, gatewayMode: null };
  return {
    meta: valueAt(config.root, 'meta') !== undefined,
    gatewayMode: valueAt(config.root, 'gateway', 'mode') !== undefined,
  };
}

function sameContent(a: RepositoryFile | undefined, b: RepositoryFile | undefined): boolean {
  if (!a || !b) return a === b;
  const [left, right] = [a.entry.content, b.entry.content];
  return left.kind === 'bytes' && right.kind === 'bytes' && Buffer.compare(left.bytes, right.bytes) === 0;
}
