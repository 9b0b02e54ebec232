import { noInvalidValue } from '../../../src/rules/schema/no-invalid-value';
import { testRule } from '../rule-tester';

testRule(noInvalidValue, {
  good: [
    { title: 'an empty object', files: { 'openclaw.json': '{}' } },
    { title: "an unknown field is another rule's", files: { 'openclaw.json': '{ gateway: { prot: "x" } }' } },
    {
      title: 'what an include on the host may supply',
      files: {
        'openclaw.json': '{ models: { providers: { local: { $include: "./secret.json5", models: [] } } } }',
        '.gitignore': 'secret.json5\n',
      },
    },
    {
      title: 'a word of an earlier release',
      files: { 'openclaw.json': '{ logging: { redactSensitive: "off" } }' },
      release: '2026.4.15',
    },
  ],
  bad: [
    { title: 'null for the config', files: { 'openclaw.json': '«null»' }, reports: ['not-an-object'] },
    { title: 'text for the config', files: { 'openclaw.json': '«"{}"»' }, reports: ['not-an-object'] },
    {
      title: 'text where a number is asked for',
      files: { 'openclaw.json': '{ gateway: { port: «"${PORT}"» } }' },
      reports: ['invalid'],
    },
    {
      title: 'a key of the wrong form',
      files: { 'openclaw.json': '{ browser: { profiles: { «"My Profile"»: { cdpPort: 1, color: "#000000" } } } }' },
      release: '2026.4.15',
      reports: ['invalid-key'],
    },
    {
      title: 'two places at once',
      files: { 'openclaw.json': '{ gateway: { bind: «"all"», auth: { mode: «"magic"» } } }' },
      reports: ['invalid', 'invalid'],
    },
    {
      title: 'in an included file',
      files: { 'openclaw.json': '{ gateway: { $include: "./gateway.json5" } }', 'gateway.json5': '{ bind: «1» }' },
      reports: ['invalid'],
    },
    {
      title: 'more than can be listed',
      files: {
        'openclaw.json': `{ agents: { entries: { ${Array.from({ length: 501 }, (_, index) => `a${index}: { name: «${index}» }`).join()} } } }`,
      },
      reports: [...Array.from({ length: 500 }, () => 'invalid'), 'more'],
    },
  ],
});
