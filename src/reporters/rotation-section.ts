import type { JudgedFinding } from '../model/finding';
import { fit, omission } from './fit';
import { bytes, empty, join, link, markup, text, type Markdown } from './markdown';
import type { PageContext } from './page';
import { prose } from './prose';
import { leaked } from './selection';
import { placeOf } from './source-link';
import { standingWords } from './standing';

/** The list of what to rotate, and which findings it holds, so that no table says all of it again. */
export interface RotationSection {
  readonly section: Markdown;
  readonly listed: ReadonlySet<JudgedFinding>;
}

/**
 * What must be done before anything else: replace the credentials that the repository gives away. At most `budget` bytes; nothing where
 * none leaked.
 */
export function rotationSection(
  findings: readonly JudgedFinding[],
  context: PageContext,
  budget: number,
): RotationSection {
  const items = leaked(findings);
  if (items.length === 0) return { section: empty, listed: new Set() };
  const intro = markup`### Rotate first

Everyone who can read this repository, its forks and its clones may hold what is listed here. Taking it out of the file or rolling back does not un-leak it: only a new credential does.`;
  const { kept, hidden } = fit(items, (finding) => itemOf(finding, context), budget - bytes(intro) - 200);
  return {
    section: join([intro, kept, omission(hidden, 'credential', context.elsewhere)], markup`\n\n`),
    listed: new Set(items.slice(0, items.length - hidden)),
  };
}

function itemOf(finding: JudgedFinding, context: PageContext): Markdown {
  const { remedy, location, target, message, standing } = finding;
  if (remedy.kind !== 'rotate') return empty;
  const issuer = remedy.issuer === null ? markup`Credential` : text(remedy.issuer);
  const where = remedy.url === null ? empty : markup` ${link(markup`Rotate it there.`, remedy.url)}`;
  return markup`- **${issuer}**, ${placeOf(location, target, context)}: ${prose(message)}${text(standingWords(standing))} ${prose(remedy.summary)}${where}`;
}
