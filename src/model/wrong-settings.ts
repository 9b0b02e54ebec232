/** What the user asked for makes no sense: every mistake at once, each with its remedy. Exit code 2. */
export class WrongSettings extends Error {
  constructor(readonly mistakes: readonly SettingsMistake[]) {
    super(mistakes.map(({ message, remedy }) => `${message} ${remedy}`).join('\n'));
    this.name = 'WrongSettings';
  }
}

export interface SettingsMistake {
  /** What is so, naming the setting. */
  readonly message: string;
  /** What would be right. */
  readonly remedy: string;
}
