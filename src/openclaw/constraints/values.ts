import type { ConfigValue } from '../config-value';

/** What OpenClaw completes from the environment: its value is not known here (2026.9.6, run). */
const variable = /(?<!\$)\$\{[A-Z_][A-Z0-9_]*\}/;

/** The value below another one, own members only; undefined where there is none. */
export function below(value: ConfigValue | undefined, ...path: readonly (string | number)[]): ConfigValue | undefined {
  let at = value;
  for (const segment of path) {
    if (at?.type === 'object') at = at.members.get(String(segment));
    else if (at?.type === 'array' && typeof segment === 'number') at = at.items[segment];
    else return undefined;
  }
  return at;
}

/** The text of a string that is known: null for another type, and for a string that the environment completes. */
export function textOf(value: ConfigValue | undefined): string | null {
  return value?.type === 'string' && !variable.test(String(value.value)) ? String(value.value) : null;
}

/** The same, a number counting as its digits. */
export function textOrDigitsOf(value: ConfigValue | undefined): string | null {
  return value?.type === 'number' ? String(value.value) : textOf(value);
}

/** Whether a value is a string that the environment completes. */
export function isCompleted(value: ConfigValue | undefined): boolean {
  return value?.type === 'string' && textOf(value) === null;
}

/** Whether a text stands here that may say something: it is not blank, or not known. */
export function holdsText(value: ConfigValue | undefined): boolean {
  return value?.type === 'string' && String(value.value).trim() !== '';
}

export function isTrue(value: ConfigValue | undefined): boolean {
  return value?.type === 'boolean' && value.value === true;
}

export function isFalse(value: ConfigValue | undefined): boolean {
  return value?.type === 'boolean' && value.value === false;
}

/** The members of an object, none for another type. */
export function membersOf(value: ConfigValue | undefined): Iterable<readonly [string, ConfigValue]> {
  return value?.type === 'object' ? value.members : [];
}

/** The elements of a list, none for another type. */
export function itemsOf(value: ConfigValue | undefined): readonly ConfigValue[] {
  return value?.type === 'array' ? value.items : [];
}

/** An object or list inside a value. */
export class Container {
  constructor(
    readonly value: ConfigValue,
    private readonly above: Container | null = null,
    private readonly key: string | number = '',
  ) {}

  /** The path below the value that was searched; made when asked for, since few are. */
  get path(): readonly (string | number)[] {
    return this.above ? [...this.above.path, this.key] : [];
  }

  /** The objects and lists right inside. */
  *inside(): Iterable<Container> {
    const { value } = this;
    const members = value.type === 'object' ? value.members : itemsOf(value).entries();
    for (const [key, child] of members) {
      if (child.type === 'object' || child.type === 'array') yield new Container(child, this, key);
    }
  }
}

/** A value and every object and list inside it, parents first. */
export function* containersIn(value: ConfigValue): Iterable<Container> {
  const stack = [new Container(value)];
  for (let next = stack.pop(); next; next = stack.pop()) {
    yield next;
    for (const inner of next.inside()) stack.push(inner);
  }
}
