import { fillTemplate } from '../../../src/credentials/sample';
import { readRepositories } from '../../../src/documents/read-repositories';
import { noKnownCredential } from '../../../src/rules/secrets/no-known-credential';
import { noPlaintextSecret } from '../../../src/rules/secrets/no-plaintext-secret';
import type { Snapshot } from '../../../src/model/snapshot';
import type { Subject } from '../../../src/rules/rule';
import { snapshotOf } from '../literal';
import { testRule } from '../rule-tester';

const hex = fillTemplate('{h48}');
const other = fillTemplate('{h48}', 2);
const telegram = fillTemplate('{d10}:AA{w33}');
const google = fillTemplate('AIzaSy{w33}');

testRule(noPlaintextSecret, {
  bad: [
    {
      title: 'in an included file, at the file where it stands, once though it is included twice',
      files: {
        'openclaw.json':
          '{ "gateway": { "auth": { "$include": "auth.json5" }, "remote": { "$include": "auth.json5" } } }',
        'auth.json5': `{ token: «'${hex}'» }`,
      },
      reports: ['plaintext'],
    },
    {
      title: 'variables and headers by their names',
      files: {
        'openclaw.json': `{
  "env": { "vars": { "OPENAI_API_KEY": «"${hex}"» }, "BRAVE_API_KEY": «"${hex}"» },
  "mcp": { "servers": { "x": { "env": { "GH_TOKEN": «"${hex}"», "NODE_ENV": "production" }, "headers": { "X-API-Key": «"${hex}"», "Accept": "application/json" } } } },
  "hooks": { "token": «"${hex}"» },
}`,
      },
      reports: ['plaintext', 'plaintext', 'plaintext', 'plaintext', 'plaintext'],
    },
    {
      title: 'a password and a parameter in URLs',
      files: {
        'openclaw.json': `{ "browser": { "cdpUrl": «"wss://bot:${hex}@browser.acme.org"» }, "mcp": { "servers": { "x": { "url": «"https://mcp.acme.org/sse?api_key=${hex}"» } } } }`,
      },
      reports: ['plaintext', 'plaintext'],
    },
    {
      title: 'an example and a copy of the config',
      files: {
        'openclaw.json': '{}',
        'openclaw.json.example': `{ "channels": { "telegram": { "botToken": «"${telegram}"» } } }`,
        'openclaw.json.bak.1': `{ "gateway": { "auth": { "token": «"${hex}"» } } }`,
      },
      reports: ['plaintext', 'plaintext'],
    },
    {
      title: 'models.json and the flat form of auth profiles',
      files: {
        'openclaw.json': '{}',
        'agents/main/agent/models.json': `{ "providers": { "x": { "apiKey": «"${hex}"», "headers": { "X-Title": "me", "Authorization": "secretref-managed" } }, "codex": { "apiKey": "codex-app-server" } } }`,
        'agents/main/agent/auth-profiles.json': `{ "openrouter": { "apiKey": «"${hex}"» }, "lastGood": { "key": "openrouter" } }`,
      },
      reports: ['plaintext', 'plaintext'],
    },
    {
      title: 'a passphrase of plain words',
      files: {
        'openclaw.json': `{ "gateway": { "auth": { "password": «"correct horse battery staple"» } } }`,
        '.env': 'DB_PASSWORD="«correct horse battery staple»"\n',
      },
      reports: ['env', 'plaintext'],
    },
    {
      title: 'an env file with line ends of Windows, and of old Macs',
      files: {
        'openclaw.json': '{}',
        '.env': `LOG_LEVEL=debug\r\nA_TOKEN=«${hex}»\r\nB_TOKEN="«${hex}»" # mine\r\n`,
        'mac.env': `A_TOKEN=«${hex}»\rLOG_LEVEL=debug\r`,
      },
      reports: ['env', 'env', 'env'],
    },
    {
      title: 'in members that a later one repeats, and below a key that is ignored',
      files: {
        'openclaw.json': `{
  "gateway": { "auth": { "token": «"${hex}"», "token": «"${other}"», "token": "$\u007bTOKEN}" } },
  "hooks": { "token": «"${hex}"» },
  "hooks": { "__proto__": { "token": «"${hex}"» } },
}`,
        'agents/a/agent/auth-profiles.json': `{ "profiles": { "x": { "key": «"${hex}"», "key": "" } } }`,
      },
      reports: ['plaintext', 'plaintext', 'plaintext', 'plaintext', 'plaintext'],
    },
    {
      title: 'a login that cannot be a reference',
      files: {
        'openclaw.json': '{}',
        'agents/a/agent/auth-profiles.json': `{ "profiles": { "x:me@mail.org": { "type": "oauth", "access": «"${hex}"», "refresh": «"${hex}"», "accountId": "${hex}" } } }`,
      },
      reports: ['plaintext', 'plaintext'],
    },
  ],
  good: [
    {
      title: 'a reference that begins with an underscore, an escaped one, and one with a harmless fallback',
      files: {
        'openclaw.json': `{ "mcp": { "servers": { "x": { "headers": { "Authorization": "Bearer $\u007b_MY_TOKEN_NAME}" } } } },
  "gateway": { "auth": { "token": "$\u007bX:-default}", "password": "$$\u007bX}" } },
  "models": { "providers": { "a": { "apiKey": "none-required" }, "b": { "apiKey": "token" } } } }`,
      },
    },
    {
      title: 'a password to be replaced',
      files: { 'openclaw.json': `{ "gateway": { "auth": { "password": "a-long-random-password" } } }` },
    },
    {
      title: 'what real configs hold and is no leak',
      files: {
        'openclaw.json': `{
  "plugins": { "installs": { "x": { "integrity": "sha512-${fillTemplate('{b86}')}==", "shasum": "${fillTemplate('{h40}')}" } } },
  "channels": { "discord": { "guilds": { "${fillTemplate('{d19}')}": {} } }, "telegram": { "botToken": "" } },
  "models": { "providers": { "vllm": { "apiKey": "VLLM_API_KEY", "baseUrl": "http://127.0.0.1:8000/v1" }, "na": { "apiKey": "na" } } },
  "gateway": { "auth": { "token": "$\u007benv:TOKEN}", "password": "__OPENCLAW_REDACTED__" } },
  "secrets": { "providers": { "default": { "source": "env" } } },
}`,
      },
    },
    {
      title: 'an env file without values',
      files: {
        'openclaw.json': '{}',
        '.env.example':
          'OPENAI_API_KEY=\nTELEGRAM_BOT_TOKEN=<your token>\nPORT=18789\nGH_TOKEN=$\u007bGH_TOKEN}\n# GH_TOKEN=old\n',
      },
    },
  ],
});

