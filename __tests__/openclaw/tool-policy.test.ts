import { readRepositories } from '../../src/documents/read-repositories';
import { auditScene } from '../../src/openclaw/audit/scene';
import { toolPolicies } from '../../src/openclaw/audit/tool-policy';
import { snapshotOf } from '../rules/literal';

const tools = 'exec write apply_patch web_fetch browser session_status sessions_list automations gateway'.split(' ');

/** The tools of the list that an agent may use: the one called `ops`, else what stands for all. */
function allowed(config: string, release = '2026.9.6', isUnseen = false): string {
  const root = readRepositories(snapshotOf({ 'openclaw.json': config }), '.')[0]?.config?.root;
  if (!root) throw new Error('no configuration');
  const scene = auditScene(root, release, () => isUnseen);
  const agent = scene.agents.find(({ id }) => id === 'ops')?.value;
  return tools.filter(toolPolicies(scene)(agent)).join(' ');
}

const all = tools.join(' ');

test.each([
  ['nothing set', '{}', all],
  ['a profile', '{ tools: { profile: "messaging" } }', 'session_status sessions_list gateway'],
  ['the least profile', '{ tools: { profile: "minimal" } }', 'session_status gateway'],
  ['a profile nobody knows', '{ tools: { profile: "tiny" } }', all],
  [
    'a profile and more',
    '{ tools: { profile: "minimal", alsoAllow: ["write"] } }',
    'write apply_patch session_status gateway',
  ],
  ['more than everything', '{ tools: { alsoAllow: ["exec"] } }', all],
  ['a list', '{ tools: { allow: ["group:fs", "BASH "] } }', 'exec write apply_patch'],
  ['a blank entry forbids nothing', '{ tools: { allow: [""] } }', all],
  [
    'patterns',
    '{ tools: { allow: ["s*s*", "*_fetch", "w*i*e"] } }',
    'write apply_patch web_fetch session_status sessions_list',
  ],
  ['a pattern that overlaps itself', '{ tools: { allow: ["exe*xec", "write"] } }', 'write apply_patch'],
  ['denials win', '{ tools: { allow: ["exec", "write"], deny: ["group:fs"] } }', 'exec'],
  ['an old name', '{ tools: { allow: ["cron"], deny: ["apply-patch"] } }', 'automations'],
  ['a group nobody knows', '{ tools: { allow: ["group:none"] } }', ''],
  [
    'an agent narrows',
    '{ tools: { deny: ["gateway"] }, agents: { entries: { ops: { tools: { allow: ["exec", "gateway"] } } } } }',
    'exec',
  ],
  [
    "an agent's own profile",
    '{ tools: { profile: "coding" }, agents: { entries: { ops: { tools: { profile: "minimal" } } } } }',
    'session_status gateway',
  ],
  [
    'a sandbox',
    '{ agents: { defaults: { sandbox: { mode: "all" } } } }',
    'exec write apply_patch session_status sessions_list',
  ],
  ['a sandbox for some', '{ agents: { defaults: { sandbox: { mode: "non-main" } } } }', all],
  [
    'a sandbox with more',
    '{ agents: { defaults: { sandbox: { mode: "all" } } }, tools: { sandbox: { tools: { alsoAllow: ["browser"] } } } }',
    'exec write apply_patch browser session_status sessions_list',
  ],
  [
    'a sandbox without a list',
    '{ agents: { entries: { ops: { sandbox: { mode: "all" }, tools: { sandbox: { tools: { allow: [], deny: ["exec"] } } } } } } }',
    'write apply_patch web_fetch browser session_status sessions_list automations gateway',
  ],
  ['a profile that the environment completes', '{ tools: { profile: "${PROFILE}" } }', ''],
  [
    'a mode that the environment completes',
    '{ agents: { defaults: { sandbox: { mode: "${MODE}" } } } }',
    'exec write apply_patch session_status sessions_list',
  ],
  ['wrong types', '{ tools: { profile: 7, allow: "exec", deny: { exec: true }, alsoAllow: [1, null, {}] } }', all],
])('%s', (_, config, expected) => {
  expect(allowed(config)).toBe(expected);
});

test.each([
  ['2026.9.6', '{ tools: { profile: "minimal" } }', 'session_status gateway'],
  ['2026.8.1', '{ tools: { profile: "minimal" } }', 'session_status'],
  [
    '2026.3.24',
    '{ tools: { profile: "coding" } }',
    'exec write apply_patch web_fetch session_status sessions_list automations',
  ],
  ['2026.3.8', '{ tools: { profile: "coding" } }', 'exec write apply_patch session_status sessions_list automations'],
  ['2026.2.9', '{ tools: { profile: "coding" } }', 'exec write apply_patch session_status sessions_list'],
  ['2026.7.1-2', '{ tools: { profile: "minimal", alsoAllow: ["exec"] } }', 'session_status'],
  ['2026.3.24', '{ tools: { allow: ["exec"] } }', 'exec apply_patch'],
  ['2026.3.31', '{ tools: { allow: ["exec"] } }', 'exec'],
  ['2026.4.15', '{ tools: { allow: ["group:fs"], deny: ["write"] } }', ''],
  ['2026.5.7', '{ tools: { allow: ["group:fs"], deny: ["write"] } }', 'apply_patch'],
  [
    '2026.3.24',
    '{ tools: { sandbox: { tools: { alsoAllow: ["browser"] } } }, agents: { defaults: { sandbox: { mode: "all" } } } }',
    'exec write apply_patch session_status sessions_list',
  ],
])('in %s: %s', (release, config, expected) => {
  expect(allowed(config, release)).toBe(expected);
});

test('what a file that is not seen may restrict is not taken for allowed', () => {
  expect(allowed('{ tools: { profile: "coding" } }', '2026.9.6', true)).toBe('');
  expect(allowed('{ tools: { profile: "full", allow: ["exec"], deny: [] } }', '2026.9.6', true)).toBe('exec');
});
