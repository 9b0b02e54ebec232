import type { Files, World } from './world';

/** A config that has the secret where it belongs, and something more. */
function config(secret: string, more = ''): string {
  return `{ meta: { lastTouchedVersion: "2026.9.6" }, gateway: { mode: "local", auth: { mode: "password", password: ${JSON.stringify(secret)} } }, ${more} }`;
}

/** A world with the secret in its config as a password, and once more in other files. */
function beside(files: (secret: string) => Files): (secret: string) => World {
  return (secret) => ({ head: { 'openclaw.json': config(secret), ...files(secret) } });
}

/** A world with the secret in its config as a password, and once more elsewhere in the config, as a JSON string. */
function within(more: (quoted: string, secret: string) => string): (secret: string) => World {
  return (secret) => ({ head: { 'openclaw.json': config(secret, more(JSON.stringify(secret), secret)) } });
}

/** Where a credential may stand, as a repository that has it there. A path takes no slash in a segment, so `/` becomes `_` there. */
export const places: Readonly<Record<string, (secret: string) => World>> = {
  'the value of a field': within(() => ''),
  'a listed word': within((s) => `session: { dmScope: ${s} }`),
  'a value where a number belongs': within((s) => `cron: { maxConcurrentRuns: ${s} }`),
  'an unknown field': within((s) => `${s}: 1`),
  'a field below an unknown one': within((s) => `xyz: { ${s}: 1 }`),
  'an unknown field of a known one': within((s) => `agents: { defaults: { ${s}: 1 } }`),
  'the part of a field': within((_, s) => `${JSON.stringify(`my ${s} here`)}: 1`),
  'a duplicate key': within((s) => `env: { ${s}: "a", ${s}: "b" }`),
  'the id of an agent': within((s) => `agents: { list: [ { id: ${s}, model: 3 }, { id: ${s} } ] }`),
  'the key of an agent': within((s) => `agents: { entries: { ${s}: { model: 3, nix: 1 } } }`),
  'a binding to an agent': within(
    (s) => `agents: { list: [ { id: "main" } ] }, bindings: [ { agentId: ${s}, match: { channel: ${s} } } ]`,
  ),
  'a channel': within((s) => `channels: { ${s}: { enabled: "x", nix: 1 } }`),
  'an account of a channel': within((s) => `channels: { telegram: { accounts: { ${s}: { enabled: "x", nix: 1 } } } }`),
  'a plugin': within(
    (s) => `plugins: { entries: { ${s}: { enabled: "x", nix: 1 } }, slots: { memory: ${s} }, allow: [ ${s} ] }`,
  ),
  'a model': within(
    (s) => `agents: { defaults: { model: { primary: ${s}, fallbacks: [ ${s} ] }, models: { ${s}: 3 } } }`,
  ),
  'a provider': within((s) => `models: { providers: { ${s}: { baseUrl: 3, nix: 1 } } }`),
  'a profile': within(
    (s) => `auth: { profiles: { ${s}: { provider: ${s}, mode: "x" } }, order: { anthropic: [ ${s} ] } }`,
  ),
  'an MCP server': within((s) => `mcp: { servers: { ${s}: { command: 3, args: [ ${s} ], nix: 1 } } }`),
  'a variable': within((_, s) => `channels: { telegram: { botToken: ${JSON.stringify(`\${${s}}`)} } }`),
  'a broken reference': within((_, s) => `channels: { telegram: { botToken: ${JSON.stringify(`{env:${s}}`)} } }`),
  'a reference to a provider': within(
    (_, s) =>
      `channels: { telegram: { botToken: { source: "env", provider: ${JSON.stringify(`p${s}`)}, id: ${JSON.stringify(`P${s}`)} } } }`,
  ),
  'an include': within((_, s) => `agents: { $include: ${JSON.stringify(`./${s}.json5`)} }`),
  'an include outside': within((_, s) => `agents: { $include: ${JSON.stringify(`../../${s}`)} }`),
  'an address': within(
    (_, s) => `models: { providers: { x: { baseUrl: ${JSON.stringify(`https://u:${s}@x.test/?key=${s}`)} } } }`,
  ),
  'a stamp': within((s) => `wizard: { lastRunVersion: ${s} }`),
  'a stamp and a comment': (s) => ({
    head: {
      'openclaw.json': `// ${s}\n{ meta: { lastTouchedVersion: ${JSON.stringify(s)} }, gateway: { auth: { password: ${JSON.stringify(s)} } }, /* ${s} */ nix: 1 }`,
    },
  }),
  'a config that does not parse': (s) => ({
    head: { 'openclaw.json': `{ gateway: { auth: { password: "${s}" } }, ${s} }` },
  }),
  'a config cut off in a string': (s) => ({ head: { 'openclaw.json': `{ gateway: { auth: { password: "${s}` } }),
  '.openclaw-version': beside((s) => ({ '.openclaw-version': `${s}\n` })),
  'a line of .gitignore': beside((s) => ({
    '.gitignore': `agents/*/sessions/ # ${s}\n!${s}\n*.log\n!agents/${s}/sessions/\n`,
  })),
  'names of tracked state': beside((s) => ({
    [`credentials/${segment(s)}.json`]: '{}',
    [`agents/${segment(s)}/sessions/1.jsonl`]: '',
    [`agents/${segment(s)}/sessions/2.jsonl`]: '',
    [`agents/main/sessions/${segment(s)}.jsonl`]: '',
    [`openclaw.json.${segment(s)}.bak`]: '{}',
    [`logs/${segment(s)}.log`]: '',
    [`identity/${segment(s)}/device.json`]: '{}',
  })),
  'a path': beside((s) => ({ [`credentials/${s}/x.json`]: '{}' })),
  'a state directory': (s) => ({
    head: {
      [`${segment(s)}/.openclaw/openclaw.json`]: config(s, 'nix: 1'),
      [`${segment(s)}/.openclaw/.env`]: `A_TOKEN=${s}\n`,
      'b/.openclaw/openclaw.json': '{ nix: 1 }',
    },
  }),
  'another state directory': (s) => ({
    head: {
      'a/.openclaw/openclaw.json': config(s),
      'b/.openclaw/openclaw.json': `{ ${JSON.stringify(s)}: 1 }`,
      [`b/.openclaw/credentials/${segment(s)}`]: '',
    },
  }),
  'an env file': beside((s) => ({ '.env': `PASSWORD=${s}\n${s}=x\nMY_TOKEN="${s}"\n` })),
  'notes and scripts': beside((s) => ({
    'workspace/A.md': `api_key: \`${s}\`\n`,
    'x.sh': `export API_TOKEN=${s}\ncurl https://x:${s}@y.test\n`,
  })),
  'auth profiles': beside((s) => ({
    'agents/main/agent/auth-profiles.json': `{ "profiles": { ${JSON.stringify(s)}: { "type": "api_key", "key": ${JSON.stringify(s)} } } }`,
  })),
  'base only': (s) => ({
    base: { 'openclaw.json': config(s) },
    head: { 'openclaw.json': `{ ${JSON.stringify(s)}: 1 }`, [`credentials/${segment(s)}.json`]: '{}' },
  }),
  'the way back': (s) => ({
    base: {
      'openclaw.json': config(s, `agents: { $include: "./${segment(s)}.json5" }`),
      [`${segment(s)}.json5`]: '{}',
    },
    head: {
      'openclaw.json': config(s, `nix: 1, agents: { $include: "./${segment(s)}.json5" }`),
      [`${segment(s)}.json5`]: '{ nix: 1 }',
    },
  }),
  'history only': (s) => ({
    base: { 'openclaw.json': '{}' },
    past: { 'openclaw.json': config(s), [`notes/${segment(s)}.env`]: `A_TOKEN=${s}\n` },
    head: { 'openclaw.json': `{ ${JSON.stringify(s)}: 1 }` },
  }),
};

function segment(secret: string): string {
  return secret.replaceAll('/', '_');
}
