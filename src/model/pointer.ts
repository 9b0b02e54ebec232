import { isPersonal } from './personal';

/** A place in a JSON value: object keys and array indices from the root. */
export type JsonPath = readonly (string | number)[];

/** The RFC 6901 pointer of a path: `['agents', 'list', 0]` is `/agents/list/0`; the root is the empty string. */
export function pointerOf(path: JsonPath): string {
  return path.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** What the names of fields, profiles, models and plugins are made of: a key of anything else may be a password in the wrong place. */
const ordinary = /^[\p{L}\p{N}_$ ./:*+-]{0,200}$/u;

/** Whether a key is one that may be told: messages are printed where more people read than may read the file. */
export function isTellable(key: string): boolean {
  return !isPersonal(key) && ordinary.test(key);
}

/**
 * The dotted form people and OpenClaw's own messages use: `agents.list[0].model`; unusual keys are quoted, and `*` stands for a key that
 * may name a person or be a secret.
 */
export function dotted(path: JsonPath): string {
  let text = '';
  for (const segment of path) {
    if (typeof segment === 'number') text += `[${segment}]`;
    else if (!isTellable(segment)) text += text === '' ? '*' : '.*';
    else if (/^[A-Za-z_$][\w$-]*$/.test(segment)) text += text === '' ? segment : `.${segment}`;
    else text += `[${JSON.stringify(segment)}]`;
  }
  return text;
}
