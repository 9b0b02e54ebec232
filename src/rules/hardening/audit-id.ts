import { isTellable } from '../../model/pointer';

/** An id of the audit with the key of the configuration that a part of it stands for, where the key may be told. */
export function auditId(checkId: string, part: string | undefined): string {
  return part !== undefined && isTellable(part) ? checkId.replace('*', () => part) : checkId;
}
