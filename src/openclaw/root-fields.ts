import { schemaOf } from './schema-table';

/** What may stand in any file, and so says nothing of what the file is. */
const anywhere = ['$schema', 'meta'];

/** The top-level fields of a release that tell an OpenClaw config from another file. Throws a RangeError for a release that is not known. */
export function knownFields(release: string): ReadonlySet<string> {
  return new Set(Object.keys(schemaOf(release).properties ?? {}).filter((key) => !anywhere.includes(key)));
}
