import { browserChecks } from './browser';
import { channelChecks, closedChannelChecks } from './channel-doors';
import type { AuditCheck } from './check';
import { controlUiChecks } from './control-ui';
import { elevatedChecks } from './elevated';
import { execChecks } from './exec';
import { exposureChecks } from './exposure';
import { flagChecks } from './flags';
import { hookChecks } from './hooks';
import { httpChecks } from './http';
import { installChecks } from './installs';
import { modelChecks } from './models';
import { networkChecks } from './network';
import { nodeChecks } from './nodes';
import { safeBinChecks } from './safe-bins';
import { sandboxChecks } from './sandbox';
import { telegramChecks } from './telegram';
import { toolProfileChecks } from './tool-profile';
import { trustChecks } from './trust';
import { proxyHeaderChecks, trustedProxyChecks } from './trusted-proxy';

/** Every check of the audit that a rule tells by this table. Those that other rules tell carry their ids there. */
export const auditChecks: readonly AuditCheck[] = [
  ...browserChecks,
  ...channelChecks,
  ...closedChannelChecks,
  ...controlUiChecks,
  ...elevatedChecks,
  ...execChecks,
  ...exposureChecks,
  ...flagChecks,
  ...hookChecks,
  ...httpChecks,
  ...installChecks,
  ...modelChecks,
  ...networkChecks,
  ...nodeChecks,
  ...proxyHeaderChecks,
  ...safeBinChecks,
  ...sandboxChecks,
  ...telegramChecks,
  ...toolProfileChecks,
  ...trustChecks,
  ...trustedProxyChecks,
];
