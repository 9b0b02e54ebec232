import { normalId } from '../constraints/roster';
import { below, isFalse, itemsOf, textOf } from '../constraints/values';
import { toldSince, type AuditCheck } from './check';
import type { AuditScene } from './scene';
import { sharedDoors } from './shared-users';
import { toolPolicies } from './tool-policy';

const origin = 'openclaw 2026.9.6 audit.nondeep.runtime; marker in dist of';
const visibility = ['tools', 'sessions', 'visibility'];
const sessionTools = 'sessions_list sessions_history sessions_search sessions_send session_status'.split(' ');

/** What the audit asks of the trust between those who share one gateway: OpenClaw takes them all for one person. */
export const trustChecks: readonly AuditCheck[] = [
  {
    checkId: 'security.trust_model.multi_user_heuristic',
    eras: toldSince('2026.2.26'),
    severities: ['warn'],
    says: '{{how}}. OpenClaw takes everybody who writes to it for one person whom it serves, and keeps nobody from what the others may do',
    remedy:
      'Where these people do not trust one another, give each a gateway of their own; in any case, sandbox mode "all" and tools.fs.workspaceOnly limit what they reach.',
    origin: `${origin} 2026.2.26 to 2026.9.6; accounts inherit from their channel since 2026.8.1`,
    hits: function* (scene) {
      for (const { path, how } of sharedDoors(scene)) yield { path, severity: 'warn', words: { how } };
    },
  },
  {
    checkId: 'security.trust_model.group_scope_main',
    eras: toldSince('2026.8.1'),
    severities: ['warn'],
    says: 'is "main": what is said in a group goes into the main session, and everybody in the group shares it',
    remedy: 'Set it to "per-group", unless all these groups are as trusted as you are.',
    origin: `${origin} 2026.8.1 and 2026.9.6; a binding of a direct peer does not count`,
    hits: function* ({ at }) {
      if (textOf(at('session', 'groupScope')) === 'main')
        yield { path: ['session', 'groupScope'], severity: 'warn', put: 'per-group' };
      for (const [index, binding] of itemsOf(at('bindings')).entries()) {
        const isMain = textOf(below(binding, 'session', 'groupScope')) === 'main';
        const isDirect = ['direct', 'dm'].includes(textOf(below(binding, 'match', 'peer', 'kind')) ?? '');
        if (isMain && !isDirect)
          yield { path: ['bindings', index, 'session', 'groupScope'], severity: 'warn', put: 'per-group' };
      }
    },
  },
  {
    checkId: 'security.trust_model.cross_agent_session_access_default',
    eras: toldSince('2026.9.6'),
    severities: ['info', 'warn'],
    says: 'is "all", as it is where nothing is set, and tools.agentToAgent has no allow list: each agent reads and writes the sessions of the others{{signs}}',
    remedy:
      'Set tools.sessions.visibility to "agent", or list in tools.agentToAgent.allow the agents that need one another.',
    origin: `${origin} 2026.9.6`,
    hits: function* (scene) {
      if (!reachesOthers(scene)) return;
      const isMixed = hasMixedTrust(scene);
      const signs = isMixed ? ', although the config gives them different rights or lets several people write' : '';
      yield { path: visibility, severity: isMixed ? 'warn' : 'info', words: { signs } };
    },
  },
];

/** Whether some agent may use a tool that looks into the sessions of another. */
function reachesOthers(scene: AuditScene): boolean {
  const { at, agents, maySupply } = scene;
  const ids = new Set(agents.flatMap(({ id }) => (id === null ? [] : normalId(id))));
  const stated = at(...visibility);
  const seen = textOf(stated)?.trim().toLowerCase() ?? '';
  const isLimited = stated ? ['self', 'tree', 'agent'].includes(seen) : maySupply(visibility);
  const pairs = at('tools', 'agentToAgent');
  const isPaired = isFalse(below(pairs, 'enabled')) || itemsOf(below(pairs, 'allow')).length > 0;
  if (ids.size < 2 || isLimited || isPaired) return false;
  const isUnclamped = textOf(at('agents', 'defaults', 'sandbox', 'sessionToolsVisibility')) === 'all';
  return agents.some(({ id, value }) => {
    const isClamped = (scene.sandboxMode(value) ?? 'all') === 'all' && !isUnclamped;
    return id !== null && !isClamped && sessionTools.some(toolPolicies(scene)(value));
  });
}

/** Whether a sandbox, tools of its own, or several people suggest that not all agents are trusted alike. */
function hasMixedTrust(scene: AuditScene): boolean {
  const [door] = sharedDoors(scene);
  return (
    door !== undefined ||
    scene.agents.some(
      ({ value }) =>
        scene.sandboxMode(value) !== 'off' ||
        ['profile', 'allow', 'deny'].some((field) => below(value, 'tools', field) !== undefined),
    )
  );
}
