import type { JsonPath } from '../../model/pointer';
import type { ConfigValue } from '../config-value';
import { isBundledSearch, isKnownSearch, pluginOfSearch } from '../web-search-providers';
import { isWithin } from '../release-order';
import { refusedSince, type Broken, type Constraint, type Where } from './constraint';
import { mustBe } from './forms';
import { isNamedByPlugins } from './plugin-names';
import { isUrlOf } from './urls';
import { below, isCompleted, membersOf, textOf } from './values';

/** Members of `tools.web.search` that once configured a provider (openclaw 2026.9.6, `web-search-legacy-provider-keys`). */
const formerSearch = new Set([
  'brave',
  'duckduckgo',
  'exa',
  'firecrawl',
  'gemini',
  'grok',
  'kimi',
  'minimax',
  'ollama',
  'perplexity',
  'searxng',
  'tavily',
]);

const movedToPlugins = {
  says: 'has moved to plugins.entries.<plugin>.config.webSearch',
  remedy: 'Move it there, or run openclaw doctor --fix on the host and commit what it writes.',
} as const;

/** What OpenClaw asks of the providers of talk, web search and browser, and of the proxy. */
export const providerConstraints: readonly Constraint[] = [
  talk('talk', '2026.3.8', 'marker in dist of 2026.3.13 to 2026.9.6, not of 2026.3.2; asked: 2026.3.24 to 2026.9.6'),
  talk('talk.realtime', '2026.5.8', 'marker in dist of 2026.5.18 to 2026.9.6, not of 2026.5.7'),
  severalTalk('talk', '2026.3.8', 'marker in dist of 2026.3.13 to 2026.9.6, not of 2026.3.2'),
  severalTalk('talk.realtime', '2026.5.8', 'marker in dist of 2026.5.18 to 2026.9.6, not of 2026.5.7'),
  {
    id: 'unknown-search-provider',
    about: 'reference',
    at: ['tools.web.search.provider'],
    broken: (provider, where) => search(provider, where, false),
    eras: refusedSince('2026.5.2'),
    says: 'is no provider of web search that the release brings',
    remedy: 'Name a provider that the release brings, or name its plugin in plugins.entries.',
    origin: 'schemas.md (e) 42; marker in dist of 2026.5.7 to 2026.9.6, not of 2026.4.29',
  },
  {
    id: 'search-provider-of-plugin',
    about: 'reference',
    at: ['tools.web.search.provider'],
    broken: (provider, where) => search(provider, where, true),
    eras: [{ since: '2026.5.2', severity: 'warning' }],
    says: 'is no provider of web search that the release brings, and works only where its plugin is installed on the host',
    remedy: 'Make sure that the plugin is installed.',
    origin: 'openclaw 2026.9.6 io.snapshot-preparation warns',
  },
  {
    id: 'former-search-settings',
    about: 'value',
    at: ['tools.web.search'],
    broken: (settings) =>
      Array.from(membersOf(settings))
        .filter(([key, value]) => formerSearch.has(key) && value.type === 'object')
        .map(([key]) => [key]),
    eras: refusedSince('2026.5.19'),
    ...movedToPlugins,
    origin:
      'schemas.md (e) 43; marker in dist of 2026.5.28 to 2026.9.6, not of 2026.5.18; asked: 2026.7.1-2 refuses it',
  },
  {
    id: 'former-search-key',
    about: 'value',
    at: ['tools.web.search.apiKey'],
    broken: () => [[]],
    eras: [
      { since: '2026.5.19', until: '2026.7.35', severity: 'warning' },
      { since: '2026.8.1', severity: 'error' },
    ],
    ...movedToPlugins,
    origin: 'schemas.md (e) 43; asked: 2026.4.15 takes it, 2026.7.1-2 takes it with a warning, 2026.9.6 refuses it',
  },
  {
    id: 'browser-profile-without-port',
    about: 'conflict',
    at: ['browser.profiles.*'],
    broken: (profile, where) => withoutPort(profile, where),
    eras: refusedSince(),
    says: 'must have a cdpPort or a cdpUrl',
    remedy: 'Add the port that the browser listens on.',
    origin: 'schemas.md (e) 40; marker in dist of 2026.1.29 to 2026.9.6',
  },
  {
    id: 'browser-user-data',
    about: 'conflict',
    at: ['browser.profiles.*'],
    broken: (profile) => {
      const driver = below(profile, 'driver');
      const given = textOf(below(profile, 'userDataDir')) ?? '';
      return given === '' || isCompleted(driver) || textOf(driver) === 'existing-session' ? [] : [['userDataDir']];
    },
    eras: refusedSince('2026.3.22'),
    says: 'is for the driver "existing-session" only',
    remedy: 'Remove it, or set the driver to "existing-session".',
    origin: 'schemas.md (e) 40; marker in dist of 2026.3.24 to 2026.9.6, not of 2026.3.13',
  },
  {
    id: 'browser-extension-url',
    about: 'conflict',
    at: ['browser.profiles.*'],
    broken: (profile) =>
      textOf(below(profile, 'driver')) === 'extension' && (textOf(below(profile, 'cdpUrl')) ?? '') !== ''
        ? [['cdpUrl']]
        : [],
    eras: refusedSince('2026.7.1'),
    says: 'cannot be set with the driver "extension"',
    remedy: 'Remove it: the extension knows the address.',
    origin: 'schemas.md (e) 40; marker in dist of 2026.7.1-2 to 2026.9.6, not of 2026.6.11',
  },
  {
    id: 'proxy-url',
    about: 'value',
    at: ['proxy.proxyUrl'],
    broken: mustBe((text) => isUrlOf(text, 'http:', 'https:')),
    eras: refusedSince('2026.4.23'),
    says: 'must be an http:// or https:// URL',
    remedy: 'Write the URL of an HTTP proxy.',
    origin: 'schemas.md (e) 41; marker in dist of 2026.4.29 to 2026.9.6, not of 2026.4.22',
  },
];

