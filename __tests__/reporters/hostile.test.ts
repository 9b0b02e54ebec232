import { Quotes } from '../../src/findings/quotes';
import { annotations } from '../../src/reporters/annotations';
import { comment } from '../../src/reporters/comment';
import { json } from '../../src/reporters/json';
import { code, folded, link, markup, row, shellBlock, text } from '../../src/reporters/markdown';
import { markerKey } from '../../src/reporters/comment-marker';
import { prose } from '../../src/reporters/prose';
import { summary } from '../../src/reporters/summary';
import { terminal } from '../../src/reporters/terminal';
import { workflowCommands } from '../../src/reporters/workflow-commands';
import { at, context, evil, evilPath, finding, hostile, report, target } from './reports';

/** Control characters other than line breaks, bidi and zero-width characters but the word joiner we put in ourselves, lone surrogates. */
const hidden = /(?![\n\u2060\u200D\uFE0F])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** Markdown without its code, found as CommonMark finds it: there nothing is markup, and GitHub links nothing. */
function outsideCode(page: string): string {
  return page
    .replace(/^(`{3,})sh\n[\s\S]*?\n\1$/gm, 'BLOCK')
    .split('\n')
    .map((line) => {
      let rest = '';
      for (let at = 0; at < line.length;) {
        const run = /^`+/.exec(line.slice(at))?.[0] ?? '';
        const close = run === '' ? null : new RegExp(`(?<!\`)${run}(?!\`)`).exec(line.slice(at + run.length));
        if (line.charAt(at) === '\\') rest += line.slice(at, (at += 2));
        else if (run === '') rest += line.charAt(at++);
        else if (close === null) rest += line.slice(at, (at += run.length));
        else {
          rest += 'CODE';
          at += 2 * run.length + close.index;
        }
      }
      return rest;
    })
    .join('\n');
}

