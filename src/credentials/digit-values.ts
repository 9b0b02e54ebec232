import { lettersAndDigits } from './long-runs';

/** What a digit of base64 stands for. */
export const sixBits = new Uint8Array(256);
for (const [value, digit] of Array.from(lettersAndDigits + '+/').entries()) sixBits[digit.charCodeAt(0)] = value;
sixBits['-'.charCodeAt(0)] = 62;
sixBits['_'.charCodeAt(0)] = 63;

/** What a hexadecimal digit stands for. */
export const fourBits = new Uint8Array(256);
for (let value = 0; value < 22; value++)
  fourBits['0123456789abcdefABCDEF'.charCodeAt(value)] = value - (value > 15 ? 6 : 0);
