/** What is merged onto a quiet configuration; null takes a field away. */
export type Fragment = Readonly<Record<string, unknown>>;

/** Configurations on either side of a check's condition. */
export interface AuditProbe {
  /** As the newest release spells it, or the last that had it. */
  readonly checkId: string;
  readonly fires: readonly Fragment[];
  readonly quiet: readonly Fragment[];
}

/** Fields of the gateway. */
export function gateway(fields: Fragment): Fragment {
  return { gateway: fields };
}
