import type { ConfigValue } from '../config-value';
import { refusedSince, type Constraint } from './constraint';
import { mustBe } from './forms';
import { isAbsolutePath, isExecutable } from './grammars';
import { itemsOf, textOf } from './values';

const executable = {
  about: 'value',
  says: 'must be the name or path of a program, without quotes, signs of a shell or, in a name, blanks',
  remedy: 'Write the program alone, and put arguments where they belong.',
} as const;

/** What OpenClaw asks of the commands that it runs. */
export const commandConstraints: readonly Constraint[] = [
  {
    id: 'secret-command',
    about: 'value',
    at: ['secrets.providers.*.command'],
    broken: mustBe((text) => isAbsolutePath(text) && !/[;&|`$<>\r\n"'\0]/.test(text.trim())),
    eras: refusedSince('2026.2.26'),
    says: 'must be the absolute path of a program, without quotes or signs of a shell',
    remedy: 'Write the path from the root, and put arguments into args.',
    origin:
      'schemas.md (e) 36; openclaw 2026.9.6 zod-schema.core; marker in dist of 2026.2.26 to 2026.9.6, not of 2026.2.23',
  },
  {
    id: 'secret-trusted-dir',
    about: 'value',
    at: ['secrets.providers.*.trustedDirs[]'],
    broken: mustBe(isAbsolutePath),
    eras: refusedSince('2026.2.26'),
    says: 'must be an absolute path',
    remedy: 'Write the path from the root.',
    origin: 'schemas.md (e) 36; marker in dist of 2026.2.26 to 2026.9.6, not of 2026.2.23',
  },
  {
    id: 'transcription-command',
    at: ['audio.transcription.command'],
    broken: (command: ConfigValue) => {
      if (command.type !== 'array') return [];
      const [first] = itemsOf(command);
      const text = textOf(first);
      if (first && text === null) return [];
      return isExecutable(text ?? '') ? [] : [first ? [0] : []];
    },
    eras: [
      { since: '2026.1.24', until: '2026.3.31', severity: 'error' },
      { since: '2026.5.2', severity: 'error' },
    ],
    ...executable,
    origin: 'marker in dist of 2026.1.29 to 2026.9.6; asked: 2026.4.15 to 2026.4.29 move the field before they look',
  },
  {
    id: 'channel-command',
    at: ['channels.signal', 'channels.imessage'].flatMap((channel) => [
      `${channel}.cliPath`,
      `${channel}.accounts.*.cliPath`,
    ]),
    broken: mustBe(isExecutable),
    eras: [{ since: '2026.1.24', until: '2026.3.31', severity: 'error' }],
    ...executable,
    origin: 'openclaw 2026.3.24 zod-schema; asked: 2026.3.24 and 2026.3.31 refuse it, 2026.4.15 takes it',
  },
];
