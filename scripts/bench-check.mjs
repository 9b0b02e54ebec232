// Run by bench.mjs in a process of its own: prints how long (ms) a check of a config of about 100 KB takes once the process is warm.
import { source } from './source.mjs';

const { judge, repositoriesOf, warmUp } = source('src/judge.ts');
const { snapshotOf } = source('__tests__/rules/literal.ts');

const count = 77;
const each = (make) => Object.fromEntries(Array.from({ length: count }, (_, index) => make(index)));
const text = JSON.stringify(
  {
    meta: { lastTouchedVersion: '2026.9.6' },
    gateway: { mode: 'local', bind: 'loopback', auth: { mode: 'token', token: '${OPENCLAW_GATEWAY_TOKEN}' } },
    agents: {
      ownership: 'explicit',
      entries: each((index) => [
        `agent-${index}`,
        {
          name: `Agent ${index}`,
          workspace: `~/.openclaw/workspace-${index}`,
          model: { primary: 'anthropic/claude-opus-4-6', fallbacks: ['openai/gpt-5'] },
          heartbeat: { every: '30m', target: 'last' },
          tools: { profile: 'coding', deny: ['browser'] },
          sandbox: { mode: 'all', docker: { network: 'bridge', binds: ['/srv/data:/data:ro'] } },
        },
      ]),
    },
    bindings: Array.from({ length: count }, (_, index) => ({
      agentId: `agent-${index}`,
      match: { channel: 'telegram', peer: { kind: 'direct', id: String(1000 + index) } },
    })),
    mcp: {
      servers: each((index) => [
        `server-${index}`,
        { command: `mcp-server-${index}`, args: ['--root', '/srv/data'], env: { TOKEN: `\${TOKEN_${index}}` } },
      ]),
    },
    channels: {
      telegram: {
        accounts: each((index) => [
          `account-${index}`,
          { botToken: `\${BOT_${index}}`, dmPolicy: 'pairing', groups: { '*': { requireMention: true } } },
        ]),
      },
    },
  },
  null,
  2,
);
const files = { '.openclaw/openclaw.json': text };
const release = { version: '2026.9.6', from: 'input', exact: true, stated: null };

function check() {
  const started = process.hrtime.bigint();
  const [head] = repositoriesOf(snapshotOf(files), '.');
  judge({ head, release });
  return Number(process.hrtime.bigint() - started) / 1e6;
}

warmUp();
for (let round = 0; round < 10; round++) check();
const times = Array.from({ length: 11 }, check).sort((a, b) => a - b);
console.log(JSON.stringify({ bytes: text.length, ms: times[5] }));
