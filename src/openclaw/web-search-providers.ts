import { isWithin } from './release-order';

/** Providers of web search that come with a release (openclaw.plugin.json of 2026.5.7 to 2026.9.6; first and last release seen). */
const bundled = [
  { ids: ['gemini', 'grok', 'minimax', 'ollama'], since: '2026.3.28', until: null },
  { ids: ['duckduckgo'], since: '2026.3.28', until: '2026.7.35' },
  { ids: ['exa', 'firecrawl', 'kimi', 'perplexity', 'searxng', 'tavily'], since: '2026.3.28', until: '2026.6.10' },
  { ids: ['parallel', 'parallel-free'], since: '2026.6.2', until: '2026.6.10' },
] as const;

/** Providers of the official plugins that are installed apart, and those plugins where their name is another (openclaw 2026.9.6, catalog). */
const apart = new Map([
  ['brave', 'brave'],
  ['duckduckgo', 'duckduckgo'],
  ['exa', 'exa'],
  ['firecrawl', 'firecrawl'],
  ['firecrawl-free', 'firecrawl'],
  ['kimi', 'moonshot'],
  ['parallel', 'parallel'],
  ['parallel-free', 'parallel'],
  ['perplexity', 'perplexity'],
  ['searxng', 'searxng'],
  ['tavily', 'tavily'],
]);

/** Whether a release itself brings a provider of web search. */
export function isBundledSearch(id: string, release: string): boolean {
  return bundled.some(
    ({ ids, since, until }) => (ids as readonly string[]).includes(id) && isWithin(release, since, until),
  );
}

/** Whether an official plugin that is installed apart has it. */
export function isKnownSearch(id: string): boolean {
  return apart.has(id);
}

/** The plugin that has a provider: of the same name where none other is known. */
export function pluginOfSearch(id: string): string {
  return apart.get(id) ?? id;
}
