/** Places where private keys stand: files of their own, fields made for one, and texts. */
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const account = (s) => ({
  type: 'service_account',
  project_id: 'p',
  private_key: s,
  client_email: 'a@p.iam.gserviceaccount.com',
});

export const keyPlaces = [
  ['identity/', 'identity/device.json', (s) => json({ version: 1, deviceId: 'd1', privateKeyPem: s, createdAtMs: 1 })],
  ['key file', 'gateway/tls/gateway-key.pem', (s) => `${s}\n`],
  ['key file', 'credentials/id_rsa', (s) => `${s}\n`],
  ['service account', 'googlechat-service-account.json', (s) => json(account(s))],
  ['service account', 'workspace/sa.json', (s) => json(account(s))],
  ['config', 'openclaw.json', (s) => json({ agents: { defaults: { sandbox: { ssh: { identityData: s } } } } })],
  ['config', 'old/openclaw.json', (s) => json({ channels: { googlechat: { serviceAccount: account(s) } } })],
  [
    'config',
    'text/openclaw.json',
    (s) => json({ channels: { googlechat: { serviceAccount: JSON.stringify(account(s)) } } }),
  ],
  ['config', 'tls/openclaw.json', (s) => json({ models: { providers: { p: { request: { tls: { key: s } } } } } })],
  ['.env', '.env', (s) => `SIGNING_PRIVATE_KEY="${s.replaceAll('\n', '\\n')}"\n`],
  ['note', 'workspace/NOTES.md', (s) => `Use this:\n\n${s}\n\nand no other.\n`],
  ['yaml', 'k8s/secret.yaml', (s) => `stringData:\n  key: |\n    ${s.replaceAll('\n', '\n    ')}\n`],
  ['script', 'workspace/run.sh', (s) => `cat > key <<'EOF'\n${s}\nEOF\n`],
  ['transcript', 'agents/main/sessions/1f.jsonl', (s) => `${JSON.stringify({ role: 'user', content: s })}\n`],
  [
    'transcript',
    'agents/main/sessions/2f.jsonl',
    (s) => `${JSON.stringify({ output: JSON.stringify({ content: s }) })}\n`,
  ],
  ['CRLF', 'workspace/windows.md', (s) => `Key:\r\n${s.replaceAll('\n', '\r\n')}\r\n`],
].map(([of, path, write]) => ({ of: `private key: ${of}`, path, write }));
