import type { JsonPath } from '../../model/pointer';
import type { ConfigValue } from '../config-value';
import { refusedSince, type Constraint, type Where } from './constraint';
import { keysMustBe, mustBe, mustNotHave } from './forms';
import { isUrlOf, urlOf } from './urls';
import { below, holdsText, textOf } from './values';

const servers = ['mcp.servers.*', 'nodeHost.mcp.servers.*'];
const inServers = (field: string): readonly string[] => servers.map((server) => `${server}.${field}`);

/** Spellings of other programs, or of earlier releases (openclaw 2026.9.6, `zod-schema.mcp-server`). */
const aliases = [
  'connectTimeout',
  'connect_timeout',
  'timeout',
  'workingDirectory',
  'supports_parallel_tool_calls',
  'ssl_verify',
  'client_cert',
  'client_key',
];

/** What OpenClaw asks of MCP servers. */
export const mcpConstraints: readonly Constraint[] = [
  {
    id: 'mcp-alias',
    about: 'value',
    at: servers,
    broken: mustNotHave(...aliases),
    eras: refusedSince('2026.8.1'),
    says: 'is a spelling that the release does not take: it knows connectionTimeoutMs, requestTimeoutMs, cwd, supportsParallelToolCalls, sslVerify, clientCert and clientKey',
    remedy: 'Rename it; the timeouts count in milliseconds.',
    origin: 'schemas.md (e) 37; openclaw 2026.9.6 zod-schema',
  },
  {
    id: 'mcp-disabled',
    about: 'value',
    at: servers,
    broken: mustNotHave('disabled'),
    eras: refusedSince('2026.8.1'),
    says: 'is a spelling that the release does not take: it knows "enabled"',
    remedy: 'Write "enabled" with the opposite value.',
    origin: 'schemas.md (e) 37; marker in dist of 2026.8.1 to 2026.9.6, not of 2026.7.35',
  },
  {
    id: 'mcp-codex-alias',
    about: 'value',
    at: inServers('codex'),
    broken: mustNotHave('default_tools_approval_mode'),
    eras: refusedSince('2026.8.1'),
    says: 'is a spelling that the release does not take: it knows defaultToolsApprovalMode',
    remedy: 'Rename it to defaultToolsApprovalMode.',
    origin: 'schemas.md (e) 37; openclaw 2026.9.6 zod-schema',
  },
  {
    id: 'mcp-url',
    about: 'value',
    at: [...inServers('url'), ...inServers('oauth.redirectUrl')],
    broken: mustBe((text) => isUrlOf(text, 'http:', 'https:')),
    eras: refusedSince('2026.2.17'),
    says: 'must be an http:// or https:// URL',
    remedy: 'Write the whole URL, with its scheme.',
    origin: 'schemas.md (e) 38; marker in dist of 2026.2.17 to 2026.9.6, not of 2026.2.9',
  },
  {
    id: 'mcp-client-metadata',
    about: 'value',
    at: inServers('oauth.clientMetadataUrl'),
    broken: mustBe((text) => isUrlOf(text, 'https:') && urlOf(text)?.pathname !== '/'),
    eras: refusedSince('2026.6.1'),
    says: 'must be an https:// URL with a path',
    remedy: 'Write the whole URL of the document.',
    origin: 'openclaw 2026.7.1-2 and 2026.9.6 zod-schema; asked: 2026.6.8 refuses it, 2026.5.7 takes it',
  },
  {
    id: 'mcp-stdio-without-command',
    about: 'conflict',
    at: servers,
    broken: (server, where) =>
      textOf(below(server, 'transport')) === 'stdio' &&
      !holdsText(below(server, 'command')) &&
      !where.maySupply([...where.path, 'command'])
        ? [['transport']]
        : [],
    eras: refusedSince('2026.6.9'),
    says: 'is "stdio", so the server needs a command',
    remedy: 'Add the command, or choose the transport of its URL.',
    origin: 'openclaw 2026.9.6 zod-schema; marker in dist of 2026.6.11 to 2026.9.6, not of 2026.6.8',
  },
  {
    id: 'mcp-per-requester',
    about: 'conflict',
    at: servers,
    broken: (server, where) => unfitForRequesters(server, where),
    eras: refusedSince('2026.8.1'),
    says: 'is "per-requester", which needs "auth": "oauth" and a url, and excludes a command, stdio and an authProfileId',
    remedy: 'Set auth and url, or choose the identity "shared".',
    origin: 'openclaw 2026.9.6 zod-schema; marker in dist of 2026.8.1 to 2026.9.6, not of 2026.7.35',
  },
  {
    id: 'mcp-server-name',
    about: 'value',
    at: ['nodeHost.mcp.servers'],
    broken: keysMustBe((key) => key !== '' && key === key.trim()),
    eras: refusedSince('2026.8.1'),
    says: 'must have a name without blanks around it',
    remedy: 'Rename the server.',
    origin: 'openclaw 2026.9.6 zod-schema',
  },
];

function unfitForRequesters(server: ConfigValue, where: Where): readonly JsonPath[] {
  if (textOf(below(server, 'oauth', 'identity')) !== 'per-requester') return [];
  const lacks = (key: string): boolean => !below(server, key) && !where.maySupply([...where.path, key]);
  const url = textOf(below(server, 'url'));
  const unfit =
    lacks('auth') ||
    lacks('url') ||
    url === '' ||
    below(server, 'command') !== undefined ||
    textOf(below(server, 'transport')) === 'stdio' ||
    holdsText(below(server, 'oauth', 'authProfileId'));
  return unfit ? [['oauth', 'identity']] : [];
}
