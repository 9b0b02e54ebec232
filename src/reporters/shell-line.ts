import { seen } from '../model/characters';

/**
 * A shell line as it may be printed. A GitHub runner that finds `##[` in its log takes the line for a command; in a shell line that can only
 * stand between single quotes, where closing and opening them again changes nothing.
 */
export function shellLine(line: string): string {
  return seen(line).replaceAll('##[', "##''[");
}
