import { fillTemplate } from '../../../src/credentials/sample';
import { noKnownCredential } from '../../../src/rules/secrets/no-known-credential';
import { testRule } from '../rule-tester';

const slack = fillTemplate('xoxb-{d12}-{d13}-{a24}');
const openai = fillTemplate('sk-proj-{w60}');

testRule(noKnownCredential, {
  bad: [
    {
      title: 'once a file, where it first stands',
      files: { 'openclaw.json': '{}', 'workspace/run.sh': `export A=«${slack}»\nexport B=${slack}\n` },
      reports: ['found'],
    },
    {
      title: 'in a transcript, behind an escaped line break',
      files: { 'openclaw.json': '{}', 'agents/main/sessions/a.jsonl': `{"text":"the key:\\n«${openai}»\\nkeep it"}\n` },
      reports: ['found'],
    },
    {
      title: 'in a comment and at a place that holds none',
      files: { 'openclaw.json': `{ // «${slack}»\n "ui": { "assistant": { "name": "«${openai}»" } } }` },
      reports: ['found', 'found'],
    },
    {
      title: 'in the name of a file',
      files: { 'openclaw.json': '{}', [`notes/${slack}.md`]: 'x' },
      reports: ['named'],
    },
  ],
  good: [
    {
      title: 'a credential that its place has told',
      files: {
        'openclaw.json': `{ "channels": { "slack": { "botToken": "${slack}" } } }`,
        '.env': `OPENAI_API_KEY=${openai}\n`,
      },
    },
  ],
});
