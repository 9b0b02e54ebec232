import { compareFindings, type JudgedFinding } from '../../src/model/finding';
import type { Location } from '../../src/model/location';
import type { Report, RollbackPlan, Target } from '../../src/model/report';
import type { Severity } from '../../src/model/severity';
import { planRollback } from '../../src/rollback/plan-rollback';

export const commit = '0123456789abcdef0123456789abcdef01234567';
export const links = { server: 'https://github.example', repository: 'owner/name', commit };
export const context = { markerKey: 'root-1', links, runUrl: 'https://github.example/owner/name/actions/runs/1' };

export function at(
  path: string,
  startLine: number,
  startColumn: number,
  endLine = startLine,
  endColumn = startColumn + 4,
): Location {
  return {
    kind: 'region',
    path,
    region: { startLine, startColumn, endLine, endColumn },
    pointer: '/a',
    configPointer: '/a',
  };
}

export function finding(over: Partial<JudgedFinding> = {}): JudgedFinding {
  return {
    ruleId: 'schema/no-unsupported-field',
    messageId: 'unsupported',
    checkId: null,
    message: [{ value: 'gateway.bnd' }, ' is no field of OpenClaw 2026.9.6. ', { value: 'gateway.bind' }, ' is one.'],
    severity: 'error',
    location: at('openclaw.json', 3, 5),
    related: [],
    remedy: { kind: 'manual', summary: ['Rename it, or take it out.'] },
    target: '.',
    fingerprint: '0'.repeat(32),
    origin: null,
    disposition: { kind: 'active' },
    standing: null,
    ...over,
  };
}

export const plan: RollbackPlan = planRollback({
  commit,
  passes: true,
  release: '2026.9.6',
  config: 'openclaw.json',
  files: [{ path: 'openclaw.json', bytesRestored: 200, bytesCurrent: 2000 }],
  restored: { meta: true, gatewayMode: true },
  current: { meta: true, gatewayMode: true },
});

export const target: Target = {
  directory: '.',
  config: 'openclaw.json',
  release: { version: '2026.9.6', from: 'stamp', exact: true, stated: null },
  preview: null,
  move: null,
  changes: null,
  rollback: null,
};

export function report(over: Partial<Report> = {}): Report {
  return {
    tool: { name: 'openclaw-config-check', version: '0.1.0' },
    head: { kind: 'commit', commit },
    base: null,
    failOn: 'error',
    scope: 'all',
    targets: [target],
    rules: [{ id: 'guide/no-listed-field', summary: 'No field of the guide.', quiet: true }],
    findings: [],
    notices: [],
    outcome: (over.findings ?? []).some(({ severity }) => severity === 'error') ? 'fail' : 'pass',
    ...over,
  };
}

export function many(amount: number, severity: Severity = 'error', over: Partial<JudgedFinding> = {}): JudgedFinding[] {
  return Array.from({ length: amount }, (_, index) =>
    finding({ severity, location: at('openclaw.json', index + 1, 1), ...over }),
  );
}

const leak = finding({
  ruleId: 'secrets/no-plaintext-secret',
  messageId: 'plaintext',
  message: [{ value: 'gateway.auth.token' }, ' holds a secret in plaintext. An environment reference would be right.'],
  location: at('openclaw.json', 9, 16),
  remedy: {
    kind: 'rotate',
    issuer: 'OpenClaw gateway token',
    url: 'https://docs.example/rotate_(it)',
    summary: ['Replace the token on the host, then write ', { value: '${OPENCLAW_GATEWAY_TOKEN}' }, ' here.'],
  },
});

