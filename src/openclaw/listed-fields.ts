import type { JsonPath } from '../model/pointer';

/**
 * The four fields that the OpenClaw Hardening Guide (based on the AI SAFE2 framework, step 3) tells its readers not to set, since the
 * configuration schema had no place for them.
 */
const listed: readonly JsonPath[] = [
  ['logging', 'redactSensitive'],
  ['logging', 'enabled'],
  ['agents', 'defaults', 'tools'],
  ['agents', 'defaults', 'sandbox'],
];

/** The fields of the guide's list. */
export const listedFields: readonly JsonPath[] = listed;

/** Whether the guide lists the field at a path. */
export function isListedField(path: JsonPath): boolean {
  return listed.some((field) => field.length === path.length && field.every((key, index) => key === path[index]));
}
