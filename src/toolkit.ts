import { randomUUID } from 'node:crypto';
// From the toolkit's own files, not its index: that one also loads an HTTP client for OIDC tokens, which takes longer than the whole check.
import { issueCommand } from '../node_modules/@actions/core/lib/command';
import { issueFileCommand, prepareKeyValueMessage } from '../node_modules/@actions/core/lib/file-command';
import { summary } from '../node_modules/@actions/core/lib/summary';
import { toCommandProperties } from '../node_modules/@actions/core/lib/utils';
import type { Environment } from './model/environment';
import { Sealed } from './model/sealed';
import type { AnnotationProperties } from './reporters/annotations';

/** What the Action asks of the runner, with the meaning these names have in @actions/core. */
export interface Toolkit {
  readonly getInput: (name: string) => string;
  readonly setOutput: (name: string, value: string | number) => void;
  readonly error: Annotate;
  readonly warning: Annotate;
  readonly notice: Annotate;
  /** Prints text that quotes the repository: no line of it is taken for a command. */
  readonly info: (text: string) => void;
  /** Has the runner blank a secret out wherever it comes up in the log. Does nothing outside of a runner, which would print it. */
  readonly setSecret: (secret: Sealed) => void;
  /** Appends to the step summary, where the runner has one. */
  readonly writeSummary: (markdown: string) => Promise<void>;
}

type Annotate = (message: string, properties?: Partial<AnnotationProperties>) => void;

/** The runner's toolkit; inputs come from the environment given. */
export function toolkit(environment: Environment): Toolkit {
  const annotate =
    (command: string): Annotate =>
    (message, properties = {}) => {
      issueCommand(command, toCommandProperties(properties), message);
    };
  return {
    getInput: (name) => environment[`INPUT_${name.toUpperCase()}`] ?? '',
    setOutput: (name, value) => {
      if (environment['GITHUB_OUTPUT']) issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    },
    error: annotate('error'),
    warning: annotate('warning'),
    notice: annotate('notice'),
    info: (text) => {
      const resume = randomUUID();
      process.stdout.write(`::stop-commands::${resume}\n${text}\n::${resume}::\n`);
    },
    setSecret: (secret) => {
      if (environment['GITHUB_ACTIONS'] === 'true') issueCommand('add-mask', {}, Sealed.open(secret));
    },
    writeSummary: async (markdown) => {
      if (environment['GITHUB_STEP_SUMMARY']) await summary.addRaw(markdown).write();
    },
  };
}
