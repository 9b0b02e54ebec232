import { fillTemplate } from '../../../src/credentials/sample';
import { noPlaintextSecret } from '../../../src/rules/secrets/no-plaintext-secret';
import { readRepositories } from '../../../src/documents/read-repositories';
import { secretsByPlace } from '../../../src/rules/secrets/secrets-by-place';
import { processorTime } from '../../processor-time';
import { snapshotOf } from '../literal';
import { testRule } from '../rule-tester';

const hex = fillTemplate('{h48}');
const uuid = fillTemplate('{h8}-{h4}-4{h3}-a{h3}-{h12}');
const base64 = `/${fillTemplate('{a42}')}=`;
const pem = ['-----BEGIN', ' PRIVATE KEY-----\\n', fillTemplate('MC4C{b60}'), '\\n-----END', ' PRIVATE KEY-----'].join(
  '',
);
const buffer = (seed: number): string => `{ "type": "Buffer", "data": «"${fillTemplate('{b43}', seed)}="» }`;

/** The values marked by `«…»`, each of which is to be told. */
const config = (title: string, text: string): { title: string; files: Record<string, string>; reports: string[] } => ({
  title,
  files: { 'openclaw.json': text },
  reports: Array.from(text.matchAll(/«/g), () => 'plaintext'),
});

const state = (path: string, text: string): { title: string; files: Record<string, string>; reports: string[] } => ({
  title: path,
  files: { 'openclaw.json': '{}', [path]: text },
  reports: Array.from(text.matchAll(/«/g), () => 'state'),
});

