import { stringAt, valueAt } from '../../documents/value-node';
import { versionBreak } from '../../openclaw/version-break';
import { atValue } from '../place';
import { defineRule } from '../rule';
import { comparedConfig } from './compared-config';

const path = ['meta', 'lastTouchedVersion'] as const;

export const noVersionBreak = defineRule({
  meta: {
    id: 'change/no-version-break',
    summary: 'The stamp `meta.lastTouchedVersion` does not jump a break between releases, nor go back.',
    rationale: `OpenClaw stamps the config with its version at every write, so a stamp that moves shows that another release wrote it. Most updates
can be taken back with the config. Two kinds cannot: from 2026.8.1 on sessions, profiles and identities are in databases, which the first start of such a
release fills and an older one does not read; and an extended-stable line (2026.6.33 and 2026.7.33 on) has the fields of the start of its month, not those
of later releases with a smaller number. A stamp that goes back says that an older release is to read what a newer one wrote: it refuses fields it does
not know, and state that is in databases is lost to it.

A change that only updates within a line is not reported. What the other release refuses is told by the schema rules.`,
    messages: {
      back: {
        severity: 'warning',
        text: 'The stamp goes back from OpenClaw {{from}} to {{to}}, and an older release refuses what it does not know, state in newer databases included.',
      },
      databases: {
        severity: 'warning',
        text: 'The stamp goes from OpenClaw {{from}} to {{to}}: since 2026.8.1 state is in databases, and the way back is a backup, not a checkout.',
      },
      line: {
        severity: 'note',
        text: 'The stamp goes from OpenClaw {{from}} to {{to}}, of which one is an extended-stable release and the other is not: they differ in fields, whatever their numbers say.',
      },
    },
  },
  examples: {
    bad: [
      {
        title: 'over the break of 2026.8.1',
        base: { 'openclaw.json': '{ meta: { lastTouchedVersion: "2026.7.1-2" } }' },
        files: { 'openclaw.json': '{ meta: { lastTouchedVersion: «"2026.9.6"» } }' },
        reports: ['databases'],
      },
      {
        title: 'back to an older release',
        base: { 'openclaw.json': '{ meta: { lastTouchedVersion: "2026.9.6" } }' },
        files: { 'openclaw.json': '{ meta: { lastTouchedVersion: «"2026.9.3"» } }' },
        reports: ['back'],
      },
      {
        title: 'onto an extended-stable line',
        base: { 'openclaw.json': '{ meta: { lastTouchedVersion: "2026.7.1" } }' },
        files: { 'openclaw.json': '{ meta: { lastTouchedVersion: «"2026.7.33"» } }' },
        reports: ['line'],
      },
    ],
    good: [
      {
        title: 'an update',
        base: { 'openclaw.json': '{ meta: { lastTouchedVersion: "2026.8.1" } }' },
        files: { 'openclaw.json': '{ meta: { lastTouchedVersion: "2026.9.6" } }' },
      },
      {
        title: 'no version',
        base: { 'openclaw.json': '{ meta: { lastTouchedVersion: "2026.8.1" } }' },
        files: { 'openclaw.json': '{ meta: { lastTouchedVersion: "next" } }' },
      },
    ],
  },
  *check(subject) {
    const compared = comparedConfig(subject);
    if (!compared) return;
    const { before, after } = compared;
    const stamp = valueAt(after.root, ...path);
    const [from, to] = [stringAt(before.root, ...path), stringAt(stamp)];
    const found = from !== undefined && to !== undefined ? versionBreak(from, to) : null;
    if (found === null || !stamp) return;
    yield {
      messageId: found,
      data: { from: from ?? '', to: to ?? '' },
      place: atValue(stamp, after.config),
      remedy: {
        kind: 'manual',
        text:
          found === 'back'
            ? 'Let the release that the host runs write the stamp; to go back to an older release, restore a backup of the whole state directory made with it.'
            : 'Before the host starts the other release, run `openclaw backup create --verify` there, or copy the state directory while OpenClaw is stopped.',
      },
    };
  },
});
