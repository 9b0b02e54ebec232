import { code, list } from './markdown-list.mjs';

/** What to call the items of each field of the fact files. */
const kinds = {
  'secret-paths.json': {
    secretRef: 'Credentials that may be SecretRefs',
    variableOnly: 'Credentials that may not',
    sensitive: 'Concealed fields',
  },
  'secret-env-names.json': { names: 'Names of secret variables' },
  'retired-fields.json': {
    migrated: 'Fields that doctor moves',
    verbatim: 'Fields that it moves as they are',
    retired: 'Fields that doctor deletes',
  },
  'security-check-ids.json': { ids: 'Security checks' },
};

/**
 * How the facts of two releases differ, as Markdown.
 * @param {Record<string, object>} before content by file name
 * @param {Record<string, object>} after
 * @param {number} [limit] lines of each kind at most
 * @returns {string}
 */
export function factDiffInWords(before, after, limit = 100) {
  const parts = Object.entries(kinds).flatMap(([file, fields]) =>
    Object.entries(fields).flatMap(([field, title]) => {
      const [old, now] = [before, after].map((facts) => items(facts[file][field]));
      const differing = (these, those) =>
        [...these].filter(([key, words]) => those.get(key) !== words).map(([, words]) => words);
      return [list(`${title}, new`, differing(now, old), limit), list(`${title}, gone`, differing(old, now), limit)];
    }),
  );
  const [from, to] = [before, after].map((facts) => facts['secret-paths.json'].origin.version);
  const body = parts.filter(Boolean).join('\n') || 'No fact differs.\n';
  return `### Facts of ${from} → ${to}\n\n${body}`;
}

/** Each item in words, by its name. */
function items(value) {
  if (Array.isArray(value)) return new Map(value.map((name) => [name, code(name)]));
  return new Map(
    Object.entries(value).map(([from, to]) => [from, to === null ? code(from) : `${code(from)} → ${code(to)}`]),
  );
}
