import { fileFindings } from '../../src/findings/file-findings';
import { readRepositories } from '../../src/documents/read-repositories';
import { failureOf } from '../../src/github/delivery-failure';
import { readActionInputs } from '../../src/inputs/action-inputs';
import { readArguments } from '../../src/inputs/arguments';
import { Unanswerable } from '../../src/model/failure';
import { WrongSettings } from '../../src/model/wrong-settings';
import { failed } from '../../src/snapshot/refusal';
import { writeFile } from '../../src/workspace/write-file';
import { snapshotOf } from '../rules/literal';
import { secrets } from './secrets';
import { fragmentsIn } from './world';

const secret = secrets["an issuer's key"]?.(1) ?? '';

/** What a refusal says. */
function said(refuse: () => unknown): string {
  try {
    refuse();
  } catch (error) {
    if (error instanceof WrongSettings) return JSON.stringify(error.mistakes);
    if (error instanceof Unanswerable) return `${error.message} ${error.remedy}`;
    throw error;
  }
  throw new Error('nothing was refused');
}

const padding = 'word '.repeat(10);

test.each([
  ['an input', () => readActionInputs((name) => (name === 'fail-on' ? secret : ''))],
  ['the path input', () => readActionInputs((name) => (name === 'path' ? `../${secret}` : ''))],
  ['an input that is cut', () => readActionInputs((name) => (name === 'scope' ? `${padding}${secret}` : ''))],
  ['an argument', () => readArguments(['--fail-on', secret])],
  ['an option', () => readArguments([`--${secret}`])],
  ['two operands', () => readArguments(['check', secret, secret])],
  [
    'the file of a report',
    () => {
      writeFile(`/nowhere/${secret}/report.json`, '');
    },
  ],
  [
    'what git wrote',
    () => {
      throw failed(['cat-file'], 128, `fatal: https://x:${secret}@host.test/ and ${secret}\n`);
    },
  ],
  [
    'what git wrote, cut',
    () => {
      throw failed(['cat-file'], 128, `fatal: ${padding.repeat(4)}${secret}\n`);
    },
  ],
])('a secret in %s is not repeated', (_, refuse) => {
  expect(fragmentsIn(said(refuse), secret, '')).toEqual([]);
});

test('a rule that throws quotes nothing of what it met', () => {
  const [repository] = readRepositories(snapshotOf({ 'openclaw.json': '{}' }), '.');
  if (!repository) throw new Error('no repository');
  const meta = { id: 'test/rule', summary: '', rationale: '', messages: {} };
  const problems = (): never => {
    throw new TypeError(`${secret} is no function`, { cause: secret });
  };
  const { notices } = fileFindings(repository, [{ meta, problems }]);
  expect(notices).toHaveLength(1);
  expect(fragmentsIn(JSON.stringify(notices), secret, '')).toEqual([]);
});

test.each([401, 403, 404, 410, 422, 429, 500, 302])('an answer %d of GitHub is not repeated', (status) => {
  const response = {
    status,
    headers: { 'x-echo': secret },
    data: { message: `Body ${secret} is invalid` },
    url: secret,
  };
  const error = Object.assign(new Error(`Validation failed: ${secret}`), {
    status,
    response,
    request: { body: secret },
  });
  const failure = failureOf(error);
  const text = [failure.message, failure.remedy, failure.stack, JSON.stringify(failure), String(failure.cause)].join(
    '\n',
  );
  expect(fragmentsIn(text, secret, '')).toEqual([]);
});

test.each([new Error(secret), Object.assign(new Error(secret), { name: 'AbortError' }), secret, null])(
  'nor is a request that failed without one: %#',
  (error) => {
    const { message, remedy, stack } = failureOf(error);
    expect(fragmentsIn([message, remedy, stack].join('\n'), secret, '')).toEqual([]);
  },
);
