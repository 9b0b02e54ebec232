import { fillTemplate } from '../../../src/credentials/sample';
import { noPrivateKey } from '../../../src/rules/secrets/no-private-key';
import { testRule } from '../rule-tester';

const age = fillTemplate(['AGE-SECRET', '-KEY-1{Z52}{#bech32}'].join(''));

testRule(noPrivateKey, {
  bad: [
    {
      title: 'in a template and in a binary file',
      files: { 'openclaw.json': '{}', 'key.tmpl': `{{ .x }}\n«${age}»\n`, 'key.bin': `\0\0${age}\n` },
      reports: ['found', 'found'],
    },
    {
      title: 'a JSON Web Key, and a key in base64',
      files: {
        'openclaw.json': '{}',
        'jwk.json': `{ "keys": [«{ "kty": "OKP", "d": "${fillTemplate('{w43}')}" }»] }`,
        'key.txt': `«${Buffer.from(age).toString('base64').replaceAll('=', '')}»\n`,
      },
      reports: ['found', 'encoded'],
    },
    {
      title: 'a key whose checksum does not fit',
      files: { 'openclaw.json': '{}', 'key.txt': `«${fillTemplate('nsec1{z58}')}»\n` },
      reports: ['unsure'],
    },
  ],
});
