import { closeSync, constants, fstatSync, lstatSync, openSync, readlinkSync, readSync, type Stats } from 'node:fs';

/** A path relative to the work tree's top, as a string, or as bytes (one character each) where it is no UTF-8. */
export interface DiskName {
  readonly text: string;
  readonly encoding: 'utf8' | 'latin1';
}

/** What stands at a path. `special` is neither file, symlink nor directory, or cannot be looked at: it is never opened. */
export interface Found {
  readonly kind: 'file' | 'symlink' | 'directory' | 'special';
  readonly executable: boolean;
  /** In bytes. */
  readonly size: number;
}

/** Parts that lead elsewhere, or into a repository's own directory. git adds none, but an index can be made by hand. */
const outside = /(?:^|\/)(?:\.{0,2}|\.git)(?:\/|$)/i;

/** Files of a directory on disk. No symlink is followed, neither at the end of a path nor on the way. */
export class WorkTree {
  readonly #directories = new Map<string, boolean>();

  constructor(private readonly root: string) {}

  /** What stands there; null for nothing, which a path behind a symlink counts as, as git counts it. */
  look(name: DiskName): Found | null {
    const special: Found = { kind: 'special', executable: false, size: 0 };
    if (outside.test(name.text)) return special;
    try {
      if (!this.#isReached(name)) return null;
      const stats = this.#lstat(name);
      if (stats === undefined) return null;
      const executable = stats.isFile() && (stats.mode & 0o100) !== 0;
      return { kind: kindOf(stats), executable, size: stats.size };
    } catch {
      return special;
    }
  }

  /** Whether the directory is another repository's work tree. */
  isRepository(name: DiskName): boolean {
    try {
      return this.#lstat({ ...name, text: `${name.text}/.git` }) !== undefined;
    } catch {
      return false;
    }
  }

  /** At most `size` bytes of a regular file; null where it cannot be opened or has become something else. */
  read(name: DiskName, size: number): Uint8Array | null {
    let file: number | undefined;
    try {
      file = openSync(this.#path(name), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
      if (!fstatSync(file).isFile()) return null;
      const bytes = Buffer.allocUnsafe(size);
      let filled = 0;
      while (filled < size) {
        const more = readSync(file, bytes, filled, size - filled, null);
        if (more === 0) break;
        filled += more;
      }
      return bytes.subarray(0, filled);
    } catch {
      return null;
    } finally {
      if (file !== undefined) closeSync(file);
    }
  }

  /** Where a symlink points, as bytes; null where it cannot be read. */
  readLink(name: DiskName): Uint8Array | null {
    try {
      return readlinkSync(this.#path(name), 'buffer');
    } catch {
      return null;
    }
  }

  /** Whether every directory on the way is one, and no symlink. Each is looked at once. */
  #isReached(name: DiskName): boolean {
    const parent = name.text.slice(0, Math.max(0, name.text.lastIndexOf('/')));
    const known = this.#directories.get(keyOf({ ...name, text: parent }));
    if (known !== undefined) return known;
    for (let slash = name.text.indexOf('/'); slash > 0; slash = name.text.indexOf('/', slash + 1)) {
      const way: DiskName = { ...name, text: name.text.slice(0, slash) };
      const key = keyOf(way);
      const isDirectory = this.#directories.get(key) ?? this.#lstat(way)?.isDirectory() ?? false;
      this.#directories.set(key, isDirectory);
      if (!isDirectory) return false;
    }
    return true;
  }

  #lstat(name: DiskName): Stats | undefined {
    return lstatSync(this.#path(name), { throwIfNoEntry: false });
  }

  #path(name: DiskName): string | Buffer {
    const path = `${this.root}/`;
    if (name.encoding === 'utf8') return path + name.text;
    return Buffer.concat([Buffer.from(path, 'utf8'), Buffer.from(name.text, 'latin1')]);
  }
}

/** Bytes and text must not meet: one directory's name as text can be another's as bytes. */
function keyOf(name: DiskName): string {
  return `${name.encoding}:${name.text}`;
}

function kindOf(stats: Stats): Found['kind'] {
  if (stats.isFile()) return 'file';
  if (stats.isSymbolicLink()) return 'symlink';
  return stats.isDirectory() ? 'directory' : 'special';
}
