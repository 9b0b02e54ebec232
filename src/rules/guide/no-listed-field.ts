import { valueAt } from '../../documents/value-node';
import { dotted } from '../../model/pointer';
import { accepts } from '../../openclaw/field-history';
import { listedFields } from '../../openclaw/listed-fields';
import { atKey } from '../place';
import { defineRule } from '../rule';

const told =
  'The hardening guide lists {{field}} among the fields that OpenClaw does not support, but {{release}} does';

export const noListedField = defineRule({
  meta: {
    id: 'guide/no-listed-field',
    summary:
      'A field that the hardening guide calls unsupported is pointed out where the release supports it after all.',
    rationale: `The OpenClaw Hardening Guide names four fields that the schema does not support. \`logging.enabled\` and
\`agents.defaults.tools\` never were in any release; \`schema/no-unsupported-field\` reports them. \`agents.defaults.sandbox\` is in every
release, and \`logging.redactSensitive\` was in all until 2026.7.35 (schemas of the releases). Where the release has the field this rule
only says so, so that nobody removes a working setting on the guide's word.`,
    messages: {
      sandbox: { severity: 'note', text: `${told}: it decides which sessions run in a sandbox.` },
      redaction: {
        severity: 'note',
        text: `${told}; 2026.8.1 retired it, since redaction is always on from then.`,
      },
      supported: { severity: 'note', text: `${told}.` },
    },
    quiet: true,
  },
  examples: {
    bad: [
      {
        title: 'a sandbox for every session',
        files: { 'openclaw.json': '{ agents: { defaults: { «sandbox»: { mode: "all" } } } }' },
        reports: ['sandbox'],
      },
      {
        title: 'redaction in a release that has the setting',
        files: { 'openclaw.json': '{ "logging": { «"redactSensitive"»: "tools" } }' },
        release: '2026.4.15',
        reports: ['redaction'],
      },
    ],
    good: [
      {
        title: 'where the release has no such field, another rule says so',
        files: { 'openclaw.json': '{ logging: { redactSensitive: "tools" } }' },
      },
    ],
  },
  *check({ head, release }) {
    for (const path of listedFields) {
      const node = valueAt(head.config?.root, ...path);
      if (!node || !accepts(release.version, path)) continue;
      const field = dotted(path);
      const messageId = field.endsWith('.sandbox')
        ? 'sandbox'
        : field.endsWith('Sensitive')
          ? 'redaction'
          : 'supported';
      yield {
        messageId,
        data: { field },
        words: { release: release.version },
        place: atKey(node, head.config),
        remedy: { kind: 'manual', text: 'Keep it where it says what you mean.' },
      };
    }
  },
});
