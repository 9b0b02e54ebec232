import type { Era, StateClass, StateEntry } from '../state-entry';

/*
 * The state directory of every era. Origin: directory trees of gateways onboarded and started with openclaw 2026.2.9, 2026.4.15 and 2026.9.6;
 * every path below the state directory that their distributed code builds; their shipped documentation (gateway/security/secrets-and-storage.md,
 * help/faq/where-things-live-on-disk.md, reference/database-schemas/layout.md); names met in 139 public repositories that track one; archives as
 * the hardening guide's step 6 and `openclaw backup create` (2026.9.6) name them.
 */

const all: readonly Era[] = ['json', 'references', 'mixed', 'sqlite'];
const stores: readonly Era[] = ['json', 'references', 'mixed'];
const sqlite: readonly Era[] = ['mixed', 'sqlite'];
const references: readonly Era[] = ['references', 'mixed', 'sqlite'];

/** S: holds secrets. P: holds conversations or personal data. g: a name people use for their own things too. */
type Traits = '' | 'S' | 'P' | 'SP' | 'g' | 'Sg' | 'Pg' | 'SPg';

function kept(
  severity: 'error' | 'warning',
  kind: StateClass,
  eras: readonly Era[],
  holds: string,
  traits: Traits,
  rows: readonly (readonly [pattern: string, ...samples: string[]])[],
): readonly StateEntry[] {
  return rows.map(([pattern, ...samples]) => entry('never', severity, kind, eras, holds, traits, pattern, samples));
}

function allowed(
  git: 'track' | 'may',
  kind: StateClass,
  holds: string,
  rows: readonly (readonly [pattern: string, ...samples: string[]])[],
): readonly StateEntry[] {
  return rows.map(([pattern, ...samples]) => entry(git, null, kind, all, holds, '', pattern, samples));
}

function entry(
  git: StateEntry['git'],
  severity: StateEntry['severity'],
  kind: StateClass,
  eras: readonly Era[],
  holds: string,
  traits: Traits,
  pattern: string,
  samples: readonly string[],
): StateEntry {
  const has = (trait: string): boolean => traits.includes(trait);
  return { pattern, eras, holds, secret: has('S'), private: has('P'), git, severity, class: kind, generic: has('g'), samples };
}