testRule(noPlaintextSecret, {
  bad: [
    config(
      'arguments and commands',
      `{ "mcp": { "servers": {
  "a": { "command": "npx", "args": ["-y", "mcp-remote", «"--api-key=${hex}"»] },
  "b": { "command": "npx", "args": ["--token", «"${hex}"», "--port", "8080"] },
  "c": { "command": "npx", "args": ["mcp-remote", "https://mcp.acme.org", "--header", «"Authorization: Bearer ${hex}"»] },
  "d": { "command": "mcp-proxy", "args": ["-H", "authorization", «"Bearer ${hex}"»] },
  "e": { "command": «"API_KEY='${hex}' npx -y acme"» },
  "f": { "command": "sh", "args": ["-c", «"curl -H \\"X-API-Key: ${hex}\\" https://acme.org"»] },
  "g": { "command": "docker", "args": ["run", "-e", «"ACME_TOKEN=${hex}"», "acme"] },
  "h": { "command": "curl", "args": ["-u", «"bot:${hex}"»] },
  "i": { "command": "acme", "args": ["--headers", «'{"Authorization": "Bearer ${hex}"}'»] },
} } }`,
    ),
    config(
      'names and values in lists, and headers in lines',
      `{ "plugins": { "entries": { "x": { "config": {
  "env": [{ "name": "GH_TOKEN", "value": «"${hex}"» }, { "name": "NODE_ENV", "value": "production" }],
  "headers": [«"Authorization: Bearer ${hex}"», "Accept: text/html"],
  "extraHeaders": { "X-Auth-Key": «"${hex}"» },
} } } } }`,
    ),
    config(
      'below an object that is named like a secret, and beginning with a slash',
      `{ "plugins": { "entries": { "x": { "config": {
  "apiKey": { "value": «"${hex}"» },
  "apiKeys": { "acme": «"${hex}"» },
  "tokens": [{ "label": "my first token", "text": «"${hex}"» }],
  "signingSecret": «"${base64}"»,
} } } } }`,
    ),
    config(
      'passwords that a person chose',
      `{
  "plugins": { "entries": { "x": { "config": { "smtp": { "pass": «"${hex}"» }, "imap": { "pass": «"Mein Hund heißt Rex 7"» } } } } },
  "models": { "providers": { "x": { "baseUrl": «"https://me:correct-horse-battery-staple@models.acme.org/v1"» } } },
  "mcp": { "servers": { "x": { "args": ["--password", «"Mein Hund heißt Rex 7"»] } } },
}`,
    ),
    config(
      'half of it in a variable',
      `{ "gateway": { "auth": { "token": «"$\u007bPREFIX}x4Kp9qZ"», "password": «"$\u007bHALF}summer24"» } }, "hooks": { "token": «"$\u007bA}${hex}"» } }`,
    ),
    config(
      'variables of every kind',
      `{
  "skills": { "entries": { "x": { "apiKey": «"${hex}"», "env": { "ACME_KEY": «"${hex}"», "ACME_URL": "https://acme.org" } } } },
  "security": { "installPolicy": { "exec": { "env": { "ACME_PAT": «"${hex}"» } } } },
  "secrets": { "providers": { "vault": { "source": "exec", "env": { "VAULT_TOKEN": «"${hex}"» } } } },
  "hooks": { "internal": { "entries": { "x": { "env": { "ACME_PASS": «"${hex}"» } } } } },
  "agents": { "defaults": { "cliBackends": { "x": { "env": { "ACME_API_KEY": «"${hex}"» } } } } },
  "tools": { "web": { "fetch": { "headers": { "Cookie": «"session=${hex}"», "Accept-Language": "en" } } } },
}`,
    ),
    config(
      'an SSH identity and a service account',
      `{
  "agents": { "defaults": { "sandbox": { "ssh": { "identityData": «"${pem}"», "knownHostsData": "acme.org ssh-ed25519 ${hex}" } } } },
  "channels": { "googlechat": { "serviceAccount": { "type": "service_account", "project_id": "acme-bots-1", "private_key_id": "${fillTemplate('{h40}')}", "private_key": «"${pem}"», "client_email": "bot@acme-bots-1.iam.gserviceaccount.com", "client_id": "${fillTemplate('{d21}')}", "token_uri": "https://oauth2.googleapis.com/token" } } },
}`,
    ),
    config(
      'where earlier releases kept them',
      `{
  "telegram": { "botToken": «"${hex}"» },
  "discord": { "accounts": { "main": { "token": «"${hex}"» } } },
  "providers": { "acme": { "apiKey": «"${hex}"» } },
  "messages": { "tts": { "providers": { "acme": { "apiKey": «"${hex}"» } } } },
  "agents": { "list": [{ "id": "main", "memorySearch": { "remote": { "apiKey": «"${hex}"» } }, "sandbox": { "ssh": { "identityData": «"${pem}"» } } }] },
  "agent": { "memorySearch": { "remote": { "apiKey": «"${hex}"», "headers": { "Authorization": «"Bearer ${hex}"» } } } },
  "channels": { "twitch": { "refreshToken": «"${hex}"» }, "bluebubbles": { "password": «"hunter"» } },
}`,
    ),
    config(
      'in a comment',
      `{ // "botToken": "«${hex}»"
  /* hooks: { token: '«${hex}»' } */
  "gateway": { "mode": "local" } // token: "the usual one"
}`,
    ),
    {
      title: 'in copies of the config',
      files: {
        'openclaw.json': '{}',
        'openclaw.json.clobbered.2026-11-22T09-06-19.149Z': `{ "gateway": { "auth": { "token": «"${hex}"» } } }`,
        'openclaw.json~': `{ "gateway": { "auth": { "token": «"${hex}"» } } }`,
        'moltbot.json': `{ "gateway": { "auth": { "token": «"${hex}"» } } }`,
      },
      reports: ['plaintext', 'plaintext', 'plaintext'],
    },
    {
      title: 'in what is meant as an example',
      files: {
        'openclaw.json': '{}',
        'openclaw.json.tmpl': `{ "gateway": { "auth": { "token": «"${hex}"» }, "remote": { "token": "{{ .token }}" } } }`,
        'examples/agents/main/agent/auth-profiles.json': `{ "profiles": { "acme:default": { "type": "api_key", "key": «"${hex}"» } } }`,
        'examples/auth-profiles.json.tmpl': `{ "profiles": { "acme:default": { "type": "api_key", "key": «"${hex}"» } } }`,
        'examples/agents/main/agent/models.example.json': `{ "providers": { "acme": { "apiKey": «"${hex}"» } } }`,
      },
      reports: ['plaintext', 'plaintext', 'plaintext', 'plaintext'],
    },
    {
      title: 'each kind of auth profile',
      files: {
        'openclaw.json': '{}',
        'agents/main/agent/auth-profiles.json': `{ "version": 1, "profiles": {
  "a:default": { "type": "api_key", "provider": "a", "key": «"${hex}"» },
  "b:default": { "type": "token", "provider": "b", "token": «"${hex}"», "expires": 1 },
  "c:me@acme.org": { "type": "oauth", "provider": "c", "access": «"${hex}"», "refresh": «"${hex}"», "clientSecret": «"${hex}"», "email": "me@acme.org", "accountId": "${hex}" },
  "d:default": { "type": "api_key", "provider": "d", "keyRef": { "source": "file", "provider": "main", "id": "/d/apiKey" } },
}, "lastGood": { "token": "${hex}" } }`,
        'agents/main/agent/auth.json': `{ "acme": { "type": "oauth", "access": «"${hex}"», "refresh": «"${hex}"» } }`,
        'agent/auth.json': `{ "acme": { "apiKey": «"${hex}"» } }`,
        'agents/main/agent/models.json': `{ "providers": { "acme": { "headers": { "Authorization": «"Bearer ${hex}"» } } } }`,
      },
      reports: Array.from({ length: 9 }, () => 'plaintext'),
    },
    {
      title: 'env files under each name',
      files: {
        'openclaw.json': '{}',
        env: `A_TOKEN=«${hex}»\n`,
        '.envrc': `export A_TOKEN=«${hex}» \\\n`,
        'prod.env': `A_TOKEN=«${hex}»\n`,
        'service-env/gateway.env.bak': `A_TOKEN=«${hex}»\n`,
        '.env.local': 'OPENCLAW_GATEWAY_PASSWORD="«Mein Hund heißt Rex 7»"\n',
        '.env.production.local': `PROXY=«http://bot:${hex}@proxy.acme.org»\n`,
      },
      reports: ['env', 'env', 'env', 'env', 'env', 'env'],
    },
    state(
      'secrets.json',
      `{ "acme": { "apiKey": «"${hex}"», "createdAt": "2026-01-01T00:00:00Z" }, "other": «"${hex}"» }`,
    ),
    state('secrets/acme-api-key.txt', `«${hex}»\n`),
    state('gateway.token', `«${hex}»\n`),
    state(
      'exec-approvals.json',
      `{ "version": 1, "socket": { "path": "/run/user/1000/a.sock", "token": «"${hex}"» } }`,
    ),
    state(
      'identity/device-auth.json',
      `{ "version": 1, "deviceId": "${fillTemplate('{h64}')}", "tokens": { "operator": { "token": «"${hex}"», "role": "operator" } } }`,
    ),
    state(
      'devices/paired.json',
      `{ "${fillTemplate('{h64}')}": { "publicKey": "${fillTemplate('{w43}')}", "tokens": { "node": { "token": «"${hex}"» } } } }`,
    ),
    state('nodes/paired.json.bak', `{ "n": { "nodeId": "n", "token": «"${hex}"» } }`),
    state(
      'push/vapid-keys.json',
      `{ "publicKey": "${fillTemplate('{w87}')}", "privateKey": «"${fillTemplate('{w43}')}"» }`,
    ),
    state(
      'push/web-push-subscriptions.json',
      `{ "s": { "endpoint": "https://push.acme.org/1", "keys": { "p256dh": "${fillTemplate('{w87}')}", "auth": «"${fillTemplate('{w22}')}"» } } }`,
    ),
    state(
      'push/apns-registrations.json',
      `{ "n": { "token": «"${fillTemplate('{h64}')}"», "topic": "org.acme.app" } }`,
    ),
    state(
      'credentials/whatsapp/default/creds.json',
      `{
  "noiseKey": { "private": ${buffer(1)}, "public": { "type": "Buffer", "data": "${fillTemplate('{b43}', 9)}=" } },
  "signedPreKey": { "keyPair": { "private": ${buffer(2)} }, "signature": { "type": "Buffer", "data": "${fillTemplate('{b86}')}==" } },
  "advSecretKey": «"${fillTemplate('{b43}', 3)}="»,
  "me": { "id": "15550100200:1@s.whatsapp.net", "lid": "${fillTemplate('{d14}')}:1@lid" },
}`,
    ),
    state('credentials/oauth.json', `{ "acme": { "access": «"${hex}"», "refresh": «"${hex}"», "expires": 1 } }`),
    state(
      'credentials/matrix/credentials.json',
      `{ "userId": "@bot:acme.org", "accessToken": «"${hex}"», "deviceId": "ABCDEFGHIJ" }`,
    ),
    state('credentials/github-copilot.token.json', `{ "token": «"tid=${hex};exp=1"», "expiresAt": 1 }`),
    state(
      'credentials/zalouser/credentials.json',
      `{ "imei": "${hex}", "cookie": [{ "key": "zpsid", "value": «"${hex}"» }] }`,
    ),
    state(
      'agents/main/agent/codex-home/auth.json',
      `{ "OPENAI_API_KEY": null, "tokens": { "refresh_token": «"${hex}"», "account_id": "${hex}" } }`,
    ),
    state(
      'cron/jobs.json',
      `{ "jobs": [{ "id": "${fillTemplate('{h32}')}", "payload": { "kind": "agentTurn", "message": «"Run curl -H 'Authorization: Bearer ${hex}' https://acme.org and sum up."» }, "delivery": { "webhookToken": «"${hex}"» } }, { "payload": { "message": «"Call it with Authorization: Bearer ${uuid} please."» } }] }`,
    ),
    {
      title: 'what mcporter is given',
      files: {
        'openclaw.json': '{}',
        'skills/config/mcporter.json': `{ "mcpServers": { "x": { "env": { "GH_TOKEN": «"${hex}"» }, "headers": { "Authorization": «"Bearer ${hex}"» }, "bearerToken": «"${hex}"», "bearerTokenEnv": "ACME_TOKEN", "args": ["--token", «"${hex}"»] } } }`,
      },
      reports: ['plaintext', 'plaintext', 'plaintext', 'plaintext'],
    },
  ],
  good: [
    {
      title: 'arguments that name a secret and hold none',
      files: {
        'openclaw.json': `{ "mcp": { "servers": {
  "a": { "command": "npx", "args": ["--api-key=$\u007bACME_KEY}", "--token", "$\u007bACME_TOKEN}", "--token-file", "/run/secrets/${hex}", "--max-tokens", "4096"] },
  "b": { "command": "npx", "args": ["--header", "Authorization:$\u007bAUTH}", "--header", "Accept: ${hex}", "--token", "--verbose"] },
  "c": { "command": "ACME_TOKEN=$ACME_TOKEN npx -y acme@1.2.3", "args": ["--password", "<password>", "--key", "/etc/acme/key.pem", "${hex}"] },
} } }`,
      },
    },
    {
      title: 'references below a secret’s name, and what describes one',
      files: {
        'openclaw.json': `{
  "channels": { "acme": { "botToken": { "source": "file", "provider": "main", "id": "/acme/botToken" }, "appSecret": { "source": "exec", "provider": "vault", "id": "kv/acme#token" } } },
  "plugins": { "entries": { "x": { "config": { "apiKey": { "$secretRef": "acme/key-2", "scope": "https://acme.org/read", "description": "made for the bot, 2026" } } } } },
  "proxy": { "proxyUrl": "http://127.0.0.1:3128" },
  "mcp": { "servers": { "x": { "headers": { "Authorization": "Bearer <token>", "Idempotency-Key": "${hex}" } } } },
  "env": { "OPENAI_API_KEY": "not-needed" },
}`,
      },
    },
    {
      title: 'what documentation puts in a secret’s place',
      files: {
        'openclaw.json': `{
  "hooks": { "token": "shared-secret" },
  "channels": { "telegram": { "botToken": "123:abc" }, "sms": { "authToken": "twilio-auth-token" }, "qqbot": { "clientSecret": "secret-of-bot-1" } },
  "gateway": { "auth": { "token": "$\u007bHOST}:8080/v2" } },
}`,
        'auth-profiles.example.json': '{ "profiles": { "acme:default": { "type": "api_key", "key": "sk-..." } } }',
        '.env.ts': `export const API_KEY = "${hex}";\nA_TOKEN=${hex}\n`,
      },
    },
    {
      title: 'state files without a secret',
      files: {
        'openclaw.json': '{}',
        'devices/pending.json': `{ "r": { "requestId": "${fillTemplate('{h32}')}", "deviceId": "${fillTemplate('{h64}')}", "publicKey": "${fillTemplate('{w43}')}" } }`,
        'exec-approvals.json': `{ "version": 1, "socket": { "token": "" }, "agents": { "main": { "allowlist": [{ "id": "${fillTemplate('{h32}')}", "pattern": "/usr/bin/git" }] } } }`,
        'secrets/README.md': 'Files here stay out of git.\n',
        'cron/jobs.json': `{ "jobs": [{ "id": "${fillTemplate('{h32}')}", "payload": { "message": "Send Bob the token report; API_KEY=$ACME_KEY is set." } }] }`,
      },
    },
  ],
});

