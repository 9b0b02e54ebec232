import { quotable } from '../credentials/quotable';
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

  /** A day of the calendar, `2026-01-31`; null as it is, and where a mistake is noted. */
  day(name: string, value: string | null): string | null {
    if (value === null) return null;
    const [day] = /^\d{4}-\d\d-\d\d$/.exec(value) ?? [];
    const time = Date.parse(day ?? '');
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(value)) return value;
    this.add(`${name} is ${shown(value)}.`, 'It takes a day such as "2026-01-31".');
    return null;
  }
}

/** A value as a usage error repeats it. */
export function shown(value: string): string {
  return `"${quotable(value, 60)}"`;
}
