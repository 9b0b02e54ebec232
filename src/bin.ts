import { main } from './cli';

/** Standard input, up to `limitBytes`: a config beyond that is refused anyway. */
async function readInput(limitBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.byteLength;
    if (length > limitBytes) break;
  }
  return Buffer.concat(chunks);
}

/** Yes is `y` or `yes`; anything else, and the end of the input, is no. */
async function ask(question: string): Promise<boolean> {
  // Only for who is asked: a check starts sooner without.
  const { createInterface } = await import('node:readline');
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  return new Promise((resolve) => {
    lines.once('close', () => {
      resolve(false);
    });
    lines.question(`${question} [y/N] `, (answer) => {
      resolve(/^\s*y(?:es)?\s*$/i.test(answer));
      lines.close();
    });
  });
}

const { env, stdin, stdout, stderr } = process;

// A reader that has seen enough (`| head`) closes the pipe: that is no failure of ours.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void main(process.argv.slice(2), {
  streams: {
    readInput,
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    ask: stdin.isTTY && stdout.isTTY ? ask : null,
    color: stdout.isTTY && env['NO_COLOR'] === undefined && env['TERM'] !== 'dumb',
  },
  environment: env,
  today: new Date().toISOString().slice(0, 10),
  directory: process.cwd(),
}).then((code) => {
  process.exitCode = code;
});
