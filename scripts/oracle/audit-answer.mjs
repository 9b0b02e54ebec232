/**
 * The facts in what `openclaw security audit --json` wrote, none of its sentences: the ids of a severity, sorted, in one text.
 * @param {string | null} output null where it did not end
 * @param {(checkId: string) => boolean} isLeftOut ids that say nothing of the configuration
 * @returns {{ critical?: string, warn?: string, info?: string } | null} null where it gave no answer, as for a configuration it refuses
 */
export function auditAnswerIn(output, isLeftOut) {
  const start = output?.indexOf('{') ?? -1;
  if (start < 0) return null;
  const { findings, suppressedFindings = [] } = JSON.parse(output.slice(start));
  if (!Array.isArray(findings)) return null;
  const told = [...findings, ...suppressedFindings].filter(({ checkId }) => !isLeftOut(checkId));
  const answer = {};
  for (const severity of ['critical', 'warn', 'info']) {
    const ids = new Set(told.filter((finding) => finding.severity === severity).map(({ checkId }) => checkId));
    if (ids.size > 0) answer[severity] = [...ids].sort().join(' ');
  }
  return answer;
}
