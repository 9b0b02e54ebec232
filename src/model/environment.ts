/** Environment variables, handed in by a door. */
export type Environment = Readonly<Record<string, string | undefined>>;
