/** Mail addresses, phone numbers and user ids: a key that is one may name a person. A date in a model's name does not. */
const name = /@|^\+?\(?\d[\d ().-]{5,}\d$/;

/** A mail address or a chat's id of that shape; behind digits any address is one, such as WhatsApp's `@lid`. A version behind `@` is none. */
const address =
  /(?<![\p{L}\p{N}._%+'-])(?:\d{5,}@[\p{L}\p{N}.-]+|[\p{L}\p{N}._%+'-]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?![\p{L}\p{N}]))/gu;

/** A phone number in international form: a plus and at least seven digits, not the plus of a version's build. */
const phone = /(?<![\p{L}\p{N}])\+\(?\d(?:[ ().-]{0,2}\d){6,14}/gu;

/** Whether a key may name a person. */
export function isPersonal(key: string): boolean {
  return name.test(key);
}

/** A text with `*` for each mail address and for each phone number behind its plus. Doing it twice changes nothing more. Linear. */
export function impersonal(text: string): string {
  const named = text.includes('@') ? text.replace(address, '*') : text;
  return named.includes('+') ? named.replace(phone, '+*') : named;
}
