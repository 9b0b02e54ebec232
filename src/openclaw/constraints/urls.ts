/** A text as a URL, or null where it is none. */
export function urlOf(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

/** Whether a text is a URL of one of some schemes, such as `https:`. */
export function isUrlOf(text: string, ...schemes: readonly string[]): boolean {
  const url = urlOf(text);
  return url !== null && schemes.includes(url.protocol);
}

const local = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether a text is an HTTPS URL, or an HTTP one of this machine. */
export function isSecureUrl(text: string): boolean {
  const url = urlOf(text);
  return url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && local.has(url.hostname)));
}

/** Whether a URL names no more than an origin: no path, query, fragment or credentials. */
export function isOrigin(text: string): boolean {
  const url = urlOf(text);
  return (
    url !== null &&
    url.pathname === '/' &&
    url.search === '' &&
    url.hash === '' &&
    url.username === '' &&
    url.password === ''
  );
}

/** Whether a URL has no credentials, query or fragment. */
export function isPlainUrl(text: string): boolean {
  const url = urlOf(text);
  return url !== null && url.search === '' && url.hash === '' && url.username === '' && url.password === '';
}

/** Whether a text is one host and nothing else: a name, an IPv4 address or an IPv6 one (openclaw 2026.9.6, `exact-hostname`). */
export function isExactHost(text: string): boolean {
  if (text.length > 512) return false;
  const host = text.trim().replace(/(?<!\.)\.+$/, '');
  const address = host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host;
  if (address.includes(':')) return URL.canParse(`http://[${address}]`);
  if (address === '' || /[\s/?#@*\\%]/.test(address)) return false;
  const name = urlOf(`http://${address}`)?.hostname ?? '';
  return (
    name.length <= 253 && name.split('.').every((label) => /^(?!-)[a-z0-9-]{1,63}$/.test(label) && !label.endsWith('-'))
  );
}

/** Whether a text names a repository as OpenClaw does: `github.com/owner/name`, lower case (openclaw 2026.9.6, `cloud-worker-project-profiles`). */
export function isProjectKey(text: string): boolean {
  const url = urlOf(`https://${text}`);
  if (!url || text.length > 512 || text !== text.toLowerCase() || /[\s?#@\\]/.test(text) || text.endsWith('.git'))
    return false;
  const parts = text.split('/');
  return parts.length > 2 && parts.every((part) => part !== '' && part !== '.' && part !== '..');
}
