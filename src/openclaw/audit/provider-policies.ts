import type { ConfigValue } from '../config-value';
import { below, membersOf } from '../constraints/values';
import { isSince } from '../release-order';
import type { AuditScene } from './scene';

/** The provider a model without one is taken to be of (openclaw 2026.9.6, the audit of small models). */
const ownProvider = 'openai';

const tables = new WeakMap<ConfigValue, ReadonlyMap<string, ConfigValue>>();

/** The policies that `tools.byProvider` has for a model, global and the agent's; the audit counts them since 2026.6.8 (2026.5.7 does not). */
export function providerPolicies(
  { at, release }: AuditScene,
  model: string,
  agent: ConfigValue | undefined,
): readonly ConfigValue[] {
  if (!isSince(release, '2026.6.8')) return [];
  const full = model.includes('/') ? model : `${ownProvider}/${model}`;
  const provider = full.slice(0, full.indexOf('/'));
  return [at('tools', 'byProvider'), below(agent, 'tools', 'byProvider')].flatMap((policies) => {
    if (policies?.type !== 'object') return [];
    const table = tableOf(policies);
    return table.get(full) ?? table.get(provider) ?? [];
  });
}

/** By lower-case key, the first that stands; one written in lower case before others. */
function tableOf(policies: ConfigValue): ReadonlyMap<string, ConfigValue> {
  const known = tables.get(policies);
  if (known) return known;
  const table = new Map<string, ConfigValue>();
  for (const [key, policy] of membersOf(policies)) {
    const name = key.trim().toLowerCase();
    if (policy.type === 'object' && (!table.has(name) || key === name)) table.set(name, policy);
  }
  tables.set(policies, table);
  return table;
}
