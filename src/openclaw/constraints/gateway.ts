import type { JsonPath } from '../../model/pointer';
import type { ConfigValue } from '../config-value';
import { refusedSince, type Constraint, type Where } from './constraint';
import { mustBe } from './forms';
import { isOrigin, isSecureUrl, urlOf } from './urls';
import { below, isCompleted, itemsOf, membersOf, textOf } from './values';

/** Headers that the connection itself sets (openclaw 2026.9.6, `gateway-edge-auth-headers`). */
const transportHeaders = new Set([
  'host',
  'connection',
  'upgrade',
  'content-length',
  'sec-websocket-key',
  'sec-websocket-version',
  'sec-websocket-protocol',
  'sec-websocket-extensions',
]);

/** The port the gateway takes where none is set (all releases). */
const usualPort = 18789;

/** What OpenClaw asks of the gateway's settings. */
export const gatewayConstraints: readonly Constraint[] = [
  {
    id: 'tailscale-bind',
    about: 'conflict',
    at: ['gateway.bind'],
    broken: (bind, where) => (isPublished(where) && !isLoopback(bind, where) ? [[]] : []),
    eras: refusedSince('2026.3.2'),
    says: 'must be "loopback" while gateway.tailscale.mode publishes the gateway; "custom" with a customBindHost in 127.0.0.0/8 will do too',
    remedy: 'Set gateway.bind to "loopback": Tailscale reaches the gateway there.',
    origin:
      'schemas.md (e) 16; openclaw 2026.9.6 validation-core; marker in dist of 2026.3.2 to 2026.9.6, not of 2026.2.26',
  },
  {
    id: 'tailscale-auth',
    about: 'conflict',
    at: ['gateway.auth.mode'],
    broken: (mode, where) => (isPublished(where) && textOf(mode) === 'none' ? [[]] : []),
    eras: refusedSince('2026.5.28'),
    says: 'cannot be "none" while gateway.tailscale.mode publishes the gateway',
    remedy: 'Set gateway.auth.mode to "token" or "password".',
    origin: 'schemas.md (e) 17; marker in dist of 2026.5.28 to 2026.9.6, not of 2026.5.18',
  },
  {
    id: 'role-default',
    about: 'reference',
    at: ['gateway.roles'],
    broken: (roles, where) => unknownRole(roles, where),
    eras: refusedSince('2026.8.1'),
    says: 'names a role that gateway.roles.definitions does not define',
    remedy: 'Name a role that is defined, or define this one.',
    origin: 'schemas.md (e) 18; marker in dist of 2026.8.1 to 2026.9.6, not of 2026.7.35',
  },
  {
    id: 'public-origin',
    about: 'value',
    at: ['gateway.publicOrigin'],
    broken: mustBe((text) => isOrigin(text) && isSecureUrl(text)),
    eras: refusedSince('2026.8.1'),
    says: 'must be an HTTPS origin without a path, such as "https://gateway.example.com"; HTTP is for localhost only',
    remedy: 'Write scheme and host alone.',
    origin: 'schemas.md (e) 19; marker in dist of 2026.8.1 to 2026.9.6, not of 2026.7.35',
  },
  {
    id: 'portal-port',
    about: 'conflict',
    at: ['gateway.portals.ingress.port'],
    broken: (port, where) => (port.type === 'number' && port.value === gatewayPort(where) ? [[]] : []),
    eras: refusedSince('2026.8.1'),
    says: 'must differ from the port of the gateway',
    remedy: 'Choose another port.',
    origin: 'schemas.md (e) 20; marker in dist of 2026.9.6, not of 2026.9.3; the field is of 2026.9.4 on',
  },
  {
    id: 'portal-domain',
    about: 'value',
    at: ['gateway.portals.ingress.domain'],
    broken: mustBe(isBareDomain),
    eras: refusedSince('2026.8.1'),
    says: 'must be a bare DNS domain, such as "portals.example.com"',
    remedy: 'Write the domain alone, without scheme, port or path.',
    origin: 'schemas.md (e) 20; openclaw 2026.9.6 zod-schema',
  },
  {
    id: 'portal-domain-shared',
    about: 'conflict',
    at: ['gateway.portals.ingress.domain'],
    broken: (domain, where) => (holdsGateway(textOf(domain), where) ? [[]] : []),
    eras: refusedSince('2026.8.1'),
    says: 'must not hold the host of gateway.publicOrigin or of gateway.controlUi.allowedOrigins',
    remedy: 'Give the portals a domain of their own.',
    origin: 'schemas.md (e) 20; openclaw 2026.9.6 zod-schema',
  },
  {
    id: 'edge-auth-headers',
    about: 'value',
    at: ['gateway.remote.edgeAuth'],
    broken: unfitHeaders,
    eras: refusedSince('2026.8.1'),
    says: 'must name HTTP headers, each once, and none that the connection itself sets',
    remedy: 'Remove it, or correct the name of the header.',
    origin: 'schemas.md (e) 21; openclaw 2026.9.6 gateway-edge-auth-headers; marker in dist of 2026.8.1 to 2026.9.6',
  },
  {
    id: 'tls-path-blank',
    about: 'value',
    at: ['gateway.tls.certPath', 'gateway.tls.keyPath'],
    broken: mustBe((text) => text.trim() !== ''),
    eras: refusedSince('2026.6.9'),
    says: 'must not be blank',
    remedy: 'Name the file, or remove the setting.',
    origin: 'schemas.md (e) 49; marker in dist of 2026.6.11 to 2026.9.6, not of 2026.6.8',
  },
];

