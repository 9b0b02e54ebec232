import type { SettingsMistake } from '../model/wrong-settings';

/** Collects what is wrong with the settings while they are read, so that all of it is told at once. */
export class Mistakes {
  readonly list: SettingsMistake[] = [];

  add(message: string, remedy: string): void {
    this.list.push({ message, remedy });
  }

  /** `value` where it is one of `choices`; else a mistake is noted and the first choice stands in. */
  choice<const T extends string>(name: string, value: string, choices: readonly [T, ...T[]]): T {
    const found = choices.find((choice) => choice === value);
    if (found === undefined) {
      this.add(`${name} is ${shown(value)}.`, `It takes ${choices.map((choice) => `"${choice}"`).join(', ')}.`);
    }
    return found ?? choices[0];
  }
}

/** A value as a usage error repeats it: short, on one line, without control or formatting characters. */
export function shown(value: string): string {
  const harmless = value.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?');
  return JSON.stringify(harmless.length > 60 ? `${harmless.slice(0, 59)}…` : harmless);
}