function talk(at: string, since: string, origin: string): Constraint {
  return {
    id: `${at}-provider`,
    about: 'reference',
    at: [at],
    broken: (value, where) => {
      const name = (textOf(below(value, 'provider')) ?? '').trim().toLowerCase();
      const known = providersOf(value, where);
      const more = where.maySupply([...where.path, 'providers']);
      return name === '' || known.length === 0 || known.includes(name) || more ? [] : [['provider']];
    },
    eras: refusedSince(since),
    says: `names none of ${at}.providers`,
    remedy: 'Name one of the providers that stand there.',
    origin: `schemas.md (e) 39; ${origin}`,
  };
}

/** Names of the providers of talk. Releases of April drop an empty one when they load the file (asked: 2026.4.15 to 2026.4.29). */
function providersOf(talk: ConfigValue, { release }: Where): readonly string[] {
  const drops = isWithin(release, '2026.4.15', '2026.4.29');
  return Array.from(membersOf(below(talk, 'providers'))).flatMap(([name, provider]) =>
    drops && Array.from(membersOf(provider)).length === 0 ? [] : [name],
  );
}

function severalTalk(at: string, since: string, origin: string): Constraint {
  const broken: Broken = (value, where) => {
    const provider = below(value, 'provider');
    const named =
      isCompleted(provider) || (textOf(provider) ?? '').trim() !== '' || where.maySupply([...where.path, 'provider']);
    return named || Array.from(membersOf(below(value, 'providers'))).length < 2 ? [] : [['provider']];
  };
  return {
    id: `${at}-provider-missing`,
    about: 'conflict',
    at: [at],
    broken,
    eras: refusedSince(since),
    says: `must name one of ${at}.providers, since several stand there`,
    remedy: 'Name the provider that is meant.',
    origin: `schemas.md (e) 39; ${origin}`,
  };
}

function search(provider: ConfigValue, where: Where, ofPlugins: boolean): readonly JsonPath[] {
  const name = textOf(provider)?.trim();
  if (name === undefined || isBundledSearch(name, where.release)) return [];
  const plugin = isKnownSearch(name) ? pluginOfSearch(name) : name;
  return isNamedByPlugins(where, name, plugin) === ofPlugins ? [[]] : [];
}

function withoutPort(profile: ConfigValue, where: Where): readonly JsonPath[] {
  const driver = below(profile, 'driver');
  if (profile.type !== 'object' || isCompleted(driver)) return [];
  if (['existing-session', 'extension'].includes(textOf(driver) ?? '')) return [];
  const given = (key: string): boolean => {
    const value = below(profile, key);
    if (!value) return where.maySupply([...where.path, key]);
    return isCompleted(value) || (value.type === 'number' ? value.value !== 0 : textOf(value) !== '');
  };
  return given('cdpPort') || given('cdpUrl') ? [] : [[]];
}
