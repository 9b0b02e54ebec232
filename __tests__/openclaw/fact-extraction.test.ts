import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ask, attempt, scripts } from './ask-script';

/** A release in small: each module declares, under the name of OpenClaw's bundle, what is read from it. */
const modules = {
  'package.json': '{ "type": "module" }',
  'docs/reference/other.json': '{ "matrixId": "another" }',
  'docs/reference/matrix.json': '{ "matrixId": "strictly-user-supplied-credentials", "entries": [] }',
  'dist/schema-Ab1.mjs': `function buildConfigSchemaCore() {
    return { uiHints: { 'gateway.auth.token': { sensitive: true }, 'gateway.port': {}, 'hooks.token': { sensitive: true } } };
  }`,
  'dist/env-Ab3.mjs': `function listKnownSecretEnvVarNames({ env }) { return ['B_KEY', ...Object.keys(env)]; }`,
  'dist/doctor-Ab4.mjs': `
    function applyLegacyDoctorMigrations({ old, ...rest }) { return old === undefined ? { next: null } : { next: { ...rest, new: old } }; }
    function normalizeCompatibilityConfigValues(config) { if (config.bad) throw new Error('no'); return { config: { ...config, seen: true } }; }
    function stripUnknownConfigKeys({ unknown, ...config }) { return { config }; }`,
  'dist/audit-Ab5.mjs': 'const a = { checkId: "gateway.bind_no_auth" }, b = { checkId: `channels.${id(1)}.dm.open` };',
  'dist/extensions/imap/index.js': 'const a = { checkId: "imap.open" }, b = { checkId: "core/doctor/x" };',
  'dist/worker/worker.mjs': 'const a = { checkId: "minified.copy" };',
};
let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'openclaw-facts-'));
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

/** Unpacks a package as it stands while loader-hooks.mjs shows what its modules keep to themselves. */
function unpack(files: Readonly<Record<string, string>>): string {
  const shown = ask(
    'hidden-constants',
    'Object.entries(input).map(([name, text]) => [name, /js$/.test(name) ? it.withHidden(text.trimStart().replaceAll(/\\n +function/g, "\\nfunction")) : text])',
    files,
  ) as readonly (readonly [string, string])[];
  for (const [name, text] of shown) {
    mkdirSync(dirname(join(home, 'package', name)), { recursive: true });
    writeFileSync(join(home, 'package', name), text);
  }
  return join(home, 'package');
}

function answers(directory: string, probes: readonly unknown[]): unknown {
  const [out, given] = [join(home, 'out.json'), join(home, 'in.json')];
  writeFileSync(given, JSON.stringify(probes));
  const words = [join(scripts, 'facts-child.mjs'), directory, home, out, given];
  execFileSync(process.execPath, words, { stdio: ['ignore', 'ignore', 'pipe'] });
  return JSON.parse(readFileSync(out, 'utf8'));
}

test('a release is asked through the modules that declare what is wanted', () => {
  expect(answers(unpack(modules), [{ old: 1, unknown: 2 }, { a: 1 }, { bad: 1 }])).toEqual({
    sensitive: ['gateway.auth.token', 'hooks.token'],
    envNames: ['B_KEY'],
    repaired: [{ new: 1, seen: true }, { a: 1, seen: true }, null],
    files: {
      secretPaths: ['dist/schema-Ab1.mjs'],
      secretEnvNames: ['dist/env-Ab3.mjs'],
      retiredFields: ['dist/doctor-Ab4.mjs', 'dist/doctor-Ab4.mjs', 'dist/doctor-Ab4.mjs'],
    },
  });
});

test('a release without one of them is an error that names it', () => {
  const files = Object.fromEntries(Object.entries(modules).filter(([name]) => name !== 'dist/env-Ab3.mjs'));
  expect(() => answers(unpack(files), [])).toThrow(/no module of this release declares listKnownSecretEnvVarNames\(\)/);
});

test('matrix and check ids are read from files, not from minified copies', () => {
  const directory = unpack(modules);
  expect(ask('package-facts', '[it.credentialMatrix(input).file, it.securityChecks(input)]', directory)).toEqual([
    'docs/reference/matrix.json',
    {
      files: ['dist/audit-Ab5.mjs', 'dist/extensions/imap/index.js'],
      ids: ['channels.*.dm.open', 'gateway.bind_no_auth', 'imap.open'],
    },
  ]);
});

test('a package that lost them is an error', () => {
  const directory = unpack({ 'dist/a.mjs': '' });
  const questions = ['it.credentialMatrix(input)', 'it.securityChecks(input)'].map(attempt);
  expect(ask('package-facts', `[${questions.join(', ')}]`, directory)).toEqual([
    'no file of docs/reference is the matrix of user-supplied credentials',
    'no module of this release names a security check',
  ]);
});

test('a secret place is listed once, in the first registry that has it', () => {
  const matrix = {
    entries: [
      { configFile: 'auth-profile-store', path: 'profiles.*.key' },
      { configFile: 'openclaw.json', path: 'gateway.auth.token' },
      { configFile: 'openclaw.json', path: 'a.list[].token' },
    ],
    excludedMutableOrRuntimeManaged: ['hooks.token', 'auth-profiles.oauth.*', 'channels.whatsapp.creds.json'],
  };
  const sensitive = ['hooks.token', 'a.list.*.token', 'b[].key', 'b.*.key', 'gateway.auth.token', 'proxy.proxyUrl'];
  expect(ask('secret-path-facts', 'it.secretPathFacts(input)', { matrix, sensitive })).toEqual({
    secretRef: ['a.list[].token', 'gateway.auth.token'],
    variableOnly: ['hooks.token'],
    sensitive: ['b[].key', 'proxy.proxyUrl'],
  });
});
