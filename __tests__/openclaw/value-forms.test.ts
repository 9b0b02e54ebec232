import { fillTemplate } from '../../src/credentials/sample';
import { isPassphrase } from '../../src/openclaw/placeholder';
import { isCompleted, objectReference } from '../../src/openclaw/secret-reference';
import { secretsInUrl } from '../../src/openclaw/secret-url';
import { valueForm, type ValueContext, type ValueForm } from '../../src/openclaw/value-forms';

const hex = fillTemplate('{h48}');

const cases: readonly (readonly [string, ValueForm, ValueContext?])[] = [
  [hex, 'plaintext'],
  [fillTemplate('{a32}'), 'plaintext'],
  ['password', 'plaintext'],
  ['abcxyz', 'plaintext', 'model-key'],
  ['$' + '{OPENCLAW_GATEWAY_TOKEN}', 'reference'],
  ['$OPENCLAW_GATEWAY_TOKEN', 'reference'],
  ['Bearer $' + '{API_TOKEN}', 'reference'],
  [`$\u007bPREFIX}${hex}`, 'plaintext'],
  ['Bearer $' + '{_MY_TOKEN_NAME}', 'reference'],
  ['$' + '{_LEADING}', 'reference'],
  ['$' + '{A}$' + '{B}', 'reference'],
  [`Bearer ${hex}`, 'plaintext'],
  ['Bearer {env:API_TOKEN}', 'broken-reference'],
  ['$$' + '{NOT_FILLED_IN}', 'broken-reference'],
  ['Bearer $$' + '{NOT_FILLED_IN}', 'broken-reference'],
  ['{env:TELEGRAM_BOT_TOKEN}', 'broken-reference'],
  ['$' + '{env:TELEGRAM_BOT_TOKEN}', 'broken-reference'],
  ['$' + '{env.TELEGRAM_BOT_TOKEN}', 'broken-reference'],
  ['$' + '{TOKEN:-default}', 'broken-reference', 'guessed'],
  ['$' + '{TOKEN:-default}', 'broken-reference', 'secret'],
  ['$' + '{TOKEN:-changeme}', 'broken-reference', 'password'],
  ['$' + '{TOKEN:?must be set}', 'broken-reference'],
  [`$\u007bTOKEN:-${hex}}`, 'plaintext'],
  ['env:TELEGRAM_BOT_TOKEN', 'broken-reference'],
  ['op://vault/item/field', 'broken-reference'],
  ['Bearer $env:LINEAR_API_KEY', 'broken-reference'],
  ['secretref-managed', 'marker'],
  ['secretref-env:OPENAI_API_KEY', 'marker'],
  ['__env__:OPENAI_API_KEY', 'marker'],
  ['oauth:anthropic', 'marker', 'model-key'],
  ['oauth:' + fillTemplate('{l30}'), 'plaintext'],
  ['OPENROUTER_API_KEY', 'environment-name'],
  ['MY_PRIVATE_MODEL_KEY', 'environment-name'],
  ['AWS_PROFILE', 'environment-name'],
  ['<SET_YOUR_TOKEN>', 'placeholder'],
  ['YOUR_API_KEY', 'environment-name'],
  ['your-long-random-token', 'placeholder'],
  ['REPLACE_WITH_32_HEX', 'placeholder'],
  ['ZHIPU_API_KEY_PLACEHOLDER', 'environment-name'],
  ['__BRAVE_API_KEY__', 'placeholder'],
  ['xxx_your_key_xxx', 'placeholder'],
  ['#OPENCLAW_TOKEN#', 'placeholder'],
  ['TOKEN', 'placeholder'],
  ['token', 'placeholder'],
  ['botToken', 'placeholder'],
  ['secret', 'plaintext'],
  ['correct horse battery staple', 'plaintext', 'password'],
  ['your strong password here', 'placeholder', 'password'],
  ['your log in token', 'placeholder'],
  ['sk-proj-sample-primary-key', 'placeholder'],
  ['sk-...', 'placeholder'],
  ['change-me-to-a-long-random-token', 'placeholder'],
  ['__OPENCLAW_REDACTED__', 'redaction'],
  ['xoxb-REDACTED', 'redaction'],
  ['[REDACTED_TOKEN]', 'redaction'],
  ['REDACTED (see vault)', 'redaction'],
  ['***', 'redaction'],
  ['ollama', 'dummy', 'model-key'],
  ['ollama-local', 'dummy', 'model-key'],
  ['sk-local', 'dummy', 'model-key'],
  ['9router-token', 'dummy', 'model-key'],
  ['na', 'dummy', 'model-key'],
  ['none', 'dummy', 'model-key'],
  ['no-key', 'dummy', 'model-key'],
  ['nokey', 'dummy', 'model-key'],
  ['not-needed', 'dummy', 'model-key'],
  ['notneeded', 'dummy', 'model-key'],
  ['not_used', 'dummy', 'model-key'],
  ['none-required', 'dummy', 'model-key'],
  ['no-api-key-required', 'dummy', 'model-key'],
  ['sk-no-key-required', 'dummy', 'model-key'],
  ['none-required', 'plaintext', 'secret'],
  ['', 'empty'],
  ['  ', 'empty'],
  ['undefined', 'empty'],
  ['telegram', 'setting', 'guessed'],
  ['true', 'setting', 'guessed'],
  ['/run/secrets/token', 'setting', 'guessed'],
  ['https://auth.acme.org/token', 'setting', 'guessed'],
  ['/' + fillTemplate('{a42}') + '=', 'plaintext', 'guessed'],
  ['/nix/store/' + fillTemplate('{l32}') + '-acme', 'setting', 'guessed'],
  ['$' + '{PREFIX}x4Kp9qZ', 'plaintext'],
  ['sk-$' + '{REST}', 'reference'],
  ['$' + '{USER}:$' + '{PASS}@db2', 'reference'],
  ['$' + '{HALF}summer24', 'plaintext', 'password'],
  ['$' + '{HALF}summer24', 'reference'],
  ['Basic ' + Buffer.from('me:pass').toString('base64'), 'plaintext', 'guessed'],
  ['Bearer of news', 'setting', 'guessed'],
  ['Bearer <token>', 'placeholder', 'guessed'],
  ['Bearer none', 'dummy', 'guessed'],
  ['twilio-auth-token', 'placeholder'],
  ['shared-secret', 'placeholder'],
  ['shared-secret', 'plaintext', 'password'],
  ['secret-of-bot-1', 'placeholder'],
  ['123:abc', 'placeholder'],
  ['123456:' + 'ABC-DEF1234' + 'ghIkl-zyx57W2v1u123ew11', 'placeholder'],
  ['Bearer 123456:' + 'ABC-DEF1234' + 'ghIkl-zyx57W2v1u123ew11', 'placeholder'],
  ['@@TELEGRAM_TOKEN@@', 'placeholder'],
  ['%%TELEGRAM_TOKEN%%', 'placeholder'],
  ['##TELEGRAM_TOKEN##', 'placeholder'],
  ['123456', 'plaintext'],
  ['local-model', 'dummy', 'model-key'],
];

