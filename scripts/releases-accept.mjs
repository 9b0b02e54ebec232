#!/usr/bin/env node
// Takes over release files that a job without rights made. Usage: node scripts/releases-accept.mjs DIR WORDS.md
//
// DIR holds releases.json and release-digests.json. They may add releases and change nothing; else this ends with 1 and writes nothing.
// WORDS.md gets what the new releases change, field by field; the names of the new releases are printed, one a line.
import { writeFileSync } from 'node:fs';
import { diffInWords, fieldDiff } from './extract/field-diff.mjs';
import { readReleaseFiles, writeReleaseFiles } from './extract/release-files.mjs';
import { acceptTable } from './extract/table-acceptance.mjs';

const [directory, wordsFile] = process.argv.slice(2);
if (!directory || !wordsFile) {
  console.error('usage: node scripts/releases-accept.mjs DIR WORDS.md');
  process.exit(2);
}
const { before, after, packed } = acceptTable(readReleaseFiles(), readReleaseFiles(directory));
const versions = Object.keys(packed.roots);
const added = versions.filter((version) => !before.has(version));
const sections = added.map((version) => {
  const last = versions[versions.indexOf(version) - 1] ?? version;
  return diffInWords(last, version, fieldDiff(after.get(last), after.get(version)));
});
writeFileSync(wordsFile, sections.join('\n'));
if (added.length > 0) writeReleaseFiles(packed);
console.log(added.join('\n'));
