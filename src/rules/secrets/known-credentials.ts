import { credentialsIn } from '../../credentials/credentials-in';
import type { Encoding } from '../../credentials/decoded-runs';
import type { Issuer } from '../../credentials/issuer';
import type { Repository } from '../../documents/repository';
import type { Place } from '../rule';
import { coverage } from './covered-spans';
import { placeIn, secretsByFormat } from './secrets-by-format';
import { secretsByPlace } from './secrets-by-place';

/** A credential that its format gives away. */
export interface Known {
  readonly file: string;
  readonly place: Place;
  readonly value: string;
  readonly issuer: Issuer;
  /** In the file's name, encoded, or as it stands. */
  readonly how: 'name' | Encoding | null;
  readonly certain: boolean;
}

/** Paths with a line for each name: what some formats may not stand behind in a text, a slash, is the rule here. */
function asLines(paths: string): string {
  return paths.replaceAll('/', '\n');
}

/** Each credential once a file, where it first stands; those that a place has told are left to it. */
export function* credentialsOf(head: Repository): Iterable<Known> {
  const isTold = coverage(secretsByPlace(head));
  const inNames = credentialsIn(asLines(head.files.map(({ path }) => path).join('\n')), 1).length > 0;
  for (const file of head.files) {
    const path = file.path;
    const seen = new Set<string>();
    if (inNames) {
      for (const { issuer, span, certain } of credentialsIn(asLines(path))) {
        const value = path.slice(span.offset, span.offset + span.length);
        yield { file: path, place: { kind: 'file', path }, value, issuer, how: 'name', certain };
      }
    }
    for (const { issuer, span, value, encoding, certain } of secretsByFormat(file).credentials) {
      if (seen.has(value) || isTold(path, span)) continue;
      seen.add(value);
      yield { file: path, place: placeIn(file, span), value, issuer, how: encoding, certain };
    }
  }
}
