import { conceal } from '../credentials/conceal';
import type { Location } from '../model/location';
import type { Message } from '../model/message';
import { pointerOf, type JsonPath } from '../model/pointer';

/** Longer values are cut: a report quotes to be recognised, not to be complete. In UTF-16 units. */
const longest = 80;

/** So much of a value is looked at, in UTF-16 units: far more than is shown, so that no credential is cut before it is concealed. */
const searched = 4096;

/**
 * The only way from the repository's text to a report: credentials concealed, control, bidirectional and zero-width characters made visible,
 * cut at 80 UTF-16 units.
 */
export function quoted(value: string): string {
  // Cut twice: a megabyte of a key is not searched through, and what is concealed is whole.
  const harmless = visible(conceal(value.slice(0, searched)));
  return harmless.length <= longest ? harmless : `${harmless.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** A path as a report may carry it: credentials concealed; whole, since it must still name its file; the outputs escape it. */
export function quotedPath(path: string): string {
  return conceal(path);
}

/** An RFC 6901 pointer as a report may carry it: credentials concealed key by key, keys of more than 256 UTF-16 units cut. */
export function quotedPointer(path: JsonPath): string {
  return pointerOf(
    path.map((segment) => {
      if (typeof segment === 'number') return segment;
      const key = conceal(segment.slice(0, searched));
      return key.length > longestKey ? `${key.slice(0, longestKey)}…` : key;
    }),
  );
}

const longestKey = 256;

/** The location with its path made fit for a report. */
export function quotedLocation(location: Location): Location {
  switch (location.kind) {
    case 'region':
      return {
        ...location,
        path: quotedPath(location.path),
      };
    case 'file':
    case 'commit':
      return { ...location, path: quotedPath(location.path) };
    case 'repository':
      return location;
  }
}

/** A message whose quoted parts come straight from the repository, made fit for a report. */
export function quotedMessage(message: Message): Message {
  return message.map((part) => (typeof part === 'string' ? part : { value: quoted(part.value) }));
}

function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