const subject = (
  files: Record<string, string>,
  { version = '2026.9.6', change = (snapshot: Snapshot): Snapshot => snapshot } = {},
): Subject => {
  const [head] = readRepositories(change(snapshotOf(files)), '.');
  if (!head) throw new Error('no repository');
  return { head, release: { version, from: 'stamp', exact: true, stated: null } };
};

const untracked = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  entries: snapshot.entries.map((entry) => ({ ...entry, tracked: false })),
});
const alone = (snapshot: Snapshot): Snapshot => ({ ...snapshot, source: { kind: 'file' } });

const remedies = (judged: Subject): readonly string[] =>
  [...noPlaintextSecret.check(judged)].map(({ remedy }) => remedy.text);

describe('what the rule says', () => {
  it('names the issuer and where to rotate, and leaves the same span to no other rule', () => {
    const files = { 'openclaw.json': `{ "tools": { "web": { "search": { "apiKey": "${google}" } } } }` };
    const [problem] = [...noPlaintextSecret.check(subject(files))];
    expect(problem).toMatchObject({ data: { where: 'tools.web.search.apiKey' }, words: { what: 'a Google API key' } });
    expect(problem?.remedy).toMatchObject({
      kind: 'rotate',
      issuer: 'Google',
      url: 'https://aistudio.google.com/apikey',
    });
    expect([...noKnownCredential.check(subject(files))]).toEqual([]);
  });

  it('says nothing of the secret but in its identity, and names no person', () => {
    const files = {
      'openclaw.json': `{ "channels": { "x": { "accounts": { "+15550100200": { "botToken": "${hex}" } } } } }`,
    };
    const [problem] = [...noPlaintextSecret.check(subject(files))];
    expect(problem?.identity).toBe(hex);
    expect(problem).toMatchObject({
      data: { where: 'channels.x.accounts.*.botToken' },
      words: { what: 'a credential' },
    });
    expect(JSON.stringify([problem?.data, problem?.remedy])).not.toContain(hex.slice(0, 5));
  });

  it('tells how to make a new gateway token', () => {
    const [problem] = [
      ...noPlaintextSecret.check(subject({ 'openclaw.json': `{ gateway: { auth: { token: "${hex}" } } }` })),
    ];
    expect(problem?.remedy.kind === 'rotate' && problem.remedy.text).toContain(
      'openclaw doctor --generate-gateway-token',
    );
  });

  it.each([
    ['openclaw.json', `{ gateway: { remote: { token: "${hex}" } } }`],
    ['.env', `OPENCLAW_GATEWAY_TOKEN=${hex}\n`],
  ])('tells it of the same token in %s too', (path, text) => {
    const [remedy] = remedies(subject({ 'openclaw.json': '{}', [path]: text }));
    expect(remedy).toContain('openclaw doctor --generate-gateway-token');
  });

  it('advises a SecretRef only where the release takes one', () => {
    const files = {
      'openclaw.json': `{ "channels": { "telegram": { "botToken": "${telegram}" } }, "hooks": { "token": "${hex}" } }`,
      'agents/a/agent/auth-profiles.json': `{ "profiles": { "x": { "key": "${hex}" }, "y": { "access": "${hex}" } } }`,
    };
    const [now, string, profile] = remedies(subject(files));
    expect(now).toContain('SecretRef');
    expect(string).not.toContain('SecretRef');
    expect(profile).toContain('keyRef');
    const before = remedies(subject(files, { version: '2026.2.9' }));
    expect(before).toHaveLength(4);
    for (const text of before) expect(text).not.toMatch(/SecretRef|keyRef|tokenRef/);
  });

  it('says of a file that git does not track yet what to do before it is committed', () => {
    const files = {
      'openclaw.json': `{ "gateway": { "auth": { "token": "${hex}" } } }`,
      '.env': `A_TOKEN=${hex}\n`,
    };
    const problems = [...noPlaintextSecret.check(subject(files, { change: untracked }))];
    expect(problems).toHaveLength(2);
    for (const { remedy } of problems) {
      expect(remedy.kind).toBe('manual');
      expect(remedy.text).toMatch(/^Before you commit: /);
      expect(remedy.text).not.toContain('published');
    }
    expect(problems.map(({ words }) => words?.tracks)).toEqual(['would add', 'would add']);
  });

  it.each([
    ['auth-profiles.json', `{ "profiles": { "x": { "key": "${hex}" } } }`, 'profiles.x.key'],
    ['some/where/auth.json', `{ "openrouter": { "apiKey": "${hex}" } }`, 'openrouter.apiKey'],
    ['models.json', `{ "providers": { "x": { "apiKey": "${hex}" } } }`, 'providers.x.apiKey'],
    ['.env', `A_TOKEN=${hex}`, 'A_TOKEN'],
  ])('knows %s by its name where it is checked alone', (path, text, where) => {
    const problems = [...noPlaintextSecret.check(subject({ [path]: text }, { change: alone }))];
    expect(problems.map(({ data }) => data)).toEqual([{ where }]);
  });

  it('lists fifty of a file and counts the rest', () => {
    const servers = Array.from(
      { length: 80 },
      (_, index) => `"s${index}": { "env": { "A_TOKEN": "${fillTemplate('{h48}', index + 1)}" } }`,
    );
    const problems = [
      ...noPlaintextSecret.check(subject({ 'openclaw.json': `{ "mcp": { "servers": { ${servers.join(', ')} } } }` })),
    ];
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)).toMatchObject({ messageId: 'more', words: { count: '30' } });
  });
});
