import { accepts } from './field-history';
import { isSince } from './release-order';
import type { Era } from './state-entry';

/**
 * The era a known release belongs to. References: by its schema. Databases: `state/openclaw.sqlite` is built by the code of 2026.6.1 and not of
 * 2026.5.28; sessions, profiles and identities moved into databases with 2026.8.1 (2026.7.35 still documents the JSON stores).
 */
export function eraOf(version: string): Era {
  if (!accepts(version, ['models', 'providers', '*', 'apiKey', 'id'])) return 'json';
  if (!isSince(version, '2026.6.1')) return 'references';
  return isSince(version, '2026.8.1') ? 'sqlite' : 'mixed';
}