export const stateMap: readonly StateEntry[] = [
  ...allowed('track', 'config', 'the configuration', [
    ['openclaw.json', 'openclaw.json'],
    ['clawdbot.json', 'clawdbot.json'],
    ['*.json5', 'agents.json5', 'channels.json5'],
  ]),
  ...allowed('track', 'config', 'what git ignores, how it treats files, which release is in use', [
    ['.gitignore', '.gitignore'],
    ['.gitattributes'],
    ['.openclaw-version'],
  ]),
  ...allowed('may', 'config', 'a sample of the configuration, or an encrypted one', [
    ['openclaw.json.example', 'openclaw.json.example'],
    ['openclaw.json.sample'],
    ['openclaw.json.template'],
    ['openclaw.json.tmpl'],
    ['openclaw.json.dist'],
    ['openclaw.json.enc'],
    ['openclaw.json.age'],
    ['openclaw.json.gpg'],
    ['openclaw.json.asc'],
    ['openclaw.json.sops'],
    ['clawdbot.json.example'],
  ]),
  ...allowed('may', 'environment', 'names of environment variables without values', [
    ['.env.example', '.env.example'],
    ['.env.sample'],
    ['.env.template'],
    ['.env.tmpl'],
    ['.env.dist'],
    ['.env.enc'],
    ['.env.age'],
    ['.env.gpg'],
    ['.env.sops'],
  ]),
  ...allowed('may', 'user-code', 'code and prompts of your own', [
    ['skills/**', 'skills/foo/SKILL.md', 'skills/config/mcporter.json'],
    ['hooks/**', 'hooks/my-hook/HOOK.md', 'hooks/transforms/x.js'],
    ['policies/**'],
  ]),

  ...kept('error', 'config-copy', all, 'a copy of the configuration', 'S', [
    ['openclaw.json.*', 'openclaw.json.backup'],
    ['openclaw.json.bak*', 'openclaw.json.bak', 'openclaw.json.bak.3'],
    ['openclaw.json.last-good', 'openclaw.json.last-good'],
    ['openclaw.json.clobbered*', 'openclaw.json.clobbered.2026-11-22T09-06-19.149Z'],
    ['openclaw.json.rejected*', 'openclaw.json.rejected.2026-11-22T09-06-19.149Z'],
    ['openclaw.json.pre-update*', 'openclaw.json.pre-update'],
    ['openclaw.jsono', 'openclaw.jsono'],
    ['openclaw.json~'],
    ['openclaw.bak.json'],
    ['openclaw.backup.json'],
    ['openclaw-backup*.json'],
    ['clawdbot.json.*', 'clawdbot.json.bak', 'clawdbot.json.bak.1'],
  ]),
  ...kept('error', 'archives', all, "an archive of OpenClaw's state: config, credentials, transcripts", 'SP', [
    ['openclaw-*.tar.gz', 'openclaw-20260401.tar.gz'],
    ['*openclaw-backup*.tar.gz', '2026-03-09T08-00-00.000+08-00-openclaw-backup.tar.gz'],
    ['*openclaw-backup*.tgz'],
    ['*openclaw-backup*.zip'],
    ['backups/openclaw-*.tar.gz', 'backups/openclaw-20260401.tar.gz'],
    ['backups/*openclaw-backup*'],
  ]),
  ...kept('error', 'environment', all, 'environment variables', 'S', [
    ['.env', '.env'],
    ['.env.*', '.env.local'],
    ['service-env/**', 'service-env/gateway.env'],
  ]),
  ...kept('error', 'credentials', all, 'credentials', 'S', [
    ['credentials/**', 'credentials/oauth.json', 'credentials/github-copilot.token.json', 'credentials/matrix/credentials.json'],
    ['secrets.json', 'secrets.json'],
    ['secrets/**', 'secrets/xai-api-key.txt'],
    ['gateway/tls/**', 'gateway/tls/gateway-key.pem', 'gateway/tls/gateway-cert.pem'],
    ['bridge/tls/**', 'bridge/tls/bridge-key.pem'],
    ['gateway.token'],
    ['gateway.password'],
    ['mac-control.token', 'mac-control.token'],
    ['googlechat-service-account.json', 'googlechat-service-account.json'],
    ['github-profiles/**'],
    ['push/**', 'push/vapid-keys.json', 'push/apns-registrations.json'],
    ['config-journal-fingerprint.key', 'config-journal-fingerprint.key'],
    ['agents/*/agent/auth.json', 'agents/main/agent/auth.json'],
    ['agents/*/agent/auth-state.json', 'agents/main/agent/auth-state.json'],
    ['agents/*/agent/auth*.bak', 'agents/main/agent/auth-profiles.json.legacy-flat.1.bak'],
    ['agents/*/agent/auth-profiles.json.*', 'agents/main/agent/auth-profiles.json.oauth-ref.1.bak'],
    ['exec-approvals.json', 'exec-approvals.json'],
    ['exec-approvals.json.*', 'exec-approvals.json.migrated.abc.1'],
    ['exec-approvals.sock', 'exec-approvals.sock'],
    ['agent/auth*.json', 'agent/auth.json'],
  ]),
  ...kept('error', 'credentials', all, 'a channel login, and whom you talk with', 'SP', [
    ['credentials/whatsapp/**', 'credentials/whatsapp/default/creds.json'],
  ]),
  ...kept('error', 'contacts', all, 'whom the agent answers, by phone number or user id', 'P', [
    ['credentials/*-allowFrom.json', 'credentials/telegram-allowFrom.json'],
    ['credentials/*-pairing.json', 'credentials/telegram-pairing.json'],
  ]),
  ...kept('error', 'credentials', sqlite, 'a Codex or Copilot account and its threads', 'SP', [
    ['agents/*/agent/codex-home/**', 'agents/main/agent/codex-home/auth.json'],
    ['agents/*/copilot/**'],
  ]),
  ...kept('error', 'auth-profiles', stores, 'provider credentials', 'S', [
    ['agents/*/agent/auth-profiles.json', 'agents/main/agent/auth-profiles.json'],
  ]),
  ...kept('warning', 'model-catalog', stores, 'the generated model catalog', 'S', [
    ['agents/*/agent/models.json', 'agents/main/agent/models.json'],
    ['agents/*/agent/models.json.*'],
  ]),
  ...kept('error', 'identity', stores, 'device keys and pairing tokens', 'S', [
    ['identity/**', 'identity/device.json', 'identity/device-auth.json'],
    ['devices/paired.json', 'devices/paired.json'],
    ['devices/**', 'devices/pending.json'],
    ['nodes/paired.json', 'nodes/paired.json'],
    ['nodes/pending.json'],
    ['node.json', 'node.json'],
    ['node-host/**'],
  ]),
  ...kept('error', 'databases', sqlite, 'a database of OpenClaw: credentials, sessions, memory', 'SP', [
    ['state/**', 'state/openclaw.sqlite', 'state/openclaw.sqlite-wal'],
    ['agents/*/agent/openclaw-agent.sqlite*', 'agents/main/agent/openclaw-agent.sqlite', 'agents/main/agent/openclaw-agent.sqlite-wal'],
  ]),
  ...kept('error', 'databases', stores, 'a database of OpenClaw: memory, runs', 'SP', [
    ['memory/*.sqlite*', 'memory/main.sqlite'],
    ['memory/lancedb/**', 'memory/lancedb/x.lance'],
    ['agents/*/qmd/**', 'agents/main/qmd/xdg-cache/qmd/index.sqlite'],
    ['tasks/runs.sqlite*', 'tasks/runs.sqlite'],
    ['flows/registry.sqlite*', 'flows/registry.sqlite'],
  ]),
  ...kept('error', 'databases', all, 'a database of OpenClaw', 'SP', [
    ['**/*.sqlite'],
    ['**/*.sqlite-*'],
    ['**/*.sqlite.*'],
  ]),

  ...kept('error', 'sessions', all, 'session transcripts', 'SP', [
    [
      'agents/*/sessions/**',
      'agents/main/sessions/sessions.json',
      'agents/main/sessions/0f.jsonl',
      'agents/main/sessions/0f.jsonl.deleted.2026-04-01T14-24-14.361Z',
      'agents/main/sessions/cold/aa.jsonl.zst',
      'agents/ops/sessions/0f.jsonl',
    ],
    ['sessions/**', 'sessions/sessions.json'],
    ['session-sqlite-migration-runs/**'],
    ['trajectory-exports/**'],
    ['agent.legacy-*/**'],
  ]),
  ...kept('error', 'agent-logs', all, 'what an agent logged', 'SP', [
    ['agents/*/agent/*.jsonl', 'agents/main/agent/x.jsonl', 'agents/ops/agent/x.jsonl'],
    ['agents/*/agent/*.jsonl.*'],
    ['agent/*.jsonl'],
  ]),
  ...kept('error', 'logs', all, 'logs', 'SP', [
    [
      'logs/**',
      'logs/gateway.log',
      'logs/gateway.err.log',
      'logs/commands.log',
      'logs/config-audit.jsonl',
      'logs/config-health.json',
      'logs/raw-stream.jsonl',
      'logs/cache-trace.jsonl',
      'logs/anthropic-payload.jsonl',
      'logs/stability/openclaw-stability-1.json',
    ],
    ['*.log', 'gateway.log'],
    ['*.log.*'],
    ['audit/*.jsonl'],
  ]),

  ...kept('warning', 'scheduled', stores, 'scheduled prompts and their runs', 'P', [
    ['cron/**', 'cron/jobs.json.migrated', 'cron/jobs.json.bak', 'cron/runs/1.jsonl'],
    ['cron/jobs.json', 'cron/jobs.json'],
  ]),
  ...kept('warning', 'queues', stores, 'pending messages and the state of runs', 'P', [
    ['delivery-queue/**', 'delivery-queue/1.json'],
    ['session-delivery-queue/**', 'session-delivery-queue/1.json'],
    ['subagents/runs.json', 'subagents/runs.json'],
    ['acp/event-ledger.json'],
    ['commitments/**'],
    ['restart-sentinel.json*', 'restart-sentinel.json'],
  ]),
  ...kept('warning', 'queues', stores, 'pending messages and the state of runs', 'Pg', [
    ['subagents/**'],
    ['acp/**'],
    ['bindings/**'],
    ['tasks/**'],
    ['flows/**'],
  ]),
  ...kept('error', 'channel-keys', all, 'the encryption store of a channel', 'SP', [
    ['matrix/**', 'matrix/accounts/a/crypto/x'],
    ['nostr/**'],
    ['whatsapp/**'],
  ]),
  ...kept('warning', 'channel-state', all, 'the state of a channel', 'P', [
    ['telegram/**', 'telegram/update-offset-default.json', 'telegram/sticker-cache.json'],
    ['discord/**', 'discord/thread-bindings.json'],
    ['feishu/**'],
    ['imessage/**'],
    ['bluebubbles/**'],
    ['nextcloud-talk/**'],
    ['msteams-polls.json'],
  ]),
  ...kept('error', 'media', all, 'files and conversations people sent', 'SP', [
    ['media/inbound/**', 'media/inbound/a.jpg'],
    ['media/outgoing/**', 'media/outgoing/records/1.json'],
    ['voice-calls/**', 'voice-calls/calls.jsonl'],
  ]),
  ...kept('warning', 'media', all, 'files and conversations people sent', 'SPg', [
    ['media/**'],
    ['attachments/**'],
    ['transcripts/**', 'transcripts/2026-05-22/x.md'],
    ['wiki/**'],
    ['canvas/**', 'canvas/index.html'],
    ['imports/**'],
    ['memory/**'],
  ]),
  ...kept('error', 'browser', all, 'a browser profile with its cookies', 'SP', [
    ['browser/*/user-data/**', 'browser/openclaw/user-data/Default/Cookies'],
  ]),
  ...kept('warning', 'browser', all, 'a browser profile', 'SPg', [['browser/**']]),
  ...kept('warning', 'workspace', all, "the agent's workspace, a repository of its own", 'P', [
    ['workspace/**', 'workspace/MEMORY.md', 'workspace/.openclaw/workspace-state.json'],
    ['workspace-*/**', 'workspace-work/memory/2026-01-01.md'],
  ]),
  ...kept('warning', 'sandbox', all, 'copies of files that agents worked on', 'SP', [
    ['sandbox/containers.json', 'sandbox/containers.json'],
    ['sandboxes/**', 'sandboxes/x/file'],
    ['worktree-sources/**'],
  ]),
  ...kept('warning', 'sandbox', all, 'copies of files that agents worked on', 'SPg', [
    ['sandbox/**'],
    ['worktrees/**'],
    ['workspaces/**'],
    ['projects/**'],
  ]),
  ...kept('warning', 'install', all, 'installed packages and runtimes', '', [
    ['npm/node_modules/**', 'npm/node_modules/x/package.json'],
    ['npm-runtime/**'],
    ['node-runtime/**'],
    ['plugin-skills/**', 'plugin-skills/canvas'],
    ['plugin-runtimes/**'],
    ['plugin-state/**'],
    ['skill-workshop/**'],
    ['skill-library/**'],
    ['update-reports/**'],
    ['update-recovery/**'],
    ['*.update-captures/**'],
  ]),
  ...kept('warning', 'install', all, 'installed packages and runtimes', 'g', [
    ['extensions/**', 'extensions/foo/index.ts'],
    ['npm/**'],
    ['runtime/**'],
    ['git/**'],
    ['dev/**'],
    ['tools/**'],
    ['bin/**'],
    ['models/**'],
    ['plugins/**'],
    ['mpm/**'],
    ['fleet/**'],
    ['dns/**'],
    ['debug-proxy/**'],
  ]),
  ...kept('warning', 'cache', all, 'caches and scratch files', '', [
    ['completions/openclaw.*', 'completions/openclaw.bash'],
    ['update-check.json', 'update-check.json'],
    ['update-check.json*'],
    ['tmp/openclaw-*/**', 'tmp/openclaw-0/gateway.state.lock.sqlite'],
    ['settings/tts.json', 'settings/tts.json'],
    ['settings/voicewake.json', 'settings/voicewake.json'],
    ['gateway.cmd', 'gateway.cmd'],
    ['agents/*/agent/tmp/**'],
    ['agents/*/agent/.tmp/**'],
  ]),
  ...kept('warning', 'cache', references, 'caches and scratch files', 'Sg', [
    ['cache/**'],
    ['completions/**'],
    ['locks/**'],
    ['tmp/**'],
    ['migration/**'],
    ['settings/**'],
    ['backups/**'],
  ]),
];
