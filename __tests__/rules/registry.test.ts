import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../src/rules/index';
import { testRule } from './rule-tester';

const room = join(__dirname, '../../src/rules');

/** Files that declare a rule; their siblings hold nouns that several rules share. */
function ruleFiles(): string[] {
  return readdirSync(room, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: family }) =>
      readdirSync(join(room, family))
        .filter((file) => readFileSync(join(room, family, file), 'utf8').includes('defineRule('))
        .map((file) => `${family}/${file.replace(/\.ts$/, '')}`),
    )
    .sort();
}

test('the registry holds every rule file, in order, under its own name', () => {
  expect(rules.map(({ meta }) => meta.id)).toEqual(ruleFiles());
});

test('messages are sentences, and their holes are plain words', () => {
  for (const { meta } of rules) {
    for (const { text } of Object.values(meta.messages)) {
      expect(text).toMatch(/^(?:[A-Z]|\{\{|`|[a-z]+\.[a-z]|\$include)/);
      expect(text).toMatch(/[.!?]$/);
      expect(text.replace(/\{\{\w+\}\}/g, '')).not.toMatch(/[{}]/);
    }
    expect(meta.summary).toMatch(/^[A-Z`].*\.$/);
  }
});

for (const rule of rules) testRule(rule);
