import { childrenOf, scalarOf, stringAt, valueAt, type ValueNode } from '../../documents/value-node';
import { eraOf } from '../../openclaw/era';
import { atKey, atValue } from '../place';
import { defineRule, type Problem } from '../rule';
import { capped } from '../secrets/capped';

export const noElevatedJob = defineRule({
  meta: {
    id: 'hardening/no-elevated-job',
    summary: 'No scheduled job takes foreign text at its word, or runs a command without a prompt.',
    rationale: `Up to 2026.7 \`cron/jobs.json\` in the state directory holds what OpenClaw does on a schedule, while nobody looks. A job with
\`allowUnsafeExternalContent\` hands text from outside (a mail, a web page) to the agent without the marks that tell it from the owner's words, so that whoever
writes the text steers the agent. A job of kind \`command\` (2026.7) runs a program as OpenClaw's user, without an agent and without approval. Jobs that are
off are left alone. From 2026.8 on jobs are in a database, which is not seen here.`,
    messages: {
      'unsafe-content': {
        severity: 'warning',
        text: 'This job has allowUnsafeExternalContent, so the agent takes text from outside for its owner’s words. It should be false.',
      },
      command: {
        severity: 'warning',
        text: 'This job runs a command on a schedule, as the user that OpenClaw runs as, with no approval asked.',
      },
      more: { severity: 'warning', text: '{{count}} more jobs in this file are like that and not listed.' },
    },
  },
  examples: {
    bad: [
      {
        title: 'text from outside, taken at its word',
        files: {
          'openclaw.json': '{}',
          'cron/jobs.json':
            '{ "version": 1, "jobs": [{ "id": "a", "payload": { "kind": "agentTurn", "message": "m", «"allowUnsafeExternalContent"»: true } }] }',
        },
        release: '2026.4.15',
        reports: ['unsafe-content'],
      },
      {
        title: 'a command',
        files: {
          'openclaw.json': '{}',
          'cron/jobs.json': '{ "jobs": [{ "payload": { "kind": «"command"», "argv": ["sh"] } }] }',
        },
        release: '2026.7.1',
        reports: ['command'],
      },
    ],
    good: [
      {
        title: 'a prompt, and a job that is off',
        files: {
          'openclaw.json': '{}',
          'cron/jobs.json':
            '{ "jobs": [{ "payload": { "kind": "agentTurn" } }, { "enabled": false, "payload": { "allowUnsafeExternalContent": true } }] }',
        },
        release: '2026.4.15',
      },
      {
        title: 'a file that the release does not read',
        files: { 'openclaw.json': '{}', 'cron/jobs.json': '{ "jobs": [{ "payload": { "kind": "command" } }] }' },
        release: '2026.9.6',
      },
    ],
  },
  *check({ head, release: { version } }) {
    const file = head.files.find(({ statePath }) => statePath === 'cron/jobs.json');
    if (!file?.tree || eraOf(version) === 'sqlite') return;
    yield* capped(
      elevated(file.tree),
      () => file.path,
      ({ kind, at }): Problem<Elevated['kind']> => ({
        messageId: kind,
        place: kind === 'command' ? atValue(at) : atKey(at),
        remedy: {
          kind: 'manual',
          text:
            kind === 'command'
              ? 'Let the system’s own scheduler run it, or an agent whose commands are approved.'
              : 'Set allowUnsafeExternalContent to false.',
        },
      }),
      (path, count): Problem<'more'> => ({
        messageId: 'more',
        words: { count: String(count) },
        place: { kind: 'file', path },
        remedy: { kind: 'manual', text: 'Look through the jobs of the file one by one.' },
      }),
    );
  },
});

interface Elevated {
  readonly kind: 'unsafe-content' | 'command';
  readonly at: ValueNode;
}

/** Fields as in dist of 2026.3.24, 2026.4.15 and 2026.7.1-2 (gateway protocol, cron); kind "command" only in the last of these. */
function* elevated(root: ValueNode): Iterable<Elevated> {
  const jobs = valueAt(root, 'jobs');
  if (jobs?.type !== 'array') return;
  for (const job of childrenOf(jobs)) {
    const enabled = valueAt(job, 'enabled');
    if (enabled && scalarOf(enabled) === false) continue;
    const [kind, unsafe] = [valueAt(job, 'payload', 'kind'), valueAt(job, 'payload', 'allowUnsafeExternalContent')];
    if (kind && stringAt(kind) === 'command') yield { kind: 'command', at: kind };
    if (unsafe && scalarOf(unsafe) === true) yield { kind: 'unsafe-content', at: unsafe };
  }
}
