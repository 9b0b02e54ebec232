/** Documentation, code, test vectors and logs that speak of credentials and hold none: class, path, text as in text-decoys.mjs. */
export const proseDecoys = [
  [
    'documentation',
    'README.md',
    '# Keys\n\nSet `ANTHROPIC_API_KEY=sk-ant-...` and `OPENAI_API_KEY=sk-proj-...`.\n\n```sh\nexport GITHUB_TOKEN=ghp_{x36}\nexport TOKEN="<your token>"\ncurl -H "Authorization: Bearer $TOKEN" https://api.example.net\ncurl -H "Authorization: Bearer YOUR_API_KEY" https://api.example.net\n```\n',
  ],
  [
    'documentation',
    'docs/setup.md',
    'The password is the one you chose. The token (see `gateway.auth.token`) is 48 characters long.\nA Telegram token looks like 123456789:AA{x33}, a Slack one like xoxb-1234-5678-abcdef.\nAWS uses AKIAIOSFODNN7' +
      'EXAMPLE as its example.\n',
  ],
  [
    'documentation',
    'docs/keys.md',
    'Keys begin with `sk-ant-api03-`, `sk-or-v1-`, `gsk_`, `xai-`, `AIza`, `ghp_`, `github_pat_` or `glpat-`.\npassword: see 1Password\napi key: ask Ada\ntoken = generated at install\n',
  ],
  [
    'documentation',
    'docs/anchors.md',
    '[secret management](#secret-management-and-token-rotation) and [api-key](./reference/api-key-configuration-for-providers.md)\n',
  ],
  [
    'documentation',
    '.env.example',
    'OPENAI_API_KEY=\nANTHROPIC_API_KEY=sk-ant-...\nTELEGRAM_BOT_TOKEN=your_bot_token_here\nOPENCLAW_GATEWAY_TOKEN=changeme # openssl rand -hex 24\nTZ=Europe/Berlin\nDATABASE_URL=postgres://user:password@localhost:5432/app\n',
  ],
  [
    'documentation',
    'agents/main/agent/auth-profiles.json.tmpl',
    '{ "version": 1, "profiles": { "openai:default": { "type": "api_key", "provider": "openai", "key": "{{ .OPENAI_API_KEY }}" } } }\n',
  ],
  [
    'code',
    'skills/x/client.ts',
    "const apiKey = process.env.OPENAI_API_KEY ?? '';\nconst token = await store.getAccessToken(accountIdentifier, { refresh: true });\nexport interface Secrets { readonly clientSecret: string; readonly refreshToken?: RefreshTokenDescriptor }\nif (password === 'passwordConfirmation') throw new InvalidPasswordError('password-confirmation-mismatch');\n",
  ],
  [
    'code',
    'skills/x/client.py',
    'api_key = os.environ["OPENAI_API_KEY"]\ntoken: str = Field(default_factory=generate_access_token)\npassword = getpass.getpass("Password: ")\nsecret_key = config.get_secret_value("django_secret_key_name")\n',
  ],
  [
    'code',
    'workspace/login.sh',
    'TOKEN=$(openssl rand -hex 24)\nAPI_KEY="${API_KEY:?set it first}"\nPASSWORD=`pass show openclaw/gateway`\ncurl -u "$USER:$PASSWORD" https://api.example.net\ntool --token "$TOKEN" --password-file /run/secrets/p\n',
  ],
  [
    'code',
    'skills/x/i18n.json',
    '{ "login.password.label": "Passwort eingeben", "token.expired": "Das Token ist abgelaufen, bitte neu anmelden", "apiKey.help": "https://docs.example.net/authentication/api-keys#creating-a-new-key" }\n',
  ],
  [
    'code',
    'skills/x/min.js',
    '!function(e,t){"object"==typeof exports?module.exports=t():e.tokenizer=t()}(this,function(){var tokenAa1B2c3=function(){return secretKeyDeserializerFactoryV2};return{key:"ArrowLeft",password:"input[type=password]",Q7xK2mP9vR4tY8wZ:1}});\n//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbInRva2VuLnRzIl0sIm1hcHBpbmdzIjoiQUFBQSJ9\n',
  ],
  [
    'code',
    'skills/x/Terms.tf',
    'variable "db_password" {\n  type      = string\n  sensitive = true\n}\nresource "x" "y" {\n  password = var.db_password\n  token    = data.vault_generic_secret.token.data["value"]\n}\n',
  ],
  [
    'code',
    'k8s/deploy.yaml',
    'env:\n  - name: OPENAI_API_KEY\n    valueFrom:\n      secretKeyRef:\n        name: openclaw-provider-credentials\n        key: openai-api-key-production\n',
  ],
  [
    'code',
    'skills/x/schema.json',
    '{ "properties": { "apiKey": { "type": "string", "format": "password", "description": "The key of the service" }, "token": { "$ref": "#/definitions/AccessTokenReference" } } }\n',
  ],
  [
    'code',
    'skills/x/colors.css',
    '.token.keyword { color: #{h6}; background: url(data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==) }\n',
  ],
  [
    'code',
    'skills/x/icon.svg',
    '<svg><image href="data:image/png;base64,iVBORw0KGgo{b160}"/><path d="M0 0h24v24H0z"/></svg>\n',
  ],
  [
    'test vector',
    'skills/x/vectors.json',
    '{ "rfc4231": { "key": "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b", "data": "4869205468657265", "out": "{h64}" }, "jwt": "eyJhbGciOiJub25lIn0" }\n',
  ],
  [
    'test vector',
    'skills/x/uuid.test.ts',
    "expect(v5('example', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe('{h8}-{h4}-5{h3}-a{h3}-{h12}');\nconst token = 'test-token';\nconst apiKey = 'sk-test';\nconst password = 'hunter2-not-real';\n",
  ],
  [
    'test vector',
    'skills/x/base64.test.ts',
    "expect(btoa('hello world, this is a test of forty characters')).toBe('aGVsbG8gd29ybGQsIHRoaXMgaXMgYSB0ZXN0IG9mIGZvcnR5IGNoYXJhY3RlcnM=');\n",
  ],
  [
    'log',
    'logs/gateway.log',
    '2026-04-01T10:00:00.000Z info [ws] connect token=*** device={h64} conn={h8}-{h4}-4{h3}-a{h3}-{h12}\n2026-04-01T10:00:01.000Z warn auth: token mismatch (expected 48 characters)\n2026-04-01T10:00:02.000Z info bearer authentication: enabled sha={h40}\n',
  ],
  [
    'log',
    'logs/config-audit.jsonl',
    '{"ts":"2026-04-01T10:00:00.000Z","event":"config.write","previousHash":"{h64}","nextHash":"{h64}","suspicious":[]}\n',
  ],
  [
    'misleading name',
    'skills/x/app.yaml',
    'cache_key: {h40}\npublishable_key: pk_live_{a24}\nkms_key_id: {h8}-{h4}-4{h3}-a{h3}-{h12}\nkey_fingerprint: SHA256:{b43}\nsite_key: 6L{w38}\ntoken_address: "0x{h40}"\npassword_reset_template_id: d-{h32}\nsecret_arn: arn:aws:secretsmanager:eu-central-1:{d12}:secret:prod/openclaw-{a6}\ntokenizer_sha256: {h64}\n',
  ],
  [
    'misleading name',
    'skills/x/page.json',
    '{ "nextPageToken": "{w44}", "continuationToken": "{b43}=", "idempotencyKey": "{h8}-{h4}-4{h3}-a{h3}-{h12}", "primaryKey": "{a20}", "tokenId": "{h8}-{h4}-4{h3}-a{h3}-{h12}", "publicKey": "{w86}" }\n',
  ],
  [
    'misleading name',
    'skills/x/build.ts',
    "const cacheKey = 'v2-{h40}';\nconst sortKey = '{h24}';\nconst secretVersion = 'projects/{d12}/secrets/gateway/versions/12';\nconst tokenContract = '0x{h40}';\nconst passwordPolicyId = '{h8}-{h4}-4{h3}-a{h3}-{h12}';\n",
  ],
  [
    'misleading name',
    'workspace/notes.md',
    'The token for BTC is at 0x{h40}. Key commit: {h40}. Secret santa list: https://drive.example.net/d/{w33}/view\nPassword manager entry id {l26}; session key agent:main:telegram:direct:{d9}.\n',
  ],
];
