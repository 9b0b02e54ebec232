/** A secret that nothing prints: it has no property, no text and no JSON form of its own. */
export class Sealed {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The secret itself. For the Action's door alone, which has the runner mask it: a test sees to that. */
  static open(sealed: Sealed): string {
    return sealed.#value;
  }
}
