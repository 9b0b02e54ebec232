import { noEditedMigrations } from './change/no-edited-migrations';
import { noFlattenedInclude } from './change/no-flattened-include';
import { noLostAuth } from './change/no-lost-auth';
import { noSilentRestore } from './change/no-silent-restore';
import { noVersionBreak } from './change/no-version-break';
import { noWidenedExposure } from './change/no-widened-exposure';
import { reviewNewPlugin } from './change/review-new-plugin';
import { noCaseCollision } from './gitignore/no-case-collision';
import { noEmbeddedRepository } from './gitignore/no-embedded-repository';
import { noExecutableConfig } from './gitignore/no-executable-config';
import { noOutsideLink } from './gitignore/no-outside-link';
import { noTrackedState } from './gitignore/no-tracked-state';
import { requireExcludedAgentLogs } from './gitignore/require-excluded-agent-logs';
import { requireExcludedConfigCopies } from './gitignore/require-excluded-config-copies';
import { requireExcludedCredentials } from './gitignore/require-excluded-credentials';
import { requireExcludedDatabases } from './gitignore/require-excluded-databases';
import { requireExcludedEnvironment } from './gitignore/require-excluded-environment';
import { requireExcludedLogs } from './gitignore/require-excluded-logs';
import { requireExcludedMedia } from './gitignore/require-excluded-media';
import { requireExcludedSessions } from './gitignore/require-excluded-sessions';
import { requireExcludedWorkspace } from './gitignore/require-excluded-workspace';
import { requireTrackedConfig } from './gitignore/require-tracked-config';
import { noListedField } from './guide/no-listed-field';
import { noDangerousFlag } from './hardening/no-dangerous-flag';
import { noDangerousRemoteCommand } from './hardening/no-dangerous-remote-command';
import { noElevatedJob } from './hardening/no-elevated-job';
import { noEscapingTransform } from './hardening/no-escaping-transform';
import { noExposedGateway } from './hardening/no-exposed-gateway';
import { noInterpreterApproval } from './hardening/no-interpreter-approval';
import { noLooseSandbox } from './hardening/no-loose-sandbox';
import { noLooseTools } from './hardening/no-loose-tools';
import { noLooseTrustedProxy } from './hardening/no-loose-trusted-proxy';
import { noOpenBrowser } from './hardening/no-open-browser';
import { noOpenChannel } from './hardening/no-open-channel';
import { noOpenControlUi } from './hardening/no-open-control-ui';
import { noOpenExposure } from './hardening/no-open-exposure';
import { noOpenHooks } from './hardening/no-open-hooks';
import { noSharedTrust } from './hardening/no-shared-trust';
import { noSilentChannel } from './hardening/no-silent-channel';
import { noUnpinnedInstall } from './hardening/no-unpinned-install';
import { noWeakModel } from './hardening/no-weak-model';
import { noWideNetwork } from './hardening/no-wide-network';
import { requireDmIsolation } from './hardening/require-dm-isolation';
import { requireGatewayAuth } from './hardening/require-gateway-auth';
import { requirePrivateModes } from './hardening/require-private-modes';
import { requireTrustedProxies } from './hardening/require-trusted-proxies';
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
import { noBrokenReference } from './secrets/no-broken-reference';
import { noDereferencedSecret } from './secrets/no-dereferenced-secret';
import { noKnownCredential } from './secrets/no-known-credential';
import { noLeakInHistory } from './secrets/no-leak-in-history';
import { noLikelySecret } from './secrets/no-likely-secret';
import { noPlaintextSecret } from './secrets/no-plaintext-secret';
import { noPrivateKey } from './secrets/no-private-key';
import { noRedactionPlaceholder } from './secrets/no-redaction-placeholder';
import { noReusedSecret } from './secrets/no-reused-secret';
import { noWeakSecret } from './secrets/no-weak-secret';
import { noPlaceholderAuth } from './startup/no-placeholder-auth';
import { requireGatewayMode } from './startup/require-gateway-mode';

/** Every rule, by id. A new rule is one file, one test and one line here. */
export const rules: readonly Rule[] = [
  noEditedMigrations,
  noFlattenedInclude,
  noLostAuth,
  noSilentRestore,
  noVersionBreak,
  noWidenedExposure,
  reviewNewPlugin,
  noCaseCollision,
  noEmbeddedRepository,
  noExecutableConfig,
  noOutsideLink,
  noTrackedState,
  requireExcludedAgentLogs,
  requireExcludedConfigCopies,
  requireExcludedCredentials,
  requireExcludedDatabases,
  requireExcludedEnvironment,
  requireExcludedLogs,
  requireExcludedMedia,
  requireExcludedSessions,
  requireExcludedWorkspace,
  requireTrackedConfig,
  noListedField,
  noDangerousFlag,
  noDangerousRemoteCommand,
  noElevatedJob,
  noEscapingTransform,
  noExposedGateway,
  noInterpreterApproval,
  noLooseSandbox,
  noLooseTools,
  noLooseTrustedProxy,
  noOpenBrowser,
  noOpenChannel,
  noOpenControlUi,
  noOpenExposure,
  noOpenHooks,
  noSharedTrust,
  noSilentChannel,
  noUnpinnedInstall,
  noWeakModel,
  noWideNetwork,
  requireDmIsolation,
  requireGatewayAuth,
  requirePrivateModes,
  requireTrustedProxies,
  noBrokenInclude,
  noConflictingSettings,
  noDuplicateKey,
  noIgnoredKey,
  noInvalidValue,
  noRefusedValue,
  noSyntaxError,
  noUnknownReference,
  noUnsupportedField,
  noBrokenReference,
  noDereferencedSecret,
  noKnownCredential,
  noLeakInHistory,
  noLikelySecret,
  noPlaintextSecret,
  noPrivateKey,
  noRedactionPlaceholder,
  noReusedSecret,
  noWeakSecret,
  noPlaceholderAuth,
  requireGatewayMode,
];

/** Those that say what the release itself refuses: the configuration as a whole, or to start with it. */
export const releaseRules: readonly Rule[] = rules.filter(({ meta }) => /^(?:schema|startup)\//.test(meta.id));
