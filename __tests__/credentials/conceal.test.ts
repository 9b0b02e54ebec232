import { conceal, concealed } from '../../src/credentials/conceal';
import { issuers } from '../../src/credentials/issuers';
import { fillTemplate } from '../../src/credentials/sample';
import configPaths from '../../src/openclaw/data/secret-paths.json';

const readable = [
  'channels.telegram.accounts.default.streaming',
  'agents/main/sessions/0f.jsonl',
  'agents/main/sessions/3f2b8c1d-5a4e-4f6b-9c7d-0a1b2c3d4e5f.jsonl.deleted.2026-03-01T10-00-00.000Z',
  'dangerouslyAllowHostHeaderOriginFallback',
  'anthropic/claude-sonnet-4-5-20250929',
  'us.anthropic.claude-opus-4-20250514-v1:0',
  'openai/gpt-4o-mini-2024-07-18',
  '2026.5.16-beta.4',
  'openclaw.json.bak.2',
  'plugins.entries.google-meet.config.realtime.providers.openai.apiKey',
  'https://docs.openclaw.ai/gateway/configuration#strict',
  'workspace/skills/image-generation-with-references/SKILL.md',
  'The field gateway.controlUi.allowInsecureAuth was retired in 2026.8.1.',
];

describe('conceal', () => {
  it.each(readable)('leaves %s readable', (text) => {
    expect(conceal(text)).toBe(text);
  });

  it('leaves every path of the registry readable', () => {
    for (const path of [...configPaths.secretRef, ...configPaths.variableOnly, ...configPaths.sensitive]) {
      expect(conceal(path)).toBe(path);
    }
  });

  it('takes away every credential of a known format, whatever stands around it', () => {
    for (const issuer of issuers) {
      for (const sample of issuer.samples) {
        const token = fillTemplate(sample, 7);
        const text = conceal(`a "${token}" b`);
        // No five characters of the variable part are left.
        const body = token.slice(
          Math.max(...issuer.keywords.map((keyword) => token.indexOf(keyword) + keyword.length)),
        );
        for (let at = 0; at + 8 <= body.length; at++) {
          if (!/^[\w+/=-]+$/.test(body.slice(at, at + 8))) continue;
          expect({ id: issuer.id, kept: text.includes(body.slice(at, at + 8)) }).toEqual({
            id: issuer.id,
            kept: false,
          });
        }
      }
    }
  });

  it.each([
    ['a gateway token', fillTemplate('{h48}')],
    ['a hex key', fillTemplate('{h32}')],
    ['an opaque key', fillTemplate('{a32}')],
    ['base64', fillTemplate('{b60}=')],
    ['a web token', `eyJ${fillTemplate('{w40}.{w80}.{w43}')}`],
  ])('takes away %s', (_name, secret) => {
    for (const text of [secret, `x.${secret}`, `agents/main/${secret}.json`, `key=${secret}&a=b`]) {
      const result = conceal(text);
      expect(result).toContain(concealed);
      expect(result).not.toContain(secret.slice(4, 14));
    }
  });

  it('takes away what is percent-encoded', () => {
    const slack = fillTemplate('xoxb-{d12}-{d13}-{a24}');
    const text = conceal(`notes/about%20the%20token%20${slack.replaceAll('-', '%2D')}.md`);
    expect(text).toBe(`notes/about%20the%20token%20${concealed}.md`);
  });

  it('takes away the user part and the secret parameters of URLs, and leaves the rest', () => {
    const word = ['hun', 'ter2'].join('');
    expect(conceal(`postgres://bot:${word}@db.example.com:5432/main?sslmode=require`)).toBe(
      `postgres://${concealed}@db.example.com:5432/main?sslmode=require`,
    );
    expect(conceal(`https://x.example/hook?id=3&access_token=${word}#top`)).toBe(
      `https://x.example/hook?id=3&access_token=${concealed}#top`,
    );
  });

  it('takes away a private key whole, also one that is cut off', () => {
    const begin = ['-----BEGIN', 'RSA PRIVATE KEY-----'].join(' ');
    const body = fillTemplate('{b64}\n{b64}\n{b64}\n');
    expect(conceal(`before ${begin}\n${body}`)).not.toContain(body.slice(3, 12));
    expect(conceal(`${begin}\\n${fillTemplate('{b64}\\n{b64}')}`)).toBe(concealed);
  });

  it('is idempotent', () => {
    const alphabet = [
      'sk-',
      fillTemplate('{a24}'),
      '://',
      'user:',
      '@',
      '/',
      '?token=',
      ' ',
      '.',
      '-',
      fillTemplate('{h20}'),
      'word',
    ];
    for (let seed = 0; seed < 3000; seed++) {
      let state = seed * 2654435761;
      let text = '';
      for (let count = 0; count < 8; count++) {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        text += alphabet[(state >>> 16) % alphabet.length] ?? '';
      }
      const once = conceal(text);
      expect(conceal(once)).toBe(once);
    }
  });
});
