/** Texts without a credential that look as if they held one. `{…}` in them are filled as samples are; `{x9}` is nine of that letter. */
import { source } from '../source.mjs';
import { proseDecoys } from './prose-decoys.mjs';

const { issuers } = source('src/credentials/issuers/index.ts');

const pem = (label) => `-----BEGIN ${label}-----\nMIIB{b60}\n{b64}\n{b43}=\n-----END ${label}-----`;

/** Class, path, text. Every line of it is free of credentials. */
export const textDecoys = [
  ...issuers.flatMap(({ id, lookalikes }) =>
    lookalikes.map((text, index) => ['lookalike', `notes/${id}-${index}.md`, `See ${text} there.\n`]),
  ),
  [
    'lock file',
    'package-lock.json',
    '{\n  "packages": {\n    "node_modules/x": { "version": "1.0.0", "resolved": "https://registry.example.net/x/-/x-1.0.0.tgz", "integrity": "sha512-{b86}==" },\n    "node_modules/token-types": { "integrity": "sha512-{b86}==" }\n  }\n}\n',
  ],
  [
    'lock file',
    'skills/x/pnpm-lock.yaml',
    "packages:\n  '@x/secret-client@1.0.0':\n    resolution: {integrity: sha512-{b86}==}\n",
  ],
  [
    'lock file',
    'skills/x/yarn.lock',
    'auth-token@^3.0.0:\n  version "3.0.0"\n  resolved "https://registry.example.net/auth-token/-/auth-token-3.0.0.tgz#{h40}"\n  integrity sha512-{b86}==\n',
  ],
  [
    'lock file',
    'skills/x/poetry.lock',
    '[[package]]\nname = "secretstorage"\nfiles = [{file = "secretstorage.whl", hash = "sha256:{h64}"}]\n',
  ],
  ['lock file', 'skills/x/Cargo.lock', '[[package]]\nname = "password-hash"\nchecksum = "{h64}"\n'],
  ['lock file', 'skills/x/go.sum', 'example.net/token v1.2.3 h1:{b43}=\n'],
  [
    'lock file',
    'skills/x/uv.lock',
    '{ url = "https://files.example.net/packages/{h2}/{h2}/{h60}/x.whl", hash = "sha256:{h64}" }\n',
  ],
  [
    'commit',
    'CHANGELOG.md',
    '- drop the token ([{h7}](https://git.example.net/a/b/commit/{h40}))\n- key rotation in {h40}\n',
  ],
  [
    'commit',
    '.github/workflows/ci.yml',
    'steps:\n  - uses: actions/checkout@{h40} # v4\n    with:\n      token: ${{ secrets.GITHUB_TOKEN }}\n',
  ],
  ['commit', '.gitmodules', '[submodule "x"]\n\tpath = x\n\turl = https://git.example.net/x.git\n'],
  ['hash', 'SHA256SUMS', '{h64}  openclaw.tgz\n{h64}  token.txt\n'],
  ['hash', 'skills/x/manifest.json', '{ "sha256": "{h64}", "etag": "\\"{h32}\\"", "digest": "sha256:{h64}" }\n'],
  ['hash', 'docker/compose.yml', 'services:\n  x:\n    image: ghcr.example.net/x@sha256:{h64}\n'],
  [
    'hash',
    'workspace/login.sql',
    "INSERT INTO tokens (id, kind) VALUES ('{h8}-{h4}-4{h3}-a{h3}-{h12}', 'password');\n",
  ],
  [
    'id',
    'agents/main/sessions/sessions.json',
    '{ "agent:main:main": { "sessionId": "{h8}-{h4}-4{h3}-a{h3}-{h12}", "inputTokens": 1200, "outputTokens": 88, "totalTokens": 1288, "authProfileOverride": "anthropic:default" } }\n',
  ],
  [
    'id',
    'agents/main/sessions/1f.jsonl',
    '{"type":"message","id":"{h8}","message":{"role":"assistant","content":[{"type":"thinking","thinking":"Hm.","thinkingSignature":"{b171}="}],"usage":{"totalTokens":22}}}\n{"type":"toolCall","id":"toolu_{a24}","call_id":"call_{a24}|fc_{h50}"}\n',
  ],
  [
    'id',
    'agents/main/sessions/2f.jsonl',
    '{"responseId":"chatcmpl-{a29}","id":"msg_{a24}","request":"req_{a24}"}\n{"encrypted_content":"gAAAAAB{w160}","id":"rs_{h50}"}\n',
  ],
  [
    'id',
    'cron/jobs.json',
    '{ "jobs": [{ "id": "{h8}-{h4}-4{h3}-a{h3}-{h12}", "name": "rotate key", "sessionKey": "agent:main:main", "payload": { "kind": "agentTurn", "message": "Remind me to rotate the token." } }] }\n',
  ],
  ['id', 'telegram/update-offset-default.json', '{ "version": 2, "lastUpdateId": {d9}, "botId": "{d10}" }\n'],
  [
    'id',
    'workspace/people.md',
    'Discord 1{d17}, channel C0{u9}, mail ada@example.net, phone +49 {d3} {d7}, order #{d12}\n',
  ],
  ['id', 'nodes/paired.json', '{ "n1": { "nodeId": "{h64}", "displayName": "mac", "platform": "darwin" } }\n'],
  [
    'public key',
    'identity/device.json',
    '{ "version": 1, "deviceId": "{h64}", "publicKeyPem": "-----BEGIN PUBLIC KEY-----\\nMCowBQYDK2VwAyEA{b43}=\\n-----END PUBLIC KEY-----\\n" }\n',
  ],
  [
    'public key',
    'devices/paired.json',
    '{ "{h64}": { "deviceId": "{h64}", "publicKey": "{w43}", "displayName": "phone", "roles": ["node"] } }\n',
  ],
  ['public key', 'credentials/known_hosts', 'git.example.net ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{b43}\n'],
  ['public key', 'credentials/id_ed25519.pub', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{b43} ada@example.net\n'],
  ['public key', 'push/vapid-keys.json', '{ "subject": "mailto:ada@example.net", "publicKey": "B{w86}" }\n'],
  ['public key', 'workspace/age.md', 'Encrypt to age1{z58}; on Nostr I am npub1{z58}.\n'],
  [
    'public key',
    'credentials/whatsapp/default/creds.json',
    '{ "noiseKey": { "public": { "type": "Buffer", "data": "{b43}=" } }, "registrationId": {d3}, "me": { "id": "49{d9}:1@s.whatsapp.net", "lid": "{d15}@lid" }, "platform": "android" }\n',
  ],
  [
    'public key',
    'workspace/jwks.json',
    '{ "keys": [{ "kty": "OKP", "crv": "Ed25519", "kid": "{h16}", "x": "{w43}" }] }\n',
  ],
  ['public key', 'workspace/wallet.md', 'Send to 0x{h40} or bc1q{z38}.\n'],
  ['certificate', 'gateway/tls/gateway-cert.pem', `${pem('CERTIFICATE')}\n`],
  ['certificate', 'workspace/request.csr', `${pem('CERTIFICATE REQUEST')}\n`],
  ['certificate', 'credentials/ca.pem', `${pem('CERTIFICATE')}\n${pem('CERTIFICATE')}\n`],
  ['certificate', 'workspace/signature.asc', `${pem('PGP SIGNATURE')}\n`],
  ['certificate', 'secrets.json.age', '-----BEGIN AGE ENCRYPTED FILE-----\n{b64}\n-----END AGE ENCRYPTED FILE-----\n'],
  ['certificate', 'skills/x/sops.yaml', 'password: ENC[AES256_GCM,data:{b20},iv:{b43}=,tag:{b22}==,type:str]\n'],
  ...proseDecoys,
].map(([of, path, text]) => ({
  of,
  path,
  text: text.replace(/\{x(\d+)\}/g, (_, length) => 'x'.repeat(Number(length))),
}));
