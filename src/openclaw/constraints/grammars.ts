const milliseconds: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const bytes: Readonly<Record<string, number>> = {
  b: 1,
  kb: 2 ** 10,
  mb: 2 ** 20,
  gb: 2 ** 30,
  tb: 2 ** 40,
  k: 2 ** 10,
  m: 2 ** 20,
  g: 2 ** 30,
  t: 2 ** 40,
};

/** Longer texts are no duration, size or name (UTF-16 units). */
const longest = 512;

/**
 * A duration in milliseconds: `30s`, `1h30m`, or digits alone, which count in `unit`. Null for any other text (openclaw 2026.9.6,
 * `parse-duration`: case and blanks around it do not matter).
 */
export function durationOf(text: string, unit: 'ms' | 's' | 'm' | 'h' | 'd'): number | null {
  const trimmed = text.slice(0, longest).trim().toLowerCase();
  if (/^\d+(?:\.\d+)?$/.test(trimmed)) return counted(Number(trimmed) * (milliseconds[unit] ?? 1));
  if (!/^(?:\d+(?:\.\d+)?(?:ms|[smhd]))+$/.test(trimmed)) return null;
  let total = 0;
  for (const [, digits, name] of trimmed.matchAll(/(?<!\d)(\d+(?:\.\d+)?)(ms|[smhd])/g)) {
    total += Number(digits) * (milliseconds[name ?? ''] ?? 0);
  }
  return counted(total);
}

/** Whether a text is a size: `512mb`, `1.5gb`, digits alone for bytes (openclaw 2026.9.6, `parse-bytes`). */
export function isSize(text: string): boolean {
  const [whole, digits, unit = 'b'] =
    /^(\d+(?:\.\d+)?)([a-z]+)?$/.exec(text.slice(0, longest).trim().toLowerCase()) ?? [];
  if (whole === undefined || !Object.hasOwn(bytes, unit)) return false;
  return counted(Number(digits) * (bytes[unit] ?? 1)) !== null;
}

function counted(total: number): number | null {
  const whole = Math.round(total);
  return Number.isSafeInteger(whole) ? whole : null;
}

/** Whether a text is a time of the day, `07:30`; 24:00 is one where a day ends. The empty text counts as unset. */
export function isTimeOfDay(text: string, end: boolean): boolean {
  return text === '' || /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text) || (end && text === '24:00');
}

/** Whether a text is an absolute path: POSIX, with a drive letter, or of a share. */
export function isAbsolutePath(text: string): boolean {
  return /^(?:\/|[A-Za-z]:[\\/]|\\\\[^\\]+\\[^\\]+)/.test(text);
}

/** Whether a text names a model as `provider/model`, neither part blank. */
export function isModelRef(text: string): boolean {
  return /^[^/]*[^/\s][^/]*\/[^]*\S/.test(text.trim().slice(0, longest));
}

/** Whether a text is a name that every shell takes for a variable's. */
export function isPortableName(text: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(text);
}

/** Whether a text is the name or path of a program that no shell reads more into (openclaw 2026.9.6, `exec-safety`). */
export function isExecutable(text: string): boolean {
  const command = text.trim();
  if (command === '' || /[;&|`$<>\r\n"'\0]/.test(command)) return false;
  return /^[.~]|[/\\]/.test(command) || /^(?!-)[A-Za-z0-9._+-]+$/.test(command);
}
