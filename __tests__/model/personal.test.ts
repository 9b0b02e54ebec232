import { impersonal } from '../../src/model/personal';
import { processorTime } from '../processor-time';

test.each([
  ['anthropic:kim@example.com', 'anthropic:*'],
  ['a kim.lee+bot@mail.example.co.uk, b', 'a *, b'],
  ['Jürgen@beispiel.de', '*'],
  ['credentials/whatsapp/+15551234567/creds.json', 'credentials/whatsapp/+*/creds.json'],
  ['agent:main:whatsapp:dm:+1 (555) 123-4567.jsonl', 'agent:main:whatsapp:dm:+*.jsonl'],
  ['pre-key-15551234567@s.whatsapp.net.json', '*'],
  ['15551234567@lid', '*'],
])('%s is told as %s', (text, expected) => {
  expect(impersonal(text)).toBe(expected);
  expect(impersonal(expected)).toBe(expected);
});

test.each([
  'npm:@openclaw/voice@1.2.3',
  '@openclaw/voice-call',
  '2026.9.6+20260131',
  'memory/2026-01-31.md',
  'telegram:-1001234567890',
  'us.anthropic.claude-opus-4-20250514-v1:0',
  'C++ 17, +1, a+b',
  '*@*',
])('%s names nobody', (text) => {
  expect(impersonal(text)).toBe(text);
});

test.each(['a', 'a@', 'a.', 'a@b.', '+1 ', '1', '1@', '@', '+'])('%s over and over takes linear time', (unit) => {
  const run = (amount: number) => () => impersonal(`@+${unit.repeat(amount)}`);
  expect(processorTime(run(80_000))).toBeLessThan(8 * processorTime(run(20_000)) + 20);
});
