import { outputsOf, reportOn, type Files, type World } from './world';

const mail = 'kim.lee@example.org';
const number = '+15550100200';

function config(more: string): Files {
  return { 'openclaw.json': `{ meta: { lastTouchedVersion: "2026.9.6" }, ${more} }` };
}

const places: Readonly<Record<string, World>> = {
  'the id of a profile': {
    head: {
      ...config(
        `auth: { profiles: { "anthropic:${mail}": { nix: 1 } }, order: { x: [ "anthropic:${mail}" ] } }, nix: 1`,
      ),
      'agents/main/agent/auth-profiles.json': `{ "profiles": { "anthropic:${mail}": { "type": "api_key", "key": "x7Kp29vQm4Zt81Lw" } } }`,
    },
  },
  'an allow-list': {
    head: config(`channels: { whatsapp: { allowFrom: [ "${number}", 3 ], groupAllowFrom: "${number}" } }, nix: 1`),
  },
  'the key of an account': {
    head: config(`channels: { whatsapp: { accounts: { "${number}": { nix: 1, enabled: "x" } } } }`),
  },
  'a binding': {
    head: config(
      `agents: { list: [ { id: "main" } ] }, bindings: [ { agentId: "dm:${number}", match: { channel: "${mail}", peer: { kind: "dm", id: "${number}" } } } ]`,
    ),
  },
  'names of tracked files': {
    head: {
      ...config(''),
      [`credentials/whatsapp/${number}/creds.json`]: '{}',
      [`agents/main/sessions/agent:main:whatsapp:dm:${number}.jsonl`]: '',
      [`agents/main/sessions/${mail}.jsonl`]: '',
      [`agents/${mail}/sessions/1.jsonl`]: '',
      [`openclaw.json.${mail}.bak`]: '{}',
      [`workspace/${mail}/.env`]: 'A_TOKEN=x7Kp29vQm4Zt81Lw\n',
    },
  },
  'a state directory': {
    head: { [`${mail}/.openclaw/openclaw.json`]: '{ nix: 1 }', [`${number}/.openclaw/openclaw.json`]: '{ nix: 1 }' },
  },
  'a pattern': {
    head: { ...config('nix: 1'), '.gitignore': `agents/*/sessions/ # ${mail}\n!agents/${number}/sessions/\n` },
  },
  'an include': { head: config(`agents: { $include: "./${mail}.json5" }, nix: 1`) },
  'the release': { head: { ...config('nix: 1'), '.openclaw-version': `${mail}\n` } },
};

test.each(Object.entries(places))('nobody is named who is in %s', async (_, world) => {
  const report = await reportOn(world);
  expect(report.findings.length + report.notices.length).toBeGreaterThan(1);
  for (const [output, text] of Object.entries(outputsOf(report))) {
    expect([output, /kim|lee|example.org|555 ?0100/i.exec(text)?.[0] ?? null]).toEqual([output, null]);
  }
});

test('two whose names are not told stay two, and one of them is new', async () => {
  const account = (name: string): string => `"${name}": { nix: 1 }`;
  const [one, two] = [account('+15550100200'), account('+15550100201')];
  const { findings } = await reportOn({
    base: config(`channels: { whatsapp: { accounts: { ${two} } } }`),
    head: config(`channels: { whatsapp: { accounts: { ${one}, ${two} } } }`),
  });
  const told = findings.filter(({ location }) => location.kind === 'region' && location.pointer?.endsWith('/*/nix'));
  expect(told.map(({ origin }) => origin)).toEqual(['introduced', 'inherited']);
  expect(new Set(told.map(({ fingerprint }) => fingerprint)).size).toBe(2);
});
