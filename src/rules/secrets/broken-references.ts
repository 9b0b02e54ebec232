import type { EffectiveConfig } from '../../documents/effective-config';
import type { Repository } from '../../documents/repository';
import { scalarOf, stringAt, walk, type ObjectNode, type ValueNode } from '../../documents/value-node';
import { namedVariable } from '../../openclaw/named-variable';
import { isPlaceholder } from '../../openclaw/placeholder';
import { profileFieldOf } from '../../openclaw/profile-fields';
import { isSince } from '../../openclaw/release-order';
import { isSecretEnvName } from '../../openclaw/secret-env-names';
import { knowsSecretRefs, takesSecretRef } from '../../openclaw/secret-ref-support';
import { objectReference, withoutScheme } from '../../openclaw/secret-reference';
import { valueForm } from '../../openclaw/value-forms';
import { agentFiles } from './agent-files';
import { eachSecretValue, type SecretValue } from './each-secret-value';
import { refusedPlaces } from './refused-places';

/** From this release on, a SecretRef may be written `$NAME` (marker in dist of 2026.5.18, not of 2026.5.12). */
export const shortSince = '2026.5.18';

/** A value that is meant as a reference and is none to OpenClaw. */
export interface BrokenReference {
  readonly node: ValueNode;
  /** Whether a SecretRef may stand there. */
  readonly ref: boolean;
}

/** Those of a config, at places for a secret. What the release's schema refuses is not among them. */
export function* brokenInConfig(config: EffectiveConfig, release: string): Iterable<BrokenReference> {
  if (!config.root) return;
  const isRefused = refusedPlaces(config, release);
  for (const value of eachSecretValue(config.root)) {
    const { node, place } = value;
    const broken =
      node.type === 'object'
        ? place.known !== 'heuristic' && objectReference(textsOf(node)) === 'broken-reference'
        : isBrokenText(value, release);
    if (broken && !isRefused(node)) yield { node, ref: takesRef(value, release) };
  }
}

function takesRef({ node, place }: SecretValue, release: string): boolean {
  return takesSecretRef(release, node.path, place.accepts === 'secret-ref');
}

/** Those of agents' auth profiles; there a SecretRef may lack its provider (openclaw 2026.4.15 to 2026.9.6, `coerceSecretRef`). */
export function* brokenInProfiles(head: Repository, release: string): Iterable<BrokenReference> {
  if (!knowsSecretRefs(release)) return;
  for (const tree of agentFiles(head, ['auth-profiles.json'])) {
    for (const node of walk(tree)) {
      const key = String(node.path.at(-1));
      if (node.type === 'object' && (key === 'keyRef' || key === 'tokenRef')) {
        const members = new Map([['provider', 'default'], ...textsOf(node)]);
        if (objectReference(members) !== 'reference') yield { node, ref: true };
      } else if (node.type === 'string' && profileFieldOf(key) === 'key') {
        if (valueForm(String(node.value), 'secret') === 'broken-reference') yield { node, ref: false };
      }
    }
  }
}

/** Markers that OpenClaw itself once wrote for a provider's key; elsewhere only its doctor reads them (openclaw 2026.9.6). */
const marker = /^(?:secretref-env:|__env__:)/;

function isBrokenText(value: SecretValue, release: string): boolean {
  const { node, place } = value;
  const text = String(scalarOf(node)).trim();
  const meant = withoutScheme(text);
  // A place that is known by its name only may have a reader with notations of its own.
  const guessed = place.known === 'heuristic';
  const form = valueForm(text, 'secret');
  if (form === 'broken-reference') {
    return !guessed || (namedVariable(meant) !== null && /^(?:\$\{|\{env:|env:)/.test(meant));
  }
  if (guessed) return false;
  if (form === 'reference') {
    const short = meant === text && isSince(release, shortSince);
    return /^\$\w/.test(meant) && !(short && takesRef(value, release));
  }
  if (form === 'marker') return marker.test(meant) && !place.pattern.startsWith('models.providers.');
  const named = form === 'environment-name' && isMeantName(meant);
  return named && place.known === 'registered' && !place.pattern.endsWith('.apiKey');
}

/** The name of a variable that holds a secret, without what would make it a reference; `YOUR_BOT_TOKEN` and `API_KEY` are to be replaced. */
function isMeantName(text: string): boolean {
  return text.includes('_') && isSecretEnvName(text) && !isPlaceholder(text);
}

/** The members of an object; null for what is no text. */
function textsOf(node: ObjectNode): ReadonlyMap<string, string | null> {
  return new Map(Array.from(node.members.keys(), (key) => [key, stringAt(node, key) ?? null]));
}
