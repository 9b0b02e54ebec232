import { stringAt, valueAt } from '../../documents/value-node';
import { mayComeFromElsewhere } from '../hardening/gateway-auth';
import { defineRule } from '../rule';
import { comparedConfig, whereGone } from './compared-config';

const path = ['gateway', 'auth'] as const;

export const noLostAuth = defineRule({
  meta: {
    id: 'change/no-lost-auth',
    summary: 'A change does not take `gateway.auth` away.',
    rationale: `Without \`gateway.auth\` nothing in the config says who may command the gateway: all depends on what the environment supplies
(\`OPENCLAW_GATEWAY_TOKEN\`), which is not reviewed here, and clients that know the former token are locked out. OpenClaw takes the loss of
\`gateway.mode\` for damage and undoes it; not so that of \`gateway.auth\`.

To take only the secret out of the config and leave \`gateway.auth.mode\` there is good practice, and not reported.`,
    messages: {
      gone: {
        severity: 'warning',
        text: 'The config had gateway.auth before this change and has it no longer: nothing in it says who may command the gateway.',
      },
    },
  },
  examples: {
    bad: [
      {
        title: 'lost on the way',
        base: {
          'openclaw.json':
            '{ gateway: { mode: "local", auth: { mode: "token", token: "${OPENCLAW_GATEWAY_TOKEN}" } } }',
        },
        files: { 'openclaw.json': '{ «gateway»: { mode: "local" } }' },
        reports: ['gone'],
      },
      {
        title: 'with all of the gateway',
        base: { 'openclaw.json': '{ gateway: { auth: { password: "${P}" } } }' },
        files: { 'openclaw.json': '{ session: {} }' },
        reports: ['gone'],
      },
    ],
    good: [
      {
        title: 'the token taken out of the config',
        base: { 'openclaw.json': '{ gateway: { auth: { mode: "token", token: "${T}" } } }' },
        files: { 'openclaw.json': '{ gateway: { auth: { mode: "token" } } }' },
      },
      {
        title: 'moved to an included file',
        base: { 'openclaw.json': '{ gateway: { auth: { mode: "token" } } }' },
        files: { 'openclaw.json': '{ gateway: { $include: "./g.json5" } }', 'g.json5': '{ auth: { mode: "token" } }' },
      },
      {
        title: 'no longer switched off',
        base: { 'openclaw.json': '{ gateway: { auth: { mode: "none" } } }' },
        files: { 'openclaw.json': '{ gateway: {} }' },
      },
    ],
  },
  *check(subject) {
    const compared = comparedConfig(subject);
    if (!compared) return;
    const { before, after } = compared;
    const auth = valueAt(before.root, ...path);
    if (auth?.type !== 'object' || auth.members.size === 0 || stringAt(auth, 'mode') === 'none') return;
    if (valueAt(after.root, ...path) || mayComeFromElsewhere(after.config, path)) return;
    yield {
      messageId: 'gone',
      place: whereGone(after, path),
      remedy: {
        kind: 'manual',
        text: 'Put gateway.auth back, with mode "token" and token "${OPENCLAW_GATEWAY_TOKEN}", and set that variable on the host.',
      },
    };
  },
});
