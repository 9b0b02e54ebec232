import { posix } from 'node:path';
import type { IgnorePattern } from '../../documents/ignore-rules';
import type { Repository } from '../../documents/repository';
import { inside } from '../../model/paths';
import { defineRule, type Place } from '../rule';
import { patternAt } from './exclusion-cause';
import { isStateDirectory } from './state-repository';

export const requireTrackedConfig = defineRule({
  meta: {
    id: 'gitignore/require-tracked-config',
    needs: 'directory',
    summary: 'Git tracks `openclaw.json`, and no pattern ignores it.',
    rationale: `The point of the guide's step 5 is that the config can be reviewed and put back. A pattern written for its copies (\`openclaw.json*\`,
\`*.json\`) hides the config itself as well: new files of that name are passed over without a word, and one that is tracked already drops out with the first
\`git rm\`. Whoever leaves the config out because of its secrets can track it once they are references.`,
    messages: {
      ignored: {
        severity: 'warning',
        text: 'Git tracks {{path}}, although "{{pattern}}" in line {{number}} of {{file}} ignores it. The pattern should leave the config in.',
      },
      hidden: {
        severity: 'warning',
        text: 'Git does not track {{path}}, since "{{pattern}}" in line {{number}} of {{file}} takes in more than the copies of the config. It should leave the config itself in.',
      },
      'left-out': {
        severity: 'note',
        text: 'Git does not track {{path}}: "{{pattern}}" in line {{number}} of {{file}} leaves it out. Without secrets in it, it should be tracked, to be reviewed and put back.',
      },
      absent: {
        severity: 'note',
        text: 'Git tracks the state of OpenClaw in {{directory}}, and no openclaw.json: what should be tracked is not, and what should not be is.',
      },
    },
  },
  examples: {
    bad: [
      {
        title: 'a pattern that hides the config too',
        files: { 'openclaw.json': '{}', '.gitignore': '*.log\n«openclaw.json*»\n' },
        reports: ['ignored'],
      },
      {
        title: 'an allow-list without the config',
        files: { '.openclaw/.gitignore': '«*»\n!.gitignore\n' },
        reports: ['hidden'],
      },
      {
        title: 'left out by name',
        files: { '.openclaw/.gitignore': '«/openclaw.json»\n' },
        reports: ['left-out'],
      },
      {
        title: 'state without a config',
        files: { '.openclaw/identity/device.json': '{}' },
        reports: ['absent'],
      },
    ],
    good: [
      { title: 'an allow-list', files: { 'openclaw.json': '{}', '.gitignore': '/*\n!/.gitignore\n!/openclaw.json\n' } },
      { title: 'no state directory', files: { 'README.md': '', '.gitignore': '*.json\n' } },
    ],
  },
  *check({ head }) {
    const path = head.config?.path ?? inside(head.directory, 'openclaw.json');
    if (!isNamedState(head) && !isStateDirectory(head)) return;
    const { ignored, by } = head.ignoreRules.verdict(path);
    if (ignored && by) {
      const messageId = head.config ? 'ignored' : /(?:^|\/)openclaw\.json$/.test(by.pattern) ? 'left-out' : 'hidden';
      yield {
        messageId,
        data: { path, pattern: by.pattern, file: by.file, line: `!/${posix.basename(path)}` },
        words: { number: String(by.line) },
        place: placeOf(head, by),
        remedy: {
          kind: 'manual',
          text: 'Narrow the pattern; or, where it means a whole directory, add "{{line}}" behind it in the .gitignore beside the config.',
        },
      };
    } else if (!head.config && isStateDirectory(head))
      yield {
        messageId: 'absent',
        data: { directory: head.directory === '.' ? 'this repository' : head.directory },
        place: { kind: 'repository' },
        remedy: {
          kind: 'manual',
          text: 'Track the config, without secrets: `openclaw-config-check init` sets up what to ignore.',
        },
      };
  },
});

/** Whether the directory is called like a state directory. */
function isNamedState({ directory }: Repository): boolean {
  return /^\.(?:openclaw|clawdbot)/.test(posix.basename(directory));
}

function placeOf(head: Repository, by: IgnorePattern): Place {
  const { at } = patternAt(head, by);
  return at ? { kind: 'span', path: by.file, span: by.span } : { kind: 'file', path: by.file };
}
