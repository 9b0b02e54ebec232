import type { Severity } from '../../model/severity';
import type { ExclusionCause } from './exclusion-cause';

export type ExclusionId = ExclusionCause['id'];

/** The messages of an exclusion, one for each cause; `what` is what it keeps out, in the plural. */
export function exclusionMessages(
  what: string,
  severity: 'error' | 'warning' = 'error',
): Readonly<Record<ExclusionId, { readonly severity: Severity; readonly text: string }>> {
  const would = 'Git would track {{path}} ({{escaped}} of {{samples}} sample paths{{written}})';
  const said = (text: string): { readonly severity: Severity; readonly text: string } => ({
    severity,
    text,
  });
  return {
    absent: said(
      `There is no .gitignore in the state directory or above it, so git would track ${what}, such as {{path}} ({{escaped}} of {{samples}} sample paths{{written}}).`,
    ),
    'not-excluded': said(`${would}: no pattern in {{file}}{{above}} excludes ${what}.`),
    unreadable: said(`${would}: {{file}} {{why}}. It should be a text file in UTF-8 whose patterns exclude ${what}.`),
    'partly-excluded': said(
      '{{path}}{{others}} would still be tracked ({{escaped}} of {{samples}} sample paths{{written}}): the patterns in effect, such as "{{pattern}}" in {{file}}, leave {{them}} in.',
    ),
    'main-only': said(
      `${would}: "{{pattern}}" in line {{number}} of {{file}} covers the agent \`main\` alone. It should be "{{meant}}", for every agent.`,
    ),
    'longer-name': said(
      `${would}: "{{pattern}}" in line {{number}} of {{file}} covers {{kept}}, and not names that go on from there.`,
    ),
    anchored: said(
      `${would}: "{{pattern}}" matches only in the directory of {{file}}, not below it. It should be "{{meant}}".`,
    ),
    're-included': said(`${would}: the pattern "{{pattern}}" in line {{number}} of {{file}} brings ${what} back.`),
    'dead-comment': said(
      `${would}: git knows no comments behind a pattern, so that "{{pattern}}" in line {{number}} of {{file}} matches nothing. The comment should have a line of its own.`,
    ),
  };
}
