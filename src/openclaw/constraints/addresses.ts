import { refusedSince, type Constraint } from './constraint';
import { keysMustBe, mustBe } from './forms';
import { isExactHost, isOrigin, isPlainUrl, isProjectKey, isUrlOf } from './urls';

/** What OpenClaw asks of the URLs and hosts that it calls. */
export const addressConstraints: readonly Constraint[] = [
  {
    id: 'webhook-url',
    about: 'value',
    at: ['cron.webhook'],
    broken: mustBe((text) => isUrlOf(text, 'http:', 'https:')),
    eras: refusedSince('2026.2.17'),
    says: 'must be an http:// or https:// URL',
    remedy: 'Write the whole URL, with its scheme.',
    origin: 'openclaw 2026.3.24, 2026.4.15 and 2026.7.1-2 zod-schema; marker in dist of 2026.2.17 on, not of 2026.2.9',
  },
  {
    id: 'feed-url',
    about: 'value',
    at: ['marketplaces.feeds.*.url'],
    broken: mustBe((text) => isUrlOf(text, 'https:') && isPlainUrl(text)),
    eras: [{ since: '2026.7.1', until: '2026.7.35', severity: 'error' }],
    says: 'must be an https:// URL without credentials, query and fragment',
    remedy: 'Write scheme, host and path alone.',
    origin: 'openclaw 2026.7.1-2 zod-schema; marker in dist of 2026.7.1-2 and 2026.7.35, not of 2026.6.11 and 2026.8.1',
  },
  {
    id: 'sandbox-origin',
    about: 'value',
    at: ['mcp.apps.sandboxOrigin'],
    broken: mustBe((text) => isUrlOf(text, 'http:', 'https:') && isOrigin(text)),
    eras: refusedSince('2026.8.1'),
    says: 'must be an HTTP origin without a path, such as "https://apps.example.com"',
    remedy: 'Write scheme, host and port alone.',
    origin: 'openclaw 2026.9.6 zod-schema; marker in dist of 2026.8.1, not of 2026.7.35',
  },
  {
    id: 'worker-project',
    about: 'value',
    at: ['cloudWorkers.projectProfiles'],
    broken: keysMustBe(isProjectKey),
    eras: refusedSince('2026.8.1'),
    says: 'must be a repository as host/owner/name, in lower case and without ".git"',
    remedy: 'Write host, owner and name alone.',
    origin: 'schemas.md (e) 49; openclaw 2026.9.6 zod-schema.cloud-workers; asked: 2026.8.1 and 2026.9.6',
  },
  {
    id: 'egress-host',
    about: 'value',
    at: ['secrets.egressProxy.allowedHosts[]', 'secrets.egressProxy.bypassHosts[]'],
    broken: mustBe(isExactHost),
    eras: refusedSince('2026.8.1'),
    says: 'must be one host name or IP address, without scheme, port, path or wildcard',
    remedy: 'Write the name of the host alone.',
    origin: 'schemas.md (e) 49; openclaw 2026.9.6 exact-hostname; marker in dist of 2026.8.1, not of 2026.7.35',
  },
];
