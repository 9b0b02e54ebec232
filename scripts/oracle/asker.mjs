import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { endGroup, isolated, openclaw } from '../openclaw-release.mjs';
import { placeFiles } from './files.mjs';

const loop = fileURLToPath(new URL('loop.mjs', import.meta.url));
const offline = { HTTP_PROXY: 'http://127.0.0.1:9', HTTPS_PROXY: 'http://127.0.0.1:9' };
const commands = { validate: ['config', 'validate', '--json'], audit: ['security', 'audit', '--json'] };

/** Asks one installed release, in one process that is started again after a question that takes longer than `seconds`. */
export class Asker {
  #installed;
  #child = null;

  /** @param {{ node: string, entry: string, cache: string, seconds: number, command: 'validate' | 'audit' }} installed */
  constructor(installed) {
    this.#installed = installed;
  }

  /** What the command writes of these files with `--json`, or null where it took too long. */
  async output(files) {
    const child = (this.#child ??= this.#start());
    child.process.stdin.write(`${JSON.stringify({ files })}\n`);
    let timer;
    const late = new Promise((resolve) => {
      timer = setTimeout(resolve, this.#installed.seconds * 1000, null);
    });
    const line = await Promise.race([child.lines.next(), late]);
    clearTimeout(timer);
    if (line && !line.done) return JSON.parse(line.value).output;
    this.close();
    return null;
  }

  /** The same from a new start of the program. */
  async outputOfStart(files) {
    const { node, entry, cache, seconds, command } = this.#installed;
    const home = mkdtempSync(join(cache, 'probe-'));
    try {
      const env = isolated(node, home, { ...offline, OPENCLAW_STATE_DIR: placeFiles(home, files) });
      const { stdout } = await openclaw({ node, entry, args: commands[command], env, cwd: home, seconds });
      return stdout;
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  }

  close() {
    if (!this.#child) return;
    const { process: child, scratch } = this.#child;
    this.#child = null;
    endGroup(child.pid);
    rmSync(scratch, { recursive: true, force: true });
  }

  #start() {
    const { node, entry, cache, command } = this.#installed;
    const scratch = mkdtempSync(join(cache, 'probes-'));
    const child = spawn(node, [loop, join(dirname(entry), 'dist'), scratch, command], {
      cwd: scratch,
      env: isolated(node, scratch, offline),
      stdio: ['pipe', 'pipe', 'ignore'],
      detached: true,
    });
    child.stdin.on('error', () => {});
    return { process: child, scratch, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() };
  }
}
