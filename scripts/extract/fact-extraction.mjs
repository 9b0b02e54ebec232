/**
 * What the newest release knows beside its schema, from its npm package.
 */
import { readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { probesOf } from './doctor-probe.mjs';
import { retiredFields } from './field-retirement.mjs';
import { unpackPackage } from './npm-package.mjs';
import { credentialMatrix, securityChecks } from './package-facts.mjs';
import { askRelease } from './release-process.mjs';
import { retiredFieldFacts } from './retired-field-facts.mjs';
import { secretPathFacts } from './secret-path-facts.mjs';

/** What the modules asked call into while they answer; every other dependency is inert. The release says which version. */
const needed = '@openclaw/fs-safe';

/**
 * The facts of one release, its package downloaded and removed again.
 * @param {{ directory: string, node: string, shelf: string }} tools
 * @param {{ name: string, version: string }} release the newest of `schemas`
 * @param {Map<string, Record<string, unknown>>} schemas by version, oldest first
 * @returns {Promise<Record<string, object>>} the content of each fact file, by its name
 * @throws {Error} where the package does not hold a fact where 2026.9.6 does
 */
export async function extractFacts(tools, release, schemas) {
  const home = join(tools.directory, `${release.name}-${release.version}-facts`);
  try {
    const unpacked = await unpackPackage(release, join(home, 'unpacked'));
    await addDependency(unpacked, join(home, 'dependency'));
    const fields = retiredFields(schemas).map((field) => ({ ...field, ...probesOf(field, schemas) }));
    const input = fields.flatMap(({ bare, probes }) => [bare, ...probes.map(({ config }) => config)]);
    const answers = await askRelease(tools, { child: 'facts-child.mjs', unpacked, world: join(home, 'world'), input });
    const matrix = credentialMatrix(unpacked);
    const checks = securityChecks(unpacked);
    const origin = (files, how) => ({ package: release.name, version: release.version, files, how });
    return {
      'secret-paths.json': {
        origin: origin(
          [matrix.file, ...answers.files.secretPaths],
          'The matrix of credentials that a user supplies (`variableOnly`: those it excludes), and the hints of the configuration schema that say `sensitive`. `*` is any key, `[]` any element.',
        ),
        ...secretPathFacts({ matrix: matrix.content, sensitive: answers.sensitive }),
      },
      'secret-env-names.json': {
        origin: origin(
          answers.files.secretEnvNames,
          'What listKnownSecretEnvVarNames() gives for the package as published.',
        ),
        names: [...new Set(answers.envNames)].sort(),
      },
      'retired-fields.json': {
        origin: origin(
          answers.files.retiredFields,
          'Fields of the releases in releases.json that this one does not have, and what its `openclaw doctor --fix` did with each, tried with values that their last release takes: a `migrated` one goes to the place given, or null where that is not one place; a `retired` one is deleted. The values of `verbatim` ones arrived as they were, and nothing else changed.',
        ),
        ...retiredFieldFacts(observations(fields, answers.repaired), schemas),
      },
      'security-check-ids.json': {
        origin: origin(
          checks.files,
          'The ids that findings of the security audit, of doctor and of bundled plugins name in the modules; `*` is a part that is only known when the check runs.',
        ),
        ids: checks.ids,
      },
    };
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

async function addDependency(unpacked, directory) {
  const { dependencies } = JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8'));
  const version = dependencies?.[needed];
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`the package does not depend on one release of ${needed}`);
  const place = join(unpacked, 'node_modules', needed);
  await mkdir(dirname(place), { recursive: true });
  await rename(await unpackPackage({ name: needed, version }, directory), place);
}

/** Each field with what doctor made of its probes: first of the configuration without it, then of each with it. */
function observations(fields, repaired) {
  let next = 0;
  const tried = fields.map(({ path, retiredIn, place, probes }) => {
    const bare = repaired[next++];
    const trials = probes.map(({ value, part }) => ({ value, part, after: repaired[next++] }));
    return { path, retiredIn, place, bare, trials: trials.filter(({ after }) => after !== null) };
  });
  const worked = tried.filter(({ bare, trials }) => bare !== null && trials.length > 0);
  // A doctor that fails on one configuration is its own affair; one that fails on many was not asked rightly.
  const failed = fields.length - worked.length;
  if (failed > fields.length / 20) throw new Error(`doctor failed on ${failed} of ${fields.length} retired fields`);
  return worked;
}
