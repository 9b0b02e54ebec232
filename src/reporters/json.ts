import type { ConfigChanges } from '../model/config-change';
import type { Finding, JudgedFinding } from '../model/finding';
import { pathOf, type Location } from '../model/location';
import { plain } from '../model/message';
import type { ReleaseMove } from '../model/release-move';
import type { Remedy } from '../model/remedy';
import type { Notice, Report, RollbackPlan, Target } from '../model/report';

/**
 * The report as JSON, version 1, as docs/json.md describes it: keys in a fixed order, two spaces of indentation, a line break at the end.
 * Characters that a terminal would obey or hide are written as `\u` escapes, and so is the `[` by which a GitHub runner knows a command.
 */
export function json(report: Report): string {
  const value = {
    version: 1,
    outcome: report.outcome,
    targets: report.targets.map(targetOf),
    findings: report.findings.map(findingOf),
    notices: report.notices.map(noticeOf),
  };
  return `${JSON.stringify(value, null, 2).replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]|(?<=##)\[/gu, escapeOf)}\n`;
}

function targetOf({ directory, release, preview, move, changes, rollback }: Target) {
  const { version, from, exact, stated } = release;
  return {
    directory,
    release: { version, from, exact, stated },
    preview: preview && moveOf(preview),
    move: move && moveOf(move),
    changes: changes && changesOf(changes),
    rollback: rollback === null ? null : rollbackOf(rollback),
  };
}

function moveOf({ from, to, breaks, mends }: ReleaseMove) {
  return { from, to, breaks: breaks.map(statementOf), mends: mends.map(statementOf) };
}

function changesOf({ count, listed }: ConfigChanges) {
  return {
    count,
    listed: listed.map(({ kind, pointer, path, from, before, after, risk }) => ({
      kind,
      pointer,
      path,
      from,
      before,
      after,
      risk,
    })),
  };
}

function rollbackOf({ commit, passes, files, steps, caveats }: RollbackPlan) {
  return {
    commit,
    passes,
    files,
    steps: steps.map((step) => ({ title: plain(step.title), commands: step.commands })),
    caveats: caveats.map(plain),
  };
}

function findingOf(finding: JudgedFinding) {
  const { target, origin, disposition, standing, fingerprint } = finding;
  return { ...statementOf(finding), target, origin, disposition: disposition.kind, standing, fingerprint };
}

/** What a finding says and what to do about it, whoever asked. */
function statementOf({ ruleId, messageId, checkId, severity, message, location, related, remedy }: Finding) {
  return {
    ruleId,
    messageId,
    checkId,
    severity,
    message: plain(message),
    ...placeOf(location),
    related: related.map((each) => ({
      message: plain(each.message),
      path: pathOf(each.location),
      region: regionOf(each.location),
    })),
    remedy: remedyOf(remedy),
  };
}

function placeOf(location: Location) {
  if (location.kind !== 'region') return { path: pathOf(location), pointer: null, region: null, configPointer: null };
  const { path, pointer, configPointer } = location;
  return {
    path,
    pointer,
    region: regionOf(location),
    configPointer: configPointer === pointer ? null : configPointer,
  };
}

function regionOf(location: Location) {
  if (location.kind !== 'region') return null;
  const { startLine, startColumn, endLine, endColumn } = location.region;
  return { startLine, startColumn, endLine, endColumn };
}

function remedyOf(remedy: Remedy) {
  const { kind } = remedy;
  const text = plain(remedy.summary);
  switch (kind) {
    case 'edit':
      return {
        kind,
        text,
        edits: remedy.edits.map((edit) => ({
          path: edit.path,
          offset: edit.span.offset,
          length: edit.span.length,
          ...('from' in edit ? { from: { offset: edit.from.offset, length: edit.from.length } } : { text: edit.text }),
        })),
      };
    case 'rotate':
      return { kind, text, issuer: remedy.issuer, url: remedy.url };
    case 'untrack':
      return { kind, text, paths: remedy.paths, patterns: remedy.patterns };
    case 'restore':
    case 'manual':
      return { kind, text };
  }
}

function noticeOf({ id, incomplete, message, path }: Notice) {
  return { id, incomplete, message: plain(message), path };
}

/** One character as `\uXXXX`, or two of them beyond the basic plane: JSON knows no other form. */
function escapeOf(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}
