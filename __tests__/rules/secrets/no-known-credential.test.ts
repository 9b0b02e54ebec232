import { fillTemplate } from '../../../src/credentials/sample';
import { noKnownCredential } from '../../../src/rules/secrets/no-known-credential';
import { testRule } from '../rule-tester';

const slack = fillTemplate('xoxb-{d12}-{d13}-{a24}');
const brave = fillTemplate('BSAi{w26}3');
const openai = fillTemplate('sk-proj-{w60}');

const sops = (value: string): string =>
  `open: ENC[AES256_GCM,data:${fillTemplate('{b40}')},iv:x,tag:y,type:str]\nnote: ${value}\nsops:\n  mac: ENC[AES256_GCM,data:${fillTemplate('{b60}')},type:str]\n`;

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
      title: 'in a template, and in what SOPS left legible',
      files: {
        'openclaw.json': '{}',
        'notes.md.tmpl': `{{ .name }} has «${slack}»\n`,
        'secrets.yaml': sops(`«${openai}»`),
      },
      reports: ['found', 'found'],
    },
    {
      title: 'in a binary file, which has no lines',
      files: { 'openclaw.json': '{}', 'notes.bin': `one\0byte ${slack}\n` },
      reports: ['found'],
    },
    {
      title: 'in UTF-16 without a byte order mark, a binary file to git',
      files: { 'openclaw.json': '{}', 'export.txt': Array.from(`one line ${slack}\n`).join('\0') + '\0' },
      reports: ['found'],
    },
    {
      title: 'in a transcript, in base64 and in an address',
      files: {
        'openclaw.json': '{}',
        'a.jsonl': `{"auth":"«${Buffer.from(openai).toString('base64').replaceAll('=', '')}»"}\n`,
        'b.md': `https://host/?q=«${openai.replaceAll('-', '%2D')}»\n`,
      },
      reports: ['encoded', 'encoded'],
    },
    {
      title: 'in the name of a file',
      files: { 'openclaw.json': '{}', [`notes/${slack}.md`]: 'x', [`notes/${brave}.md`]: 'x' },
      reports: ['named', 'named'],
    },
  ],
  good: [
    {
      title: 'what SOPS encrypted',
      files: { 'openclaw.json': '{}', 'secrets.yaml': sops('ENC[AES256_GCM,data:abc,tag:x,type:str]') },
    },
    {
      title: 'a credential that its place has told',
      files: {
        'openclaw.json': `{ "channels": { "slack": { "botToken": "${slack}" } } }`,
        '.env': `OPENAI_API_KEY=${openai}\n`,
      },
    },
  ],
});
