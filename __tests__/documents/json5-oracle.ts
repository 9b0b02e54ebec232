import JSON5 from 'json5';
import type { Node } from 'jsonc-parser';
import { readJson5 } from '../../src/documents/json5-reader';

/**
 * How our reader and json5 2.2.3 differ on a text, in words, or null where they agree: both refuse it, or both read the same value
 * (own keys, `Object.is` for numbers) from a tree whose places are in order. json5 must not warn: see `quietly`.
 */
export function disagreement(text: string): string | null {
  const { root, errors } = readJson5(text, { depth: Infinity });
  const oracle = verdict(text);
  const [problem] = errors;
  if (problem) {
    const { offset, length } = problem.span;
    if (root || errors.length > 1) return 'a problem, and yet a root or a second problem';
    if (offset < 0 || length < 0 || offset + length > text.length) return 'a problem outside of the text';
    return oracle ? `we expect ${problem.expected} at ${offset}, json5 reads ${JSON.stringify(oracle.value)}` : null;
  }
  if (!root) return 'neither a root nor a problem';
  if (!oracle) return 'we read what json5 refuses';
  return difference(root, oracle.value, text) ?? misplaced(root, text, 0, text.length);
}

/**
 * Runs `work` while json5's warnings about U+2028 in strings go nowhere, and while its refusals collect no stack, which takes longer
 * than reading does.
 */
export function quietly<T>(work: () => T): T {
  const { console: terminal } = globalThis;
  const { stackTraceLimit } = Error;
  globalThis.console = { ...terminal, warn: () => undefined };
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    globalThis.console = terminal;
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function verdict(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON5.parse<unknown>(text) };
  } catch {
    return null;
  }
}

function difference(node: Node, value: unknown, text: string): string | null {
  const children = node.children ?? [];
  const here = `at ${node.offset} a ${node.type}`;
  switch (node.type) {
    case 'array': {
      if (!Array.isArray(value) || value.length !== children.length) return `${here} that json5 reads otherwise`;
      return (
        children.map((child, index) => difference(child, value[index], text)).find((found) => found !== null) ?? null
      );
    }
    case 'object': {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return `${here}, no object for json5`;
      const last = new Map(children.map((member) => [member.children?.[0]?.value as string, member.children?.[1]]));
      if (Object.keys(value).length !== last.size) return `${here} with other keys than json5's`;
      for (const [key, child] of last) {
        if (!child || !Object.hasOwn(value, key)) return `${here} with a key that json5 does not read`;
        const found = difference(child, (value as Record<string, unknown>)[key], text);
        if (found) return found;
      }
      return null;
    }
    case 'string':
    case 'number':
    case 'boolean':
      return typeof value === node.type && Object.is(node.value, value) ? null : `${here} with another value`;
    case 'null':
      return value === null && node.value === null ? null : `${here}, not null for json5`;
    case 'property':
      return `${here} in the place of a value`;
  }
}

/** Each node lies inside its parent, after its elder sibling, and knows its parent; brackets and quotes stand at its ends. */
function misplaced(node: Node, text: string, from: number, to: number): string | null {
  if (node.offset < from || node.length < 1 || node.offset + node.length > to)
    return `a ${node.type} outside of its parent`;
  if (!looksLike(node, text)) return `a ${node.type} whose place shows something else`;
  let after = node.offset;
  for (const child of node.children ?? []) {
    if (child.parent !== node) return `a ${child.type} at ${child.offset} with another parent`;
    const found = misplaced(child, text, after, node.offset + node.length);
    if (found) return found;
    after = child.offset + child.length;
  }
  return null;
}

function looksLike(node: Node, text: string): boolean {
  const shown = text.slice(node.offset, node.offset + node.length);
  switch (node.type) {
    case 'object':
      return shown.startsWith('{') && shown.endsWith('}');
    case 'array':
      return shown.startsWith('[') && shown.endsWith(']');
    case 'property':
      return node.children?.length === 2 && node.colonOffset !== undefined && text[node.colonOffset] === ':';
    case 'string':
      return JSON5.parse(isKey(node) && !/^["']/.test(shown) ? `"${shown}"` : shown) === node.value;
    case 'number':
      return Object.is(JSON5.parse(shown), node.value);
    case 'boolean':
    case 'null':
      return shown === String(node.value);
  }
}

function isKey(node: Node): boolean {
  return node.parent?.type === 'property' && node.parent.children?.[0] === node;
}
