import { scalarOf, stringAt, valueAt, type ValueNode } from '../../documents/value-node';
import { accepts } from '../../openclaw/field-history';
import { atKey } from '../place';
import { defineRule } from '../rule';
import { mayComeFromElsewhere } from '../hardening/gateway-auth';
import { comparedConfig, whereGone } from './compared-config';

/** What OpenClaw notes as done (openclaw 2026.8.1 and 2026.9.6, schema), and what that keeps it from doing again. */
const migrations = {
  modelPolicyAllowlist: 'turns the listed models into the only ones allowed',
  utilityModelSeparation: 'writes the primary model that used to be implied',
} as const;

export const noEditedMigrations = defineRule({
  meta: {
    id: 'change/no-edited-migrations',
    summary: 'Nobody but OpenClaw writes `meta.migrations`.',
    rationale: `\`meta.migrations\` is OpenClaw's own note of what it has already converted in the config. Taken out by hand, the conversion runs again at
the next write, over settings that have changed since: which models are allowed, or which one is the primary. Put in by hand, a conversion that is still to
be done never runs. OpenClaw writes its notes along with its stamp, so a note that comes while \`meta.lastTouchedVersion\` stays is taken for an edit.`,
    messages: {
      removed: {
        severity: 'warning',
        text: 'The note {{field}} is gone, so OpenClaw {{release}} {{work}} once more when it next writes the config. It should stay.',
      },
      added: {
        severity: 'warning',
        text: '{{field}} says that a conversion is done, while the stamp says that OpenClaw did not write the config. It should be left to OpenClaw.',
      },
    },
  },
  examples: {
    bad: [
      {
        title: 'a note taken out',
        base: {
          'openclaw.json': '{ meta: { lastTouchedVersion: "2026.9.6", migrations: { modelPolicyAllowlist: true } } }',
        },
        files: { 'openclaw.json': '{ meta: { lastTouchedVersion: "2026.9.6", «migrations»: {} } }' },
        reports: ['removed'],
      },
      {
        title: 'a note put in',
        base: { 'openclaw.json': '{ meta: { lastTouchedVersion: "2026.9.6" } }' },
        files: {
          'openclaw.json':
            '{ meta: { lastTouchedVersion: "2026.9.6", migrations: { «utilityModelSeparation»: true } } }',
        },
        reports: ['added'],
      },
    ],
    good: [
      {
        title: 'a note that came with its stamp',
        base: { 'openclaw.json': '{ meta: { lastTouchedVersion: "2026.7.1" } }' },
        files: {
          'openclaw.json': '{ meta: { lastTouchedVersion: "2026.9.6", migrations: { modelPolicyAllowlist: true } } }',
        },
      },
      {
        title: 'a release that knows no notes',
        base: {
          'openclaw.json': '{ meta: { lastTouchedVersion: "2026.9.6", migrations: { modelPolicyAllowlist: true } } }',
        },
        files: { 'openclaw.json': '{ meta: { lastTouchedVersion: "2026.7.1" } }' },
        release: '2026.7.1',
      },
    ],
  },
  *check(subject) {
    const compared = comparedConfig(subject);
    if (!compared) return;
    const { before, after } = compared;
    const release = subject.release.version;
    const stamps = [before.root, after.root].map((root) => stringAt(root, 'meta', 'lastTouchedVersion'));
    for (const [name, work] of Object.entries(migrations)) {
      const path = ['meta', 'migrations', name];
      const note = valueAt(after.root, ...path);
      const was = isDone(valueAt(before.root, ...path));
      if (was === isDone(note) || !accepts(release, path) || mayComeFromElsewhere(after.config, path)) continue;
      const words = { field: path.join('.'), release, work };
      const remedy = { kind: 'manual', text: 'Leave meta.migrations as OpenClaw wrote it.' } as const;
      // Without any meta the whole file counts as damaged, which another rule tells.
      if (was && valueAt(after.root, 'meta'))
        yield { messageId: 'removed', words, place: whereGone(after, path), remedy };
      if (!was && note && stamps[0] === stamps[1])
        yield { messageId: 'added', words, place: atKey(note, after.config), remedy };
    }
  },
});

function isDone(note: ValueNode | undefined): boolean {
  return note !== undefined && scalarOf(note) === true;
}
