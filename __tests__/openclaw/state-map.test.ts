import { stateMap } from '../../src/openclaw/data/state-map';
import { stateClasses } from '../../src/openclaw/state-entry';
import { stateEntryFor } from '../../src/openclaw/state-map';

describe('every row', () => {
  it.each(stateMap.map((entry) => [entry.pattern, entry] as const))('%s has samples that are its own', (_, entry) => {
    expect(entry.samples.filter((sample) => stateEntryFor(sample)?.git !== entry.git)).toEqual([]);
    expect(stateClasses).toContain(entry.class);
    expect(entry.severity === null).toBe(entry.git !== 'never');
  });

  it('stands once', () => {
    expect(new Set(stateMap.map(({ pattern }) => pattern)).size).toBe(stateMap.length);
  });
});

it('gives each class one severity, generic names aside', () => {
  const severities = new Map<string, Set<string | null>>();
  for (const { class: kind, severity, generic, git } of stateMap)
    if (!generic && git === 'never') severities.set(kind, (severities.get(kind) ?? new Set()).add(severity));
  expect([...severities].filter(([, each]) => each.size > 1)).toEqual([]);
});

const never = `
openclaw.json.bak
openclaw.json.bak.3
openclaw.json.last-good
openclaw.json.clobbered.2026-11-22T09-06-19.149Z
openclaw.json.rejected.2026-11-22T09-06-19.149Z
openclaw.json.pre-update
config-journal-fingerprint.key
.env
.env.local
credentials/whatsapp/default/creds.json
credentials/telegram-allowFrom.json
credentials/telegram-pairing.json
credentials/oauth.json
credentials/github-copilot.token.json
credentials/matrix/credentials.json
secrets.json
identity/device.json
identity/device-auth.json
devices/paired.json
nodes/paired.json
node.json
exec-approvals.json
exec-approvals.json.migrated.abc.1
exec-approvals.sock
agents/main/sessions/sessions.json
agents/main/sessions/0f.jsonl
agents/main/sessions/0f.jsonl.deleted.2026
agents/main/sessions/cold/aa.jsonl.zst
agents/main/agent/openclaw-agent.sqlite
agents/main/agent/openclaw-agent.sqlite-wal
agents/main/agent/auth-profiles.json
agents/main/agent/auth-profiles.json.legacy-flat.1.bak
agents/main/agent/auth.json
agents/main/agent/auth-state.json
agents/main/agent/models.json
agents/main/agent/codex-home/auth.json
agents/main/agent/x.jsonl
agents/main/qmd/xdg-cache/qmd/index.sqlite
agent/auth.json
sessions/sessions.json
state/openclaw.sqlite
state/openclaw.sqlite-wal
memory/main.sqlite
memory/lancedb/x.lance
tasks/runs.sqlite
flows/registry.sqlite
cron/jobs.json
cron/jobs.json.migrated
cron/runs/1.jsonl
logs/gateway.log
logs/config-audit.jsonl
logs/config-health.json
logs/raw-stream.jsonl
logs/cache-trace.jsonl
logs/anthropic-payload.jsonl
logs/stability/openclaw-stability-1.json
gateway.log
telegram/update-offset-default.json
telegram/sticker-cache.json
discord/thread-bindings.json
matrix/accounts/a/crypto/x
media/inbound/a.jpg
media/outgoing/records/1.json
browser/openclaw/user-data/Default/Cookies
canvas/index.html
delivery-queue/1.json
session-delivery-queue/1.json
subagents/runs.json
push/vapid-keys.json
push/apns-registrations.json
gateway/tls/gateway-key.pem
gateway/tls/gateway-cert.pem
sandboxes/x/file
sandbox/containers.json
extensions/foo/index.ts
npm/node_modules/x/package.json
plugin-skills/canvas
completions/openclaw.bash
update-check.json
restart-sentinel.json
settings/tts.json
settings/voicewake.json
tmp/openclaw-0/gateway.state.lock.sqlite
workspace/MEMORY.md
workspace-work/memory/2026-01-01.md
transcripts/2026-05-22/x.md
voice-calls/calls.jsonl
mac-control.token
service-env/gateway.env
googlechat-service-account.json
`;

const tracked = [
  'openclaw.json',
  '.gitignore',
  '.env.example',
  'skills/foo/SKILL.md',
  'hooks/my-hook/HOOK.md',
  'hooks/transforms/x.js',
  'agents.json5',
  'channels.json5',
];

it.each(never.trim().split('\n'))('%s must never be tracked', (path) => {
  expect(stateEntryFor(path)).toMatchObject({ git: 'never' });
});

it.each([...tracked, 'openclaw.json.example', 'clawdbot.json', 'skills/foo/build.log', 'policies/a.md'])(
  '%s may be tracked',
  (path) => {
    expect(stateEntryFor(path)?.git).not.toBe('never');
    expect(stateEntryFor(path)).not.toBeNull();
  },
);

it.each(['README.md', '.github/workflows/check.yml', 'docs/a.md', 'OpenClaw.json.bak', 'Logs/a', ''])(
  'of "%s" it knows nothing',
  (path) => {
    expect(stateEntryFor(path)).toBeNull();
  },
);

it.each([
  ['openclaw.json.bak.4', 'config-copy', 'error'],
  ['openclaw.json.clobbered', 'config-copy', 'error'],
  ['openclaw.json.backup', 'config-copy', 'error'],
  ['clawdbot.json.bak', 'config-copy', 'error'],
  ['agents/ops/sessions/1.jsonl.reset.2026-03-31T17-12-57.214Z', 'sessions', 'error'],
  ['agents/main/sessions/1.jsonl.bak.1', 'sessions', 'error'],
  ['agents/main/sessions/1.jsonl.lock', 'sessions', 'error'],
  ['agents/main/agent/x.jsonl', 'agent-logs', 'error'],
  ['logs/gateway.err.log', 'logs', 'error'],
  ['credentials/telegram-work-allowFrom.json', 'credentials', 'error'],
  ['agents/main/agent/auth-profiles.json', 'auth-profiles', 'error'],
  ['agents/main/agent/models.json', 'model-catalog', 'warning'],
  ['devices/paired.json', 'identity', 'error'],
  ['state/openclaw.sqlite-shm', 'databases', 'error'],
  ['workspace/db.sqlite', 'workspace', 'warning'],
  ['workspace', 'workspace', 'warning'],
  ['cron/jobs.json.bak', 'scheduled', 'warning'],
  ['workspace/.openclaw/workspace-state.json', 'workspace', 'warning'],
])('%s is of class %s, %s', (path, kind, severity) => {
  expect(stateEntryFor(path)).toMatchObject({ class: kind, severity });
});

it('answers 10,000 paths in no time', () => {
  const start = performance.now();
  for (let index = 0; index < 10_000; index++) stateEntryFor(`agents/a${index % 50}/keep/${index}/note.md`);
  expect(performance.now() - start).toBeLessThan(1000);
});
