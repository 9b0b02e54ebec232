import type { JsonPath } from '../../model/pointer';
import type { ConfigValue } from '../config-value';
import { below, itemsOf, membersOf, textOf } from '../constraints/values';
import { isSince } from '../release-order';
import type { AuditScene } from './scene';

/** A model that a configuration names for an agent. */
export interface NamedModel {
  /** As the release resolves it, in lower case: `provider/model`, or the model alone. No more than 256 UTF-16 units. */
  readonly id: string;
  readonly path: JsonPath;
  /** The agent it is named for; undefined for the defaults. */
  readonly agent: ConfigValue | undefined;
  /** A model that only looks at pictures. */
  readonly isForImages: boolean;
}

/** No model's name is longer. */
const longest = 256;

const namesOf = new WeakMap<AuditScene, readonly NamedModel[]>();

/** Models of `agents.defaults` and of each agent, first choices and fallbacks (openclaw 2026.2.9 to 2026.9.6, `audit-model-refs`). */
export function modelNames(scene: AuditScene): readonly NamedModel[] {
  const names = namesOf.get(scene) ?? Array.from(readNames(scene));
  namesOf.set(scene, names);
  return names;
}

function* readNames(scene: AuditScene): Iterable<NamedModel> {
  const aliases = aliasesOf(scene);
  const defaults = ['agents', 'defaults'];
  const places = [
    ...['model', 'imageModel'].map((field) => ({ path: [...defaults, field], agent: undefined })),
    ...scene.agents.map(({ path, value }) => ({ path: [...path, 'model'], agent: value })),
  ];
  for (const { path, agent } of places) {
    const isForImages = path.at(-1) === 'imageModel';
    for (const [text, inner] of textsOf(agent ? below(agent, 'model') : scene.at(...path))) {
      const name = text.slice(0, longest).trim().toLowerCase();
      if (name !== '') yield { id: aliases.get(name) ?? name, path: [...path, ...inner], agent, isForImages };
    }
  }
}

function* textsOf(model: ConfigValue | undefined): Iterable<readonly [text: string, path: JsonPath]> {
  const whole = textOf(model);
  if (whole !== null) yield [whole, []];
  const primary = textOf(below(model, 'primary'));
  if (primary !== null) yield [primary, ['primary']];
  for (const [index, item] of itemsOf(below(model, 'fallbacks')).entries()) {
    const text = textOf(item);
    if (text !== null) yield [text, ['fallbacks', index]];
  }
}

/** Other names for models, which the audit follows since 2026.4.29 (2026.4.22 does not). */
function aliasesOf({ at, release }: AuditScene): ReadonlyMap<string, string> {
  if (!isSince(release, '2026.4.29')) return new Map();
  return new Map(
    Array.from(membersOf(at('agents', 'defaults', 'models'))).flatMap(([id, model]) => {
      const alias = textOf(below(model, 'alias'))?.trim().toLowerCase();
      return alias ? [[alias, id.slice(0, longest).toLowerCase()] as const] : [];
    }),
  );
}
