/**
 * Configurations that hold one retired field each, for a release's doctor to repair, beside the same ones without it.
 */
import { anyKey, sampleValues } from './sample-value.mjs';
import { partsAt, segmentsOf } from './schema-place.mjs';

/**
 * @param {{ path: string, last: string }} field
 * @param {Map<string, Record<string, unknown>>} schemas by version
 * @returns {{ place: (string | number)[], bare: object, probes: { value: unknown, part: boolean, config: object }[] }} `place` is where the
 *   field stands in the configurations; `bare` has all but the field; a `part` says but one member of what another says
 */
export function probesOf({ path, last }, schemas) {
  const segments = segmentsOf(path);
  const place = segments.map((segment) => (segment === '*' ? anyKey : segment === '[]' ? 0 : segment));
  const parts = partsAt(schemas.get(last), segments);
  const values = sampleValues(parts === 'open' ? [] : parts);
  const probes = [
    ...distinct(values).map((value) => ({ value, part: false })),
    ...distinct(values.flatMap(membersOf)).map((value) => ({ value, part: true })),
  ];
  const bare = nested(place, undefined);
  return { place, bare, probes: probes.map((probe) => ({ ...probe, config: nested(place, probe.value) })) };
}

function distinct(values) {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

/** An object's members, each in an object of its own. */
function membersOf(value) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const entries = Object.entries(value);
  return entries.length > 1 ? entries.map(([key, child]) => ({ [key]: child })) : [];
}

/** Elements of lists get the name by which OpenClaw tells them apart. */
function nested([key, ...rest], value) {
  const inner = rest.length === 0 ? value : nested(rest, value);
  if (typeof key !== 'number') return inner === undefined && rest.length === 0 ? {} : { [key]: inner };
  return [typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? { id: anyKey, ...inner } : inner];
}
