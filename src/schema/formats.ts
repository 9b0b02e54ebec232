import { templateMark } from './plain';

/**
 * The formats that a text is held to, by name; what no release checks is not here. OpenClaw reads a `uri` as `new URL` does (zod in all releases;
 * for channels ajv, which differs only where a host or a port is odd). Every other format has a pattern beside it.
 */
export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  uri: (text) => text === templateMark || URL.canParse(text),
};

/** Whether a text is of a format, as far as that is checked. */
export function isOfFormat(text: string, format: string): boolean {
  return !Object.hasOwn(formats, format) || formats[format]?.(text) === true;
}