describe('what the rule says of a file that OpenClaw keeps', () => {
  const problemIn = (
    path: string,
    text: string,
  ): ReturnType<typeof noPlaintextSecret.check> extends Iterable<infer P> ? P : never => {
    const [head] = readRepositories(snapshotOf({ 'openclaw.json': '{}', [path]: text }), '.');
    if (!head) throw new Error('no repository');
    const [problem] = noPlaintextSecret.check({
      head,
      release: { version: '2026.4.15', from: 'stamp', exact: true, stated: null },
    });
    if (!problem) throw new Error('no problem');
    return problem;
  };

  it('names what it is and how it is made anew', () => {
    const text = `{ "noiseKey": { "private": { "type": "Buffer", "data": "${fillTemplate('{b43}')}=" } } }`;
    const { data, words, remedy } = problemIn('credentials/whatsapp/default/creds.json', text);
    expect(data).toEqual({ where: 'noiseKey.private.data' });
    expect(words).toEqual({ what: 'a WhatsApp identity key', tracks: 'tracks' });
    expect(remedy.text).toMatch(/^Unlink the device in WhatsApp.* Then stop tracking the file: /);
  });

  it('names the issuer where the format tells one, who has to revoke it', () => {
    const text = `{ "acme": "${fillTemplate('AIzaSy{w33}')}" }`;
    const { words, remedy } = problemIn('secrets.json', text);
    expect(words).toEqual({ what: 'a Google API key', tracks: 'tracks' });
    expect(remedy).toMatchObject({ kind: 'rotate', issuer: 'Google' });
    expect(remedy.text).not.toContain('SecretRef');
  });

  it('does not print a token that is a key', () => {
    const { data, place } = problemIn('devices/bootstrap.json', `{ "${hex}": { "token": "${hex}" } }`);
    expect(data).toEqual({ where: '*.token' });
    expect(JSON.stringify(place)).not.toContain(hex);
  });

  it('says where a file as a whole is one', () => {
    expect(problemIn('secrets/acme.txt', `${hex}\n`).data).toEqual({ where: 'secrets/*' });
  });

  it('knows that what others read takes a variable', () => {
    const { remedy } = problemIn('mcp.json', `{ "mcpServers": { "x": { "env": { "A_TOKEN": "${hex}" } } } }`);
    expect(remedy.text).toContain('where the program runs that reads it');
  });
});