function isPublished({ root }: Where): boolean {
  const mode = textOf(below(root, 'gateway', 'tailscale', 'mode'));
  return mode === 'serve' || mode === 'funnel';
}

/** Also where it may be: an unknown host, say. */
function isLoopback(bind: ConfigValue, where: Where): boolean {
  const word = textOf(bind);
  if (word !== 'custom') return word === null || word === 'loopback';
  const host = below(where.root, 'gateway', 'customBindHost');
  if (!host) return where.maySupply(['gateway', 'customBindHost']);
  return isCompleted(host) || /^127(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}$/.test(textOf(host)?.trim() ?? '');
}

function unknownRole(roles: ConfigValue, where: Where): readonly JsonPath[] {
  const name = textOf(below(roles, 'default'));
  const definitions = below(roles, 'definitions');
  if (name === null || definitions?.type !== 'object' || definitions.members.has(name)) return [];
  return where.maySupply([...where.path, 'definitions']) ? [] : [['default']];
}

function gatewayPort({ root }: Where): number | null {
  const port = below(root, 'gateway', 'port');
  if (!port) return usualPort;
  return port.type === 'number' ? Number(port.value) : null;
}

function isBareDomain(text: string): boolean {
  if (text.length > 220 || !text.includes('.') || /^[\d.]+$/.test(text)) return false;
  return (
    text.split('.').every((label) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i.test(label)) &&
    urlOf(`https://portal.${text}`)?.hostname === `portal.${text.toLowerCase()}`
  );
}

function holdsGateway(domain: string | null, { root }: Where): boolean {
  if (domain === null) return false;
  const suffix = domain.toLowerCase();
  return [
    below(root, 'gateway', 'publicOrigin'),
    ...itemsOf(below(root, 'gateway', 'controlUi', 'allowedOrigins')),
  ].some((origin) => {
    const host = urlOf(textOf(origin) ?? '')?.hostname.toLowerCase();
    return host === suffix || host?.endsWith(`.${suffix}`) === true;
  });
}

function unfitHeaders(headers: ConfigValue, where: Where): readonly JsonPath[] {
  const names = Array.from(membersOf(headers), ([name]) => name);
  if (names.length === 0) return headers.type === 'object' && !where.maySupply(where.path) ? [[]] : [];
  const seen = new Set<string>();
  return names.flatMap((name): JsonPath[] => {
    const lower = name.toLowerCase();
    const unfit = !/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name) || transportHeaders.has(lower) || seen.has(lower);
    seen.add(lower);
    return unfit ? [[name]] : [];
  });
}
