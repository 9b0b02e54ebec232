import type { JsonPath } from '../../model/pointer';
import { toldSince, type AuditCheck } from './check';
import { entriesOf, type ListEntry } from './entries';
import { dangerousCommands, isNodeCommand } from './node-commands';
import type { AuditScene } from './scene';

/** Where the commands of nodes are allowed and denied: since 2026.8.1, and before. */
const places: Readonly<Record<'allow' | 'deny', readonly JsonPath[]>> = {
  allow: [
    ['gateway', 'nodes', 'commands', 'allow'],
    ['gateway', 'nodes', 'allowCommands'],
  ],
  deny: [
    ['gateway', 'nodes', 'commands', 'deny'],
    ['gateway', 'nodes', 'denyCommands'],
  ],
};

/** What the audit tells of the phones and computers that are nodes of the gateway. */
export const nodeChecks: readonly AuditCheck[] = [
  {
    checkId: 'gateway.nodes.allow_commands_dangerous',
    eras: toldSince('2026.2.22'),
    severities: ['critical', 'warn'],
    says: 'is {{command}}, which lets whoever commands the agent reach into the life of the one who carries the device',
    remedy: 'Remove {{command}} from the commands that are allowed.',
    origin: 'openclaw 2026.9.6 audit-extra, node-command-policy; marker in dist of 2026.2.22, not of 2026.2.21',
    *hits(scene) {
      const dangerous = dangerousCommands(scene.release);
      const denied = namesListed(scene, 'deny');
      for (const { path, text } of listed(scene, 'allow')) {
        if (text === null || !dangerous.has(text) || denied.has(text)) continue;
        yield { path, severity: scene.remote ? 'critical' : 'warn', keys: { command: text } };
      }
    },
  },
  {
    checkId: 'gateway.nodes.deny_commands_ineffective',
    eras: toldSince('2026.2.17'),
    severities: ['warn'],
    says: 'denies nothing: it is {{what}}, and commands of nodes are denied by their exact names alone',
    remedy: 'Write the exact name of a command, such as "system.run".',
    origin: 'openclaw 2026.9.6 audit-extra; marker in dist of 2026.2.17, not of 2026.2.12',
    *hits(scene) {
      const allowed = namesListed(scene, 'allow');
      for (const { path, text } of listed(scene, 'deny')) {
        if (text === null || isNodeCommand(text) || allowed.has(text)) continue;
        const what = isPattern(text) ? 'a pattern' : 'the name of no command that is known here';
        yield { path, severity: 'warn', words: { what } };
      }
    },
  },
];

function* listed(
  scene: AuditScene,
  list: 'allow' | 'deny',
): Iterable<Pick<ListEntry, 'text'> & { readonly path: JsonPath }> {
  for (const place of places[list])
    for (const { index, text } of entriesOf(scene.at(...place))) yield { text, path: [...place, index] };
}

function namesListed(scene: AuditScene, list: 'allow' | 'deny'): ReadonlySet<string | null> {
  return new Set(places[list].flatMap((place) => entriesOf(scene.at(...place)).map(({ text }) => text)));
}

/** As openclaw 2026.9.6 tells them: audit-extra, looksLikeNodeCommandPattern. */
function isPattern(text: string): boolean {
  return /[?*[\]{}(),|\s]|^[/^]|[/$]$|group:/.test(text);
}
