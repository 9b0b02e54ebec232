import { knownReleases } from '../../../src/openclaw/releases';
import { noListedField } from '../../../src/rules/guide/no-listed-field';
import { testRule } from '../rule-tester';

testRule(noListedField, {
  good: [
    { title: 'no config', files: { 'notes.md': '' } },
    {
      title: 'fields that no release has',
      files: { 'openclaw.json': '{ logging: { enabled: true }, agents: { defaults: { tools: {} } } }' },
    },
    {
      title: 'the same name elsewhere',
      files: { 'openclaw.json': '{ agents: { entries: { main: { sandbox: { mode: "all" } } } } }' },
    },
  ],
  bad: [
    {
      title: 'the first release',
      files: { 'openclaw.json': '{ logging: { «redactSensitive»: "off" }, agents: { defaults: { «sandbox»: {} } } }' },
      release: knownReleases[0] ?? '',
      reports: ['redaction', 'sandbox'],
    },
  ],
});

test('it is told quietly', () => {
  expect(noListedField.meta.quiet).toBe(true);
  expect(Object.values(noListedField.meta.messages).map(({ severity }) => severity)).toEqual(['note', 'note', 'note']);
});
