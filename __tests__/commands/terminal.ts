import { main } from '../../src/cli';
import { Sandbox } from '../snapshot/sandbox';

/** What a command printed and how it ended. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly questions: readonly string[];
}

/**
 * Runs the command line in a directory of a sandbox.
 * @param answers what the person at the terminal says to each question; null where nobody is there
 */
export async function run(
  box: Sandbox,
  directory: string,
  words: readonly string[],
  { answers = null, more = {} }: { answers?: readonly boolean[] | null; more?: Readonly<Record<string, string>> } = {},
): Promise<Ended> {
  let [out, err] = ['', ''];
  const questions: string[] = [];
  const ask = (question: string): Promise<boolean> => Promise.resolve(answers?.[questions.push(question) - 1] ?? false);
  const code = await main(words, {
    streams: {
      readInput: () => Promise.resolve(new Uint8Array()),
      out: (text) => void (out += text),
      err: (text) => void (err += text),
      ask: answers && ask,
      color: false,
    },
    environment: { ...box.environment, ...more },
    today: '2026-11-22',
    directory: box.path(directory),
  });
  return { code, out, err, questions };
}
