import data from './data/suppressed-models.json';
import { isWithin } from './release-order';

type Eras = readonly Readonly<{ since: string; until: string | null }>[];

let models: ReadonlyMap<string, Eras> | undefined;

/** Whether a release refuses a model, given as provider/model, since its provider shut it down. The origin stands in the data. */
export function isSuppressedModel(ref: string, release: string): boolean {
  const [provider = '', ...rest] = ref.trim().slice(0, 512).toLowerCase().split('/');
  models ??= index();
  const eras = models.get(`${provider.trim()}/${rest.join('/').trim()}`) ?? [];
  return eras.some(({ since, until }) => isWithin(release, since, until));
}

function index(): ReadonlyMap<string, Eras> {
  const found = new Map<string, { since: string; until: string | null }[]>();
  for (const { since, until, providers, models: names } of data.groups) {
    for (const provider of providers) {
      for (const name of names) {
        const ref = `${provider}/${name.toLowerCase()}`;
        const eras = found.get(ref) ?? [];
        eras.push({ since, until });
        found.set(ref, eras);
      }
    }
  }
  return found;
}
