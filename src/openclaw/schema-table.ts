import { brotliDecompressSync } from 'node:zlib';
import data from './data/releases.json';

/**
 * One schema of a release, JSON Schema draft-07 without references. Where a keyword holds schemas, it holds their numbers:
 * equal subschemas of all releases share one number.
 */
export interface SchemaNode {
  readonly number: number;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, number>>;
  readonly additionalProperties?: boolean | number;
  readonly propertyNames?: number;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: number | readonly number[];
  readonly additionalItems?: boolean | number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly anyOf?: readonly number[];
  readonly oneOf?: readonly number[];
  readonly allOf?: readonly number[];
  readonly not?: number;
  readonly if?: number;
  readonly then?: number;
  readonly else?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
}

/** Number of the root schema of each release, in the order of the file that `scripts/releases-pack.mjs` wrote. */
export const schemaRoots: Readonly<Record<string, number>> = data.roots;

let lines: readonly string[] | undefined;
const nodes = new Map<number, SchemaNode>();

/** The root schema of a known release. Throws a RangeError for any other version. The table is unpacked on first use, a node when asked for. */
export function schemaOf(version: string): SchemaNode {
  const root = Object.hasOwn(schemaRoots, version) ? schemaRoots[version] : undefined;
  if (root === undefined) throw new RangeError('no schema for this release');
  return schemaNode(root);
}

/** The schema with a number that another one named. Throws a RangeError for a number outside the table. */
export function schemaNode(number: number): SchemaNode {
  const known = nodes.get(number);
  if (known) return known;
  lines ??= brotliDecompressSync(Buffer.from(data.table, 'base64')).toString('latin1').split('\n');
  const line = lines[number];
  if (line === undefined) throw new RangeError('no schema with this number');
  const node = { ...(JSON.parse(line) as Omit<SchemaNode, 'number'>), number };
  nodes.set(number, node);
  return node;
}
