import { fillTemplate } from '../../../src/credentials/sample';
import { likelySecretsIn } from '../../../src/rules/secrets/likely-secrets';
import { noLikelySecret } from '../../../src/rules/secrets/no-likely-secret';
import { processorTime } from '../../processor-time';
import { testRule } from '../rule-tester';

const hex = fillTemplate('{h48}');
const opaque = fillTemplate('{a40}');
const uuid = fillTemplate('{h8}-{h4}-{h4}-{h4}-{h12}');
const slack = fillTemplate('xoxb-{d12}-{d13}-{a24}');

const named = (text: string): readonly string[] => [...likelySecretsIn(Buffer.from(text))].map(({ name }) => name);

test.each([
  [`export CAMERA_TOKEN="${hex}"`, 'CAMERA_TOKEN'],
  [`CAMERA_KEY_2=${hex} ./run`, 'CAMERA_KEY_2'],
  [`{ "apiKey": "${opaque}" }`, 'apiKey'],
  [`{"text":"{\\"apiKey\\": \\"${opaque}\\"}"}`, 'apiKey'],
  [`api_key = '${opaque}'`, 'api_key'],
  [`password: ${opaque}`, 'password'],
  [`- **Gateway API key:** \`${opaque}\``, 'Gateway API key'],
  [`- **API key**: ${opaque}.`, 'API key'],
  [`| Bot token | ${hex} |`, 'token'],
  [`run --auth-token ${hex}`, 'auth-token'],
  [`run --token=${hex} x`, 'token'],
  [`-H "Authorization: Bearer ${hex}"`, 'Authorization'],
  [`-H 'X-Api-Key: ${opaque}'`, 'X-Api-Key'],
  [`Bearer ${opaque}`, 'Bearer'],
  [`http://hub.local/hook?access_token=${hex}&x=1`, 'access_token'],
  [`process.env.HUB_TOKEN || '${hex}'`, 'HUB_TOKEN'],
  [`os.environ["HUB_TOKEN"] = "${hex}"`, 'HUB_TOKEN'],
  [`os.getenv("HUB_TOKEN", "${hex}")`, 'HUB_TOKEN'],
  [`<ApiKey>${opaque}</ApiKey>`, 'ApiKey'],
  [`client_secret = "${fillTemplate('{h32}.{a16}')}"`, 'client_secret'],
  [`jwtToken: "eyJ${fillTemplate('{w30}.{w80}.{w43}')}"`, 'jwtToken'],
  [`api-key: ${uuid}`, 'api-key'],
  [`{"text":"my api key is \\"${hex}\\", keep it"}`, 'my api key'],
  [`API_KEY = "/${fillTemplate('{b171}')}"`, 'API_KEY'],
])('%s is told by its name', (text, name) => {
  expect(named(text)).toEqual([name]);
});

test.each([
  `"id": "${uuid}"`,
  `"commit": "${fillTemplate('{h40}')}"`,
  `"token": "sha256-${fillTemplate('{b43}')}="`,
  `"tokenHash": "${hex}"`,
  `"secretsSourceSignature": "${hex}"`,
  `nextPageToken: ${opaque}`,
  `csrf_token = "${opaque}"`,
  `NEXT_PUBLIC_MAP_KEY=${opaque}`,
  `publicKey: "${opaque}"`,
  'token = process.env.CAMERA_TOKEN_2',
  'const token2 = readTokenFromKeychain2("camera")',
  'apiKey: config.providers.camera2.apiKey,',
  'API_KEY=${CAMERA_API_KEY_2026_PRODUCTION}',
  'API_KEY=$(pass show home/camera-key-2026)',
  'token: {{ .Values.camera.token2026Production }}',
  'token: CAMERA_TOKEN_2026_PRODUCTION',
  'apiKey: "your-api-key-1234567890-goes-here"',
  `apiKey: "${'x1'.repeat(20)}"`,
  'token_file: /run/secrets/camera/token-2026-03-01.txt',
  'token: ~/.openclaw/credentials/camera-2026-03-01.json',
  'secret_arn: arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/openclaw-s5yEkC',
  'secret: "2026-03-01T10:00:00.000Z-2026-03-02"',
  'type Token = "CameraTokenOfTheSecondKind2 | null"',
  'the token was used in anthropic/claude-sonnet-4-5-20250929',
  `${opaque}: token`,
])('%s is none', (text) => {
  expect(named(text)).toEqual([]);
});

testRule(noLikelySecret, {
  bad: [
    {
      title: 'once a file, where it first stands',
      files: { 'openclaw.json': '{}', 'a.sh': `T_TOKEN=«${hex}»\nU_TOKEN=${hex}\n` },
      reports: ['found'],
    },
    {
      title: 'behind characters beyond ASCII',
      files: { 'openclaw.json': '{}', 'notes.md': `\u4f60\u597d \u2014 token: «${hex}»\u6771\n` },
      reports: ['found'],
    },
    {
      title: 'in a comment of a configuration, and within a longer string of a state file',
      files: {
        'openclaw.json': `{ // the old token: «${hex}»\n }`,
        'identity/device.json': `{ "note": "the access token: «${hex}» was Ann’s" }`,
      },
      reports: ['found', 'found'],
    },
    {
      title: 'in a file that only begins like one read place by place',
      files: { 'openclaw.json': '{}', 'openclaw.json.notes.md': `The token: «${hex}»\n` },
      reports: ['found'],
    },
  ],
  good: [
    {
      title: 'what its place or its format tells',
      files: {
        'openclaw.json': `{ "gateway": { "auth": { "token": "${hex}" } } }`,
        '.env': `HUB_TOKEN=${hex}\n`,
        'run.sh': `SLACK_TOKEN=${slack}\n`,
      },
    },
    { title: 'a binary file', files: { 'openclaw.json': '{}', 'app.bin': `\0\0 token=${hex}\n` } },
  ],
});

test.each([
  ['assignments', `token=${hex} `],
  ['runs', `${fillTemplate('{w40}')} `],
  ['one run', fillTemplate('{w40}')],
  ['names', 'token="'],
  ['spaces', `token${' '.repeat(60)}`],
])('%s: cost grows no faster than the text', (_name, piece) => {
  const time = (count: number): number => {
    const bytes = Buffer.from(piece.repeat(count));
    return processorTime(() => {
      for (const found of likelySecretsIn(bytes)) if (found.name === '') throw new Error('a secret without a name');
    });
  };
  time(2_000);
  expect(time(40_000) / Math.max(time(5_000), 1)).toBeLessThan(40);
});
