import type { ObjectNode, ValueNode } from '../documents/value-node';

/** One thing in a configuration that its release's schema refuses. Carries words of the schema, never a value of the document. */
export type StructureProblem =
  /** The release has no such field. `node` is the member, `known` the fields its object may have, in code-unit order. */
  | {
      readonly kind: 'unknown-field';
      readonly node: ValueNode;
      readonly key: string;
      readonly known: readonly string[];
    }
  /** `node` is the object that lacks the field. */
  | { readonly kind: 'missing-field'; readonly node: ObjectNode; readonly key: string }
  /** A key of a map that does not have the form the release asks for; `node` stands under it. */
  | { readonly kind: 'invalid-key'; readonly node: ValueNode; readonly key: string; readonly expected: string }
  /** `otherKind`: no value of this kind (text, a list, …) would be taken. `choice`: the texts that are taken word for word. */
  | {
      readonly kind: 'invalid-value';
      readonly node: ValueNode;
      readonly expected: string;
      readonly otherKind: boolean;
      readonly choice: readonly string[];
    };

/** The problems found, in document order. */
export interface StructureVerdict {
  readonly problems: readonly StructureProblem[];
  /** How many more there are than are listed. */
  readonly omitted: number;
  /** Whether the document is so large that only its first part was searched for problems, after it was refused as a whole. */
  readonly partial: boolean;
}
