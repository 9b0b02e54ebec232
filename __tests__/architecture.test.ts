import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(__dirname, '..');
const source = join(root, 'src');

interface Room {
  readonly names: readonly string[];
  readonly imports: string;
  readonly packages: readonly string[];
}

/** The table of rooms, from the document that explains it. */
function rooms(): readonly Room[] {
  return readFileSync(join(root, 'docs/architecture.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => {
      const [, names = '', , imports = '', packages = ''] = line.split('|').map((cell) => cell.trim());
      return {
        names: Array.from(names.matchAll(/`([\w.-]+?)(?:\/|\.ts)`/g), ([, name]) => name ?? ''),
        imports,
        packages: packages.split(',').map((name) => name.trim()),
      };
    });
}

function sources(directory = source): string[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sources(join(directory, entry.name)) : [join(directory, entry.name)],
  );
}

/** The room a path below src belongs to: its first folder, or its own name. */
function roomOf(path: string): string {
  return relative(source, path).split('/')[0]?.replace(/\.ts$/, '') ?? '';
}

/** The modules a file imports, types and dynamic imports included. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const statements =
    /^(?:import|export|\})[^'\n]* from '([^']+)'|^import '([^']+)'|\b(?:import|require)\('([^']+)'\)/gm;
  return Array.from(text.matchAll(statements), ([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '');
}

const files = sources().filter((file) => file.endsWith('.ts'));
const table = rooms();

test('every source file belongs to a room of the table, and every room has files', () => {
  const known = table.flatMap(({ names }) => names);
  const found = new Set(files.map(roomOf));
  expect([...found].sort()).toEqual([...known].sort());
});

test.each(table.map((room) => [room.names.join(', '), room] as const))('%s imports what it may', (_, room) => {
  const strangers: string[] = [];
  for (const file of files.filter((candidate) => room.names.includes(roomOf(candidate)))) {
    for (const name of importsOf(file)) {
      const packageName = name.startsWith('.') ? name.split('/node_modules/')[1] : name;
      if (packageName !== undefined) {
        if (!room.packages.some((allowed) => packageName === allowed || packageName.startsWith(`${allowed}/`)))
          strangers.push(`${relative(root, file)} → ${name}`);
        continue;
      }
      const other = roomOf(join(file, '..', name));
      const allowed = room.imports.startsWith('all but ')
        ? !room.imports.slice('all but '.length).split(', ').includes(other)
        : room.imports.split(', ').includes(other);
      if (!room.names.includes(other) && !allowed) strangers.push(`${relative(root, file)} → ${other}`);
    }
  }
  expect(strangers).toEqual([]);
});

/** A file without its comments and its strings of one line. */
function codeOf(file: string): string {
  return readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|`[^`\n]*`/g, '');
}

test('only the doors read the environment, the clock or the current directory', () => {
  const doors = new Set(['src/bin.ts', 'src/index.ts']);
  const offenders = files
    .filter((file) => !doors.has(relative(root, file)))
    .filter((file) => /process\.(?:env|cwd|argv)|Date\.now|new Date\(\)|localeCompare/.test(codeOf(file)));
  expect(offenders.map((file) => relative(root, file))).toEqual([]);
});

test('files are small', () => {
  const lengths = files.map((file) => readFileSync(file, 'utf8').split('\n').length).sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60);
});

test('only the Action’s door opens what is sealed', () => {
  const openers = files.filter((file) => /\bSealed\.open\b|\bstatic open\b/.test(readFileSync(file, 'utf8')));
  expect(openers.map((file) => relative(source, file)).sort()).toEqual(['model/sealed.ts', 'toolkit.ts']);
});
