import { conceal } from '../credentials/conceal';
import type { Repository } from '../documents/repository';
import type { Finding } from '../model/finding';
import type { Location } from '../model/location';
import { within } from '../model/paths';
import type { Place, Problem, RemedyDraft, RuleMeta } from '../model/problem';
import type { Remedy, TextEdit } from '../model/remedy';
import { fill } from './fill';
import { fingerprint, identityOf } from './fingerprint';
import { LineIndex } from './line-index';
import { quotedLocation, quotedPath, quotedPointer } from './quoted';
import { stablePointer } from './stable-pointer';

/** A finding, and what tells it from another at the same place: an in-memory hash that never reaches a report. */
export interface FiledFinding {
  readonly finding: Finding;
  readonly identity: string | null;
  /** What it stands for, where it stands for many. */
  readonly members: readonly string[] | null;
}

type Holes = Readonly<Record<string, string>>;

/** Turns the problems of one repository into findings: concealed, filled, located, fingerprinted. */
export class Filing {
  private readonly lines = new Map<string, LineIndex>();
  private readonly ordinals = new Map<string, number>();

  constructor(private readonly repository: Repository) {}

  /** @throws Error where a rule broke its contract (an unknown message id, an unfilled hole) */
  file(meta: RuleMeta, problem: Problem): FiledFinding {
    const template = meta.messages[problem.messageId];
    if (!template) throw new Error(`rule ${meta.id} has no message "${problem.messageId}"`);
    const { data = {}, words = {} } = problem;
    const location = this.locate(problem.place);
    const finding: Finding = {
      ruleId: meta.id,
      messageId: problem.messageId,
      message: fill(template.text, data, words),
      severity: template.severity,
      location: quotedLocation(location),
      related: (problem.related ?? []).map(({ text, place }) => ({
        message: fill(text, data, words),
        location: quotedLocation(this.locate(place)),
      })),
      remedy: this.remedyOf(problem.remedy, data, words),
      target: quotedPath(this.repository.directory),
      fingerprint: this.fingerprint(meta.id, problem),
    };
    const { identity, members } = problem;
    return {
      finding,
      identity: identity === undefined ? null : identityOf(identity),
      members: members?.map(identityOf) ?? null,
    };
  }

  private locate(place: Place): Location {
    if (place.kind !== 'span') return place;
    return {
      kind: 'region',
      path: place.path,
      region: this.linesOf(place.path).regionOf(place.span),
      pointer: place.pointer ? quotedPointer(place.pointer) : null,
      configPointer: place.configPointer ? quotedPointer(place.configPointer) : null,
    };
  }

  private linesOf(path: string): LineIndex {
    let lines = this.lines.get(path);
    if (!lines) this.lines.set(path, (lines = new LineIndex(this.repository.file(path)?.legible ?? '')));
    return lines;
  }

  private fingerprint(ruleId: string, { messageId, place }: Problem): string {
    const { directory } = this.repository;
    const path = place.kind === 'repository' ? directory : place.path;
    // Several state directories may have a say about one file above them.
    const where = place.kind === 'repository' || within(directory, path) ? path : `${directory} in ${path}`;
    const pointer =
      place.kind === 'span' && place.pointer
        ? stablePointer(this.repository.file(path)?.tree ?? null, place.pointer)
        : '';
    const key = [ruleId, messageId, where, pointer].join('\n');
    const ordinal = this.ordinals.get(key) ?? 0;
    this.ordinals.set(key, ordinal + 1);
    return fingerprint(ruleId, messageId, where, ordinal === 0 ? pointer : `${pointer}#${ordinal}`);
  }

  private remedyOf(draft: RemedyDraft, data: Holes, words: Holes): Remedy {
    const { text, ...rest } = draft;
    const summary = fill(text, data, words);
    switch (rest.kind) {
      case 'untrack':
        return { ...rest, summary, paths: rest.paths.map(quotedPath) };
      case 'edit':
        return { ...rest, summary, edits: rest.edits.map((edit) => this.editOf(edit)) };
      case 'restore':
      case 'rotate':
      case 'manual':
        return { ...rest, summary };
    }
  }

  /** A rule counts from behind a byte order mark, an edit from the beginning of the file. */
  private editOf({ path, span, text }: TextEdit): TextEdit {
    const mark = this.repository.file(path)?.marked === true ? 1 : 0;
    return { path: quotedPath(path), span: { ...span, offset: span.offset + mark }, text: conceal(text) };
  }
}
