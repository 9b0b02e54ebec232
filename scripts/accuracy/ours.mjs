/** The check's own rules about secrets, over repositories in memory. */
import { source } from '../source.mjs';

const { judge, releaseOf, repositoriesOf } = source('src/judge.ts');
const { Quotes } = source('src/findings/quotes.ts');
const { snapshotOf } = source('__tests__/rules/literal.ts');
const { rules } = source('src/rules/index.ts');

const quotes = new Quotes();

/** Rules that warn of what is no leak: a reference that does not work, a weak word, a redaction. They claim none, so they are no false alarm. */
const noLeak = new Set(
  ['no-redaction-placeholder', 'no-weak-secret', 'no-broken-reference', 'no-reused-secret'].map(
    (name) => `secrets/${name}`,
  ),
);
const asked = rules.filter(({ meta: { id } }) => id.startsWith('secrets/') && !noLeak.has(id));

/** Findings of leaks in each repository: `{ repository, path, first, last, by }`; lines are null where the file as a whole is told. */
export function ours(repositories) {
  return repositories.flatMap(({ name, files }) => {
    // A path that holds a credential is told without it.
    const paths = new Map(Array.from(files.keys(), (path) => [quotes.path(path), path]));
    return repositoriesOf(snapshotOf(Object.fromEntries(files)), '.')
      .flatMap((head) => judge({ head, release: releaseOf(head, null).release }, asked).findings)
      .map(({ finding: { ruleId, messageId, location } }) => {
        const { startLine: first = null, endLine: last = null } = location.region ?? {};
        return { repository: name, path: paths.get(location.path), first, last, by: `${ruleId} ${messageId}` };
      });
  });
}
