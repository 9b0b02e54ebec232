/**
 * What the newest release's doctor does with the fields that it no longer has.
 */
import Ajv from 'ajv';
import { isDeepStrictEqual } from 'node:util';
import { effects, fateOf } from './field-fate.mjs';
import { anyKey } from './sample-value.mjs';
import { partsAt, segmentsOf } from './schema-place.mjs';
import { valueAt } from './value-places.mjs';

/**
 * @param {readonly object[]} observed each retired field (`path`, `retiredIn`) with what `fateOf` asks
 * @param {Map<string, Record<string, unknown>>} schemas by version, oldest first
 * @returns {{ migrated: Record<string, string | null>, verbatim: string[], retired: string[] }} in order of paths. A successor is named
 *   where it is one place that the newest release, or the one that dropped the field, takes. `verbatim` are those whose values it
 *   moved there as they were and did nothing else, as far as the newest release takes them there
 */
export function retiredFieldFacts(observed, schemas) {
  const facts = { migrated: {}, verbatim: [], retired: [] };
  const newest = schemas.get([...schemas.keys()].at(-1));
  const fates = observed.map((field) => ({
    ...field,
    fate: fateOf({ ...field, trials: field.trials.filter(({ part }) => !part) }),
  }));
  const moved = fates.flatMap(({ path, fate }) =>
    fate.place && fate.whole ? [{ path, successor: written(fate.place) }] : [],
  );
  for (const { path, retiredIn, bare, trials, fate } of fates) {
    if (fate.doctor === 'retired') facts.retired.push(path);
    if (fate.doctor !== 'migrated') continue;
    const candidates = fate.place ? spellings(path, written(fate.place), moved) : [];
    const taken = (candidate) => [newest, schemas.get(retiredIn)].some((schema) => takes(schema, candidate));
    const successor = candidates.find((candidate) => isBeside(candidate, path) && taken(candidate)) ?? null;
    facts.migrated[path] = successor;
    const exact =
      successor !== null && fate.whole && successor === candidates.at(-1) && wildcards(successor) === wildcards(path);
    if (exact && isVerbatim(fate.place, { bare, trials }, partsAt(newest, segmentsOf(successor))))
      facts.verbatim.push(path);
  }
  return facts;
}

/** The place as doctor leaves it, after its name while a whole it is part of had not moved yet: `agents.list[]` of `agents.entries.*`. */
function spellings(path, successor, moved) {
  const earlier = moved.flatMap(({ path: from, successor: to }) =>
    path.startsWith(`${from}[]`) && successor.startsWith(`${to}.*`)
      ? [`${from}[]${successor.slice(to.length + 2)}`]
      : [],
  );
  return [...earlier, upToNewWildcard(successor, path)];
}

/** Past a wildcard that the field's own path cannot fill, a place is not one place. */
function upToNewWildcard(successor, path) {
  const segments = segmentsOf(successor);
  const known = segmentsOf(path).filter(isWildcard);
  const end = segments.findIndex((segment, index) => {
    if (!isWildcard(segment)) return false;
    return known[segments.slice(0, index).filter(isWildcard).length] !== segment;
  });
  return end < 0 ? successor : segments.slice(0, end).join('.').replaceAll('.[]', '[]');
}

/** Neither above the field nor below. */
function isBeside(successor, path) {
  return (
    successor !== '' &&
    ![`${path}.`, `${path}[`].some((start) => `${successor}.`.startsWith(start)) &&
    !path.startsWith(`${successor}.`)
  );
}

function takes(schema, path) {
  const parts = partsAt(schema, segmentsOf(path));
  return parts === 'open' || parts.length > 0;
}

/** Whether what the newest release takes at the new place arrived there as it was, and doctor did nothing else. */
function isVerbatim(place, { bare, trials }, parts) {
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(parts === 'open' ? {} : { anyOf: parts });
  const fitting = trials.filter(({ value }) => validate(value));
  const arrived = ({ value, after }) =>
    isDeepStrictEqual(valueAt(after, place), value) &&
    effects(after, bare).every((each) => startsWith(each.place, place));
  return fitting.length > 0 && fitting.every(arrived);
}

function startsWith(place, start) {
  return start.every((key, index) => place[index] === key);
}

function written(place) {
  const segments = place.map((key) => (key === anyKey ? '*' : typeof key === 'number' ? '[]' : key));
  return segments.join('.').replaceAll('.[]', '[]');
}

/** Fewer of them in the successor: many values would become one. */
function wildcards(path) {
  return segmentsOf(path).filter(isWildcard).join();
}

function isWildcard(segment) {
  return segment === '*' || segment === '[]';
}
