/** secretlint over the same files, with the rules it recommends. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export async function secretlint(home, repositories) {
  const load = (name) => import(pathToFileURL(join(home, 'node_modules/@secretlint', name, 'module/index.js')).href);
  const { lintSource } = await load('core');
  const { creator } = await load('secretlint-rule-preset-recommend');
  const options = { config: { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }] } };
  const found = [];
  for (const { name, files } of repositories) {
    for (const [path, bytes] of files) {
      const content = bytes.toString('utf8');
      const { messages } = await lintSource({
        source: { filePath: `/${path}`, content, contentType: 'text' },
        options,
      });
      for (const { loc, ruleId, messageId } of messages) {
        found.push({ repository: name, path, first: loc.start.line, last: loc.end.line, by: `${ruleId} ${messageId}` });
      }
    }
  }
  return found;
}
