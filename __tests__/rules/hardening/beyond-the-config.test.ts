import { readRepositories } from '../../../src/documents/read-repositories';
import { noElevatedJob } from '../../../src/rules/hardening/no-elevated-job';
import { noEscapingTransform } from '../../../src/rules/hardening/no-escaping-transform';
import { noInterpreterApproval } from '../../../src/rules/hardening/no-interpreter-approval';
import type { Example, Problem, Rule } from '../../../src/rules/rule';
import { snapshotOf } from '../literal';
import { testRule } from '../rule-tester';

const beside =
  (path: string, config = '{}') =>
  (title: string, text: string, ...reports: string[]): Example => ({
    title,
    files: { 'openclaw.json': config, [path]: text },
    release: '2026.4.15',
    reports,
  });
const approvals = beside('exec-approvals.json');
const strict = beside(
  'exec-approvals.json',
  '{ agents: { list: [{ id: "a", tools: { exec: { strictInlineEval: true } } }] } }',
);
const jobs = beside('cron/jobs.json');

testRule(noInterpreterApproval, {
  good: [
    approvals('wrong types', '{ "defaults": 5, "agents": [{ "allowlist": ["*"] }] }'),
    approvals(
      'more wrong types',
      '{ "agents": { "a": { "allowlist": { "pattern": "*" } }, "b": { "allowlist": [null, 5, {}, { "pattern": 7 }] } } }',
    ),
    approvals('no JSON', '{ "agents": '),
    approvals('asked on a miss', '{ "defaults": { "security": "full", "ask": "on-miss", "autoAllowSkills": false } }'),
    strict('asked about for one agent', '{ "agents": { "a": { "allowlist": ["/usr/bin/python3"] } } }'),
  ],
  bad: [
    approvals('by a numbered name', '{ "agents": { "*": { "allowlist": [«"/usr/bin/python3.12"»] } } }', 'interpreter'),
    approvals(
      'by a pattern',
      '{ "agents": { "*": { "allowlist": [«"C:\\\\Program Files\\\\Node\\\\node*.exe"»] } } }',
      'interpreter',
    ),
    approvals('a policy of one agent', '{ "agents": { "a": { «"security"»: "full", "ask": "off" } } }', 'full'),
    strict('of another agent', '{ "agents": { "b": { "allowlist": [«"node"»] } } }', 'interpreter'),
  ],
});

testRule(noElevatedJob, {
  good: [
    jobs('wrong types', '{ "jobs": { "a": { "payload": { "kind": "command" } } } }'),
    jobs('other wrong types', '{ "jobs": [5, { "payload": [] }] }'),
  ],
  bad: [
    jobs(
      'both at once',
      '{ "jobs": [{ "enabled": true, "payload": { "kind": «"command"», «"allowUnsafeExternalContent"»: true } }] }',
      'command',
      'unsafe-content',
    ),
  ],
});

testRule(noEscapingTransform, {
  bad: [
    { title: 'a home', files: { 'openclaw.json': '{ hooks: { transformsDir: «"~/bin"» } }' }, reports: ['folder'] },
    {
      title: 'by a detour',
      files: { 'openclaw.json': '{ hooks: { transformsDir: «"a/../../b"» } }' },
      reports: ['folder'],
    },
    {
      title: 'a name that only begins alike',
      files: { 'openclaw.json': '{ hooks: { transformsDir: «"/x/hooks/transforms2"» } }' },
      reports: ['folder'],
    },
  ],
  good: [{ title: 'a variable', files: { 'openclaw.json': '{ hooks: { transformsDir: "${DIR}" } }' } }],
});

function problems(
  rule: Rule,
  files: Readonly<Record<string, string>>,
  version: string,
  links: readonly string[] = [],
): readonly Problem[] {
  const snapshot = snapshotOf(files, Object.fromEntries(links.map((path) => [path, 'symlink'])));
  const [head] = readRepositories(snapshot, '.');
  if (!head) throw new Error('no repository');
  return [...rule.check({ head, release: { version, from: 'stamp', exact: true, stated: null } })];
}

it('tells links that leave the folder of transforms from those that do not', () => {
  const links = {
    'hooks/transforms/a.js': '../../../outside.js',
    'hooks/transforms/b.js': './c.js',
    'hooks/transforms/deep/d.js': '../c.js',
    'hooks/transforms/e.js': '/etc/passwd',
    'hooks/other/f.js': '/etc/passwd',
  };
  const whole = problems(noEscapingTransform, { 'openclaw.json': '{}', 'hooks/transforms': '../scripts' }, '2026.9.6', [
    'hooks/transforms',
  ]);
  expect(whole.map(({ messageId }) => messageId)).toEqual(['link']);
  const found = problems(noEscapingTransform, { 'openclaw.json': '{}', ...links }, '2026.9.6', Object.keys(links));
  expect(found.map(({ place }) => place.kind === 'file' && place.path)).toEqual([
    'hooks/transforms/a.js',
    'hooks/transforms/e.js',
  ]);
});

it('names the check of the audit where the release has it', () => {
  const files = {
    'openclaw.json': '{}',
    'exec-approvals.json': '{ "agents": { "a": { "allowlist": ["sh", "*"], "autoAllowSkills": true } } }',
  };
  const ids = (version: string) =>
    problems(noInterpreterApproval, files, version).map(({ checkId }) => checkId ?? null);
  expect(ids('2026.4.15')).toEqual([
    'tools.exec.auto_allow_skills_enabled',
    'tools.exec.allowlist_interpreter_without_strict_inline_eval',
    null,
  ]);
  expect(ids('2026.2.9')).toEqual([null, null, null]);
});
