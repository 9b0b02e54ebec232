/**
 * What the files of a package say, without any of it being run.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkIdsIn } from './check-id-facts.mjs';

/**
 * The matrix of credentials that a user supplies, which is documentation that OpenClaw's tests hold to the code.
 * @param {string} unpacked an unpacked package
 * @returns {{ content: object, file: string }}
 * @throws {Error} where there is none
 */
export function credentialMatrix(unpacked) {
  const folder = 'docs/reference';
  const names = filesBelow(join(unpacked, folder));
  for (const name of names.filter((each) => each.endsWith('.json')).sort()) {
    const content = JSON.parse(readFileSync(join(unpacked, folder, name), 'utf8'));
    if (content.matrixId === 'strictly-user-supplied-credentials') return { content, file: `${folder}/${name}` };
  }
  throw new Error(`no file of ${folder} is the matrix of user-supplied credentials`);
}

/**
 * The ids of security checks in the chunks themselves and the bundled plugins: the other folders hold minified copies of them.
 * @param {string} unpacked an unpacked package
 * @returns {{ files: string[], ids: string[] }} sorted
 * @throws {Error} where no module names one
 */
export function securityChecks(unpacked) {
  const modules = [
    ...readdirSync(join(unpacked, 'dist')).map((name) => `dist/${name}`),
    ...filesBelow(join(unpacked, 'dist', 'extensions')).map((name) => `dist/extensions/${name.replaceAll('\\', '/')}`),
  ];
  const found = modules
    .filter((file) => /\.m?js$/.test(file))
    .flatMap((file) => {
      const ids = checkIdsIn(readFileSync(join(unpacked, file), 'utf8'));
      return ids.length > 0 ? [{ file, ids }] : [];
    });
  if (found.length === 0) throw new Error('no module of this release names a security check');
  return { files: found.map(({ file }) => file).sort(), ids: [...new Set(found.flatMap(({ ids }) => ids))].sort() };
}

function filesBelow(directory) {
  return existsSync(directory) ? readdirSync(directory, { recursive: true }) : [];
}