it.each([
  [
    'a list of arguments',
    'openclaw.json',
    (count: number) => `{ args: [${'"--token", "a1B2c3d4e5f6", '.repeat(count)}] }`,
  ],
  [
    'long arguments',
    'openclaw.json',
    (count: number) => `{ args: [${`"${'A=- '.repeat(1000)}", `.repeat(count / 100)}] }`,
  ],
  [
    'deep objects',
    'openclaw.json',
    (count: number) => `${'{ token: '.repeat(150)}[${'"a1B2c3d4e5f6", '.repeat(count)}]${'}'.repeat(150)}`,
  ],
  ['comments', 'openclaw.json', (count: number) => `{ /* ${'token: "a1B2'.repeat(count)} */ }`],
  ['a map of tokens', 'devices/paired.json', (count: number) => `[${'{ token: "a1B2c3d4e5f6" }, '.repeat(count)}]`],
  ['a message', 'cron/jobs.json', (count: number) => `{ message: "${'-H Bearer '.repeat(count)}" }`],
])('reads %s in time linear in its length', (_, path, textOf) => {
  const time = (count: number): number => {
    const files = { 'openclaw.json': '{}', [path]: textOf(count) };
    return processorTime(() => {
      for (const head of readRepositories(snapshotOf(files), '.')) secretsByPlace(head);
    });
  };
  expect(time(8000)).toBeLessThan(12 * Math.max(time(2000), 4));
});
