/**
 * Text from git or the user made fit for one line of our own prose: user names and passwords in URLs, control, bidi and
 * zero-width characters are gone, and it ends after `most` characters (UTF-16).
 */
export function harmless(text: string, most: number): string {
  const line = text
    .slice(0, 4096)
    .replace(/:\/\/[^\s/@]{1,1024}@/g, '://')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ')
    .trim();
  return line.length <= most ? line : `${line.slice(0, most - 1)}…`;
}
