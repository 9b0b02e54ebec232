/** `checkId: "…"` with quotes or, for ids that are put together, backticks. */
const stated = /(?<![\w$])checkId:\s*(?:"([^"\n]+)"|`([^`\n]+)`)/g;

/** Ids of the security audit are words joined by dots; those of doctor and policy checks have slashes. */
const ofAudit = /^[a-z]\w*(?:\.[\w*]+)+$/;

/**
 * The ids of the checks that a module's findings name.
 * @param {string} text source of a module that is not minified
 * @returns {string[]} each once, in order; `*` for a part that is only known when the check runs
 */
export function checkIdsIn(text) {
  const ids = [...text.matchAll(stated)].map(([, quoted, template]) => quoted ?? withoutHoles(template));
  return [...new Set(ids)].filter((id) => ofAudit.test(id)).sort();
}

function withoutHoles(template) {
  return template.replaceAll(/\$\{[^{}]*\}/g, '*');
}
