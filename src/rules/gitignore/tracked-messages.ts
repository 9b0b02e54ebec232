import type { Severity } from '../../model/severity';
import type { StateClass } from '../../openclaw/state-entry';

type Told<Id extends string> = Readonly<
  Record<Id | `${Id}-many`, { readonly severity: Severity; readonly text: string }>
>;

/** What is said of one tracked file of a class, and of many in a directory. */
function told<Id extends string>(
  id: Id,
  severity: Severity,
  holds: string,
  why = 'It belongs on the host alone.',
): Told<Id> {
  return {
    [id]: { severity, text: `Git tracks {{path}}: ${holds}. ${why}` },
    [`${id}-many`]: {
      severity,
      text: `Git tracks {{count}} files in {{directory}}, {{path}} among them: ${holds}. ${why}`,
    },
  } as Told<Id>;
}

const guideAsks =
  'The hardening guide asks to commit it, but it may stay only while it holds references instead of credentials';

/** Message ids are the classes of the state map that must not be tracked, one severity each, as the map has it. */
export const trackedMessages = {
  ...told('config-copy', 'error', 'a copy of the configuration, with the secrets it had at that time'),
  ...told('environment', 'error', 'environment variables, with provider keys and tokens'),
  ...told('credentials', 'error', 'credentials'),
  ...told('identity', 'error', 'device keys and pairing tokens'),
  ...told('databases', 'error', 'a database of OpenClaw, with credentials, sessions or memory'),
  ...told('auth-profiles', 'error', 'provider credentials', `${guideAsks}.`),
  ...told('auth-profiles-references', 'warning', 'provider profiles', `${guideAsks}, as it does now.`),
  ...told('model-catalog', 'error', 'a generated model catalog, with credentials in plaintext', `${guideAsks}.`),
  ...told('model-catalog-references', 'warning', 'a generated model catalog', `${guideAsks}, as it does now.`),
  ...told('sessions', 'error', 'session transcripts, private conversations of everybody who wrote to the agent'),
  ...told('agent-logs', 'error', 'what an agent logged'),
  ...told('logs', 'error', 'logs, which repeat prompts and tool output'),
  ...told('scheduled', 'warning', 'scheduled prompts and what their runs said'),
  ...told('queues', 'warning', 'pending messages and the state of runs'),
  ...told('channel-keys', 'error', 'the encryption keys and login of a channel'),
  ...told('channel-state', 'warning', 'what a channel remembers of the people in it'),
  ...told('media', 'error', 'files and voice that people sent'),
  ...told('browser', 'error', 'a browser profile, with its cookies and logins'),
  ...told(
    'workspace',
    'warning',
    "the agent's workspace, with what it remembers of people",
    'It belongs in a private repository of its own.',
  ),
  ...told('sandbox', 'warning', 'copies of files that agents worked on'),
  ...told('install', 'warning', 'something OpenClaw installed or generated'),
  ...told('cache', 'warning', 'a cache or scratch file'),
  ...told(
    'generic',
    'note',
    'the name is one OpenClaw uses for its own state',
    'If it is your own, there is nothing to do.',
  ),
};

export type TrackedId = keyof typeof trackedMessages;

/** The message id of a class; null for one that may be tracked. */
export function messageIdOf(kind: StateClass): Exclude<TrackedId, `${string}-many`> | null {
  return kind === 'config' || kind === 'user-code' ? null : kind;
}
