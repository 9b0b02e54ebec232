import { isSince } from '../release-order';

/** Tools that the audit asks about, as tool policies know them. */
interface ToolFacts {
  readonly groups: readonly string[];
  /** Profiles that hold it; `full` holds everything. */
  readonly profiles: readonly Since[];
}

/** A name, or one that holds only from a release on. */
type Since = string | readonly [name: string, since: string];

const files: ToolFacts = { groups: ['group:fs'], profiles: ['coding'] };
const runtime: ToolFacts = { groups: ['group:runtime'], profiles: ['coding'] };
const web: ToolFacts = { groups: ['group:web', 'group:openclaw'], profiles: [['coding', '2026.3.24']] };
const sessions: ToolFacts = { groups: ['group:sessions', 'group:openclaw'], profiles: ['coding', 'messaging'] };
const automation = ['group:automation', 'group:openclaw'];

/** Core tools: their groups and profiles (openclaw 2026.2.9 `tool-policy`, 2026.2.26 to 2026.9.6 `tool-catalog`, release by release). */
const facts: ReadonlyMap<string, ToolFacts> = new Map<string, ToolFacts>([
  ['exec', runtime],
  ['process', runtime],
  ['read', files],
  ['write', files],
  ['edit', files],
  ['apply_patch', files],
  ['web_search', web],
  ['web_fetch', web],
  ['browser', { groups: ['group:ui', 'group:openclaw'], profiles: [] }],
  ['sessions_list', sessions],
  ['sessions_history', sessions],
  ['sessions_search', sessions],
  ['sessions_send', sessions],
  ['session_status', { ...sessions, profiles: ['minimal', ...sessions.profiles] }],
  ['automations', { groups: automation, profiles: [['coding', '2026.2.26']] }],
  [
    'gateway',
    { groups: automation, profiles: ['minimal', 'coding', 'messaging'].map((name) => [name, '2026.9.6'] as const) },
  ],
  ['plugins', { groups: automation, profiles: [['coding', '2026.9.6']] }],
]);

/** Other names of tools (openclaw 2026.9.6 `tool-policy-shared`; `cron` became `automations` with 2026.8.1). */
const aliases: ReadonlyMap<string, string> = new Map([
  ['bash', 'exec'],
  ['apply-patch', 'apply_patch'],
  ['cron', 'automations'],
]);

/** What a sandbox allows and denies where nothing else is set (openclaw 2026.2.9 to 2026.9.6, sandbox constants; channels are denied too). */
export const sandboxDefaults = {
  allow:
    'exec process read write edit apply_patch sessions_list sessions_history sessions_search sessions_send session_status'.split(
      ' ',
    ),
  deny: 'browser automations gateway'.split(' '),
} as const;

/** Tools that change what OpenClaw itself does (openclaw 2026.8.1 and 2026.9.6, `dangerous-tools`). */
export function controlPlaneTools(release: string): readonly string[] {
  return ['automations', 'gateway', ...(isSince(release, '2026.9.6') ? ['plugins'] : [])];
}

/** The groups a tool is in. */
export function groupsOf(tool: string): readonly string[] {
  return facts.get(tool)?.groups ?? [];
}

/** Whether a profile holds a tool; a profile that no release knows restricts nothing. */
export function isInProfile(tool: string, profile: string, release: string): boolean {
  if (!['minimal', 'coding', 'messaging'].includes(profile)) return true;
  return (facts.get(tool)?.profiles ?? []).some((fact) =>
    typeof fact === 'string' ? fact === profile : fact[0] === profile && isSince(release, fact[1]),
  );
}

/** A tool's name as policies compare it. */
export function toolName(text: string): string {
  const name = text.trim().toLowerCase();
  return aliases.get(name) ?? name;
}
