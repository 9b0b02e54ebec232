/** Places of openclaw.json where a credential stands: what the check has a table of, and apart from it a list made by hand from real configs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../source.mjs';

const read = (name) => JSON.parse(readFileSync(join(root, 'src/openclaw/data', name), 'utf8'));
const tables = read('secret-paths.json');
const added = read('added-secret-paths.json');

/** A concrete path of a pattern: `*` gets a name fit for what holds it, `[]` the first index. */
function concrete(pattern) {
  const parts = pattern.replaceAll('[]', '.[]').split('.');
  return parts.map((part, index) => {
    if (part === '[]') return 0;
    if (part !== '*') return part;
    const before = parts.slice(0, index);
    if (before.at(-1) === 'headers') return 'Authorization';
    return before.some((name) => name === 'env') ? 'SERVICE_API_KEY' : 'k1';
  });
}

/** One that is an object of its own (a service account), or text of several lines, is planted elsewhere. */
const ofItsOwn = /serviceAccount|identityData|tls\.(?:ca|cert|key)$|[uU]rl$|certificateData|knownHostsData|sessionKey/;

const tabled = (paths, of) =>
  paths
    .filter((path) => !ofItsOwn.test(path) && !added.public.paths.includes(path))
    .map((path) => ({ of, path: concrete(path) }));

const listed = (of, rows) =>
  rows.map((row) => ({ of, path: row.split('/').map((part) => (/^\d+$/.test(part) ? Number(part) : part)) }));

export const configPlaces = [
  ...tabled(tables.secretRef, 'config: registered path'),
  ...tabled(tables.variableOnly, 'config: registered path'),
  ...tabled(tables.sensitive, 'config: registered path'),
  ...tabled(added.formerly.paths, 'config: era spelling'),
  ...listed('config: era spelling', [
    'telegram/botToken',
    'discord/token',
    'slack/botToken',
    'messages/tts/openai/apiKey',
    'messages/tts/elevenlabs/apiKey',
    'agents/list/0/memorySearch/remote/apiKey',
    'agent/memorySearch/remote/apiKey',
    'tools/web/search/perplexity/apiKey',
    'gateway/token',
    'providers/openai/apiKey',
    'channels/telegram/token',
  ]),
  ...listed('config: env', [
    'env/OPENAI_API_KEY',
    'env/MY_SERVICE_TOKEN',
    'env/vars/ANTHROPIC_API_KEY',
    'env/vars/DB_PASSWORD',
    'skills/entries/notes/env/NOTION_TOKEN',
    'security/installPolicy/exec/env/SCANNER_TOKEN',
    'agents/defaults/sandbox/docker/env/GH_TOKEN',
    'models/providers/p/localService/env/HF_TOKEN',
    'nodeHost/mcp/servers/files/env/FILES_API_KEY',
    'plugins/entries/acpx/config/mcpServers/x/env/X_API_KEY',
    'mcp/servers/search/env/SEARCH_API_KEY',
    'mcp/servers/search/env/AWS_SECRET_ACCESS_KEY',
  ]),
  ...listed('config: headers', [
    'mcp/servers/web/headers/X-Api-Key',
    'models/providers/p/headers/api-key',
    'models/providers/p/request/headers/x-auth-token',
    'models/providers/p/request/auth/token',
    'tools/web/fetch/headers/Authorization',
    'models/providers/p/models/0/headers/X-API-Key',
    'mcp/servers/web/headers/Cookie',
    'plugins/entries/comfy/config/headers/Authorization',
  ]),
  ...listed('config: unknown plugin or channel', [
    'channels/dingtalk/clientSecret',
    'channels/wecom/secret',
    'channels/wecom/encodingAESKey',
    'channels/wechat/accounts/main/appSecret',
    'channels/qq/accounts/main/token',
    'channels/webex/accessToken',
    'plugins/entries/weather/config/apiKey',
    'plugins/entries/mail/config/smtp/password',
    'plugins/entries/mail/config/imap/pass',
    'plugins/entries/memory/config/embedding/api_key',
    'plugins/entries/homeassistant/config/longLivedToken',
    'plugins/entries/pay/config/signingKey',
    'plugins/entries/sync/config/credentials/refreshToken',
    'plugins/entries/cal/config/oauth/client_secret',
    'plugins/entries/x/config/bearer',
    'plugins/entries/x/config/apiKey/value',
    'plugins/entries/x/config/apiKeys/0',
    'plugins/entries/x/config/tokens/primary',
    'plugins/entries/x/config/auth/privateKey',
    'plugins/entries/x/config/cookies/session',
  ]),
];

/** Places that want a text around the credential: what is written there for one. */
export const wrappedPlaces = [
  ['config: bearer header', 'mcp/servers/bearer/headers/Authorization', (secret) => `Bearer ${secret}`],
  ['config: part of a value', 'mcp/servers/mixed/headers/Authorization', (secret) => `Bearer \${PREFIX}${secret}`],
  ['config: URL user', 'models/providers/u/baseUrl', (secret) => `https://user:${secret}@models.example.net/v1`],
  ['config: URL user', 'proxy/proxyUrl', (secret) => `http://agent:${secret}@proxy.example.net:3128`],
  ['config: URL user', 'mcp/servers/git/url', (secret) => `https://${secret}@git.example.net/mcp`],
  ['config: URL parameter', 'browser/cdpUrl', (secret) => `wss://chrome.example.net/?token=${secret}&stealth=1`],
  ['config: URL parameter', 'mcp/servers/remote/url', (secret) => `https://mcp.example.net/sse?api_key=${secret}`],
  [
    'config: URL parameter',
    'plugins/entries/hook/config/endpoint',
    (secret) => `https://h.example.net/in?access_token=${secret}`,
  ],
  ['config: mcp arguments', 'mcp/servers/a/args', (secret) => ['-y', 'server-a', '--api-key', secret]],
  ['config: mcp arguments', 'mcp/servers/b/args', (secret) => ['-y', 'server-b', `--token=${secret}`]],
  [
    'config: mcp arguments',
    'mcp/servers/c/args',
    (secret) => ['mcp-remote', 'https://c.example.net', '--header', `Authorization: Bearer ${secret}`],
  ],
  ['config: mcp arguments', 'mcp/servers/d/args', (secret) => ['run', '-e', `SERVICE_TOKEN=${secret}`, 'image:latest']],
  ['config: mcp command', 'mcp/servers/e/command', (secret) => `API_KEY=${secret} npx -y server-e`],
  ['config: mcp command', 'mcp/servers/f/command', (secret) => `server-f --password ${secret} --stdio`],
].map(([of, path, wrap]) => ({ of, path: path.split('/'), wrap, encoded: of.includes('URL') }));

/** Sets a value at a path of a tree, making what is missing. */
export function put(tree, path, value) {
  let at = tree;
  path.slice(0, -1).forEach((part, index) => (at = at[part] ??= typeof path[index + 1] === 'number' ? [] : {}));
  at[path.at(-1)] = value;
  return tree;
}
