import { addressConstraints } from './addresses';
import { agentConstraints } from './agents';
import { bindingConstraints } from './bindings';
import { channelToolConstraints } from './channel-tools';
import { channelConstraints } from './channels';
import { commandConstraints } from './commands';
import type { Constraint } from './constraint';
import { gatewayConstraints } from './gateway';
import { hookConstraints } from './hooks';
import { mcpConstraints } from './mcp';
import { modelConstraints } from './models';
import { pluginConstraints } from './plugins';
import { providerConstraints } from './providers';
import { agentReferences } from './references';
import { sandboxConstraints } from './sandbox';
import { secretRefConstraints } from './secret-refs';
import { timeConstraints } from './times';
import { toolConstraints } from './tools';

/** Everything that OpenClaw asks beyond its schema, as far as it is known here. Facts, each with the releases it holds for and its origin. */
export const constraints: readonly Constraint[] = [
  ...addressConstraints,
  ...agentConstraints,
  ...agentReferences,
  ...bindingConstraints,
  ...channelConstraints,
  ...channelToolConstraints,
  ...commandConstraints,
  ...gatewayConstraints,
  ...hookConstraints,
  ...mcpConstraints,
  ...modelConstraints,
  ...pluginConstraints,
  ...providerConstraints,
  ...sandboxConstraints,
  ...secretRefConstraints,
  ...timeConstraints,
  ...toolConstraints,
];
