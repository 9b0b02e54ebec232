/** Files of a state directory that are made to hold secrets, and where in each a credential stands. */
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const profiles = (profile) =>
  json({ version: 1, profiles: { 'openai:default': profile }, lastGood: { openai: 'openai:default' } });
const agent = 'agents/main/agent';
const buffer = (data) => ({ type: 'Buffer', data });

/** Where: class, path, text around a planted credential. `named` places tell by themselves that a credential stands there. */
export const statePlaces = [
  [
    'auth-profiles.json',
    `${agent}/auth-profiles.json`,
    (s) => profiles({ type: 'api_key', provider: 'openai', key: s }),
  ],
  [
    'auth-profiles.json',
    'agents/ops/agent/auth-profiles.json',
    (s) => profiles({ type: 'token', provider: 'openai', token: s, expires: 1803276770530 }),
  ],
  [
    'auth-profiles.json',
    'agents/dev/agent/auth-profiles.json',
    (s) => profiles({ type: 'oauth', provider: 'openai', access: s, expires: 1803276770530 }),
  ],
  [
    'auth-profiles.json',
    'agents/qa/agent/auth-profiles.json',
    (s) => profiles({ type: 'oauth', provider: 'openai', refresh: s, email: 'ada@example.net' }),
  ],
  ['auth-profiles.json', 'agents/old/agent/auth-profiles.json', (s) => json({ openrouter: { apiKey: s } })],
  [
    'auth-profiles.json',
    `${agent}/auth-profiles.json.bak`,
    (s) => profiles({ type: 'api_key', provider: 'openai', key: s }),
  ],
  ['auth.json', `${agent}/auth.json`, (s) => json({ openai: { type: 'api_key', key: s } })],
  ['auth.json', 'agent/auth.json', (s) => json({ anthropic: { type: 'oauth', access: s, expires: 1803276770530 } })],
  [
    'models.json',
    `${agent}/models.json`,
    (s) => json({ providers: { p: { baseUrl: 'https://api.example.net/v1', apiKey: s, models: [] } } }),
  ],
  [
    'models.json',
    'agents/ops/agent/models.json',
    (s) =>
      json({
        providers: {
          p: {
            baseUrl: 'https://api.example.net/v1',
            apiKey: 'secretref-managed',
            headers: { Authorization: `Bearer ${s}` },
            models: [],
          },
        },
      }),
  ],
  ['.env', '.env', (s) => `# keys\nOPENAI_API_KEY=${s}\nTZ=Europe/Berlin\n`],
  ['.env', '.env.local', (s) => `export SERVICE_TOKEN="${s}"\n`],
  ['.env', 'workspace/.env', (s) => `PORT=18789\r\nDB_PASSWORD='${s}' # database\r\n`],
  ['.env', 'service-env/gateway.env', (s) => `OPENCLAW_GATEWAY_TOKEN=${s}\n`],
  ['.env', '.envrc', (s) => `dotenv_if_exists\nexport TAVILY_API_KEY=${s}\n`],
  ['secrets.json', 'secrets.json', (s) => json({ providers: { openai: { apiKey: s } } })],
  ['secrets.json', 'secrets/keys.json', (s) => json({ OPENAI_API_KEY: s })],
  [
    'credentials/',
    'credentials/oauth.json',
    (s) => json({ anthropic: { refresh: s, access: null, expires: 1803276770530 } }),
  ],
  [
    'credentials/',
    'credentials/github-copilot.token.json',
    (s) => json({ token: s, expiresAt: 1803276770530, updatedAt: 1803276000000 }),
  ],
  [
    'credentials/',
    'credentials/matrix/credentials.json',
    (s) =>
      json({
        homeserver: 'https://matrix.example.net',
        userId: '@a:example.net',
        accessToken: s,
        deviceId: 'QWERTYUIOP',
      }),
  ],
  [
    'exec-approvals.json',
    'exec-approvals.json',
    (s) =>
      json({
        version: 1,
        socket: { path: '~/.openclaw/exec-approvals.sock', token: s },
        defaults: { security: 'allowlist' },
        agents: {},
      }),
  ],
  [
    'identity/',
    'identity/device-auth.json',
    (s) =>
      json({
        version: 1,
        deviceId: 'd1',
        tokens: { operator: { token: s, role: 'operator', scopes: ['operator.read'], updatedAtMs: 1 } },
      }),
  ],
  [
    'devices/',
    'devices/paired.json',
    (s) =>
      json({
        d1: {
          deviceId: 'd1',
          displayName: 'phone',
          tokens: { node: { token: s, role: 'node', scopes: [], createdAtMs: 1 } },
        },
      }),
  ],
  [
    'devices/',
    'nodes/paired.json',
    (s) => json({ n1: { nodeId: 'n1', token: s, displayName: 'mac', platform: 'darwin' } }),
  ],
  ['push/', 'push/vapid-keys.json', (s) => json({ subject: 'mailto:a@example.net', privateKey: s })],
  [
    'WhatsApp creds.json',
    'credentials/whatsapp/default/creds.json',
    (s) => json({ noiseKey: { private: buffer(s) }, registrationId: 41, me: { name: 'Ada' } }),
  ],
  ['WhatsApp creds.json', 'credentials/whatsapp/work/creds.json', (s) => json({ advSecretKey: s, registered: true })],
  [
    'mcporter.json',
    'skills/config/mcporter.json',
    (s) => json({ mcpServers: { x: { command: 'npx', args: ['-y', 'x'], env: { X_API_KEY: s } } } }),
  ],
  [
    'mcporter.json',
    'workspace/config/mcporter.json',
    (s) =>
      json({ mcpServers: { x: { baseUrl: 'https://x.example.net/mcp', headers: { Authorization: `Bearer ${s}` } } } }),
  ],
  ['config copy', 'openclaw.json.bak', (s) => json({ gateway: { auth: { mode: 'token', token: s } } })],
  ['config copy', 'openclaw.json.last-good', (s) => json({ channels: { telegram: { botToken: s } } })],
  ['config copy', 'openclaw.json.clobbered.2026-11-22T09-06-19.149Z', (s) => json({ talk: { apiKey: s } })],
  ['config copy', 'clawdbot.json', (s) => json({ models: { providers: { p: { apiKey: s } } } })],
  ['config copy', 'openclaw.backup.json', (s) => json({ env: { OPENAI_API_KEY: s } })],
  ['config copy', 'openclaw.json.example', (s) => json({ hooks: { enabled: true, token: s } })],
  ['include', 'home/.openclaw/channels.json5', (s) => `{\n  // the bot\n  telegram: { botToken: '${s}', },\n}\n`],
  ['include', 'home/.openclaw/parts/gateway.json', (s) => json({ auth: { mode: 'token', token: s } })],
  [
    'lost value',
    'home/.openclaw/plugins.json5',
    (s) => `{ entries: {\n  x: { config: { apiKey: '${s}' } },\n  x: { enabled: false } } }\n`,
  ],
].map(([of, path, write]) => ({ of, path, write }));

/** What a config needs to read the includes among them. */
export const includes = {
  channels: { $include: './channels.json5' },
  gateway: { $include: ['./parts/gateway.json'] },
  plugins: { $include: './plugins.json5' },
};
