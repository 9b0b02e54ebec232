import { rules } from '../../src/rules/index';
import type { Example, Rule } from '../../src/rules/rule';

/** docs/rules: file name → page, one per rule and an index, all from the rules' own metadata and examples. */
export function rulePages(): ReadonlyMap<string, string> {
  return new Map([['README.md', index(rules)], ...rules.map((rule): [string, string] => [fileName(rule), page(rule)])]);
}

function fileName({ meta }: Rule): string {
  return `${meta.id.replace('/', '-')}.md`;
}

function index(all: readonly Rule[]): string {
  const rows = all.map(
    (rule) => `| [\`${rule.meta.id}\`](${fileName(rule)}) | ${severitiesOf(rule)} | ${rule.meta.summary} |`,
  );
  return [generated, '# Rules', '', '| Rule | Severity | What it asks for |', '| --- | --- | --- |', ...rows, ''].join(
    '\n',
  );
}

function page(rule: Rule): string {
  const { meta, examples } = rule;
  const messages = Object.entries(meta.messages).map(
    ([id, { severity, text }]) =>
      `| \`${id}\` | ${severity} | ${text.replace(/\{\{(\w+)\}\}/g, '‹$1›').replaceAll('|', '\\|')} |`,
  );
  return [
    generated,
    `# ${meta.id}`,
    '',
    meta.summary,
    '',
    meta.rationale.trim(),
    '',
    '## Messages',
    '',
    '| Id | Severity | Message |',
    '| --- | --- | --- |',
    ...messages,
    '',
    '## Reported',
    ...examples.bad.flatMap(example),
    '',
    '## Fine',
    ...examples.good.flatMap(example),
    '',
  ].join('\n');
}

const generated = '<!-- Made by `npm run docs` from the rule itself; edit it there. -->\n';

function severitiesOf({ meta }: Rule): string {
  return [...new Set(Object.values(meta.messages).map(({ severity }) => severity))].join(', ');
}

/** Sample credentials are shown by their beginning only, so that the page trips no scanner. */
function example({ title, files, base = {}, past = [], release, modes = {}, kinds = {} }: Example): string[] {
  const judged = release === undefined ? '' : ` (judged by ${release})`;
  return [
    '',
    `${title[0]?.toUpperCase() ?? ''}${title.slice(1)}${judged}:`,
    ...filesOf(base, ' before the change'),
    ...past.flatMap((each) => filesOf(each, ' in a commit of the change')),
    ...filesOf(files, ''),
    ...Object.entries(kinds).flatMap(([path, kind]) => ['', `\`${path}\` is ${kindWords[kind]}`]),
    ...Object.entries(modes).flatMap(([path, mode]) => ['', `\`${path}\` has mode ${mode} on disk`]),
  ];
}

const kindWords = {
  executable: 'marked executable',
  symlink: 'a symbolic link, its text where it points to',
  submodule: 'a repository of its own',
} as const;

function filesOf(files: Readonly<Record<string, string>>, when: string): string[] {
  return Object.entries(files).flatMap(([path, text]) => [
    '',
    `\`${path}\`${when}`,
    '',
    '````text',
    text
      .replace(/[«»]/g, '')
      .replace(/[A-Za-z0-9_+/=.-]{20,}/g, shortened)
      .replace(/\n$/, ''),
    '````',
  ]);
}

function shortened(run: string): string {
  return /\d/.test(run) && /[A-Za-z]/.test(run) ? `${run.slice(0, 6)}…` : run;
}
