import type { JsonPath } from '../model/pointer';
import { accepts } from './field-history';

/** Whether a release has SecretRefs at all: their providers have a place in its config. */
export function knowsSecretRefs(version: string): boolean {
  return accepts(version, ['secrets', 'providers']);
}

/**
 * Whether a release takes a SecretRef at a place of its config: its schema has a `source` there. Of a place that the schema does not judge,
 * such as a plugin's configuration, OpenClaw's registry has to tell.
 * @param registered whether that registry (of the newest known release) lists the place
 */
export function takesSecretRef(version: string, path: JsonPath, registered: boolean): boolean {
  if (accepts(version, [...path, 'source'])) return true;
  return registered && !accepts(version, path) && knowsSecretRefs(version);
}
