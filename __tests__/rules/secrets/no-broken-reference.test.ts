import { fillTemplate } from '../../../src/credentials/sample';
import { readRepositories } from '../../../src/documents/read-repositories';
import { newestRelease } from '../../../src/openclaw/releases';
import { edited } from '../../../src/remedies/edited';
import { noBrokenReference } from '../../../src/rules/secrets/no-broken-reference';
import { noPlaintextSecret } from '../../../src/rules/secrets/no-plaintext-secret';
import type { Problem, Rule } from '../../../src/rules/rule';
import { snapshotOf } from '../literal';
import { testRule } from '../rule-tester';

const holding = (value: string): string => `{ hooks: { token: ${value} } }`;
const profile = (member: string): Record<string, string> => ({
  'openclaw.json': '{}',
  'agents/main/agent/auth-profiles.json': `{ "profiles": { "x:default": { ${member} } } }`,
});

testRule(noBrokenReference, {
  bad: [
    {
      title: '`$NAME` before the release that introduced it',
      files: { 'openclaw.json': '{ gateway: { auth: { token: «"$TOKEN"» } } }' },
      release: '2026.5.12',
      reports: ['broken'],
    },
    {
      title: 'a former marker, and the bare name of a variable, outside of a provider',
      files: {
        'openclaw.json':
          '{ gateway: { auth: { token: «"secretref-env:GATEWAY_TOKEN"» } }, channels: { discord: { token: «"DISCORD_BOT_TOKEN"» } } }',
      },
      reports: ['broken', 'broken'],
    },
    {
      title: 'a near miss below a plugin, whose place is known by its name only',
      files: { 'openclaw.json': '{ plugins: { entries: { x: { config: { apiKey: «"${API_KEY:-}"» } } } } }' },
      reports: ['broken'],
    },
    {
      title: 'an object of another tool where the schema does not judge',
      files: {
        'openclaw.json':
          '{ plugins: { entries: { brave: { config: { webSearch: { apiKey: «{ "$secretRef": "X" }» } } } } } }',
      },
      release: '2026.4.15',
      reports: ['broken'],
    },
    {
      title: 'a secret in an agent’s profile',
      files: profile('"key": «"{env:OPENAI_API_KEY}"»'),
      release: '2026.4.15',
      reports: ['broken'],
    },
    {
      title: 'a name in an agent’s profile where an object belongs',
      files: profile('"tokenRef": «{ "env": "OPENAI_API_KEY" }»'),
      release: '2026.4.15',
      reports: ['broken'],
    },
  ],
  good: [
    {
      title: 'markers where OpenClaw writes them',
      files: {
        'openclaw.json':
          '{ models: { providers: { a: { apiKey: "secretref-env:A_KEY" }, b: { apiKey: "OPENAI_API_KEY", headers: { Authorization: "secretref-env:B_KEY" } } } } }',
      },
    },
    {
      title: 'what the schema refuses by itself',
      files: {
        'openclaw.json':
          '{ hooks: { token: { source: "env", provider: "default", id: "X" } }, gateway: { auth: { token: { source: "env", id: "X" } } }, channels: { telegram: { botToken: { $secretRef: "X" } } } }',
      },
    },
    {
      title: 'a literal that a shell would fall back to, which no-plaintext-secret reports',
      files: { 'openclaw.json': holding(`"\${X:-${fillTemplate('{h48}')}}"`) },
    },
    {
      title: 'a notation of a plugin’s own',
      files: {
        'openclaw.json': '{ plugins: { entries: { x: { config: { token: "{{token}}", apiKey: "$API_KEY" } } } } }',
      },
    },
    {
      title: 'a profile that lacks the provider, which OpenClaw fills in',
      files: profile('"keyRef": { "source": "env", "id": "OPENAI_API_KEY" }'),
      release: '2026.4.15',
    },
    {
      title: 'names to be replaced',
      files: {
        'openclaw.json': '{ channels: { telegram: { botToken: "YOUR_BOT_TOKEN" }, discord: { token: "BOT_TOKEN" } } }',
      },
    },
  ],
});

const said = (rule: Rule, text: string): readonly Problem[] => {
  const [head] = readRepositories(snapshotOf({ 'openclaw.json': text }), '.');
  if (!head) throw new Error('no repository');
  return [...rule.check({ head, release: { version: newestRelease(), from: 'stamp', exact: true, stated: null } })];
};

describe('the edit', () => {
  it.each([
    ['"{env:X_TOKEN}"', '"${X_TOKEN}"'],
    ["'${env.X_TOKEN}'", "'${X_TOKEN}'"],
    ['"${ X_TOKEN }"', '"${X_TOKEN}"'],
    ['"${X_TOKEN:-changeme}"', '"${X_TOKEN}"'],
    ['"$${X_TOKEN}"', '"${X_TOKEN}"'],
    ['"$X_TOKEN"', '"${X_TOKEN}"'],
    ['"%X_TOKEN%"', '"${X_TOKEN}"'],
    ['"{{ secrets.X_TOKEN }}"', '"${X_TOKEN}"'],
    ['"${{ env.X_TOKEN }}"', '"${X_TOKEN}"'],
    ['"env:X_TOKEN"', '"${X_TOKEN}"'],
    ['"$secretRef:X_TOKEN"', '"${X_TOKEN}"'],
    ['"process.env.X_TOKEN"', '"${X_TOKEN}"'],
    ['" Bearer {X_TOKEN} "', '" Bearer ${X_TOKEN} "'],
    ['"X_TOKEN"', '"${X_TOKEN}"'],
  ])('writes %s as %s, without saying the name', (before, after) => {
    const text = holding(before);
    const [problem] = said(noBrokenReference, text);
    if (problem?.remedy.kind !== 'edit') throw new Error('no edit');
    expect(edited('openclaw.json', text, problem.remedy.edits)).toBe(holding(after));
    expect(JSON.stringify(problem.remedy)).not.toContain('X_TOKEN');
  });

  it.each(['"${x_token}"', '"op://vault/item/field"', '"$(pass show token)"', '"\\u007bX_TOKEN}"', '"!secret token"'])(
    'is left to a person for %s',
    (value) => {
      expect(said(noBrokenReference, holding(value)).map(({ remedy }) => remedy.kind)).toEqual(['manual']);
    },
  );
});

it('and no-plaintext-secret never report the same value', () => {
  const values = [
    '{env:X}',
    '${x}',
    '${X:-d}',
    '$x',
    'env:X',
    'secretref:x',
    '$secretRef:X',
    'op://a/b',
    `\${X:-${fillTemplate('{h48}')}}`,
  ];
  for (const value of values) {
    const text = holding(JSON.stringify(value));
    expect([...said(noBrokenReference, text), ...said(noPlaintextSecret, text)]).toHaveLength(1);
  }
});
