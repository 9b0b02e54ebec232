import type { JsonPath } from '../../model/pointer';
import type { ConfigValue } from '../config-value';
import { normalId } from '../constraints/roster';
import { below, textOf } from '../constraints/values';
import { isSince } from '../release-order';
import type { AuditScene } from './scene';

/** How freely commands run in a scope, and the field that says so. */
export interface ExecScope {
  readonly security: string;
  readonly path: JsonPath;
}

/** What `tools.exec.mode` means for `security` (openclaw 2026.9.6 `exec-approvals-core`). */
const securityOf: ReadonlyMap<string, string> = new Map([
  ['deny', 'deny'],
  ['allowlist', 'allowlist'],
  ['ask', 'allowlist'],
  ['auto', 'allowlist'],
  ['full', 'full'],
]);

/**
 * The scopes whose `security` the audit looks at: the global one, unless an agent stands for it, and every agent's own. Where nothing is set
 * the audit takes "deny" (openclaw 2026.3.24 to 2026.9.6). A scope that inherits is told of at the field it inherits from, once.
 */
export function execScopes(scene: AuditScene): readonly ExecScope[] {
  const named = scene.agents.filter(({ id }) => id !== null);
  const own = named.map(({ value, path }) => ownScope(below(value, 'tools', 'exec'), [...path, 'tools', 'exec']));
  const global = ownScope(scene.at('tools', 'exec'), ['tools', 'exec']);
  const counts = own.includes(null) || !hasStandIn(scene);
  return [...(global && counts ? [global] : []), ...own.filter((scope) => scope !== null)];
}

/** Whether the audit takes an agent for the global scope: the only one, and up to 2026.7.1-2 the one called main. */
function hasStandIn({ agents, release }: AuditScene): boolean {
  if (isSince(release, '2026.8.1')) return agents.length === 1;
  return agents.some(({ id }) => id !== null && normalId(id) === 'main');
}

function ownScope(exec: ConfigValue | undefined, path: JsonPath): ExecScope | null {
  const mode = textOf(below(exec, 'mode'));
  if (mode !== null) return { security: securityOf.get(mode) ?? 'deny', path: [...path, 'mode'] };
  const security = textOf(below(exec, 'security'));
  return security === null ? null : { security, path: [...path, 'security'] };
}
