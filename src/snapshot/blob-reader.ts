import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { BatchParser } from './batch-parser';
import { startGit } from './children';
import type { Git } from './git';
import { cannotRun, failed } from './refusal';

const command = ['cat-file', '--batch', '--buffer'] as const;

/** What of the blobs is wanted. */
export interface Wanted {
  /** Larger ones are not even held in memory; in bytes. */
  readonly largest?: number;
  /** Asked of each as it arrives. */
  readonly keep?: (id: string, bytes: Uint8Array) => boolean;
}

/** A `git cat-file --batch` that has been started and not yet been asked, so that it starts while the listing is made. */
export class BlobReader {
  readonly #git: Git;
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #ended: Promise<void>;
  readonly #parser: BatchParser;
  readonly #blobs = new Map<string, Uint8Array>();
  readonly #ids: string[] = [];
  #answered = 0;

  constructor(git: Git, { largest, keep }: Wanted = {}) {
    this.#git = git;
    this.#parser = new BatchParser((object) => {
      const id = this.#ids[this.#answered];
      this.#answered += 1;
      if (id === undefined || object?.type !== 'blob' || object.bytes === null) return;
      this.#git.onBlob?.(object.bytes);
      if (keep === undefined || keep(id, object.bytes)) this.#blobs.set(id, object.bytes);
    }, largest);
    this.#child = startGit(git, command);
    this.#ended = this.#run(git);
    // Whoever reads hears of a failure there; a reader that is closed unasked has nothing to say.
    this.#ended.catch(() => undefined);
  }

  /** Asks for an object before `read`, so that git is at work meanwhile; asked for again, it is read again. */
  ask(id: string): void {
    this.#ids.push(id);
    this.#child.stdin.write(`${id}\n`);
  }

  /**
   * Reads each of these objects, and those asked for before, and ends. Ids are hexadecimal and distinct. What is missing, no blob or not
   * wanted is absent from the answer. Throws `Unanswerable` where git fails, as on a damaged object.
   */
  async read(ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
    for (const id of ids) this.#ids.push(id);
    this.#child.stdin.end(ids.length === 0 ? '' : `${ids.join('\n')}\n`);
    await this.#ended;
    return this.#blobs;
  }

  close(): void {
    this.#child.kill('SIGKILL');
  }

  #run(git: Git): Promise<void> {
    return new Promise((resolve, reject) => {
      const child = this.#child;
      let stderr = '';
      child.stdout.on('data', (chunk: Buffer) => {
        try {
          this.#parser.push(chunk);
        } catch (cause) {
          reject(failed(command, 0, cause instanceof Error ? cause.message : ''));
          this.close();
        }
      });
      child.stderr.on('data', (chunk: Buffer) => {
        if (stderr.length < 4096) stderr += chunk.toString('utf8');
      });
      child.once('error', (cause) => {
        reject(cannotRun(git, cause));
      });
      child.once('close', (status) => {
        if (status === 0 && this.#parser.isComplete() && this.#answered === this.#ids.length) resolve();
        else reject(failed(command, status, stderr));
      });
    });
  }
}
