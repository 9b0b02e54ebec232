import { below, isFalse, isTrue, membersOf } from '../constraints/values';
import type { ConfigValue } from '../config-value';
import { isSince } from '../release-order';
import { admitsBrowserPlugin, isBrowserPluginOff } from './browser-plugin';
import { toldSince, type AuditCheck } from './check';
import { modelNames, type NamedModel } from './model-names';
import { providerPolicies } from './provider-policies';
import type { AuditScene } from './scene';
import { toolPolicies } from './tool-policy';

const origin = 'openclaw 2026.9.6 audit.nondeep.runtime; marker in dist of 2026.1.29 to 2026.9.6';

/** Billions of parameters up to which the audit takes a model for small (openclaw 2026.2.9 to 2026.9.6). */
const small = 300;

/** Models that are no longer offered or were superseded long ago, by name. */
const legacy = [/\bgpt-3\.5\b/, /\bclaude-(?:instant|2)\b/, /\bgpt-4-(?:0314|0613)\b/];

/** What the audit asks of models: the weaker one is, the easier a text it reads talks it into using tools. */
export const modelChecks: readonly AuditCheck[] = [
  {
    checkId: 'models.legacy',
    eras: toldSince(),
    severities: ['warn'],
    says: 'names a model of an earlier generation, which texts it reads can easily talk into using its tools',
    remedy: 'Choose a current model for whatever can run tools.',
    origin,
    hits: function* (scene) {
      const isLegacy = remembered((id) => legacy.some((pattern) => pattern.test(id)));
      for (const { id, path } of modelNames(scene)) if (isLegacy(id)) yield { path, severity: 'warn' };
    },
  },
  {
    checkId: 'models.weak_tier',
    eras: toldSince(),
    severities: ['warn'],
    says: 'names a model {{tier}}, which texts it reads can talk into using its tools more easily than the best ones',
    remedy: 'Choose a model of the top tier for whatever has tools or reads what strangers write.',
    origin,
    hits: function* (scene) {
      const tierById = remembered(tierOf);
      for (const { id, path } of modelNames(scene)) {
        const tier = tierById(id);
        if (tier) yield { path, severity: 'warn', words: { tier } };
      }
    },
  },
  {
    checkId: 'models.small_params',
    eras: toldSince(),
    severities: ['critical', 'info'],
    says: `names a model of no more than ${small} billion parameters{{risk}}`,
    remedy:
      'Take a larger model, or deny "group:web" and "browser" for this one in tools.byProvider; sandbox mode "all" limits the rest.',
    origin: `${origin}; without a full sandbox always critical up to 2026.5.7`,
    hits: function* (scene) {
      const isSmallById = remembered(isSmall);
      for (const model of modelNames(scene)) {
        if (model.isForImages || !isSmallById(model.id)) continue;
        const tools = webTools(scene, model);
        const isBoxed = isSince(scene.release, '2026.6.8') || (scene.sandboxMode(model.agent) ?? 'all') === 'all';
        const risk =
          tools.length > 0
            ? ` and lets it use ${tools.join(', ')}: what a page says may become what it does`
            : isBoxed
              ? ', which should not read what strangers write'
              : ' and runs its tools outside a sandbox';
        yield { path: model.path, severity: tools.length > 0 || !isBoxed ? 'critical' : 'info', words: { risk } };
      }
    },
  },
];

/** The same, each id judged once: many agents name the same model. */
function remembered<T>(judge: (id: string) => T): (id: string) => T {
  const known = new Map<string, { readonly verdict: T }>();
  return (id) => {
    const judged = known.get(id) ?? { verdict: judge(id) };
    known.set(id, judged);
    return judged.verdict;
  };
}

/** Why a model counts as weak, in words; null where it does not. Any part `-5` to `-9` makes a Claude new enough, as in the audit. */
function tierOf(id: string): string | null {
  if (/\bhaiku\b/.test(id)) return 'of the small Haiku tier';
  if (/\bgpt-/.test(id) && !/\bgpt-5(?:\b|[.-])/.test(id)) return 'older than GPT-5';
  const at = id.search(/\bclaude-/);
  if (at < 0) return null;
  const version = id.slice(at + 'claude'.length).split(/[\s/]/, 1)[0] ?? '';
  const isNew = /-4-?(?:[5-9]|[1-9]\d)\b|4\.(?:[5-9]|[1-9]\d)\b|-[5-9](?:\b|[.-])/.test(version);
  return isNew ? null : 'older than Claude 4.5';
}

/** By the largest size in its name, such as `8b` or `e4b`. */
function isSmall(id: string): boolean {
  const sizes = Array.from(id.matchAll(/(?:^|[^a-z0-9])[a-z]?(\d{1,12}(?:\.\d{1,12})?)b(?=[^a-z0-9]|$)/g), ([, size]) =>
    Number(size),
  ).filter((size) => size > 0);
  return sizes.length > 0 && Math.max(...sizes) <= small;
}

/** The tools a model may use that bring in what strangers wrote. */
function webTools(scene: AuditScene, { id, agent }: NamedModel): readonly string[] {
  const allows = toolPolicies(scene)(agent, providerPolicies(scene, id, agent));
  const isOn: Readonly<Record<string, boolean>> = {
    web_search: searchesWeb(scene),
    web_fetch: !isFalse(scene.at('tools', 'web', 'fetch', 'enabled')),
    browser: hasBrowser(scene),
  };
  return Object.keys(isOn).filter((tool) => isOn[tool] && allows(tool));
}

/** Switched on, or by a key in the config; a key of the environment cannot be seen. */
function searchesWeb({ at }: AuditScene): boolean {
  const search = at('tools', 'web', 'search');
  const enabled = below(search, 'enabled');
  if (isTrue(enabled) || isFalse(enabled)) return isTrue(enabled);
  const isSetUp = (config: ConfigValue | undefined): boolean =>
    Array.from(membersOf(config)).some(([key, value]) => key !== 'enabled' && isFilled(value));
  return (
    isSetUp(search) ||
    Array.from(membersOf(at('plugins', 'entries'))).some(([, entry]) => isSetUp(below(entry, 'config', 'webSearch')))
  );
}

/** The plugin policy counts since 2026.7.1-2 (2026.6.8 does not). */
function hasBrowser(scene: AuditScene): boolean {
  if (isFalse(scene.at('browser', 'enabled'))) return false;
  if (!isSince(scene.release, '2026.7.1')) return true;
  return !isBrowserPluginOff(scene) && admitsBrowserPlugin(scene.at('plugins', 'allow'));
}

function isFilled(value: ConfigValue): boolean {
  return value.type === 'string' ? String(value.value).trim() !== '' : value.type !== 'null';
}
