import { fillTemplate } from '../../../src/credentials/sample';
import { noReusedSecret } from '../../../src/rules/secrets/no-reused-secret';
import { testRule } from '../rule-tester';

const hex = fillTemplate('{h48}');
const config = (auth: string, hooks: string): Record<string, string> => ({
  'openclaw.json': `{ gateway: { auth: ${auth} }, hooks: { enabled: true, token: ${hooks} } }`,
});

testRule(noReusedSecret, {
  bad: [
    {
      title: 'the same literal, blanks around it apart',
      files: config(`{ token: "${hex} " }`, `«"${hex}"»`),
      reports: ['reused'],
    },
    {
      title: 'a SecretRef to the same variable',
      files: config('{ token: { source: "env", provider: "default", id: "TOKEN" } }', '«"${TOKEN}"»'),
      reports: ['reused'],
    },
    {
      title: 'the short form of a SecretRef',
      files: config('{ token: "$TOKEN" }', '«"${TOKEN}"»'),
      reports: ['reused'],
    },
    {
      title: 'the token for another gateway, which guards this one',
      files: {
        'openclaw.json':
          '{ gateway: { remote: { token: "${TOKEN}" } }, hooks: { enabled: true, token: «"${TOKEN}"» } }',
      },
      reports: ['reused'],
    },
    {
      title: 'the password of local callers behind a proxy',
      files: config('{ mode: "trusted-proxy", password: "${PASSWORD}" }', '«"${PASSWORD}"»'),
      reports: ['reused'],
    },
    {
      title: 'the variable that supplies the token, in the last release that refuses it',
      files: config('{}', '«"${OPENCLAW_GATEWAY_TOKEN}"»'),
      release: '2026.5.28',
      reports: ['refused'],
    },
    {
      title: 'a password, which the releases that refuse a token do not look at',
      files: config('{ mode: "password", password: "${PASSWORD}" }', '«"${PASSWORD}"»'),
      release: '2026.2.21',
      reports: ['reused'],
    },
    {
      title: 'a release before those that refuse it',
      files: config('{ token: "${TOKEN}" }', '«"${TOKEN}"»'),
      release: '2026.2.17',
      reports: ['reused'],
    },
  ],
  good: [
    { title: 'two literals', files: config(`{ token: "${hex}" }`, `"${fillTemplate('{h48}', 2)}"`) },
    {
      title: 'the secret of a mode that is not in force',
      files: config(`{ mode: "token", token: "\${A}", password: "${hex}" }`, `"${hex}"`),
    },
    { title: 'no authentication', files: config('{ mode: "none", token: "${A}" }', '"${A}"') },
    { title: 'two slots to be filled', files: config('{ token: "<YOUR_TOKEN>" }', '"<YOUR_TOKEN>"') },
    { title: 'two blanks', files: config('{ token: "" }', '""') },
    {
      title: 'another text with the same variable in it',
      files: config('{ token: "${TOKEN}" }', '"hooks-${TOKEN}"'),
    },
    {
      title: 'a token that may stand in a file on the host',
      files: {
        'openclaw.json':
          '{ gateway: { auth: { $include: "./auth.json5" } }, hooks: { enabled: true, token: "${OPENCLAW_GATEWAY_TOKEN}" } }',
        '.gitignore': '/auth.json5\n',
      },
    },
  ],
});
