import { dotted } from '../../model/pointer';
import type { ConfigValue } from '../config-value';
import { below, isFalse, isTrue } from '../constraints/values';
import { toldSince, type AuditCheck, type AuditHit } from './check';
import { execScopes } from './exec-scopes';
import { openDoors, openDoorsAnywhere } from './open-doors';
import type { AuditScene } from './scene';
import { controlPlaneTools } from './tool-facts';
import { toolPolicies } from './tool-policy';

const origin = 'openclaw 2026.9.6 audit.nondeep.runtime; marker in dist of';
const close = 'Set it to "allowlist", and name who may write.';

/** What the doors that are open to anybody lead to. */
export const exposureChecks: readonly AuditCheck[] = [
  {
    checkId: 'security.exposure.open_groups_with_elevated',
    eras: toldSince(),
    severities: ['critical'],
    says: 'is "open" while tools.elevated is on, as it is unless switched off: whoever may write there can try to get commands past the sandbox',
    remedy: `${close} Where nobody needs elevated commands, set tools.elevated.enabled to false.`,
    origin: `${origin} 2026.1.29 to 2026.9.6; direct messages count since 2026.7.1-2`,
    hits: (scene) => {
      const elevated = ['tools', 'elevated', 'enabled'];
      if (isFalse(scene.at(...elevated)) || (!scene.at(...elevated) && scene.maySupply(elevated))) return [];
      return eachDoor(scene, { severity: 'critical' });
    },
  },
  {
    checkId: 'security.exposure.open_groups_with_runtime_or_fs',
    eras: toldSince('2026.2.26'),
    severities: ['critical', 'warn'],
    says: 'is "open", and what is written there reaches {{agent}}, which {{reach}}',
    remedy: `${close} Or take these tools away: tools.profile "messaging", or sandbox mode "all" for that agent.`,
    origin: `${origin} 2026.2.26 to 2026.9.6; sandbox mode "all" guards, tools.fs.workspaceOnly guards files`,
    hits: (scene) => {
      const worst = worstReach(scene);
      return worst ? eachDoor(scene, worst) : [];
    },
  },
  {
    checkId: 'security.exposure.open_groups_with_control_plane_tools',
    eras: toldSince('2026.8.1'),
    severities: ['critical'],
    says: 'is "open", and what is written there reaches {{agent}}, which may use {{tools}} and so change OpenClaw itself',
    remedy: `${close} In any case, deny automations, gateway and plugins in tools.deny.`,
    origin: `${origin} 2026.8.1 and 2026.9.6; the tools by dangerous-tools`,
    hits: (scene) => {
      for (const { agent, name } of contexts(scene)) {
        const tools = controlPlaneTools(scene.release).filter(toolPolicies(scene)(agent));
        if (tools.length > 0)
          return eachDoor(scene, { severity: 'critical', keys: { agent: name }, words: { tools: tools.join(', ') } });
      }
      return [];
    },
  },
  {
    checkId: 'security.exposure.open_channels_with_exec',
    eras: toldSince('2026.3.24'),
    severities: ['critical', 'warn'],
    says: 'is "open" while {{exec}} lets commands run{{how}}',
    remedy: `${close} Or set tools.exec.security to "deny".`,
    origin: `${origin} 2026.3.24 to 2026.9.6`,
    hits: (scene) => {
      const scopes = execScopes(scene).filter(({ security }) => security !== 'deny');
      const worst = scopes.find(({ security }) => security === 'full') ?? scopes[0];
      if (!worst) return [];
      const isFull = worst.security === 'full';
      const words = { how: isFull ? ' without asking' : '' };
      const told = { severity: isFull ? 'critical' : 'warn', keys: { exec: dotted(worst.path) }, words } as const;
      return each(openDoorsAnywhere(scene), told);
    },
  },
];

/** What the tools of the most dangerous agent reach outside a sandbox; null where nothing worth telling. */
function worstReach(scene: AuditScene): Omit<AuditHit, 'path'> | null {
  let files: string | null = null;
  for (const { agent, name } of contexts(scene)) {
    if ((scene.sandboxMode(agent) ?? 'all') === 'all') continue;
    const allows = toolPolicies(scene)(agent);
    if (['exec', 'process'].some(allows))
      return { severity: 'critical', keys: { agent: name }, words: { reach: 'runs commands outside a sandbox' } };
    const only = below(agent, 'tools', 'fs', 'workspaceOnly') ?? scene.at('tools', 'fs', 'workspaceOnly');
    if (!isTrue(only) && ['read', 'write', 'edit', 'apply_patch'].some(allows)) files ??= name;
  }
  if (files === null) return null;
  return { severity: 'warn', keys: { agent: files }, words: { reach: 'reads or writes files outside its workspace' } };
}

/** Who may answer: what has no agent of its own, then each agent. */
function* contexts({ agents }: AuditScene): Iterable<{ readonly agent?: ConfigValue; readonly name: string }> {
  yield { name: 'agents.defaults' };
  for (const { id, value, path } of agents) if (id !== null) yield { agent: value, name: dotted(path) };
}

function eachDoor(scene: AuditScene, told: Omit<AuditHit, 'path'>): Iterable<AuditHit> {
  return each(openDoors(scene), told);
}

function* each(paths: Iterable<AuditHit['path']>, told: Omit<AuditHit, 'path'>): Iterable<AuditHit> {
  for (const path of paths) yield { path, ...told };
}
