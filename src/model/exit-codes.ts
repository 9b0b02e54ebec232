/** Exit codes of both doors, public API: pass, findings at or above `fail-on`, wrong usage or settings, could not check. */
export const exitCodes = { pass: 0, fail: 1, usage: 2, incomplete: 3 } as const;
