import { noEditedMigrations } from '../../../src/rules/change/no-edited-migrations';
import { noFlattenedInclude } from '../../../src/rules/change/no-flattened-include';
import { noLostAuth } from '../../../src/rules/change/no-lost-auth';
import { noSilentRestore } from '../../../src/rules/change/no-silent-restore';
import { noVersionBreak } from '../../../src/rules/change/no-version-break';
import type { Example } from '../../../src/rules/rule';
import { testRule } from '../rule-tester';

const change = (title: string, base: string, head: string, ...reports: string[]): Example => ({
  title,
  base: { 'openclaw.json': base },
  files: { 'openclaw.json': head },
  reports,
});
const stamps = (title: string, from: string, to: string, ...reports: string[]): Example =>
  change(
    title,
    `{ meta: { lastTouchedVersion: "${from}" } }`,
    `{ meta: { lastTouchedVersion: «"${to}"» } }`,
    ...reports,
  );
/** A config of so many bytes that sets a mode. */
const sized = (bytes: number): string => `{ gateway: { mode: "local" } }`.padEnd(bytes, ' ');

testRule(noSilentRestore, {
  good: [
    { title: 'no base', files: { 'openclaw.json': '{ update: { channel: "stable" } }' } },
    change('exactly half', sized(600), sized(300)),
    change('small before', sized(511), sized(200)),
    change('no mode before', '{ meta: {} }', '{}'),
    change('broken now', '{ meta: {}, gateway: { mode: "local" } }', '{ gateway: { mode: "local" }'),
    change('a mode that is a reference', '{ gateway: { mode: "local" } }', '{ gateway: { mode: "${MODE}" } }'),
    {
      ...change(
        'meta, in a release that minds the channel alone',
        '{ meta: {}, gateway: { mode: "local" } }',
        '{ gateway: { mode: "local" } }',
      ),
      release: '2026.4.5',
    },
  ],
  bad: [
    change('under half', sized(600), sized(299), 'shrunk'),
    change('a blank mode', '{ gateway: { mode: "local" } }', '{ gateway: { mode: " " } }', 'mode-gone'),
    change(
      'meta of another kind',
      '{ meta: {}, gateway: { mode: "local" } }',
      '{ meta: [], gateway: { mode: "local" } }',
      'meta-gone',
    ),
    {
      ...change(
        'the channel alone, earlier',
        '{ gateway: { mode: "local" } }',
        '{ update: { channel: "beta" } }',
        'update-only',
      ),
      release: '2026.4.5',
    },
  ],
});

testRule(noLostAuth, {
  good: [
    { title: 'no base', files: { 'openclaw.json': '{ gateway: {} }' } },
    change('nothing in it before', '{ gateway: { auth: {} } }', '{ gateway: {} }'),
    change('a wrong type before', '{ gateway: { auth: "token" } }', '{ gateway: {} }'),
    {
      title: 'moved to a file that is not seen',
      base: { 'openclaw.json': '{ gateway: { auth: { mode: "token" } } }' },
      files: { 'openclaw.json': '{ gateway: { $include: "./g.json5" } }', '.gitignore': '/g.json5\n' },
    },
  ],
});

testRule(noVersionBreak, {
  good: [
    change('no stamp before', '{}', '{ meta: { lastTouchedVersion: "2026.9.6" } }'),
    change('no stamp now', '{ meta: { lastTouchedVersion: "2026.9.6" } }', '{ meta: {} }'),
    change(
      'an update of an extended-stable line',
      '{ meta: { lastTouchedVersion: "2026.7.33" } }',
      '{ meta: { lastTouchedVersion: "2026.7.35" } }',
    ),
  ],
  bad: [
    stamps('a beta of the new kind, back by its shape', '2026.7.2-beta.4', '2026.7.33', 'back'),
    stamps('back over the break', '2026.8.1', '2026.7.1', 'back'),
    stamps('off an extended-stable line, over the break', '2026.7.35', '2026.8.1', 'databases'),
    stamps('off an extended-stable line', '2026.6.33', '2026.7.1', 'line'),
  ],
});

testRule(noEditedMigrations, {
  good: [
    change('all of meta gone', '{ meta: { migrations: { modelPolicyAllowlist: true } } }', '{}'),
    change('a wrong type', '{ meta: { migrations: 5 } }', '{ meta: { migrations: { modelPolicyAllowlist: "yes" } } }'),
    change(
      'nothing changed',
      '{ meta: { migrations: { modelPolicyAllowlist: true } } }',
      '{ meta: { migrations: { modelPolicyAllowlist: true } } }',
    ),
  ],
  bad: [
    change(
      'all notes gone',
      '{ meta: { migrations: { modelPolicyAllowlist: true, utilityModelSeparation: true } } }',
      '{ «meta»: { lastTouchedVersion: "2026.9.6" } }',
      'removed',
      'removed',
    ),
  ],
});

const parts = { 'a.json5': '{ dmScope: "main" }' };

testRule(noFlattenedInclude, {
  good: [
    { title: 'no base', files: { 'openclaw.json': '{ session: { dmScope: "main" } }' } },
    {
      title: 'other values of other kinds',
      base: { 'openclaw.json': '{ session: { $include: "./a.json5" } }', ...parts },
      files: { 'openclaw.json': '{ session: { dmScope: {} } }' },
    },
  ],
  bad: [
    {
      title: 'with an edit on the way',
      base: { 'openclaw.json': '{ session: { $include: "./a.json5" } }', ...parts },
      files: { 'openclaw.json': '{ «session»: { dmScope: "per-peer" } }' },
      reports: ['flattened'],
    },
    {
      title: 'the whole of the config',
      base: { 'openclaw.json': '{ $include: "./b.json5" }', 'b.json5': '{ session: {} }' },
      files: { 'openclaw.json': '{ session: {} }' },
      reports: ['flattened'],
    },
  ],
});
