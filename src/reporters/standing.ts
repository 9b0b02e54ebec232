import type { Standing } from '../model/finding';

/** Since when a leaked credential stands where it is, as a sentence with a space before it; nothing where that is not known. */
export function standingWords(standing: Standing | null): string {
  if (standing === null) return '';
  const late = standing.overdue ? ', longer than the 90 days after which the hardening guide asks for a new one' : '';
  return ` The line has stood as it is since ${standing.since}${late}.`;
}
