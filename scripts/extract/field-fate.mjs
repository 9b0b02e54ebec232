/**
 * What doctor does with a retired field, observed on configurations that hold it.
 */
import { isDeepStrictEqual } from 'node:util';
import { anyKey } from './sample-value.mjs';
import { additions, valueAt, valuePlaces } from './value-places.mjs';

/**
 * @typedef {(string | number)[]} Place
 * @param {object} observed
 * @param {Place} observed.place where the field stood
 * @param {object} observed.bare what doctor made of the configuration without the field
 * @param {readonly { value: unknown, after: object }[]} observed.trials the values it had, each with what doctor made of the configuration
 * @returns {{ doctor: 'migrated' | 'retired' | 'left', place: Place | null, whole: boolean }} the one place where what the field said is
 *   found, or null; whether it is the place of the whole value, not of a part or of all its parts
 */
export function fateOf({ place, bare, trials }) {
  const gone = trials.filter(({ after }) => valueAt(after, place) === undefined);
  if (gone.length === 0) return { doctor: 'left', place: null, whole: false };
  const shown = withoutSideEffects(gone.map(({ value, after }) => ({ value, added: effects(after, bare) })));
  const telling = shown.filter(({ added }) => added.length > 0);
  if (telling.length === 0) return { doctor: 'retired', place: null, whole: false };
  const [first, ...others] = telling.map(({ value, added }) => destinations(value, added));
  const agreed = first.filter((move) => others.every((each) => each.some((other) => isSame(move, other))));
  if (agreed.length === 1) return { doctor: 'migrated', place: agreed[0], whole: true };
  const common = agreed.length > 1 ? sharedStart(agreed) : [];
  return { doctor: 'migrated', place: common.length > 0 ? common : null, whole: false };
}

/** What doctor wrote because of the field, but for the notes on its own migrations under `meta`. */
export function effects(after, bare) {
  return additions(after, bare).filter(({ place }) => place[0] !== 'meta');
}

/** What comes up whatever the field says tells nothing of it. */
function withoutSideEffects(shown) {
  const first = shown[0]?.added ?? [];
  const constant = first.filter((one) =>
    shown.every(({ added }) => added.some((other) => isDeepStrictEqual(one, other))),
  );
  const ignored = shown.length > 1 ? constant : [];
  return shown.map(({ value, added }) => ({
    value,
    added: added.filter((one) => !ignored.some((each) => isDeepStrictEqual(each, one))),
  }));
}

/** Where most of a value's parts arrived under their names; else where any part arrived; else all that came up. */
function destinations(value, added) {
  const parts = [...valuePlaces(value).values()];
  if (parts.length === 0) return arrivals(value, added) ?? added.map(({ place }) => place);
  const votes = new Map();
  for (const part of parts) {
    const named = (arrivals(part.value, added) ?? []).filter((place) => endsWith(place, part.place));
    for (const place of named) {
      const start = JSON.stringify(place.slice(0, -part.place.length));
      votes.set(start, (votes.get(start) ?? 0) + 1);
    }
  }
  const most = Math.max(0, ...votes.values());
  if (most > 1 || most * 2 >= parts.length)
    return [...votes].filter(([, count]) => count === most).map(([start]) => JSON.parse(start));
  const arrived = parts.flatMap((part) => arrivals(part.value, added) ?? []);
  return arrived.length > 0 ? unique(arrived) : added.map(({ place }) => place);
}

function arrivals(value, added) {
  const found = added.filter((one) => isDeepStrictEqual(one.value, value)).map(({ place }) => place);
  return found.length > 0 ? found : null;
}

function unique(places) {
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
}

function sharedStart([first, ...others]) {
  const length = first.findIndex((key, index) => others.some((other) => other[index] !== key));
  return length < 0 ? first : first.slice(0, length);
}

/** An element of a list may have become an entry of a map. */
function endsWith(place, end) {
  const last = place.slice(place.length - end.length);
  return (
    place.length >= end.length && last.every((key, index) => key === end[index] || (isAny(key) && isAny(end[index])))
  );
}

function isAny(key) {
  return typeof key === 'number' || key === anyKey;
}

function isSame(a, b) {
  return a.length === b.length && a.every((key, index) => key === b[index]);
}
