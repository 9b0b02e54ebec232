import releases from '../../src/openclaw/data/releases.json';
import retiredFields from '../../src/openclaw/data/retired-fields.json';
import secretEnvNames from '../../src/openclaw/data/secret-env-names.json';
import secretPaths from '../../src/openclaw/data/secret-paths.json';
import securityCheckIds from '../../src/openclaw/data/security-check-ids.json';
import { ask, attempt } from './ask-script';

const facts = {
  'retired-fields.json': retiredFields,
  'secret-env-names.json': secretEnvNames,
  'secret-paths.json': secretPaths,
  'security-check-ids.json': securityCheckIds,
};
const versions = Object.keys(releases.roots);

/** What becomes of files from elsewhere: themselves, or why they are refused. */
function accepted(files: readonly unknown[]): unknown {
  const outcome = attempt('it.acceptFacts(files, input.ours)');
  return ask('fact-shape', `input.files.map((files) => ${outcome})`, { files, ours: { known: facts, versions } });
}

test('the files that ship are facts of the newest release, and known shape', () => {
  expect(accepted([facts])).toEqual([facts]);
  for (const { origin } of Object.values(facts)) {
    expect(origin).toMatchObject({ package: 'openclaw', version: versions.at(-1) });
  }
});

test('what doctor moves as it is has one place to go to, and no field has two fates', () => {
  const moved: Readonly<Record<string, string | null>> = retiredFields.migrated;
  for (const path of retiredFields.verbatim) expect(moved[path]).toEqual(expect.any(String));
  expect(retiredFields.retired.filter((path) => Object.hasOwn(moved, path))).toEqual([]);
});

test('files from elsewhere are taken only where they hold lists of plain words', () => {
  const names = (value: unknown): unknown => ({ ...facts, 'secret-env-names.json': value });
  const { origin } = secretEnvNames;
  const ids = Array.from({ length: 2001 }, (_, index) => `gateway.x${String(index).padStart(4, '0')}`);
  expect(
    accepted([
      {},
      names(['A_KEY']),
      names({ origin, names: ['A_KEY'], more: 1 }),
      names({ origin, names: [] }),
      names({ origin, names: ['B_KEY', 'A_KEY'] }),
      names({ origin, names: ['A_KEY', 'A_KEY'] }),
      names({ origin, names: ['A KEY\n::error::'] }),
      names({ origin, names: [{ length: 3 }] }),
      names({ origin: { ...origin, version: '2026.3.24' }, names: ['A_KEY'] }),
      names({ origin: { ...origin, files: ['<img>'] }, names: ['A_KEY'] }),
      names({ names: ['A_KEY'] }),
      { ...facts, 'retired-fields.json': { ...retiredFields, migrated: { 'a.b': 7 } } },
      { ...facts, 'security-check-ids.json': { ...securityCheckIds, ids } },
    ]),
  ).toEqual([
    'retired-fields.json holds no facts',
    'secret-env-names.json holds no facts',
    'secret-env-names.json holds more than facts',
    'secret-env-names.json: names is not as it should be',
    'secret-env-names.json: names is not as it should be',
    'secret-env-names.json: names is not as it should be',
    'secret-env-names.json: names is not as it should be',
    'secret-env-names.json: names is not as it should be',
    'secret-env-names.json: origin is not as it should be',
    'secret-env-names.json: origin is not as it should be',
    'secret-env-names.json: origin is not as it should be',
    'retired-fields.json: migrated is not as it should be',
    'security-check-ids.json: ids is not as it should be',
  ]);
});

test('words on the origin stay ours', () => {
  const foreign = {
    ...facts,
    'secret-env-names.json': { ...secretEnvNames, origin: { ...secretEnvNames.origin, how: 'x' } },
  };
  expect(accepted([foreign])).toEqual([facts]);
});

test('says in words which facts are new and gone', () => {
  const after = {
    ...facts,
    'secret-env-names.json': { ...secretEnvNames, names: [...secretEnvNames.names.slice(1), 'ZZ_`_KEY'] },
    'secret-paths.json': { ...secretPaths, origin: { ...secretPaths.origin, version: '2026.9.7' } },
    'retired-fields.json': { ...retiredFields, migrated: { ...retiredFields.migrated, audit: null } },
  };
  const words = `it.factDiffInWords(...input)`;
  expect(ask('fact-diff', words, [facts, facts])).toBe(
    `### Facts of ${secretPaths.origin.version} → ${secretPaths.origin.version}\n\nNo fact differs.\n`,
  );
  expect(ask('fact-diff', words, [facts, after])).toBe(
    `### Facts of ${secretPaths.origin.version} → 2026.9.7

Names of secret variables, new (1):

- \`\`ZZ_\`_KEY\`\`

Names of secret variables, gone (1):

- \`${String(secretEnvNames.names[0])}\`

Fields that doctor moves, new (1):

- \`audit\`

Fields that doctor moves, gone (1):

- \`audit\` → \`logging.audit\`
`,
  );
});
