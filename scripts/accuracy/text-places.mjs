/** Any tracked text: notes, scripts, transcripts. `named` ones stand beside a name that says what they are, so that any credential counts. */
const said = (text) =>
  JSON.stringify({ type: 'message', message: { role: 'user', content: [{ type: 'text', text }] } });

const named = [
  ['note', 'workspace/TOOLS.md', (s) => `# Tools\n\n- API key: \`${s}\`\n- model: fast\n`],
  ['note', 'workspace/MEMORY.md', (s) => `Ada gave me the access token: ${s}\n`],
  ['note', 'workspace/memory/2026-04-01.md', (s) => `\u6628\u5929\u7684 api_key=${s}\uff0c\u5df2\u4fdd\u5b58\u3002\n`],
  [
    'script',
    'workspace/deploy.sh',
    (s) => `#!/bin/sh\nset -eu\nexport SERVICE_API_KEY="${s}"\ncurl -s https://api.example.net\n`,
  ],
  ['script', 'workspace/call.sh', (s) => `curl -H "Authorization: Bearer ${s}" https://api.example.net/v1\n`],
  ['script', 'workspace/run.sh', (s) => `tool sync --api-key ${s} --verbose\n`],
  ['script', 'workspace/tool.py', (s) => `import os\n\nAPI_KEY = "${s}"\n`],
  ['script', 'workspace/client.py', (s) => `client = Client(api_key='${s}', timeout=30)\n`],
  ['script', 'skills/x/index.ts', (s) => `const client = new Client({ apiKey: '${s}', region: 'eu' });\n`],
  ['script', 'hooks/x/handler.js', (s) => `const token = "${s}";\n`],
  ['script', 'skills/x/run.ps1', (s) => `$env:SERVICE_TOKEN = "${s}"\n`],
  ['yaml', 'docker-compose.yml', (s) => `services:\n  gateway:\n    environment:\n      GATEWAY_TOKEN: ${s}\n`],
  [
    'yaml',
    'compose.override.yaml',
    (s) => `services:\n  gateway:\n    environment:\n      - OPENCLAW_GATEWAY_PASSWORD=${s}\n`,
  ],
  ['yaml', 'skills/x/config.yaml', (s) => `service:\n  api_key: "${s}"\n`],
  ['settings file', 'skills/x/config.toml', (s) => `[service]\nauth_token = "${s}"\n`],
  ['settings file', 'skills/x/config.ini', (s) => `[service]\npassword=${s}\n`],
  ['settings file', 'skills/x/settings.json', (s) => `{ "service": { "clientSecret": "${s}" } }\n`],
  ['settings file', 'Dockerfile', (s) => `FROM node:22\nENV SERVICE_TOKEN=${s}\n`],
  ['settings file', 'skills/x/.npmrc', (s) => `//registry.example.net/:_authToken=${s}\n`],
  ['settings file', 'openclaw.service', (s) => `[Service]\nEnvironment=OPENCLAW_GATEWAY_TOKEN=${s}\n`],
  [
    'transcript',
    'agents/main/sessions/1f.jsonl',
    (s) => `${said('hello')}\n${said(`my api key is "${s}", keep it`)}\n`,
  ],
  [
    'transcript',
    'agents/main/sessions/2f.jsonl.deleted.2026-04-01T14-24-14.361Z',
    (s) => `${said(`export TOKEN=${s}\nthen go`)}\n`,
  ],
  ['log', 'logs/gateway.log', (s) => `2026-04-01T10:00:00.000Z info [ws] connect token=${s} ok\n`],
  [
    'cron job',
    'cron/jobs.json',
    (s) =>
      `${JSON.stringify({ version: 1, jobs: [{ id: 'j1', payload: { kind: 'agentTurn', message: `Call it with Authorization: Bearer ${s}` } }] }, null, 2)}\n`,
  ],
];

const unnamed = [
  ['note', 'workspace/SOUL.md', (s) => `Remember ${s} for later.\n`],
  ['note', 'notes/list.md', (s) => `| what | value |\n| --- | --- |\n| it | ${s} |\n`],
  ['note', 'notes/chinese.md', (s) => `\u4f60\u597d\uff1a${s}\u3002\n`],
  ['note', 'notes/end.txt', (s) => `no line end after ${s}`],
  ['comment', 'agents.json5', (s) => `{\n  // was ${s} before\n  entries: {},\n}\n`],
  ['comment', 'tools.json5', (s) => `{\n  /* old:\n     ${s}\n   */\n  profile: 'coding',\n}\n`],
  ['broken config', 'old/openclaw.json', (s) => `{ "x": { "y": "${s}" }\n`],
  ['transcript', 'agents/main/sessions/3f.jsonl', (s) => `${said(`line one\n${s}\nline three`)}\n`],
  ['transcript', 'agents/main/sessions/4f.jsonl', (s) => `${JSON.stringify({ output: said(`got ${s} back`) })}\n`],
  [
    'script',
    'skills/y/minified.js',
    (s) => `!function(){${'var a=1;b(a);'.repeat(200)}c("${s}")${';d()'.repeat(200)}}();\n`,
  ],
  ['script', 'skills/y/notebook.ipynb', (s) => `{"cells":[{"source":["x = f('${s}')\\n"],"cell_type":"code"}]}\n`],
  ['URL in text', 'skills/y/README.md', (s) => `Open <https://api.example.net/v1?q=1&key=${s}> first.\n`],
  ['data', 'workspace/export.csv', (s) => `id,what,when\n1,${s},2026-04-01\n`],
  ['data', 'workspace/page.html', (s) => `<p title="${s}">here</p>\n`],
];

export const textPlaces = [
  ...named.map(([of, path, write]) => ({ of: `${of}, named`, named: true, path, write })),
  ...unnamed.map(([of, path, write]) => ({ of, named: false, path, write })),
];
