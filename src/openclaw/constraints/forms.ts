import type { ConfigValue } from '../config-value';
import type { Broken } from './constraint';
import { below, itemsOf, textOf, textOrDigitsOf } from './values';

/** The value itself. */
const here = [[]] as const;

/** A string must be of a form. Other types, and strings that the environment completes, are passed over. */
export function mustBe(form: (text: string) => boolean): Broken {
  return (value) => {
    const text = textOf(value);
    return text === null || form(text) ? [] : here;
  };
}

/** The same, where a number is read as its digits. */
export function mustRead(form: (text: string) => boolean): Broken {
  return (value) => {
    const text = textOrDigitsOf(value);
    return text === null || form(text) ? [] : here;
  };
}

/** A string must be none of some words, case and blanks around it apart. */
export function mustNotBe(...words: readonly string[]): Broken {
  return mustBe((text) => !words.includes(text.trim().toLowerCase()));
}

/** Two lists of an object must not both have elements; the second is told. */
export function notBothFilled(one: string, other: string): Broken {
  const filled = (value: ConfigValue, key: string): boolean => itemsOf(below(value, key)).length > 0;
  return (value) => (filled(value, one) && filled(value, other) ? [[other]] : []);
}

/** An object must not have any of some keys; each is told. */
export function mustNotHave(...keys: readonly string[]): Broken {
  return (value) => keys.filter((key) => below(value, key) !== undefined).map((key) => [key]);
}

/** Every key of an object must be of a form. */
export function keysMustBe(form: (key: string) => boolean): Broken {
  return (value) =>
    value.type === 'object' ? [...value.members.keys()].filter((key) => !form(key)).map((key) => [key]) : [];
}
