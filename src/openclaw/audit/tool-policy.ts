import type { ConfigValue } from '../config-value';
import { below, textOf } from '../constraints/values';
import { isSince } from '../release-order';
import type { AuditScene } from './scene';
import { sandboxPolicy } from './sandbox-policy';
import { isInProfile } from './tool-facts';
import { isAllowedBy, isDeniedBy, joined, noTools, toolListAt, type Allows, type ToolList } from './tool-list';

/**
 * What the tool policies of a configuration allow: an agent by its value, without one what `agents.defaults` gets. Nothing is allowed as far
 * as is known where a file that is not seen, or the environment, may say otherwise.
 */
export type ToolPolicies = (agent?: ConfigValue, further?: readonly ConfigValue[]) => Allows;

const policiesOf = new WeakMap<AuditScene, ToolPolicies>();

/** The tool policies of a scene: profile, `tools`, the agent's `tools`, further ones, and the sandbox's; a tool needs leave of all. */
export function toolPolicies(scene: AuditScene): ToolPolicies {
  const known = policiesOf.get(scene);
  if (known) return known;
  const global = scene.at('tools');
  const globalPolicy = listPolicy(global, scene.release);
  const globalAlso = toolListAt(below(global, 'alsoAllow'));
  const unseen = ['profile', 'allow', 'deny'].some((field) => isOpen(scene, field));
  const policies: ToolPolicies = (agent, further = []) => {
    const own = below(agent, 'tools');
    const profile = below(own, 'profile') ?? below(global, 'profile');
    if (unseen || (profile?.type === 'string' && textOf(profile) === null)) return () => false;
    const also = toolListAt(below(own, 'alsoAllow')) ?? globalAlso;
    const all: Allows[] = [
      profilePolicy(textOf(profile), also, scene.release),
      globalPolicy,
      listPolicy(own, scene.release),
      ...further.map((policy) => listPolicy(policy, scene.release, false)),
    ];
    // What the environment completes is taken for the stricter.
    if ((scene.sandboxMode(agent) ?? 'all') === 'all') all.push(sandboxPolicy(scene, own));
    return (tool) => all.every((allows) => allows(tool));
  };
  policiesOf.set(scene, policies);
  return policies;
}

/** Whether a file that is not seen may set a field of the global policy. */
function isOpen(scene: AuditScene, field: string): boolean {
  return scene.at('tools', field) === undefined && scene.maySupply(['tools', field]);
}

/** A profile, widened by `alsoAllow` where the audit of the release counts it (since 2026.8.1; 2026.7.1-2 does not). */
function profilePolicy(profile: string | null, also: ToolList | null, release: string): Allows {
  if (profile === null) return () => true;
  const wider = also && isSince(release, '2026.8.1') ? also : noTools;
  return (tool) => isInProfile(tool, profile, release) || isAllowedBy(wider, tool, release);
}

/** `deny` wins; an empty or missing `allow` allows the rest (openclaw 2026.9.6 `tool-policy-match`). */
function listPolicy(policy: ConfigValue | undefined, release: string, widens = true): Allows {
  const deny = toolListAt(below(policy, 'deny')) ?? noTools;
  const allow = toolListAt(below(policy, 'allow')) ?? noTools;
  const also = (widens ? toolListAt(below(policy, 'alsoAllow')) : null) ?? noTools;
  const list = allow.length === 0 ? noTools : joined(allow, also);
  return (tool) => !isDeniedBy(deny, tool, release) && (list.isEmpty || isAllowedBy(list, tool, release));
}
