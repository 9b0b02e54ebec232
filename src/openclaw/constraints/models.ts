import type { JsonPath } from '../../model/pointer';
import type { ConfigValue } from '../config-value';
import { isBuiltInProvider } from '../built-in-providers';
import { isSuppressedModel } from '../suppressed-models';
import { refusedSince, type Constraint, type Where } from './constraint';
import { mustBe } from './forms';
import { isModelRef } from './grammars';
import { modelPlaces } from './model-places';
import { perAgent } from './roster';
import { isSecureUrl } from './urls';
import { below, isCompleted, itemsOf, membersOf, textOf } from './values';

/** What OpenClaw asks of model providers and of what names models. */
export const modelConstraints: readonly Constraint[] = [
  {
    id: 'provider-incomplete',
    about: 'value',
    at: ['models.providers'],
    broken: incompleteProviders,
    eras: refusedSince('2026.5.28'),
    says: 'is no provider that the release knows, so it must have a baseUrl and a list of models',
    remedy: 'Add what is missing, or correct the name of the provider.',
    origin:
      'schemas.md (e) 30; marker in dist of 2026.5.28 to 2026.9.6; before 2026.5.28 the schema itself demands both',
  },
  {
    id: 'suppressed-model',
    about: 'reference',
    at: modelPlaces,
    broken: (value, where) => suppressed(value, where),
    eras: refusedSince('2026.5.7'),
    says: 'names a model that the release no longer has',
    remedy: 'Choose a model that its provider still offers.',
    origin:
      'schemas.md (e) 49; openclaw 2026.9.6 io.snapshot-preparation; marker in dist of 2026.5.7 to 2026.9.6, not of 2026.4.29',
  },
  {
    id: 'catalog-url',
    about: 'value',
    at: ['models.catalogRefresh.url'],
    broken: mustBe(isSecureUrl),
    eras: refusedSince('2026.8.1'),
    says: 'must be an HTTPS URL; HTTP is for localhost only',
    remedy: 'Write an HTTPS URL.',
    origin: 'schemas.md (e) 49; marker in dist of 2026.8.1 to 2026.9.6, not of 2026.7.35',
  },
  {
    id: 'decision-model',
    about: 'reference',
    at: perAgent('decisionModel'),
    broken: mustBe((text) => text.trim() === '' || isModelRef(text)),
    eras: refusedSince('2026.8.1'),
    says: 'must name a model as provider/model, or be empty',
    remedy: 'Write provider/model.',
    origin: 'openclaw 2026.9.6 zod-schema.agent-model; the field is of 2026.9.6 on',
  },
  {
    id: 'model-entry-inexact',
    about: 'value',
    at: perAgent('models'),
    broken: inexactEntries,
    eras: refusedSince('2026.8.1'),
    says: 'needs a key that names one model as provider/model',
    remedy: 'Write the key as provider/model, without a wildcard.',
    origin: 'schemas.md (e) 49; openclaw 2026.9.6 zod-schema.agent-runtime; marker in dist of 2026.8.1 to 2026.9.6',
  },
  {
    id: 'model-policy-ref',
    about: 'reference',
    at: perAgent('modelPolicy.allow'),
    broken: unreadableRefs,
    eras: refusedSince('2026.8.1'),
    says: 'must be an alias of the config, a model as provider/model, or a wildcard such as provider/*',
    remedy: 'Write provider/model or provider/*.',
    origin: 'schemas.md (e) 29; marker in dist of 2026.8.1 to 2026.9.6, not of 2026.7.35',
  },
];

function incompleteProviders(providers: ConfigValue, where: Where): readonly JsonPath[] {
  return Array.from(membersOf(providers)).flatMap(([name, provider]): JsonPath[] => {
    if (provider.type !== 'object' || isBuiltInProvider(name, where.release)) return [];
    const lacks = (key: string, there: boolean): boolean => !there && !where.maySupply([...where.path, name, key]);
    const url = below(provider, 'baseUrl');
    const complete =
      !lacks('baseUrl', isCompleted(url) || (textOf(url) ?? '') !== '') &&
      !lacks('models', below(provider, 'models') !== undefined);
    return complete ? [] : [[name]];
  });
}

/** A model by itself, or as `primary` and `fallbacks`; in a map of models, its keys. */
function suppressed(value: ConfigValue, { release, path }: Where): readonly JsonPath[] {
  const isOut = (text: string | null): boolean => text !== null && isSuppressedModel(text, release);
  if (value.type === 'string') return isOut(textOf(value)) ? [[]] : [];
  if (path.at(-1) === 'models')
    return Array.from(membersOf(value))
      .filter(([key]) => isOut(key))
      .map(([key]) => [key]);
  const found: JsonPath[] = isOut(textOf(below(value, 'primary'))) ? [['primary']] : [];
  itemsOf(below(value, 'fallbacks')).forEach((item, index) => {
    if (isOut(textOf(item))) found.push(['fallbacks', index]);
  });
  return found;
}

function inexactEntries(models: ConfigValue): readonly JsonPath[] {
  return Array.from(membersOf(models)).flatMap(([ref, entry]): JsonPath[] => {
    if (!ref.includes('*') && isModelRef(ref)) return [];
    return ['pickerRuntimes', 'codeMode'].filter((key) => below(entry, key) !== undefined).map((key) => [ref, key]);
  });
}

function unreadableRefs(list: ConfigValue, { root, path }: Where): readonly JsonPath[] {
  const maps = [below(root, 'agents', 'defaults', 'models'), below(root, ...path.slice(0, -2), 'models')];
  const entries = maps.flatMap((map) => Array.from(membersOf(map), ([, entry]) => below(entry, 'alias')));
  if (entries.some(isCompleted)) return [];
  const aliases = new Set([
    'openrouter:auto',
    'openrouter:free',
    ...entries.map((alias) => textOf(alias)?.trim().toLowerCase() ?? ''),
  ]);
  return itemsOf(list).flatMap((item, index): JsonPath[] => {
    const text = textOf(item)?.trim();
    if (text === undefined || (text !== '' && aliases.has(text.toLowerCase()))) return [];
    const parts = text
      .slice(0, 512)
      .split('/')
      .map((part) => part.trim());
    const plain = parts.at(-1) === '*' ? parts.slice(0, -1) : parts;
    const enough = plain.length >= (parts.at(-1) === '*' ? 1 : 2);
    return enough && plain.every((part) => part !== '' && !part.includes('*')) ? [] : [[index]];
  });
}
