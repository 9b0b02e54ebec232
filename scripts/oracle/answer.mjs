/**
 * The facts in what `openclaw config validate --json` wrote, none of its sentences.
 * @param {string | null} output null where it did not end
 */
export function answerIn(output) {
  const start = output?.indexOf('{') ?? -1;
  if (start < 0) return { valid: null, paths: [] };
  const { valid, issues = [], warnings = [] } = JSON.parse(output.slice(start));
  if (typeof valid !== 'boolean') return { valid: null, paths: [] };
  const keys = issues.flatMap(({ message }) => {
    const named = /(?:^Unrecognized keys?|must not have additional properties): (.*)$/.exec(message)?.[1] ?? '';
    return [...named.matchAll(/"([^"]*)"/g)].map((match) => match[1]);
  });
  return {
    valid,
    paths: sorted(issues.map((issue) => issue.path)),
    ...(keys.length > 0 ? { keys: sorted(keys) } : {}),
    ...(warnings.length > 0 ? { warnings: sorted(warnings.map((warning) => warning.path)) } : {}),
  };
}

function sorted(texts) {
  return [...new Set(texts)].sort();
}
