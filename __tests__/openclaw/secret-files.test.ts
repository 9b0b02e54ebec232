import data from '../../src/openclaw/data/secret-files.json';
import { isSecretField, namedFileAt, secretFileAt } from '../../src/openclaw/secret-files';

describe('secretFileAt', () => {
  it.each([
    ['identity/device-auth.json', 'identity/*.json*'],
    ['.openclaw/devices/paired.json.bak', 'devices/*.json*'],
    ['credentials/whatsapp/default/creds.json', 'credentials/**/creds.json*'],
    ['credentials/creds.json.bak', 'credentials/**/creds.json*'],
    ['secrets/a/b.json', 'secrets/**/*.json'],
    ['secrets/acme.txt', 'secrets/*'],
    ['exec-approvals.json.migrated.abc.1', 'exec-approvals.json*'],
  ])('%s is one of %s', (path, pattern) => {
    expect(secretFileAt(path)?.pattern).toBe(pattern);
  });

  it.each(['identity/x/device.json', 'creds.json', 'package.json', 'secrets', 'push', ''])('%j is none', (path) => {
    expect(secretFileAt(path)).toBeNull();
  });

  it('finds each of its patterns in an instance of it', () => {
    for (const pattern of data.files.flatMap(({ paths }) => paths)) {
      expect(secretFileAt(`state/${pattern.replaceAll('**/', 'x/y/').replaceAll('*', '')}`)).not.toBeNull();
    }
  });
});

describe('namedFileAt', () => {
  it.each([
    ['skills/config/mcporter.json', 'filled'],
    ['.mcp.json', 'filled'],
    ['cron/jobs.json.bak', 'kept'],
    ['jobs.json', null],
  ])('%s: %s', (path, kind) => {
    expect(namedFileAt(path)).toBe(kind);
  });
});

describe('isSecretField', () => {
  const of = (...fields: string[]): { pattern: string; fields: string[]; holds: string; renewal: null } => ({
    pattern: '',
    fields,
    holds: '',
    renewal: null,
  });
  it.each([
    [of('private.data'), ['noiseKey', 'private', 'data'], true],
    [of('private.data'), ['noiseKey', 'public', 'data'], false],
    [of('cookie.value'), ['cookie', 0, 'value'], true],
    [of('token'), ['a', 'b', 'c', 'd', 'token'], true],
    [of('socket.token'), ['token'], false],
    [of('*'), ['anything', 3], true],
    [of(), ['anything'], false],
  ])('%j at %j: %s', (file, path, expected) => {
    expect(isSecretField(file, path)).toBe(expected);
  });
});
