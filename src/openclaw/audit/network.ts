import { isCompleted, isTrue, textOf } from '../constraints/values';
import { toldSince, type AuditCheck } from './check';

/** What the audit tells of the ways to the gateway, and of what it shows on them. */
export const networkChecks: readonly AuditCheck[] = [
  {
    checkId: 'gateway.auth_no_rate_limit',
    eras: toldSince('2026.2.17'),
    severities: ['warn'],
    says: 'sets no limit, although the gateway listens beyond this machine: tokens and passwords may be guessed without end',
    remedy: 'Set gateway.auth.rateLimit to { maxAttempts: 10, windowMs: 60000, lockoutMs: 300000 }.',
    origin: 'openclaw 2026.9.6 audit-gateway-config; marker in dist of 2026.2.17, not of 2026.2.12',
    *hits(scene) {
      const mode = scene.at('gateway', 'auth', 'mode');
      const path = ['gateway', 'auth', 'rateLimit'];
      if (!scene.exposed || isCompleted(mode) || textOf(mode) === 'trusted-proxy') return;
      if (scene.at(...path) === undefined && !scene.maySupply(path)) yield { path, severity: 'warn' };
    },
  },
  {
    checkId: 'gateway.tailscale_serve',
    eras: toldSince(),
    severities: ['info'],
    says: 'is "serve", which opens the gateway to the devices of your tailnet',
    remedy: 'Set it to "off" where no other device needs the gateway.',
    origin: 'openclaw 2026.9.6 audit-gateway-config; marker in dist of 2026.1.29 to 2026.9.6',
    hits: (scene) =>
      scene.tailscale === 'serve' ? [{ path: ['gateway', 'tailscale', 'mode'], severity: 'info' }] : [],
  },
  {
    checkId: 'discovery.mdns_full_mode',
    eras: toldSince('2026.2.22'),
    severities: ['critical', 'warn'],
    says: 'is "full": the gateway tells the whole network where its command stands and which port SSH has',
    remedy: 'Set it to "minimal", or to "off".',
    origin: 'openclaw 2026.9.6 audit-gateway-config; marker in dist of 2026.2.22, not of 2026.2.21',
    *hits(scene) {
      const path = ['discovery', 'mdns', 'mode'];
      if (textOf(scene.at(...path)) === 'full')
        yield { path, severity: scene.exposed ? 'critical' : 'warn', put: 'minimal' };
    },
  },
  {
    checkId: 'mcp.apps.enabled',
    eras: toldSince('2026.8.1'),
    severities: ['warn'],
    says: 'is on: each MCP server may show pages of its own, which call its tools',
    remedy: 'Turn it off, unless you trust every server in mcp.servers with it.',
    origin: 'openclaw 2026.9.6 audit-gateway-config; marker in dist of 2026.8.1, not of 2026.7.35',
    *hits(scene) {
      const path = ['mcp', 'apps', 'enabled'];
      if (isTrue(scene.at(...path))) yield { path, severity: 'warn', put: false };
    },
  },
];