test.each([
  ['comment', comment(hostile, context)],
  ['summary', summary(hostile, context)],
])('%s: nothing of a hostile repository is markup', (_name, page) => {
  const rest = outsideCode(page);
  expect(rest).toContain('CODE');
  expect(rest).not.toMatch(hidden);
  expect(rest.replace(/\]\([^)]*\)/g, ']()')).not.toMatch(/@\w|(^|[^\\&\w])#\d|&#\d+(?!\d*;)|GH-1|www\./);
  expect(
    rest
      .match(/<[^>]*>/g)
      ?.filter((tag) => !/^<(!-- openclaw-config-check:root-1 --|\/?details|\/?summary)>$/.test(tag)) ?? [],
  ).toEqual([]);
  const targets = [...rest.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map(([, address]) => address ?? '');
  expect(targets.length).toBeGreaterThan(2);
  expect(targets.filter((address) => !/^https:\/\/(github|x)\.example\/[^\s<>()|`]*$/.test(address))).toEqual([]);
  for (const line of rest.split('\n').filter((each) => each.startsWith('| ')))
    expect(line.match(/(?<!\\)\|/g)).toHaveLength(5);
  expect(rest.match(/^#+ /gm)?.length).toBeGreaterThan(3);
  expect(rest).not.toMatch(/^(# heading|- item)/m);
});

test('terminal text and log commands hold no character that a terminal obeys or hides', () => {
  expect(terminal(hostile, { color: false })).not.toMatch(hidden);
  expect(workflowCommands(annotations(hostile).shown)).not.toMatch(hidden);
  const lines = workflowCommands(annotations(hostile).shown).trimEnd().split('\n');
  expect(lines.map((line) => line.slice(0, 8))).toEqual(['::error ', '::error ', '::error ']);
  expect(json(hostile)).not.toMatch(hidden);
  expect(JSON.parse(json(hostile))).toMatchObject({ findings: [{ path: evilPath }, { path: evilPath }, {}] });
});

test('colour is the only escape sequence, and only when asked for', () => {
  const escapes = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');
  const plain = terminal(hostile, { color: false });
  const colored = terminal(hostile, { color: true });
  expect(colored).not.toBe(plain);
  expect(colored.replace(escapes, '')).toBe(plain);
});

test('a code span survives backticks, spaces, nothing, and line breaks', () => {
  expect([code('a'), code('`'), code('a``b`'), code(' a '), code(''), code('a\nb')]).toEqual([
    '`a`',
    '`` ` ``',
    '``` a``b` ```',
    '`  a  `',
    '(empty)',
    '`a\\u{a}b`',
  ]);
});

test('code spans that touch are kept apart, so that neither opens the other', () => {
  expect(markup`${code('`')}${code('<b>')}`).toBe('`` ` `` `<b>`');
  expect(prose(['a', { value: '`' }, { value: '' }, '', { value: 'b' }, '`'])).toBe('a`` ` ``(empty)`b`\\`');
});

test('a table cell keeps its pipes, also after backslashes', () => {
  expect(row([code('a|b'), code('a\\|b'), code('a\\\\|b'), text('a|b\\|c')])).toBe(
    '| `a\\|b` | `a\\\\\\|b` | `a\\\\\\|b` | a&#124;b\\\\&#124;c |',
  );
});

test('prose is prose', () => {
  expect(text('1. a *b* _c_ [d](e) <f> & g | $h$ @i #1 www.j.k https://l GH-2\nm')).toBe(
    '1\\. a \\*b\\* \\_c\\_ \\[d\\](e) &#60;f&#62; &#38; g &#124; &#36;h&#36; @\u2060i \\#\u20601 www\u2060.j.k https:\u2060//l GH\u2060-2 m',
  );
  expect([text('- a'), text('+ a'), text('=='), text('# a'), text('> a')]).toEqual([
    '\\- a',
    '\\+ a',
    '\\==',
    '\\# a',
    '&#62; a',
  ]);
});

test('a link is https or http, or only its label', () => {
  expect(link(markup`l`, 'https://a.example/(b)|`<c>')).toBe('[l](https://a.example/%28b%29%7C%60%3Cc%3E)');
  for (const address of ['javascript:alert(1)', 'data:text/html,x', '/relative', ''])
    expect(link(markup`l`, address)).toBe('l');
});

test('a block of shell lines cannot be closed from within, nor a folded part from its heading', () => {
  expect(shellBlock(['a', '```', '`````'])).toBe('``````sh\na\n```\n`````\n``````');
  expect(folded('</summary>', markup`b`)).toBe('<details><summary>&#60;/summary&#62;</summary>\n\nb\n\n</details>');
});

test('where nothing names a line, none is made up', () => {
  const page = terminal(
    report({
      findings: [finding({ location: { kind: 'repository' } }), finding({ location: { kind: 'file', path: 'a b' } })],
    }),
    { color: false },
  );
  expect(page).toMatch(/^\(repository\): error: /m);
  expect(page).toMatch(/^a b: error: /m);
});

/** What the runner takes for a command: `::` at the start of a line, blanks aside, and `##[` anywhere (actions/runner, ActionCommand). */
const runnerCommand = /^\s*::|##\[/m;

test.each(['::error::x', ' \u00A0::error::x', '##[error]x', 'a ##[error]x', "'##[group]x"])(
  'no printed line is a command of the runner: %s',
  (value) => {
    const page = report({
      findings: [
        finding({
          message: [{ value }],
          location: { kind: 'file', path: value },
          related: [{ message: [{ value }], location: at(value, 1, 1) }],
          remedy: { kind: 'untrack', summary: [{ value }], paths: [value, 'x'], patterns: [], unnamed: 0 },
        }),
        finding({ location: { kind: 'repository' }, target: value, message: ['##', { value: '[x' }] }),
      ],
      targets: [{ ...target, directory: value, config: value }],
      notices: [{ id: 'x', incomplete: false, message: [{ value }], path: value }],
    });
    expect(terminal(page, { color: false })).not.toMatch(runnerCommand);
    expect(json(page)).not.toMatch(runnerCommand);
    expect(JSON.parse(json(page))).toMatchObject({ notices: [{ message: value }] });
    expect(workflowCommands(annotations(page).shown)).not.toContain('##[');
    expect(summary(page, context)).not.toMatch(/##\[/);
  },
);

test('a path reads the same where a finding stands as where its message quotes it', () => {
  const path = 'identity/dev\nice.json';
  const page = report({
    findings: [finding({ location: { kind: 'file', path }, message: [{ value: new Quotes().text(path) }] })],
  });
  expect(terminal(page, { color: false })).toMatch(
    /^identity\/dev\\u\{a\}ice\.json: error: identity\/dev\\u\{a\}ice\.json /,
  );
  expect(comment(page, context)).toContain('`identity/dev\\u{a}ice.json`');
});

test('comment keys differ where paths do', () => {
  const paths = ['.', '', 'a', 'A', 'a/b', 'a-b', 'a b', 'é', evil, 'x'.repeat(100), 'x'.repeat(101), '--'];
  expect(new Set(paths.map(markerKey)).size).toBe(paths.length);
  for (const path of paths)
    expect(comment(report(), { ...context, markerKey: markerKey(path) })).toContain(
      `<!-- openclaw-config-check:${markerKey(path)} -->`,
    );
});