/** One of everything. */
export const everything = report({
  base: { commit: 'f'.repeat(40) },
  findings: [
    finding({
      origin: 'introduced',
      related: [{ message: ['This one is read.'], location: at('openclaw.json', 7, 5) }],
    }),
    { ...leak, origin: 'inherited' } as const,
    finding({
      severity: 'warning',
      origin: 'introduced',
      ruleId: 'gitignore/require-excluded-logs',
      message: ['The logs are not excluded.'],
      location: { kind: 'repository' },
      remedy: {
        kind: 'edit',
        summary: ['Add ', { value: '*.log' }, ' to .gitignore.'],
        edits: [{ path: '.gitignore', span: { offset: 0, length: 0 }, text: '*.log\n' }],
      },
    }),
    finding({
      severity: 'warning',
      origin: 'inherited',
      ruleId: 'gitignore/no-tracked-state',
      message: ['This file is state of a running gateway and is tracked.'],
      location: { kind: 'file', path: 'identity/device.json' },
      remedy: {
        kind: 'untrack',
        summary: ['Untrack it on the host by `git rm --cached`.'],
        paths: ['identity/device.json'],
        patterns: [],
        unnamed: 0,
      },
    }),
    finding({
      severity: 'note',
      origin: 'introduced',
      ruleId: 'guide/no-listed-field',
      message: ['The guide is wrong here.'],
      location: at('openclaw.json', 4, 2, 6, 3),
    }),
    finding({ disposition: { kind: 'suppressed', by: 'file', reason: 'agreed' }, origin: 'inherited' }),
  ].sort(compareFindings),
  targets: [
    {
      ...target,
      preview: {
        from: '2026.9.6',
        to: '2026.10.1',
        breaks: [finding({ message: [{ value: 'gateway.port' }, ' is no field of OpenClaw 2026.10.1.'] })],
        mends: [],
      },
      move: {
        from: '2026.7.35',
        to: '2026.9.6',
        breaks: [finding()],
        mends: [finding({ location: at('b.json5', 2, 1) })],
      },
      rollback: plan,
    },
  ],
  notices: [
    {
      id: 'encrypted',
      incomplete: false,
      message: [{ value: 'secrets.enc.json' }, ' is encrypted and was not read.'],
      path: 'secrets.enc.json',
    },
  ],
});

export const evil = [
  '`',
  '``` |',
  '|',
  '\\|',
  '@everyone',
  '#123',
  'GH-1',
  '-->',
  '<!--',
  '<img src=x onerror=alert(1)>',
  '</details>',
  '[a](javascript:alert(1))',
  'https://evil.example/x',
  'www.evil.example',
  'me@evil.example',
  'line\nbreak\r\n# heading\n- item',
  '\u202Egnp.exe',
  '\u200B\u2066\uFEFF',
  '\u001B[31m\u009B2J\u0007',
  '::error::x',
  '$`x`$',
  '&#64;all',
  '\uD800',
  '~~~',
  '*_x_*',
].join(' ');

/** The same as a path that is shown whole. */
export const evilPath = evil.replaceAll('*', '~');

/** Hostile text wherever the repository's text can stand, our own prose included. */
export const hostile = report({
  findings: [
    finding({
      message: [evil, { value: evil }],
      location: at(evilPath, 1, 1),
      ruleId: evil,
      remedy: { kind: 'rotate', issuer: evil, url: 'https://x.example/)|<b>`', summary: [evil, { value: evil }] },
    }),
    finding({
      message: [{ value: evil }],
      location: { kind: 'file', path: evilPath },
      remedy: { kind: 'untrack', summary: [{ value: evil }], paths: [evil], patterns: [], unnamed: 0 },
    }),
    finding({
      location: { kind: 'commit', commit, path: `../${evil}` },
      remedy: { kind: 'rotate', issuer: null, url: 'javascript:alert(1)', summary: ['x'] },
    }),
  ],
  targets: [
    {
      directory: evil,
      config: evil,
      release: { version: '2026.9.6', from: 'stamp', exact: false, stated: evil },
      preview: {
        from: '2026.9.6',
        to: '2026.10.1',
        breaks: [finding({ message: [evil, { value: evil }], location: at(evilPath, 1, 1), ruleId: evil })],
        mends: [],
      },
      move: { from: '2026.9.5', to: '2026.9.6', breaks: [], mends: [] },
      changes: {
        count: 2,
        listed: [{ kind: 'changed', pointer: evil, path: evil, from: evil, before: evil, after: evil, risk: evil }],
      },
      rollback: planRollback({
        commit,
        passes: false,
        release: '2026.9.6',
        config: 'openclaw.json',
        files: [
          { path: evil.replace('\uD800', ''), bytesRestored: 1, bytesCurrent: 1 },
          { path: `${evil}\n`, bytesRestored: 1, bytesCurrent: 2 },
          { path: evil, bytesRestored: null, bytesCurrent: 2 },
        ],
        restored: { meta: null, gatewayMode: null },
        current: { meta: null, gatewayMode: null },
      }),
    },
  ],
  notices: [{ id: 'x', incomplete: true, message: [{ value: evil }], path: evil }],
  outcome: 'incomplete',
});
