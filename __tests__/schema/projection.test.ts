import { compareOver } from './whole-schema';

/** Every release is compared by `npm run verify:projection`; here one of each era. */
const releases = ['2026.1.24', '2026.3.13', '2026.4.15', '2026.7.35', '2026.9.6'];

test.each(releases)(
  '%s: the projected schema refuses what the whole one refuses, at the same places',
  (version) => {
    const { configs, valid, disagreements } = compareOver(version, 120, 2026);
    expect(disagreements).toEqual([]);
    expect(valid).toBeGreaterThan(0);
    expect(valid).toBeLessThan(configs);
  },
  60_000,
);
