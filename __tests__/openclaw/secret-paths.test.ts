import added from '../../src/openclaw/data/added-secret-paths.json';
import data from '../../src/openclaw/data/secret-paths.json';
import { isSecretEnvName } from '../../src/openclaw/secret-env-names';
import { isSecretHeader } from '../../src/openclaw/secret-header-names';
import { secretPathAt } from '../../src/openclaw/secret-paths';

/** A path a pattern names; headers and variables get a name that is secret. */
const instance = (pattern: string): readonly (string | number)[] =>
  pattern
    .replaceAll('[]', '.[]')
    .split('.')
    .map((segment, index, all) => {
      if (segment === '[]') return 0;
      if (segment !== '*') return segment;
      const above = all[index - 1];
      return above === 'headers' ? 'Authorization' : above === 'env' || above === 'vars' ? 'SOME_API_KEY' : 'main';
    });

const at = (text: string): string | undefined =>
  secretPathAt(text.split('.').map((segment) => (/^\d+$/.test(segment) ? Number(segment) : segment)))?.known;

describe('secretPathAt', () => {
  it('knows every registered place, and whether a SecretRef is accepted there', () => {
    const secret = (pattern: string): boolean => !added.public.paths.includes(pattern);
    for (const pattern of data.secretRef.filter(secret)) {
      expect(secretPathAt(instance(pattern))).toEqual({ pattern, known: 'registered', accepts: 'secret-ref' });
    }
    for (const pattern of [...data.variableOnly, ...data.sensitive].filter(secret)) {
      expect(secretPathAt(instance(pattern))).toEqual({ pattern, known: 'registered', accepts: 'variable' });
    }
    for (const pattern of added.public.paths) expect(secretPathAt(instance(pattern))).toBeNull();
  });

  it.each([
    ['env.OPENROUTER_API_KEY', 'unregistered'],
    ['env.vars.OPENAI_API_KEY', 'unregistered'],
    ['skills.entries.sag.env.ELEVENLABS_API_KEY', 'unregistered'],
    ['hooks.token', 'registered'],
    ['mcp.servers.x.env.GH_TOKEN', 'registered'],
    ['tools.web.fetch.headers.X-API-Key', 'registered'],
    ['agents.list.0.memorySearch.remote.apiKey', 'former'],
    ['messages.tts.providers.openai.apiKey', 'former'],
    ['talk.apiKey', 'former'],
    ['channels.wecom.accounts.main.encodingAESKey', 'heuristic'],
    ['channels.dingtalk.clientSecret', 'heuristic'],
    ['plugins.entries.x.config.apiKeys.0', 'heuristic'],
    ['agents.list.0.mcp.servers.0.env.PRICELABS_API_KEY', 'heuristic'],
    ['plugins.entries.x.config.env.ACME_PAT', 'heuristic'],
    ['plugins.entries.x.config.ACME_KEY', 'heuristic'],
    ['plugins.entries.x.config.apiKey.value', 'heuristic'],
    ['plugins.entries.x.config.tokens.0.text', 'heuristic'],
    ['plugins.entries.x.config.requestHeaders.X-Auth-Key', 'heuristic'],
    ['channels.twitch.refreshToken', 'unregistered'],
    ['diagnostics.otel.headers.Authorization', 'unregistered'],
    ['secrets.providers.vault.env.VAULT_TOKEN', 'unregistered'],
    ['telegram.botToken', 'former'],
    ['discord.accounts.main.token', 'former'],
    ['providers.acme.apiKey', 'former'],
    ['agents.list.0.sandbox.ssh.identityData', 'former'],
    ['agent.memorySearch.remote.apiKey', 'former'],
    ['memorySearch.remote.apiKey', 'former'],
  ])('%s is %s', (path, known) => {
    expect(at(path)).toBe(known);
  });

  it.each([
    'env.LOG_LEVEL',
    'env.OLLAMA_HOST',
    'mcp.servers.x.env.NODE_ENV',
    'models.providers.x.headers.User-Agent',
    'models.providers.x.maxTokens',
    'agents.defaults.contextTokens',
    'gateway.auth.mode',
    'plugins.entries.x.config.nextPageToken',
    'plugins.entries.x.config.secretVersion',
    'plugins.entries.x.config.secretArn',
    'gateway.auth.passwordFile',
    'channels.telegram.tokenFile',
    'secrets.providers.default.source',
    'secrets.defaults.env',
    'secrets.providers.vault.env.LANG',
    'channels.acme.botToken.source',
    'channels.acme.botToken.id',
    'plugins.entries.x.config.credentials.username',
    'plugins.entries.x.config.apiKey.description',
    'plugins.entries.x.config.apiKey.a.b',
    'plugins.installs.x.integrity',
    'gateway.remote.edgeAuth.clientId',
    'hooks.mappings.0.sessionKey',
  ])('%s is no place of a secret', (path) => {
    expect(at(path)).toBeUndefined();
  });

  it('gives up early on paths of any depth', () => {
    expect(secretPathAt(Array.from({ length: 5000 }, () => '*'))).toBeNull();
  });
});

describe('names', () => {
  it.each(['Authorization', 'X-API-Key', 'x-goog-api-key', 'X-Custom-Token', 'Cookie'])(
    'header %s is secret',
    (name) => {
      expect(isSecretHeader(name)).toBe(true);
    },
  );
  it.each(['Accept', 'User-Agent', 'HTTP-Referer', 'X-Title', 'anthropic-version'])('header %s is not', (name) => {
    expect(isSecretHeader(name)).toBe(false);
  });
  it.each(['OPENAI_API_KEY', 'FOO_TOKEN', 'DB_PASSWORD', 'OPENCLAW_GATEWAY_TOKEN', 'GEMINI_API_KEY_2'])(
    '%s is secret',
    (name) => {
      expect(isSecretEnvName(name)).toBe(true);
    },
  );
  it.each([
    'LOG_LEVEL',
    'NODE_ENV',
    'OLLAMA_HOST',
    'MAX_TOKENS',
    'SPEECH_REGION',
    'TOKEN_FILE',
    'SSH_PUBLIC_KEY',
    'NEXT_PUBLIC_SUPABASE_ANON_KEY',
    'KEYBOARD',
  ])('%s is not', (name) => {
    expect(isSecretEnvName(name)).toBe(false);
  });
});
