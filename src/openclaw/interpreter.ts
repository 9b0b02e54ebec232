/** Programs that run programs given to them (openclaw 2026.9.6 `exec-safe-bin-runtime-policy`). */
const interpreters = new Set(
  `ash awk bash busybox bun cmd cscript dash deno fish gawk gsed ksh lua mawk nawk node nodejs perl php powershell pypy pwsh python python2
   python3 ruby sed sh toybox wscript zsh`.split(/\s+/),
);
const numbered = /^(?:python|ruby|perl|php|node)\d{1,4}(?:\.\d{1,4})?$/;

/** Whether a program, by its bare name, runs whatever program it is given. */
export function isInterpreter(bin: string): boolean {
  return interpreters.has(bin) || numbered.test(bin);
}

/** The name of a program without its folder and its Windows ending. */
export function programName(text: string): string {
  const name = text.trim().toLowerCase();
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).replace(/\.(?:exe|cmd|bat|com)$/, '');
}
