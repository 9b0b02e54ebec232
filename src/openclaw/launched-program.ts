/** A program that fetches what it is told to run, and how a version of that is fixed: by number, or for an image by its digest. */
const launchers: readonly { readonly words: readonly string[]; readonly pinned: RegExp }[] = [
  ...[['npx'], ['bunx'], ['pnpx'], ['pnpm', 'dlx'], ['yarn', 'dlx'], ['npm', 'exec'], ['bun', 'x']].map((words) => ({
    words,
    pinned: /.@\d{1,9}\.\d{1,9}\.\d{1,9}[\w.+-]{0,40}$/,
  })),
  ...[['uvx'], ['uv', 'tool', 'run'], ['pipx', 'run']].map((words) => ({
    words,
    pinned: /.(?:==|@)\d{1,9}\.\d{1,9}[\w.+-]{0,40}$/,
  })),
  ...[
    ['docker', 'run'],
    ['podman', 'run'],
  ].map((words) => ({ words, pinned: /.@sha256:[0-9a-f]{64}$/ })),
];

/** What a command line starts: a program that is there, or one that is fetched first. */
export interface LaunchedProgram {
  /** The words of the launcher, as in "npx"; null for a program that is there, or not known to fetch anything. */
  readonly launcher: string | null;
  readonly pinned: boolean;
}

/** What `command` with `args` starts. Only the first 64 arguments count, each to its 512th character. */
export function launchedProgram(command: string, args: readonly string[]): LaunchedProgram {
  const program =
    command
      .trim()
      .split(/[\\/]/)
      .at(-1)
      ?.replace(/\.(?:exe|cmd|bat|ps1)$/i, '') ?? '';
  const words = [program, ...args.slice(0, 64).map((arg) => arg.slice(-512))];
  const launcher = launchers.find(({ words: first }) => first.every((word, index) => words[index] === word));
  if (!launcher) return { launcher: null, pinned: true };
  const rest = words.slice(launcher.words.length);
  return { launcher: launcher.words.join(' '), pinned: rest.some((arg) => launcher.pinned.test(arg)) };
}

/** Whether an npm package as a plugin was installed from it is fixed to one version; what is no npm package is not asked. */
export function isPinnedSpec(spec: string): boolean {
  return /.@\d{1,9}\.\d{1,9}\.\d{1,9}[\w.+-]{0,40}$/.test(spec.trim().slice(-512));
}
