/**
 * A code span that nothing in a name can end.
 * @param {string} text
 * @returns {string}
 */
export function code(text) {
  const inert = text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '\uFFFD').slice(0, 120);
  const ticks = '`'.repeat(Math.max(0, ...[...inert.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  return /^`|`$/.test(inert) ? `${ticks} ${inert} ${ticks}` : `${ticks}${inert}${ticks}`;
}

/**
 * A list with its title and length; empty where there is nothing to list.
 * @param {string} title
 * @param {readonly string[]} items Markdown
 * @param {number} limit lines at most
 * @returns {string}
 */
export function list(title, items, limit) {
  if (items.length === 0) return '';
  const more = items.length > limit ? [`- and ${items.length - limit} more`] : [];
  return `${title} (${items.length}):\n\n${[...items.slice(0, limit).map((item) => `- ${item}`), ...more].join('\n')}\n`;
}
