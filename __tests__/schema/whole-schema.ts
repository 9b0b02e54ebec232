import Ajv, { type ValidateFunction } from 'ajv';
import { formats } from '../../src/schema/formats';
import { plainFor } from '../../src/schema/plain';
import { projectSchema } from '../../src/schema/projection';
import { uncertaintyOf } from '../../src/schema/uncertainty';
import { refusals } from '../../src/schema/validator';
import { readJson5 } from '../../src/documents/json5-reader';
import { valueTree } from '../../src/documents/value-tree';
import type { ValueNode } from '../../src/documents/value-node';
import { schemaNode, schemaOf, type SchemaNode } from '../../src/openclaw/schema-table';
import { dice, randomConfig } from './random-config';

/** The text of a configuration as a tree. */
export function treeOf(text: string): ValueNode {
  const tree = valueTree(readJson5(text), 'openclaw.json');
  if (!tree) throw new Error(`not JSON5: ${text}`);
  return tree;
}

const subschemas = [
  'additionalProperties',
  'additionalItems',
  'propertyNames',
  'not',
  'if',
  'then',
  'else',
  'items',
] as const;

/** A release's whole schema as one document: every node under `$defs`, children by reference, so that it compiles in about a second. */
export function wholeSchema(version: string): object {
  const defs: Record<string, object> = {};
  const reference = (number: number): object => ({ $ref: `#/$defs/${number}` });
  const pending = [schemaOf(version)];
  const child = (number: number): object => {
    if (!(number in defs)) pending.push(schemaNode(number));
    return reference(number);
  };
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (!(node.number in defs)) defs[node.number] = document(node, child);
  }
  return { ...reference(schemaOf(version).number), $defs: defs };
}

function document(node: SchemaNode, child: (number: number) => object): object {
  const { properties, anyOf, oneOf, allOf } = node;
  const schema: Record<string, unknown> = Object.fromEntries(
    Object.entries(node).filter(([keyword]) => keyword !== 'number'),
  );
  if (properties)
    schema['properties'] = Object.fromEntries(Object.entries(properties).map(([key, at]) => [key, child(at)]));
  for (const [keyword, numbers] of Object.entries({ anyOf, oneOf, allOf }))
    if (numbers) schema[keyword] = numbers.map(child);
  for (const keyword of subschemas) {
    const value = node[keyword];
    if (typeof value === 'number') schema[keyword] = child(value);
    else if (Array.isArray(value)) schema[keyword] = value.map((number: number) => child(number));
  }
  return schema;
}

/** The validator with its own defaults, over the whole schema. Formats are those of the project. */
export function wholeValidator(version: string): ValidateFunction {
  return new Ajv({ allErrors: true, strict: false, formats, logger: false, inlineRefs: false }).compile(
    wholeSchema(version),
  );
}

/** Each error as `place keyword parameters`, sorted. Which two elements are equal is told differently for typed and untyped lists. */
function signature(
  errors: readonly { readonly instancePath: string; readonly keyword: string; readonly params: object }[],
): readonly string[] {
  const lines = errors.map(
    ({ instancePath, keyword, params }) =>
      `${instancePath} ${keyword} ${keyword === 'uniqueItems' ? '' : JSON.stringify(params)}`,
  );
  return [...new Set(lines)].sort();
}

export interface Disagreement {
  readonly version: string;
  readonly config: string;
  /** Errors that one of the two has and the other lacks. */
  readonly onlyWhole: readonly string[];
  readonly onlyProjected: readonly string[];
}

export interface Agreement {
  readonly configs: number;
  readonly valid: number;
  readonly disagreements: readonly Disagreement[];
}

/** Compares the projected schema with the whole one over random configurations of a release. */
export function compareOver(version: string, configs: number, seed: number): Agreement {
  const validate = wholeValidator(version);
  const roll = dice(seed);
  const disagreements: Disagreement[] = [];
  let valid = 0;
  for (let left = configs; left > 0; left--) {
    const config = JSON.stringify(randomConfig(version, roll)) || '{}';
    const whole = validate(JSON.parse(config)) ? [] : signature(validate.errors ?? []);
    const projected = signature(projectedRefusals(version, treeOf(config)));
    if (whole.length === 0) valid++;
    const onlyWhole = whole.filter((error) => !projected.includes(error));
    const onlyProjected = projected.filter((error) => !whole.includes(error));
    if (onlyWhole.length + onlyProjected.length > 0) disagreements.push({ version, config, onlyWhole, onlyProjected });
  }
  return { configs, valid, disagreements };
}

function projectedRefusals(version: string, tree: ValueNode): ReturnType<typeof refusals> {
  const unknown = uncertaintyOf(tree, []);
  return refusals(projectSchema(schemaOf(version), tree, unknown).schema, plainFor(tree, unknown));
}
