import { valueAt } from '../../documents/value-node';
import { knownFields } from '../../openclaw/root-fields';
import { atKey } from '../place';
import { defineRule } from '../rule';

export const requireGatewayMode = defineRule({
  meta: {
    id: 'startup/require-gateway-mode',
    summary: 'The config says `gateway.mode`, without which the gateway does not start.',
    rationale: `\`openclaw config validate\` takes a config without \`gateway.mode\`, but \`openclaw gateway\` then refuses to start: a config
that exists and lacks it looks clobbered. It is so in every release looked at (2026.2.9 to 2026.9.6), unless the gateway is started with
\`--allow-unconfigured\`, as some container images do.

A config that holds nothing OpenClaw knows is left to other rules.`,
    messages: {
      missing: {
        severity: 'error',
        text: 'The config does not set gateway.mode, so the gateway refuses to start. It should be "local".',
      },
    },
  },
  examples: {
    bad: [
      {
        title: 'a gateway without a mode',
        files: { 'openclaw.json': '{ «gateway»: { port: 18789 } }' },
        reports: ['missing'],
      },
      {
        title: 'no gateway at all',
        files: { 'openclaw.json': '{ session: { dmScope: "main" } }' },
        reports: ['missing'],
      },
    ],
    good: [
      { title: 'a local gateway', files: { 'openclaw.json': '{ gateway: { mode: "local" } }' } },
      { title: 'nothing yet', files: { 'openclaw.json': '{}' } },
      {
        title: 'a mode that may stand in a file on the host',
        files: { 'openclaw.json': '{ gateway: { $include: "./gateway.json5" } }', '.gitignore': '/gateway.json5\n' },
      },
    ],
  },
  *check({ head: { config }, release }) {
    if (config?.root?.type !== 'object') return;
    const { root } = config;
    const gateway = valueAt(root, 'gateway');
    if ((gateway && gateway.type !== 'object') || valueAt(gateway, 'mode')) return;
    if (config.open.some((place) => place.length === 0 || (place[0] === 'gateway' && place.length < 3))) return;
    const fields = knownFields(release.version);
    if (![...root.members.keys()].some((key) => fields.has(key))) return;
    yield {
      messageId: 'missing',
      place: gateway ? atKey(gateway, config) : { kind: 'file', path: config.path },
      remedy: {
        kind: 'manual',
        text: 'Set gateway.mode to "local", or to "remote" where this host only uses a gateway elsewhere.',
      },
    };
  },
});
