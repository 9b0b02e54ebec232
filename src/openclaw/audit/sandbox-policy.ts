import type { ConfigValue } from '../config-value';
import { below } from '../constraints/values';
import { isSince } from '../release-order';
import type { AuditScene } from './scene';
import { sandboxDefaults } from './tool-facts';
import {
  isAllowedBy,
  isDeniedBy,
  joined,
  noTools,
  toolList,
  toolListAt,
  type Allows,
  type ToolList,
} from './tool-list';

/** The defaults as lists; `alsoAllow`, and taking from the default denials what is allowed by name, came with 2026.3.31. */
const defaultAllow = toolList(sandboxDefaults.allow);
const defaultDeny = toolList(sandboxDefaults.deny);
const widensSince = '2026.3.31';

/** What the sandbox of an agent allows, by its `tools`: `tools.sandbox.tools`, its own before the global one, before the defaults. */
export function sandboxPolicy(scene: AuditScene, own: ConfigValue | undefined): Allows {
  const listAt = (field: string): ToolList | null =>
    toolListAt(below(own, 'sandbox', 'tools', field)) ?? toolListAt(scene.at('tools', 'sandbox', 'tools', field));
  const widens = isSince(scene.release, widensSince);
  const allow = listAt('allow');
  const also = (widens ? listAt('alsoAllow') : null) ?? noTools;
  const base = allow ?? defaultAllow;
  const list = base.length === 0 ? noTools : joined(base, also);
  const byName = widens ? joined(allow ?? noTools, also) : noTools;
  const deny = listAt('deny');
  const denies = (tool: string): boolean =>
    deny ? isDeniedBy(deny, tool, scene.release) : defaultDeny.has(tool) && !byName.has(tool);
  return (tool) => !denies(tool) && (list.isEmpty || isAllowedBy(list, tool, scene.release));
}
