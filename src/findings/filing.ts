import type { Repository } from '../documents/repository';
import type { Finding } from '../model/finding';
import type { Location } from '../model/location';
import { within } from '../model/paths';
import type { Place, Problem, RuleMeta } from '../model/problem';
import type { Sealed } from '../model/sealed';
import { filedRemedy } from './filed-remedy';
import { fill } from './fill';
import { fingerprint, identityOf } from './fingerprint';
import { LineIndex } from './line-index';
import { maskable } from './maskable';
import type { Quotes } from './quotes';
import { stablePointer } from './stable-pointer';

/** A finding, and what tells it from another at the same place: an in-memory hash that never reaches a report. */
export interface FiledFinding {
  readonly finding: Finding;
  readonly identity: string | null;
  /** What it stands for, where it stands for many. */
  readonly members: readonly string[] | null;
  /** What a log should blank out, should it ever come up there. */
  readonly masks: readonly Sealed[];
}

/** Turns the problems of one repository into findings: concealed, filled, located, fingerprinted. */
export class Filing {
  private readonly lines = new Map<string, LineIndex>();
  private readonly ordinals = new Map<string, number>();

  constructor(
    private readonly repository: Repository,
    private readonly quotes: Quotes,
  ) {}

  /** @throws Error where a rule broke its contract (an unknown message id, an unfilled hole) */
  file(meta: RuleMeta, problem: Problem): FiledFinding {
    const template = meta.messages[problem.messageId];
    if (!template) throw new Error(`rule ${meta.id} has no message "${problem.messageId}"`);
    const { data = {}, words = {} } = problem;
    const summary = fill(problem.remedy.text, this.quotes, data, words);
    const spot = this.spot(problem.place);
    const location = this.locate(problem.place);
    const finding: Finding = {
      ruleId: meta.id,
      messageId: problem.messageId,
      message: fill(template.text, this.quotes, data, words),
      severity: template.severity,
      checkId: problem.checkId === undefined ? null : this.quotes.key(problem.checkId),
      location: this.quotes.location(location),
      related: (problem.related ?? []).map(({ text, place }) => ({
        message: fill(text, this.quotes, data, words),
        location: this.quotes.location(this.locate(place)),
      })),
      remedy: filedRemedy(problem.remedy, summary, this.repository, this.quotes),
      target: this.quotes.path(this.repository.directory),
      fingerprint: this.fingerprint(meta.id, problem.messageId, spot.told),
    };
    const { identity, members } = problem;
    // Places that are told alike are told apart in memory.
    const exact = spot.told.join('\n') === spot.exact ? undefined : spot.exact;
    const apart = identity ?? exact;
    return {
      finding,
      identity: apart === undefined ? null : identityOf(apart),
      members: members?.map(identityOf) ?? null,
      masks: identity === undefined ? [] : maskable(identity),
    };
  }

  private locate(place: Place): Location {
    if (place.kind !== 'span') return place;
    return {
      kind: 'region',
      path: place.path,
      region: this.linesOf(place.path).regionOf(place.span),
      pointer: place.pointer ? this.quotes.pointer(place.pointer) : null,
      configPointer: place.configPointer ? this.quotes.pointer(place.configPointer) : null,
    };
  }

  private linesOf(path: string): LineIndex {
    let lines = this.lines.get(path);
    if (!lines) this.lines.set(path, (lines = new LineIndex(this.repository.file(path)?.legible ?? '')));
    return lines;
  }

  /** Where a problem stands whatever its line: for this process alone, and as a fingerprint may carry it. */
  private spot(place: Place): { readonly exact: string; readonly told: readonly [path: string, pointer: string] } {
    const { directory } = this.repository;
    const path = place.kind === 'repository' ? directory : place.path;
    // Several state directories may have a say about one file above them.
    const where = place.kind === 'repository' || within(directory, path) ? path : `${directory} in ${path}`;
    const tree = this.repository.file(path)?.tree ?? null;
    const pointer = (fit: (key: string) => string): string =>
      place.kind === 'span' && place.pointer ? stablePointer(tree, place.pointer, fit) : '';
    const told = [this.quotes.path(where), pointer((key) => this.quotes.key(key))] as const;
    return { exact: [where, pointer((key) => key)].join('\n'), told };
  }

  private fingerprint(ruleId: string, messageId: string, [path, pointer]: readonly [string, string]): string {
    const key = [ruleId, messageId, path, pointer].join('\n');
    const ordinal = this.ordinals.get(key) ?? 0;
    this.ordinals.set(key, ordinal + 1);
    return fingerprint(ruleId, messageId, path, ordinal === 0 ? pointer : `${pointer}#${ordinal}`);
  }
}
