import type { JsonPath } from '../../model/pointer';
import type { ConfigValue } from '../config-value';
import { rosterOf, type RosterAgent } from '../constraints/roster';
import { below, isFalse, textOf } from '../constraints/values';

/** What the checks of the audit look at: a configuration, with what several of them ask of it. */
export interface AuditScene {
  readonly root: ConfigValue;
  readonly release: string;
  /** The agents by name: of `agents.entries`, else of `agents.list`. `agents.defaults` is none of them. */
  readonly agents: readonly RosterAgent[];
  /** Whether the gateway listens beyond this machine; what the environment completes counts as not. */
  readonly exposed: boolean;
  readonly tailscale: 'off' | 'serve' | 'funnel';
  /** Exposed, or reached through Tailscale. */
  readonly remote: boolean;
  /** Whether the gateway serves the control UI. */
  readonly controlUi: boolean;
  /** The value at a path; undefined where there is none. */
  readonly at: (...path: JsonPath) => ConfigValue | undefined;
  /** Whether an include that is not seen may supply what is missing at a path. */
  readonly maySupply: (path: JsonPath) => boolean;
  /** The sandbox mode of an agent's value; without one, of the defaults. Null where the environment completes it. */
  readonly sandboxMode: (agent?: ConfigValue) => string | null;
}

/** Names of this machine that `gateway.bind` does not take, and people write. */
const loopbacks = new Set(['', 'loopback', '127.0.0.1', 'localhost', '::1', '[::1]']);

/** The scene of a configuration in a release; `maySupply` as in `AuditScene`. */
export function auditScene(root: ConfigValue, release: string, maySupply: AuditScene['maySupply']): AuditScene {
  const at: AuditScene['at'] = (...path) => below(root, ...path);
  const exposed = !loopbacks.has(textOf(at('gateway', 'bind'))?.trim() ?? 'loopback');
  const tailscale = tailscaleOf(at('gateway', 'tailscale', 'mode'));
  return {
    root,
    release,
    agents: rosterOf(root),
    exposed,
    tailscale,
    remote: exposed || tailscale !== 'off',
    controlUi: !isFalse(at('gateway', 'controlUi', 'enabled')),
    at,
    maySupply,
    sandboxMode: (agent) => {
      const mode = below(agent, 'sandbox', 'mode') ?? at('agents', 'defaults', 'sandbox', 'mode');
      return mode?.type === 'string' ? textOf(mode) : 'off';
    },
  };
}

function tailscaleOf(mode: ConfigValue | undefined): AuditScene['tailscale'] {
  const text = textOf(mode);
  return text === 'serve' || text === 'funnel' ? text : 'off';
}
