import type { Severity } from '../../model/severity';
import type { StateClass } from '../../openclaw/state-entry';

/** One file or many, tracked or about to be. */
type Variant<Id extends string> = Id | `${Id}-many` | `${Id}-untracked` | `${Id}-untracked-many`;

type Told<Id extends string> = Readonly<Record<Variant<Id>, { readonly severity: Severity; readonly text: string }>>;

/** What is said of one tracked file of a class, of many in a directory, and of those that git would track next. */
function told<Id extends string>(
  id: Id,
  severity: Severity,
  holds: string,
  why = 'It belongs on the host alone.',
): Told<Id> {
  const many = '{{count}} files in {{directory}}, {{path}} among them';
  return {
    [id]: { severity, text: `Git tracks {{path}}{{although}}: ${holds}. ${why}` },
    [`${id}-many`]: { severity, text: `Git tracks ${many}{{although}}: ${holds}. ${why}` },
    [`${id}-untracked`]: {
      severity,
      text: `Git does not track {{path}} yet, but nothing keeps it out: the next \`git add -A\` takes it (${holds}). ${why}`,
    },
    [`${id}-untracked-many`]: {
      severity,
      text: `Git does not track ${many}, yet, but nothing keeps them out: the next \`git add -A\` takes them (${holds}). ${why}`,
    },
  } as Told<Id>;
}

const others = "It is private, other people's too, and belongs on the host alone.";

const guideAsks =
  'The hardening guide asks to commit it, but it may stay only while it holds references instead of credentials';

const plaintextOnly =
  'The hardening guide asks to commit it, but {{release}} knows no references to credentials and keeps them in it in plaintext.';

/** Message ids are the classes of the state map that must not be tracked, one severity each, as the map has it. */
export const trackedMessages = {
  ...told('config-copy', 'error', 'a copy of the configuration, with the secrets it had at that time'),
  ...told(
    'archives',
    'error',
    "an archive of OpenClaw's state, with its credentials and private conversations",
    others,
  ),
  ...told('environment', 'error', 'environment variables, with provider keys and tokens'),
  ...told('credentials', 'error', 'credentials'),
  ...told('contacts', 'error', 'phone numbers and user ids of the people the agent answers', others),
  ...told('identity', 'error', 'device keys and pairing tokens'),
  ...told('databases', 'error', 'a database of OpenClaw, with credentials, sessions or memory'),
  ...told('auth-profiles', 'error', 'provider credentials', `${guideAsks}.`),
  ...told('auth-profiles-references', 'warning', 'provider profiles', `${guideAsks}, as it does now.`),
  ...told('auth-profiles-plaintext', 'error', 'provider credentials', plaintextOnly),
  ...told('auth-profiles-plaintext-empty', 'warning', 'provider profiles, without a credential for now', plaintextOnly),
  ...told('model-catalog', 'error', 'a generated model catalog, with credentials in plaintext', `${guideAsks}.`),
  ...told('model-catalog-references', 'warning', 'a generated model catalog', `${guideAsks}, as it does now.`),
  ...told(
    'sessions',
    'error',
    'session transcripts, private conversations of everybody who wrote to the agent',
    others,
  ),
  ...told('agent-logs', 'error', 'what an agent logged', others),
  ...told('logs', 'error', 'logs, which repeat prompts and tool output', others),
  ...told('scheduled', 'warning', 'scheduled prompts and what their runs said', others),
  ...told('queues', 'warning', 'pending messages and the state of runs', others),
  ...told('channel-keys', 'error', 'the encryption keys and login of a channel'),
  ...told('channel-state', 'warning', 'what a channel remembers of the people in it', others),
  ...told(
    'media',
    'error',
    'files, voice and calls that people sent to the agent, private conversations of theirs',
    others,
  ),
  ...told('browser', 'error', 'a browser profile, with its cookies and logins', others),
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

type TrackedId = keyof typeof trackedMessages;

/** What is said, apart from how many files it is said of and whether git tracks them. */
export type TrackedKind = Exclude<TrackedId, `${string}-many` | `${string}-untracked`>;

/** The kind of message of a class; null for one that may be tracked. */
export function messageIdOf(kind: StateClass): TrackedKind | null {
  return kind === 'config' || kind === 'user-code' ? null : kind;
}

/** The message id of a kind, for one file or many, tracked or about to be. */
export function variantOf(kind: TrackedKind, many: boolean, tracked: boolean): TrackedId {
  if (tracked) return many ? `${kind}-many` : kind;
  return many ? `${kind}-untracked-many` : `${kind}-untracked`;
}
