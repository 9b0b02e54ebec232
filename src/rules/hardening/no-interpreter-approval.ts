import { childrenOf, scalarOf, stringAt, valueAt, type ValueNode } from '../../documents/value-node';
import { eraOf } from '../../openclaw/era';
import { accepts } from '../../openclaw/field-history';
import { isInterpreter, programName } from '../../openclaw/interpreter';
import { atKey, atValue } from '../place';
import { defineRule, type Problem } from '../rule';
import { capped } from '../secrets/capped';

export const noInterpreterApproval = defineRule({
  meta: {
    id: 'hardening/no-interpreter-approval',
    summary: 'What `exec-approvals.json` allows without asking is less than anything.',
    rationale: `Up to 2026.7 \`exec-approvals.json\` in the state directory says which commands run without anybody being asked. A pattern for an
interpreter (a shell, \`python3\`, \`node\`) allows any program, since the program is its argument; \`"*"\` does so in a word, and security \`"full"\`
with ask \`"off"\` too. \`autoAllowSkills\` adds whatever programs the skills name. With \`tools.exec.strictInlineEval\` interpreters are still asked about where
the code stands on the command line, and are not reported. From 2026.8 on the approvals are in a database, which is not seen here.

The file belongs to the host and is better not tracked, which \`gitignore/no-tracked-state\` says.`,
    messages: {
      interpreter: {
        severity: 'warning',
        text: 'The approved pattern is for {{program}}, which runs whatever program it is given. Patterns should name programs that do one thing.',
      },
      anything: {
        severity: 'warning',
        text: 'The approved pattern "*" is for every program. Patterns should name programs one by one.',
      },
      full: {
        severity: 'warning',
        text: '{{place}} lets every command run, and nobody is asked. Security should be "allowlist".',
      },
      skills: {
        severity: 'warning',
        text: '{{place}} also approves every program that a skill names. It should be false, with such programs listed one by one.',
      },
      more: { severity: 'warning', text: '{{count}} more approvals in this file are as wide and not listed.' },
    },
  },
  examples: {
    bad: [
      {
        title: 'a shell',
        files: {
          'openclaw.json': '{}',
          'exec-approvals.json':
            '{ "version": 1, "agents": { "main": { "allowlist": [{ "pattern": «"/bin/bash"» }, «"*"»] } } }',
        },
        release: '2026.4.15',
        reports: ['interpreter', 'anything'],
      },
      {
        title: 'everything, for all agents',
        files: {
          'openclaw.json': '{}',
          'exec-approvals.json': '{ "defaults": { «"security"»: "full", "ask": "off", «"autoAllowSkills"»: true } }',
        },
        release: '2026.7.1',
        reports: ['full', 'skills'],
      },
    ],
    good: [
      {
        title: 'a program that does one thing, and an interpreter that is asked about',
        files: {
          'openclaw.json': '{ tools: { exec: { strictInlineEval: true } } }',
          'exec-approvals.json':
            '{ "agents": { "main": { "allowlist": [{ "pattern": "/usr/bin/git" }, { "pattern": "/usr/bin/node" }] } } }',
        },
        release: '2026.4.15',
      },
      {
        title: 'a file that the release does not read',
        files: { 'openclaw.json': '{}', 'exec-approvals.json': '{ "agents": { "main": { "allowlist": ["*"] } } }' },
        release: '2026.9.6',
      },
    ],
  },
  *check({ head, release: { version } }) {
    const file = head.files.find(({ statePath }) => statePath === 'exec-approvals.json');
    if (!file?.tree || eraOf(version) === 'sqlite') return;
    // The audit that looks at approvals came with this setting (2026.3.22; neither is in dist of 2026.2.9).
    const audited = accepts(version, ['tools', 'exec', 'strictInlineEval']);
    yield* capped(
      approvals(file.tree, strictness(head.config?.root)),
      () => file.path,
      ({ kind, at, program }): Problem<Approval['kind']> => ({
        messageId: kind,
        words: { program, place: kind === 'skills' ? 'autoAllowSkills' : 'Security "full" with ask "off"' },
        place: kind === 'interpreter' || kind === 'anything' ? atValue(at) : atKey(at),
        ...(audited && kind in checkIds ? { checkId: checkIds[kind] } : {}),
        remedy: { kind: 'manual', text: remedies[kind] },
      }),
      (path, count): Problem<'more'> => ({
        messageId: 'more',
        words: { count: String(count) },
        place: { kind: 'file', path },
        remedy: { kind: 'manual', text: remedies.interpreter },
      }),
    );
  },
});

const checkIds: Readonly<Partial<Record<Approval['kind'], string>>> = {
  interpreter: 'tools.exec.allowlist_interpreter_without_strict_inline_eval',
  skills: 'tools.exec.auto_allow_skills_enabled',
};

const remedies: Readonly<Record<Approval['kind'], string>> = {
  interpreter: 'Take the pattern out, or set tools.exec.strictInlineEval to true.',
  anything: 'Take the pattern out, and approve programs as they are asked about.',
  full: 'Set security to "allowlist" and ask to "on-miss".',
  skills: 'Set autoAllowSkills to false.',
};

interface Approval {
  readonly kind: 'interpreter' | 'anything' | 'full' | 'skills';
  readonly at: ValueNode;
  /** From the list of interpreters; empty for any other kind. */
  readonly program: string;
}

/** What the file allows beyond single programs (fields as in dist of 2026.3.24, 2026.4.15 and 2026.7.1-2, exec approvals). */
function* approvals(root: ValueNode, isStrictFor: (agent: string) => boolean): Iterable<Approval> {
  const defaults = valueAt(root, 'defaults');
  if (defaults) yield* widePolicy(defaults);
  const agents = valueAt(root, 'agents');
  if (agents?.type !== 'object') return;
  for (const [id, agent] of agents.members) {
    yield* widePolicy(agent);
    const list = valueAt(agent, 'allowlist');
    if (list?.type !== 'array') continue;
    const strict = isStrictFor(id);
    for (const entry of childrenOf(list)) {
      const at = entry.type === 'string' ? entry : valueAt(entry, 'pattern');
      const pattern = stringAt(at)?.trim();
      if (!at || pattern === undefined) continue;
      const program = programName(pattern.slice(-256)).replace(/[*?[\]{}()]/g, '');
      if (pattern === '*') yield { kind: 'anything', at, program: '' };
      else if (!strict && isInterpreter(program)) yield { kind: 'interpreter', at, program };
    }
  }
}

function* widePolicy(policy: ValueNode): Iterable<Approval> {
  const security = valueAt(policy, 'security');
  if (security && stringAt(security)?.trim() === 'full' && stringAt(policy, 'ask')?.trim() === 'off')
    yield { kind: 'full', at: security, program: '' };
  const skills = valueAt(policy, 'autoAllowSkills');
  if (skills && scalarOf(skills) === true) yield { kind: 'skills', at: skills, program: '' };
}

/** Whether an agent's interpreters are asked about: its own setting, else that of all agents. */
function strictness(root: ValueNode | null | undefined): (agent: string) => boolean {
  const list = valueAt(root, 'agents', 'list');
  const agents = new Map(list?.type === 'array' ? list.items.map((agent) => [stringAt(agent, 'id'), agent]) : []);
  const shared = valueAt(root, 'tools', 'exec', 'strictInlineEval');
  return (agent) => {
    const setting = valueAt(agents.get(agent), 'tools', 'exec', 'strictInlineEval') ?? shared;
    return setting !== undefined && scalarOf(setting) === true;
  };
}