describe('valueForm', () => {
  it.each(cases.map(([value, form, context = 'secret']) => [value, form, context] as const))(
    '%j is %s (%s)',
    (value, form, context) => {
      expect(valueForm(value, context)).toBe(form);
    },
  );

  it('takes no longer than the text is long', () => {
    for (const piece of ['a', '$' + '{A}', 'A_', '<', ' x', '://', 'a-', '_KEY', '...']) {
      const start = performance.now();
      valueForm(piece.repeat(100_000), 'guessed');
      expect(performance.now() - start).toBeLessThan(500);
    }
  });
});

describe('isCompleted', () => {
  it.each([
    ['$' + '{A}', true],
    ['a $' + '{_B2} c', true],
    ['$$' + '{A}', false],
    ['$' + '{a}', false],
    ['$' + '{2A}', false],
    ['$' + '{A:-b}', false],
    ['$A', false],
  ])('%j: %s', (text, expected) => {
    expect(isCompleted(text)).toBe(expected);
  });
});

describe('isPassphrase', () => {
  it.each([
    ['correct horse battery staple', true],
    ['correct-horse-battery-staple', true],
    ['Mein Hund heißt Rex 7', true],
    ['Your Password 1', false],
    ['2026.9.6', false],
    ['your password goes here', false],
    ['replace-this-with-yours', false],
    ['a-long-random-password', false],
    ['hunter', false],
    [hex, false],
  ])('%j: %s', (text, expected) => {
    expect(isPassphrase(text)).toBe(expected);
  });
});

describe('objectReference', () => {
  const of = (object: Record<string, string>): string | null => objectReference(new Map(Object.entries(object)));
  it.each([
    [{ source: 'env', provider: 'default', id: 'OPENAI_API_KEY' }, 'reference'],
    [{ source: 'file', provider: 'filemain', id: '/vexa/apiKey' }, 'reference'],
    [{ source: 'file', provider: 'filemain', id: 'value' }, 'reference'],
    [{ source: 'exec', provider: 'vault', id: 'kv/openclaw#token' }, 'reference'],
    [{ source: 'exec', provider: 'vault', id: 'kv/../token' }, 'broken-reference'],
    [{ source: 'env', id: 'OPENAI_API_KEY' }, 'broken-reference'],
    [{ source: 'env', provider: 'default', id: 'lower' }, 'broken-reference'],
    [{ source: 'env', var: 'X' }, 'broken-reference'],
    [{ source: 'constructor', provider: 'default', id: 'X' }, 'broken-reference'],
    [{ $secretRef: 'x' }, 'broken-reference'],
    [{ type: 'service_account' }, null],
  ])('%j is %s', (object, expected) => {
    expect(of(object as Record<string, string>)).toBe(expected);
  });
});

describe('secretsInUrl', () => {
  const parts = (text: string): readonly string[] =>
    secretsInUrl(text).map(({ offset, length }) => text.slice(offset, offset + length));
  it.each([
    ['postgres://bot:hunter@db/main', ['hunter']],
    ['https://example.org/?id=1&api_key=abc&x=2', ['abc']],
    ['see http://a.example/#access_token=abc and http://u:p4ss@b.example', ['abc', 'p4ss']],
    ['https://example.org/path@2', []],
    ['https://acme.s3.amazonaws.com/x?X-Amz-Expires=9&X-Amz-Signature=abc', ['abc']],
    ['amqp://guest:guest@localhost', []],
    ['https://user@example.org', []],
    ['ws://127.0.0.1:18789', []],
  ])('%s holds %j', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });
});
