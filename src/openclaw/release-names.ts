import { editDistance } from './edit-distance';
import { knownReleases } from './releases';

const offered = 3;

/** Up to three known releases that somebody may have meant by a text that is no version, the likeliest first. */
export function nearestReleases(text: string): readonly string[] {
  const wanted = text.trim().slice(0, 32).replace(/^v/i, '');
  const below =
    wanted === '' ? [] : knownReleases.filter((release) => release.startsWith(`${wanted.replace(/\.$/, '')}.`));
  if (below.length > 0) return below.slice(-offered).reverse();
  const near = knownReleases
    .map((release) => ({ release, distance: editDistance(wanted, release, 4) }))
    .filter(({ distance }) => distance <= 4)
    .reverse()
    .sort((a, b) => a.distance - b.distance);
  return near.length > 0
    ? near.slice(0, offered).map(({ release }) => release)
    : knownReleases.slice(-offered).reverse();
}
