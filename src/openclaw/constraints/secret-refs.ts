import type { JsonPath } from '../../model/pointer';
import type { ConfigValue } from '../config-value';
import { isSince } from '../release-order';
import { schemaOf } from '../schema-table';
import { alternatives, nodesAt } from '../schema-walk';
import { refusedSince, type Constraint, type Where } from './constraint';
import { below, containersIn, textOf } from './values';

/** Since this release the id of an `exec` reference may have a fragment (marker in dist of 2026.5.28, not of 2026.5.18). */
const fragmentSince = '2026.5.28';

/** What OpenClaw asks of references to secrets. */
export const secretRefConstraints: readonly Constraint[] = [
  {
    id: 'secret-ref-id',
    about: 'value',
    at: ['*'],
    broken: unfitIds,
    eras: refusedSince('2026.2.26'),
    says: 'must be a JSON pointer such as "/providers/openai/apiKey" (or "value") for a file, and a path such as "vault/openai/api-key" for a program',
    remedy: 'Write the id in the form that its source asks for.',
    origin: 'openclaw 2026.3.24 and 2026.9.6 ref-contract; marker in dist of 2026.2.26 to 2026.9.6, not of 2026.2.17',
  },
];

/** Channels and plugins have schemas of their own since April, which do not ask this (asked: 2026.3.31 does, 2026.4.15 does not). */
function unfitIds(section: ConfigValue, where: Where): readonly JsonPath[] {
  const apart = where.path[0] === 'channels' || where.path[0] === 'plugins';
  if (apart && isSince(where.release, '2026.4.5')) return [];
  const found: JsonPath[] = [];
  for (const container of containersIn(section)) {
    const { value } = container;
    const [source, id] = [textOf(below(value, 'source')), textOf(below(value, 'id'))];
    if (source === null || id === null || isFitId(source, id, where.release)) continue;
    const path = container.path;
    if (takesReferenceAt(where.release, [...where.path, ...path])) found.push([...path, 'id']);
    if (found.length >= 100) break;
  }
  return found;
}

function isFitId(source: string, id: string, release: string): boolean {
  if (source === 'file') return id === 'value' || (id.startsWith('/') && !/~(?![01])/.test(id));
  if (source !== 'exec') return true;
  const fits = isSince(release, fragmentSince) ? /^[A-Za-z0-9][\w.:/#-]{0,255}$/ : /^[A-Za-z0-9][\w.:/-]{0,255}$/;
  return fits.test(id) && !id.split('/').some((part) => part === '.' || part === '..');
}

/** Whether the schema of a release has a reference to a secret at a place: `provider`, `source` and `id` by name. */
function takesReferenceAt(release: string, path: JsonPath): boolean {
  return nodesAt(schemaOf(release), path)
    .flatMap(alternatives)
    .some(({ properties = {} }) => ['source', 'provider', 'id'].every((key) => Object.hasOwn(properties, key)));
}
