import { fillTemplate } from '../../../src/credentials/sample';
import { noWeakSecret } from '../../../src/rules/secrets/no-weak-secret';
import { testRule } from '../rule-tester';

const gateway = (auth: string): Record<string, string> => ({ 'openclaw.json': `{ gateway: { auth: ${auth} } }` });

testRule(noWeakSecret, {
  bad: [
    {
      title: 'one short of the measure',
      files: gateway(`{ token: «"${fillTemplate('{h23}')}"» }`),
      reports: ['short'],
    },
    {
      title: 'blanks around a short one do not make it longer',
      files: gateway(`{ mode: "password", password: «"   correct horse battery   "» }`),
      reports: ['short'],
    },
    {
      title: 'a password without a mode, in a release whose audit looks at tokens only',
      files: gateway('{ password: «"hunter2"» }'),
      release: '2026.4.15',
      reports: ['short'],
    },
    {
      title: 'an example that this release would start with',
      files: gateway('{ token: «"change-me-to-a-long-random-token"» }'),
      release: '2026.3.24',
      reports: ['known'],
    },
    {
      title: 'the token for another gateway, which guards this one',
      files: { 'openclaw.json': '{ gateway: { auth: { mode: "token" }, remote: { token: «"hunter2"» } } }' },
      reports: ['short'],
    },
    {
      title: 'the password for another gateway, where nothing else is said',
      files: { 'openclaw.json': '{ gateway: { auth: { token: "" }, remote: { password: «"hunter2"» } } }' },
      reports: ['short'],
    },
    {
      title: 'blank for the hooks',
      files: { 'openclaw.json': '{ hooks: { enabled: true, token: «""» } }' },
      reports: ['blank'],
    },
  ],
  good: [
    { title: 'as long as the measure asks', files: gateway(`{ token: "${fillTemplate('{h24}')}" }`) },
    { title: 'an example that the gateway refuses', files: gateway('{ token: "change-me-to-a-long-random-token" }') },
    { title: 'the word for nothing, which the gateway refuses', files: gateway('{ token: "undefined" }') },
    { title: 'the mark of a redaction', files: gateway('{ token: "[REDACTED]" }') },
    { title: 'a reference that is not understood', files: gateway('{ token: "{env:TOKEN}" }') },
    { title: 'the bare name of a variable', files: gateway('{ token: "OPENCLAW_TOKEN" }') },
    { title: 'a text around a variable', files: gateway('{ token: "a-${TOKEN}" }') },
    { title: 'slots of a template', files: gateway('{ token: "__GATEWAY_TOKEN__", x: "YOUR_TOKEN" }') },
    { title: 'a slot in capitals', files: gateway('{ token: "YOUR_GATEWAY_TOKEN" }') },
    { title: 'a proxy that vouches', files: gateway('{ mode: "trusted-proxy", password: "hunter2" }') },
    {
      title: 'a blank token of a gateway that others reach, which no-exposed-gateway reports',
      files: { 'openclaw.json': '{ gateway: { bind: "lan", auth: { token: "" } } }' },
    },
    {
      title: 'the token for another gateway, in a release that does not borrow it',
      files: { 'openclaw.json': '{ gateway: { remote: { token: "hunter2" } } }' },
      release: '2026.6.1',
    },
    { title: 'a value of another kind', files: gateway('{ token: 5 }') },
  ],
});
