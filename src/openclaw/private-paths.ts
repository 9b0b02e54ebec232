/** A path of the state directory that only its owner should get at: `*` within a segment, `.` the directory itself. */
export interface PrivatePath {
  readonly pattern: string;
  readonly mode: '600' | '700';
  /** What stands there. */
  readonly what: string;
  /** How grave it is that others may read it, or write to it. */
  readonly read: 'error' | 'warning';
  readonly write: 'error' | 'warning';
  /** What OpenClaw's own audit calls it, by who gets at it; null where it does not ask. */
  readonly audit: AuditNames | null;
}

interface AuditNames {
  readonly read: { readonly group: string; readonly world: string };
  readonly write: { readonly group: string; readonly world: string } | null;
}

const alike = (id: string): { readonly group: string; readonly world: string } => ({ group: id, world: id });
const plain = (id: string): AuditNames => ({
  read: alike(`${id}.perms_readable`),
  write: alike(`${id}.perms_writable`),
});
const told = (id: string): AuditNames => ({
  read: { group: `${id}.perms_group_readable`, world: `${id}.perms_world_readable` },
  write: alike(`${id}.perms_writable`),
});

/*
 * Step 2 of the hardening guide (the directory, the config, `*.log`, `.env`, `credentials`), and what `openclaw security audit` of 2026.9.6 looks at
 * (checks `fs.*` in its dist/audit-*.mjs and audit-extra.async-*.mjs; in 2026.2.9 and 2026.4.15 under the same names), which calls it grave where
 * others can write, or read the config.
 */
export const privatePaths: readonly PrivatePath[] = [
  {
    pattern: '.',
    mode: '700',
    what: 'the state directory',
    read: 'warning',
    write: 'error',
    audit: {
      read: alike('fs.state_dir.perms_readable'),
      write: { group: 'fs.state_dir.perms_group_writable', world: 'fs.state_dir.perms_world_writable' },
    },
  },
  {
    pattern: 'openclaw.json',
    mode: '600',
    what: 'the config',
    read: 'error',
    write: 'error',
    audit: told('fs.config'),
  },
  { pattern: '.env', mode: '600', what: 'environment variables', read: 'error', write: 'error', audit: null },
  {
    pattern: 'credentials',
    mode: '700',
    what: 'the directory of credentials',
    read: 'warning',
    write: 'error',
    audit: plain('fs.credentials_dir'),
  },
  ...['auth-profiles.json', 'openclaw-agent.sqlite'].map((name): PrivatePath => ({
    pattern: `agents/*/agent/${name}`,
    mode: '600',
    what: 'provider credentials',
    read: 'warning',
    write: 'error',
    audit: plain('fs.auth_profiles'),
  })),
  {
    pattern: 'agents/*/sessions/sessions.json',
    mode: '600',
    what: 'an index of conversations',
    read: 'warning',
    write: 'warning',
    audit: { read: alike('fs.sessions_store.perms_readable'), write: null },
  },
  { pattern: '*.log', mode: '600', what: 'a log', read: 'warning', write: 'warning', audit: null },
];

/** A file that the config includes holds what it holds. */
export function includedPath(pattern: string): PrivatePath {
  const what = 'a part of the config';
  return { pattern, mode: '600', what, read: 'error', write: 'error', audit: told('fs.config_include') };
}
