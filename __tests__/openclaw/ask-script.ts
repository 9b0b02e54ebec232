import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where the scripts' modules stand. */
export const scripts = join(__dirname, '../../scripts/extract/');

/** What an expression over the exports of a script's module gives. The scripts are modules of Node, which jest does not load. */
export function ask(module: string, expression: string, input?: unknown): unknown {
  const program = [
    "import { readFileSync } from 'node:fs';",
    `import * as it from '${pathToFileURL(scripts).href}${module}.mjs';`,
    "const input = JSON.parse(readFileSync(0, 'utf8'));",
    `process.stdout.write(JSON.stringify(${expression}));`,
  ];
  const options = { input: JSON.stringify(input ?? null), maxBuffer: 1 << 26 };
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', program.join('\n')], options).toString(),
  );
}

/** An error's message, or the value. */
export function attempt(expression: string): string {
  return `(() => { try { return ${expression} } catch (e) { return e.message } })()`;
}
