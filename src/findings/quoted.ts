import { conceal } from '../credentials/conceal';
import type { Location } from '../model/location';
import type { Message } from '../model/message';

/** Longer values are cut: a report quotes to be recognised, not to be complete. In UTF-16 units. */
const longest = 80;

/**
 * The only way from the repository's text to a report: credentials concealed, control, bidirectional and zero-width characters made visible,
 * cut at 80 UTF-16 units.
 */
export function quoted(value: string): string {
  const harmless = visible(conceal(value));
  return harmless.length <= longest ? harmless : `${harmless.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** A path as a report may carry it: credentials concealed; whole, since it must still name its file; the outputs escape it. */
export function quotedPath(path: string): string {
  return conceal(path);
}

/** The location with its path and pointers made fit for a report. */
export function quotedLocation(location: Location): Location {
  switch (location.kind) {
    case 'region':
      return {
        ...location,
        path: quotedPath(location.path),
        pointer: location.pointer && conceal(location.pointer),
        configPointer: location.configPointer && conceal(location.configPointer),
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
