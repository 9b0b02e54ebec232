import { fillTemplate } from '../../../src/credentials/sample';
import { noPrivateKey } from '../../../src/rules/secrets/no-private-key';
import { testRule } from '../rule-tester';

const age = fillTemplate(['AGE-SECRET', '-KEY-1{Z58}'].join(''));

testRule(noPrivateKey, {
  bad: [
    {
      title: 'in a template and in a binary file',
      files: { 'openclaw.json': '{}', 'key.tmpl': `{{ .x }}\n«${age}»\n`, 'key.bin': `\0\0${age}\n` },
      reports: ['found', 'found'],
    },
  ],
});
