import { fillTemplate } from '../../../src/credentials/sample';
import { noDereferencedSecret } from '../../../src/rules/secrets/no-dereferenced-secret';
import { testRule } from '../rule-tester';

const key = fillTemplate('sk-ant-api03-{w93}AA');
const reference = { source: 'env', provider: 'default', id: 'ANTHROPIC_API_KEY' };
const profile = (fields: string) => `{ profiles: { 'anthropic:default': { type: 'api_key', ${fields} } } }`;
const profiles = 'agents/main/agent/auth-profiles.json';

testRule(noDereferencedSecret, {
  bad: [
    {
      title: 'a SecretRef of a provider, in a file the config includes',
      base: {
        'openclaw.json': `{ models: { $include: './models.json5' } }`,
        'models.json5': `{ providers: { anthropic: { apiKey: ${JSON.stringify(reference)} } } }`,
      },
      files: {
        'openclaw.json': `{ models: { $include: './models.json5' } }`,
        'models.json5': `{ providers: { anthropic: { apiKey: «'${key}'» } } }`,
      },
      reports: ['dereferenced'],
    },
    {
      title: 'a keyRef of an auth profile that became a key',
      base: { 'openclaw.json': '{}', [profiles]: profile(`keyRef: ${JSON.stringify(reference)}`) },
      files: { 'openclaw.json': '{}', [profiles]: profile(`key: «'${key}'»`) },
      reports: ['dereferenced'],
    },
  ],
  good: [
    {
      title: 'nothing to compare with',
      files: { 'openclaw.json': `{ models: { providers: { anthropic: { apiKey: '${key}' } } } }` },
    },
    {
      title: 'a place that is new',
      base: { 'openclaw.json': '{}' },
      files: { 'openclaw.json': `{ models: { providers: { anthropic: { apiKey: '${key}' } } } }` },
    },
  ],
});
