import { noTrackedState } from './gitignore/no-tracked-state';
import { requireExcludedAgentLogs } from './gitignore/require-excluded-agent-logs';
import { requireExcludedLogs } from './gitignore/require-excluded-logs';
import { requireExcludedSessions } from './gitignore/require-excluded-sessions';
import { noListedField } from './guide/no-listed-field';
import { noExposedGateway } from './hardening/no-exposed-gateway';
import { requireDmIsolation } from './hardening/require-dm-isolation';
import { requireGatewayAuth } from './hardening/require-gateway-auth';
import type { Rule } from './rule';
import { noBrokenInclude } from './schema/no-broken-include';
import { noConflictingSettings } from './schema/no-conflicting-settings';
import { noDuplicateKey } from './schema/no-duplicate-key';
import { noIgnoredKey } from './schema/no-ignored-key';
import { noInvalidValue } from './schema/no-invalid-value';
import { noRefusedValue } from './schema/no-refused-value';
import { noSyntaxError } from './schema/no-syntax-error';
import { noUnknownReference } from './schema/no-unknown-reference';
import { noUnsupportedField } from './schema/no-unsupported-field';
import { noKnownCredential } from './secrets/no-known-credential';
import { noPlaintextSecret } from './secrets/no-plaintext-secret';
import { noPrivateKey } from './secrets/no-private-key';
import { noPlaceholderAuth } from './startup/no-placeholder-auth';
import { requireGatewayMode } from './startup/require-gateway-mode';

/** Every rule, by id. A new rule is one file, one test and one line here. */
export const rules: readonly Rule[] = [
  noTrackedState,
  requireExcludedAgentLogs,
  requireExcludedLogs,
  requireExcludedSessions,
  noListedField,
  noExposedGateway,
  requireDmIsolation,
  requireGatewayAuth,
  noBrokenInclude,
  noConflictingSettings,
  noDuplicateKey,
  noIgnoredKey,
  noInvalidValue,
  noRefusedValue,
  noSyntaxError,
  noUnknownReference,
  noUnsupportedField,
  noKnownCredential,
  noPlaintextSecret,
  noPrivateKey,
  noPlaceholderAuth,
  requireGatewayMode,
];

/** Those that say what the release itself refuses: the configuration as a whole, or to start with it. */
export const releaseRules: readonly Rule[] = rules.filter(({ meta }) => /^(?:schema|startup)\//.test(meta.id));
