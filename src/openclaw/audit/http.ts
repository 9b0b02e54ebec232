import { isTrue } from '../constraints/values';
import { isWithin } from '../release-order';
import { toldSince, type AuditCheck } from './check';
import { entriesOf } from './entries';

/** A tool that the HTTP endpoint for tools refuses unless `gateway.tools.allow` names it, and the releases in which it does. */
interface RefusedTool {
  readonly names: readonly string[];
  readonly since: string;
  readonly until?: string;
}

/** DEFAULT_GATEWAY_HTTP_TOOL_DENY in dist of 2026.2.17 to 2026.9.6, 23 releases compared. */
const refusedTools: readonly RefusedTool[] = [
  { names: ['gateway', 'sessions_send', 'sessions_spawn'], since: '2026.2.17' },
  { names: ['whatsapp_login'], since: '2026.2.17', until: '2026.4.15' },
  { names: ['cron'], since: '2026.2.23', until: '2026.7.35' },
  {
    names: ['apply_patch', 'exec', 'fs_delete', 'fs_move', 'fs_write', 'nodes', 'shell', 'spawn'],
    since: '2026.3.31',
  },
  {
    names: [
      'automations',
      'computer',
      'conversations_list',
      'conversations_send',
      'conversations_turn',
      'mobile_ui',
      'openclaw',
      'portal',
      'terminal',
    ],
    since: '2026.8.1',
  },
  { names: ['plugins'], since: '2026.9.6' },
];

/** What the audit tells of the HTTP endpoints of the gateway. */
export const httpChecks: readonly AuditCheck[] = [
  {
    checkId: 'gateway.tools_invoke_http.dangerous_allow',
    eras: toldSince('2026.2.17'),
    severities: ['critical', 'warn'],
    says: 'is {{tool}}, a tool that the gateway refuses to run for HTTP requests unless it is listed here',
    remedy: 'Remove {{tool}} from gateway.tools.allow.',
    origin: 'openclaw 2026.9.6 audit-gateway-config, dangerous-tools; marker in dist of 2026.2.17, not of 2026.2.12',
    *hits(scene) {
      const path = ['gateway', 'tools', 'allow'];
      const refused = new Set(
        refusedTools.filter(({ since, until }) => isWithin(scene.release, since, until)).flatMap(({ names }) => names),
      );
      const severity = scene.exposed || scene.tailscale === 'funnel' ? 'critical' : 'warn';
      for (const { index, text } of entriesOf(scene.at(...path))) {
        const tool = text?.toLowerCase() ?? '';
        if (refused.has(tool)) yield { path: [...path, index], severity, keys: { tool } };
      }
    },
  },
  {
    checkId: 'gateway.http.session_key_override_enabled',
    eras: toldSince('2026.2.12'),
    severities: ['info'],
    says: 'is on: whoever passes the authentication also chooses the session that a request goes to',
    remedy: 'Give the token to nobody whom you do not trust with every session, or turn the endpoint off.',
    origin: 'openclaw 2026.9.6 audit-extra; marker in dist of 2026.2.12, not of 2026.2.9',
    *hits(scene) {
      for (const endpoint of ['chatCompletions', 'responses']) {
        const path = ['gateway', 'http', 'endpoints', endpoint, 'enabled'];
        if (isTrue(scene.at(...path))) yield { path, severity: 'info' };
      }
    },
  },
];
