import type { Severity } from '../../model/severity';
import type { AuditCheck, AuditHit, AuditSeverity } from '../../openclaw/audit/check';
import type { RuleMeta } from '../rule';

/** What the words of the audit are here. */
const gradeOf: Readonly<Record<AuditSeverity, Severity>> = { critical: 'error', warn: 'warning', info: 'note' };

const unseen =
  'as far as the config tells; {{variable}} may supply it where the gateway runs, which cannot be seen here';

/** The messages of a rule over checks of the audit: one for each severity, one for what the environment may put right, and `more`. */
export function auditMessages(checks: readonly AuditCheck[]): RuleMeta['messages'] {
  const messages: Record<string, { readonly severity: Severity; readonly text: string }> = {
    more: {
      severity: 'warning',
      text: 'What the audit calls {{check}} is so at {{count}} more places, which are not listed.',
    },
  };
  for (const check of checks) {
    for (const severity of check.severities)
      messages[messageIdOf(check, { severity })] = {
        severity: gradeOf[severity],
        text: `{{field}} ${check.says}.`,
      };
    if (check.environment)
      messages[`${stemOf(check)}-unseen`] = { severity: 'note', text: `{{field}} ${check.says}, ${unseen}.` };
  }
  return messages;
}

/** The message of a hit: the check's id in kebab case, with the severity where it is not the check's first. */
export function messageIdOf(
  check: AuditCheck,
  { severity, byEnvironment }: Pick<AuditHit, 'severity' | 'byEnvironment'>,
): string {
  if (byEnvironment !== undefined) return `${stemOf(check)}-unseen`;
  return severity === check.severities[0] ? stemOf(check) : `${stemOf(check)}-${gradeOf[severity]}`;
}

/** `channels.*.dm.open_invalid` is `channels-dm-open-invalid`. */
function stemOf({ checkId }: AuditCheck): string {
  return checkId
    .replaceAll('.*', '')
    .replace(/[._]/g, '-')
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
