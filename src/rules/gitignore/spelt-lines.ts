/** More lines than this are counted, not spelt out. */
const mostSpelt = 6;

/** Lines of our own, one by one; where there are many, those that re-include come last. */
export function spelt(lines: readonly string[]): string {
  const [first = ''] = lines;
  if (lines.length === 1) return `the line \`${first}\``;
  const left = lines.length - mostSpelt;
  const telling = [...lines].sort((a, b) => Number(a.startsWith('!')) - Number(b.startsWith('!')));
  const shown = (left > 0 ? telling.slice(0, mostSpelt) : lines.slice(0, -1)).map((line) => `\`${line}\``).join(', ');
  const last = left > 0 ? `${left} more (\`openclaw-config-check fix\` writes them all)` : `\`${lines.at(-1) ?? ''}\``;
  return `the lines ${shown} and ${last}`;
}
