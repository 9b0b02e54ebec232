import type { Repository } from '../documents/repository';
import type { Finding } from '../model/finding';
import type { Location } from '../model/location';
import { pointerOf } from '../model/pointer';
import type { Place, Problem, RemedyDraft, RuleMeta } from '../model/problem';
import type { Remedy } from '../model/remedy';
import { fill } from './fill';
import { fingerprint, identityOf } from './fingerprint';
import { LineIndex } from './line-index';
import { quotedLocation, quotedPath } from './quoted';
import { stablePointer } from './stable-pointer';

/** A finding, and what tells it from another at the same place: an in-memory hash that never reaches a report. */
export interface FiledFinding {
  readonly finding: Finding;
  readonly identity: string | null;
}

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
      remedy: remedyOf(problem.remedy, data, words),
      target: quotedPath(this.repository.directory),
      fingerprint: this.fingerprint(meta.id, problem),
    };
    return { finding, identity: problem.identity === undefined ? null : identityOf(problem.identity) };
  }

  private locate(place: Place): Location {
    if (place.kind !== 'span') return place;
    return {
      kind: 'region',
      path: place.path,
      region: this.linesOf(place.path).regionOf(place.span),
      pointer: place.pointer ? pointerOf(place.pointer) : null,
      configPointer: place.configPointer ? pointerOf(place.configPointer) : null,
    };
  }

  private linesOf(path: string): LineIndex {
    let lines = this.lines.get(path);
    if (!lines) this.lines.set(path, (lines = new LineIndex(this.repository.file(path)?.text ?? '')));
    return lines;
  }

  private fingerprint(ruleId: string, { messageId, place }: Problem): string {
    const path = place.kind === 'repository' ? this.repository.directory : place.path;
    const pointer =
      place.kind === 'span' && place.pointer
        ? stablePointer(this.repository.file(path)?.tree ?? null, place.pointer)
        : '';
    const key = [ruleId, messageId, path, pointer].join('\n');
    const ordinal = this.ordinals.get(key) ?? 0;
    this.ordinals.set(key, ordinal + 1);
    return fingerprint(ruleId, messageId, path, ordinal === 0 ? pointer : `${pointer}#${ordinal}`);
  }
}

type Holes = Readonly<Record<string, string>>;

function remedyOf(draft: RemedyDraft, data: Holes, words: Holes): Remedy {
  const { text, ...rest } = draft;
  const summary = fill(text, data, words);
  return rest.kind === 'untrack' ? { ...rest, summary, paths: rest.paths.map(quotedPath) } : { ...rest, summary };
}
