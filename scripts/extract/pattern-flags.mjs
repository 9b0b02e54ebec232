/**
 * A regular expression's source that matches the same without its flags: JSON schema has no flags, and zod drops them.
 * `i` becomes both cases of every letter; `u`, `g`, `y` and `d` are dropped: they decide nothing in a test from the start.
 * @param {RegExp} expression
 * @returns {string}
 * @throws {Error} for a flag that the source cannot carry, or a back reference that would have to ignore case
 */
export function flaglessSource(expression) {
  const unknown = expression.flags.replaceAll(/[igyud]/g, '');
  if (unknown) throw new Error(`flag ${unknown} of ${String(expression)} cannot be written into a pattern`);
  if (expression.ignoreCase && /\\(?:[1-9]|k<)/.test(expression.source)) {
    throw new Error(`the back reference of ${String(expression)} cannot be written into a pattern`);
  }
  return expression.ignoreCase ? bothCases(expression.source) : expression.source;
}

/** A class, an escape (`\d`, `\x41`, `\u0041`, `\p{L}`, `\k<n>`), the name of a group, or one letter. */
const token = /\[(?:\\.|[^\]\\])*\]|\\(?:x[\da-f]{2}|u[\da-f]{4}|[pPuk][{<][^}>]*[}>]|c[a-z]|.)|\(\?<[a-z]\w*>|[a-z]/gi;

function bothCases(source) {
  return source.replaceAll(token, (text) => {
    if (text.startsWith('[')) return classInBothCases(text);
    return /^[a-z]$/i.test(text) ? `[${text.toUpperCase()}${text.toLowerCase()}]` : text;
  });
}

/** A range or a letter of a class, after whatever is escaped. */
const member = /\\(?:x[\da-f]{2}|u[\da-f]{4}|[pPu]\{[^}]*\}|c[a-z]|.)|[a-z]-[a-z]|[a-z]/gi;

function classInBothCases(text) {
  const members = text.slice(1, -1);
  const widened = members.replaceAll(member, (item) => {
    if (item.startsWith('\\')) return item;
    const other = item === item.toLowerCase() ? item.toUpperCase() : item.toLowerCase();
    return members.includes(other) ? item : `${item}${other}`;
  });
  return `[${widened}]`;
}
