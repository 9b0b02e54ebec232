#!/usr/bin/env node
// Takes over files that a job without rights made. Usage: node scripts/releases-accept.mjs DIR WORDS.md
//
// DIR holds releases.json, release-digests.json and the fact files. The first two may add releases and change nothing, the others must be
// lists of plain words, all of the newest release; else this ends with 1 and writes nothing. WORDS.md gets what changes, field by field and
// fact by fact; the names of the new releases are printed, one a line, or that of the newest where only its facts are new.
import { writeFileSync } from 'node:fs';
import { factDiffInWords } from './extract/fact-diff.mjs';
import { readFactFiles, writeFactFiles } from './extract/fact-files.mjs';
import { acceptFacts } from './extract/fact-shape.mjs';
import { diffInWords, fieldDiff } from './extract/field-diff.mjs';
import { readReleaseFiles, writeReleaseFiles } from './extract/release-files.mjs';
import { acceptTable } from './extract/table-acceptance.mjs';

const [directory, wordsFile] = process.argv.slice(2);
if (!directory || !wordsFile) {
  console.error('usage: node scripts/releases-accept.mjs DIR WORDS.md');
  process.exit(2);
}
const { before, after, packed } = acceptTable(readReleaseFiles(), readReleaseFiles(directory));
const known = readFactFiles();
const versions = Object.keys(packed.roots);
const facts = acceptFacts(readFactFiles(directory), { known, versions });
const added = versions.filter((version) => !before.has(version));
const sections = added.map((version) => {
  const last = versions[versions.indexOf(version) - 1] ?? version;
  return diffInWords(last, version, fieldDiff(after.get(last), after.get(version)));
});
const changed = JSON.stringify(facts) !== JSON.stringify(known);
if (changed) sections.push(factDiffInWords(known, facts));
writeFileSync(wordsFile, sections.join('\n'));
if (added.length > 0) writeReleaseFiles(packed);
if (changed) writeFactFiles(facts);
console.log((added.length > 0 || !changed ? added : [versions.at(-1)]).join('\n'));
