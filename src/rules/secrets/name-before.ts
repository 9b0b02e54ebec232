import { byteClass, lettersAndDigits, type ByteClass } from '../../credentials/long-runs';

/** A name that a value is assigned to, or an HTTP scheme that it follows. */
export interface NameBefore {
  /** As it stands, without quotes or the dashes of an option. */
  readonly name: string;
  /** The same, where it ends with `key`, with up to two words before it that say of what, as labels in prose are written: `Gateway_API_key`. */
  readonly label: string;
}

/** No name is looked for further back, in bytes. */
const reach = 120;

/** Quotes, what escapes them, emphasis and spaces. */
const around = byteClass('"\'`\\*_ \t');
const closing = byteClass('"\'`\\*_ \t)]');
const assigning = byteClass(':=|?>,');
const naming = byteClass(lettersAndDigits + '_.-');
const letters = byteClass(lettersAndDigits.slice(0, 52));

const schemes = /^(?:bearer|basic|token)$/i;

/**
 * The name that stands before a value which begins at `offset`: in an assignment (`name = value`, `"name": "value"`, `**Name**: value`, `the name is value`), a
 * command's option (`--name value`), an HTTP header (`Name: Bearer value`), an element (`<name>value`) or beside the name of a variable as its
 * fallback (`getenv("NAME", "value")`). Null where none does. Bytes are read as Latin-1; the cost is bounded.
 */
export function nameBefore(bytes: Uint8Array, offset: number): NameBefore | null {
  const reader = new Backwards(bytes, offset);
  reader.skip(around);
  const word = reader.word(naming);
  if (schemes.test(word) || word === 'is') reader.skip(around);
  else if (word !== '') return word.startsWith('--') ? { name: word.slice(2), label: word.slice(2) } : null;
  const operator = reader.word(assigning);
  if (operator === '' && word !== 'is') return /^bearer$/i.test(word) ? { name: word, label: word } : null;
  reader.skip(closing);
  const name = reader.word(naming).replace(/^[-_]+/, '');
  if (name === '' || (operator === '>' && !reader.isBehind('<'))) return null;
  if (operator === ',' && !/^[A-Z][A-Z0-9_]*$/.test(name)) return null;
  if (!/key$/i.test(name)) return { name, label: name };
  const words = [reader.wordOfLabel(), reader.wordOfLabel()].filter((each) => each !== '').reverse();
  return { name, label: [...words, name].join('_') };
}

/** Reads bytes from a place towards their beginning, on one line. */
class Backwards {
  private readonly floor: number;

  constructor(
    private readonly bytes: Uint8Array,
    private at: number,
  ) {
    this.floor = Math.max(0, at - reach);
  }

  isBehind(character: string): boolean {
    return this.at > this.floor && this.bytes[this.at - 1] === character.charCodeAt(0);
  }

  skip(members: ByteClass): void {
    while (this.at > this.floor && members[this.bytes[this.at - 1] ?? 0] !== 0) this.at--;
  }

  word(members: ByteClass): string {
    const end = this.at;
    this.skip(members);
    if (this.at === end) return '';
    return Buffer.from(this.bytes.buffer, this.bytes.byteOffset + this.at, end - this.at).toString('latin1');
  }

  /** The word of letters that stands one space before, or nothing. */
  wordOfLabel(): string {
    if (!this.isBehind(' ')) return '';
    this.at--;
    return this.word(letters);
  }
}
