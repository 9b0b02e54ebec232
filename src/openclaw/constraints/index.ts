import { agentConstraints } from './agents';
import { channelConstraints } from './channels';
import type { Constraint } from './constraint';
import { gatewayConstraints } from './gateway';
import { hookConstraints } from './hooks';
import { mcpConstraints } from './mcp';
import { modelConstraints } from './models';
import { providerConstraints } from './providers';
import { agentReferences } from './references';
import { sandboxConstraints } from './sandbox';
import { timeConstraints } from './times';
import { toolConstraints } from './tools';

/** Everything that OpenClaw asks beyond its schema, as far as it is known here. Facts, each with the releases it holds for and its origin. */
export const constraints: readonly Constraint[] = [
  ...agentConstraints,
  ...agentReferences,
  ...channelConstraints,
  ...gatewayConstraints,
  ...hookConstraints,
  ...mcpConstraints,
  ...modelConstraints,
  ...providerConstraints,
  ...sandboxConstraints,
  ...timeConstraints,
  ...toolConstraints,
];
