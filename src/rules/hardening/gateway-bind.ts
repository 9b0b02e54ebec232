import { stringAt, valueAt, type ValueNode } from '../../documents/value-node';

/** The values of `gateway.bind` (openclaw 2026.1.24 to 2026.9.6), and what people write for them: host names and addresses, by their meaning. */
const meanings: ReadonlyMap<string, BindName> = new Map([
  ['loopback', 'loopback'],
  ['lan', 'lan'],
  ['tailnet', 'tailnet'],
  ['auto', 'auto'],
  ['custom', 'custom'],
  ['127.0.0.1', 'loopback'],
  ['localhost', 'loopback'],
  ['::1', 'loopback'],
  ['[::1]', 'loopback'],
  ['0.0.0.0', 'lan'],
  ['::', 'lan'],
  ['[::]', 'lan'],
  ['*', 'lan'],
  ['all', 'lan'],
  ['any', 'lan'],
]);

type BindName = 'loopback' | 'lan' | 'tailnet' | 'auto' | 'custom';

/** Where the gateway listens. */
export interface GatewayBind {
  readonly at: ValueNode;
  /** As written, from the table of `meanings`. */
  readonly written: string;
  readonly meaning: BindName;
  /** Whether something else than this machine may reach it; the audit of openclaw 2026.9.6 counts `auto` in. */
  readonly exposed: boolean;
  /** Who then reaches it, in words: a clause. */
  readonly reach: string;
}

const reaches: Readonly<Record<BindName, string>> = {
  loopback: 'this machine alone reaches the gateway',
  lan: 'other machines reach the gateway',
  tailnet: 'other devices of your tailnet reach the gateway',
  auto: 'the gateway may be reached by other machines',
  custom: 'other machines reach the gateway',
};

/** What `gateway.bind` says, or null where it is unset (loopback) or says something unknown, which is the schema's finding. */
export function gatewayBind(root: ValueNode | null): GatewayBind | null {
  const at = valueAt(root, 'gateway', 'bind');
  const written = stringAt(root, 'gateway', 'bind');
  const meaning = written === undefined ? undefined : meanings.get(written);
  if (!at || written === undefined || meaning === undefined) return null;
  const host = stringAt(root, 'gateway', 'customBindHost')?.trim();
  const exposed = meaning === 'custom' ? host === undefined || !isLoopback(host) : meaning !== 'loopback';
  return { at, written, meaning, exposed, reach: reaches[meaning] };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
