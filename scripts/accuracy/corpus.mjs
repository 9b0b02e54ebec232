/**
 * Real configs with a reviewer's labels, where the corpus lies beside the project: a label is a path pattern and a class, and what is classed
 * PLAINTEXT is a leak. Labels carry no line: those of one pattern in one file are put on the values there in document order, and where the
 * two differ in number and in class nothing is put and the label is counted as unplaced. Of auth profiles every credential field is a leak.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { root } from '../source.mjs';
import { grouped } from './grouped.mjs';

const archive = join(root, '../shared/corpus.tar.gz');

/** The corpus as repositories of one file each, and how many labels found no line; null where there is no corpus. */
export function corpusRepositories(home) {
  if (!existsSync(archive)) return null;
  mkdirSync(join(home, 'corpus'));
  execFileSync('tar', ['-xzf', archive, '-C', join(home, 'corpus')]);
  const directory = join(home, 'corpus/dev');
  const { configs } = JSON.parse(readFileSync(join(directory, 'expected.json'), 'utf8'));
  let unplaced = 0;
  const repositories = readdirSync(join(directory, 'configs'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.json5?$/, '');
      const text = readFileSync(join(directory, 'configs', file), 'utf8');
      const { lines, missing } = leaks(text, configs[name]?.secrets ?? []);
      unplaced += missing;
      return single(name, 'openclaw.json', text, lines);
    });
  for (const file of readdirSync(join(directory, 'auth')).sort()) {
    const text = readFileSync(join(directory, 'auth', file), 'utf8');
    const fields = ['key', 'token', 'access', 'refresh'].flatMap((field) =>
      nodesAt(parseTree(text), ['profiles', '*', field]),
    );
    repositories.push(
      single(
        file,
        'agents/main/agent/auth-profiles.json',
        text,
        fields.map((node) => lineOf(text, node.offset)),
      ),
    );
  }
  return { repositories, unplaced };
}

function single(name, path, text, lines) {
  const items = lines.map((line) => ({
    path,
    first: line,
    last: line,
    whole: false,
    of: `corpus: ${path}`,
    kind: 'labelled',
    leak: true,
  }));
  return { name, files: new Map([[path, Buffer.from(text)]]), items };
}

function leaks(text, labels) {
  const lines = [];
  let missing = 0;
  const tree = parseTree(text);
  for (const [pattern, same] of grouped(labels, ({ path }) => path)) {
    const nodes = tree ? nodesAt(tree, pattern.replaceAll('[]', '.[]').split('.')) : [];
    const isLeak = ({ cls }) => cls === 'PLAINTEXT';
    if (nodes.length === same.length)
      lines.push(...nodes.filter((_, at) => isLeak(same[at])).map(({ offset }) => lineOf(text, offset)));
    else missing += same.filter(isLeak).length;
  }
  return { lines, missing };
}

function nodesAt(node, [part, ...rest]) {
  if (!node) return [];
  if (part === undefined) return [node];
  if (part === '[]') return (node.type === 'array' ? node.children : []).flatMap((child) => nodesAt(child, rest));
  if (part !== '*') return nodesAt(findNodeAtLocation(node, [part]), rest);
  return (node.type === 'object' ? node.children : []).flatMap(({ children }) => nodesAt(children[1], rest));
}

function lineOf(text, offset) {
  return text.slice(0, offset).split('\n').length;
}
