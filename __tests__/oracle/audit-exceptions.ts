import { auditChecks } from '../../src/openclaw/audit/index';

/** A difference between our findings and an answer of a release, with both. */
interface Compared {
  readonly text: string;
  readonly release: string;
  readonly ours: ReadonlySet<string>;
}

interface AuditException {
  /** `-` what the release tells and we do not, `+` what we alone tell, `~` what we grade otherwise. */
  readonly difference: RegExp;
  readonly why: string;
  readonly when?: (compared: Compared) => boolean;
}

/** Beginnings of ids that depend on what lies on the host, not on the configuration: neither recorded nor compared. */
const ofHost = [
  'summary.',
  'fs.',
  'skills.',
  'plugins.allow_phantom_entries',
  'plugins.code_safety',
  'plugins.extensions_no_allowlist',
  'plugins.installs_version_drift',
  'plugins.tools_reachable',
  'hooks.installs_version_drift',
  'gateway.probe_',
  'sandbox.browser_container.',
  'tools.exec.mcporter_registry_',
  'tools.exec.auto_allow_skills_enabled',
  'tools.exec.allowlist_interpreter_without_strict_inline_eval',
];

const flags = 'config.insecure_or_dangerous_flags';

/** Differences that are meant, each with its reason. */
export const auditExceptions: readonly AuditException[] = [
  {
    difference: /^\+(?:channels|browser)\./,
    why: 'it asks no plugin without --deep, and of a channel loads only what setting it up needs: these checks are not run',
    when: ({ release }) => release === '2026.9.6',
  },
  {
    difference: /^\+channels\.telegram\./,
    why: 'it passes over an account without a credential, which a variable of the host may supply',
    when: ({ text }) => !text.includes('"botToken"') || text.includes('"accounts"'),
  },
  {
    difference: /^\+channels\.discord\.dm\./,
    why: 'it looks for dm.policy, which loading has moved to dmPolicy',
    when: ({ release }) => release === '2026.4.15',
  },
  {
    difference: /^\+channels\.telegram\.allowFrom\.invalid_entries$/,
    why: 'it looks at the senders of direct messages only where groups are let in, and they are read elsewhere too',
    when: ({ release }) => release === '2026.4.15',
  },
  {
    difference: /^-channels\.telegram\.warning\.\d+$/,
    why: 'a running number stands for what later releases call channels.telegram.groups.open',
  },
  {
    difference: /^-gateway\.nodes\.deny_commands_ineffective$/,
    why: 'it does not know commands that are off by default; to deny one is no mistake',
    when: ({ release, text }) => release === '2026.4.15' && text.includes('camera.snap'),
  },
  {
    difference:
      /^-(?:gateway\.(?:bind_|loopback_|http\.)no_auth|browser\.control_no_auth|hooks\.token_too_short)$|^\+hooks\.token_reuse/,
    why: 'the variable is not set where the audit runs, which takes its name for the value, or for none; it may be set on the host',
    when: ({ text }) => text.includes('${UNSET') || text.includes('"UNSET'),
  },
  {
    difference: /^-(?:gateway\.http\.no_auth|gateway\.(?:token|password)_placeholder_value|browser\.control_no_auth)$/,
    why: 'one fault, one finding: the gateway asks for nothing',
    when: ({ ours }) => ours.has('gateway.bind_no_auth') || ours.has('gateway.loopback_no_auth'),
  },
  {
    difference: /^-(?:gateway\.loopback_no_auth|browser\.control_no_auth)$/,
    why: 'a proxy that authenticates counts for nothing on loopback up to 2026.7, and for the browser; that one does is told by itself',
    when: ({ ours }) => ours.has('gateway.trusted_proxy_auth'),
  },
  {
    difference: /^-(?:gateway\.(?:bind_|loopback_|http\.)no_auth|config\.secrets\.gateway_password_in_config)$/,
    why: 'a word for none is no secret: it is told as that, and under no id before 2026.9',
    when: ({ text }) => /"(?:token|password)":"(?:undefined|null| *| null )"/.test(text),
  },
  {
    difference: /^-config\.insecure_or_dangerous_flags$/,
    why: 'one fault, one finding: the flag has an id of its own',
    when: ({ ours }) => auditChecks.some(({ checkId, repeats }) => ours.has(checkId) && repeats?.includes(flags)),
  },
  {
    difference:
      /^~(?:gateway\.(?:bind_no_auth|loopback_no_auth|http\.no_auth)|channels\.telegram\.groups\.allowFrom\.missing)$/,
    why: 'a variable or the pairing store of the host may put it right, or it is the mode "none", which is an error whatever it leaves open',
  },
  {
    difference: /^~config\.secrets\./,
    why: 'a secret that git tracks is an error',
  },
  {
    difference: /^~gateway\.(?:token|password)_placeholder_value$/,
    why: 'a blank value lets nobody in: a warning here',
  },
  {
    difference: /^~hooks\.token_reuse_gateway_token$/,
    why: 'one secret in two places is a warning wherever it is',
  },
  {
    difference: /^~gateway\.trusted_proxies_missing$/,
    why: 'it is told of every new installation',
  },
];

/** Whether an id of the audit is none that a configuration decides. */
export function isOfHost(checkId: string): boolean {
  return ofHost.some((beginning) => checkId.startsWith(beginning));
}

/** The exceptions that say why there is a difference. */
export function explanationsOf(difference: string, compared: Compared): readonly AuditException[] {
  return auditExceptions.filter(
    (exception) => exception.difference.test(difference) && (exception.when?.(compared) ?? true),
  );
}
