import { fillTemplate } from '../../../src/credentials/sample';
import { noLeakInHistory } from '../../../src/rules/secrets/no-leak-in-history';
import { testRule } from '../rule-tester';

const key = fillTemplate('sk-ant-api03-{w93}AA');
const other = fillTemplate('sk-ant-api03-{w93}AA', 2);
const included = { 'openclaw.json': `{ models: { $include: './models.json5' } }`, 'models.json5': '{ providers: {} }' };
const opaque = fillTemplate('{h48}');

testRule(noLeakInHistory, {
  bad: [
    {
      title: 'each secret once, by the first commit that has it',
      files: { 'openclaw.json': '{}' },
      past: [{ 'a.md': key }, { 'a.md': `${key} and ${other}`, 'b.md': key }],
      reports: ['past', 'past'],
    },
    {
      title: 'a secret without a format, in a file the config includes',
      files: included,
      past: [{ 'models.json5': `{ providers: { own: { apiKey: '${opaque}' } } }` }],
      reports: ['past'],
    },
    {
      title: 'a file of variables that was removed',
      files: { 'openclaw.json': '{}' },
      past: [{ '.openclaw/.env': `TELEGRAM_BOT_TOKEN=${opaque}\n` }],
      reports: ['past'],
    },
  ],
  good: [
    {
      title: 'references, placeholders and a config that was broken for a while',
      files: { 'openclaw.json': '{}' },
      past: [
        { 'openclaw.json': '{ gateway: { auth: { token: "${OPENCLAW_GATEWAY_TOKEN}" } }' },
        { 'openclaw.json': '{ gateway: { auth: { token: "<YOUR_TOKEN>" } } }', 'README.md': 'Set sk-ant-api03-...' },
      ],
    },
    { title: 'a change of which nothing is known', files: { 'openclaw.json': '{}' }, base: {} },
  ],
});
