import { isSince } from '../release-order';
import { refusedSince, type Broken, type Constraint } from './constraint';
import { mustBe, mustRead } from './forms';
import { durationOf, isSize, isTimeOfDay } from './grammars';
import { perAgent } from './roster';
import { below, holdsText, textOf } from './values';

const maintenance = (key: string): string => `session.maintenance.${key}`;

/** What OpenClaw asks of durations, sizes and times. */
export const timeConstraints: readonly Constraint[] = [
  {
    id: 'heartbeat-every',
    about: 'value',
    at: perAgent('heartbeat.every'),
    broken: mustBe((text) => text === '' || durationOf(text, 'm') !== null),
    eras: refusedSince(),
    says: 'must be a duration, such as "30m" or "1h30m"',
    remedy: 'Write a number with ms, s, m or h.',
    origin: 'schemas.md (e) 13; marker in dist of 2026.1.29 to 2026.9.6',
  },
  {
    id: 'heartbeat-start',
    about: 'value',
    at: perAgent('heartbeat'),
    broken: timeOfDay('start'),
    eras: refusedSince(),
    says: 'must be a time of the day with two digits each, "07:30", and before 24:00',
    remedy: 'Write hours and minutes with two digits each.',
    origin: 'schemas.md (e) 14; marker in dist of 2026.1.29 to 2026.9.6',
  },
  {
    id: 'heartbeat-end',
    about: 'value',
    at: perAgent('heartbeat'),
    broken: timeOfDay('end'),
    eras: refusedSince(),
    says: 'must be a time of the day with two digits each, "22:00", and at most 24:00',
    remedy: 'Write hours and minutes with two digits each.',
    origin: 'schemas.md (e) 14; marker in dist of 2026.1.29 to 2026.9.6',
  },
  {
    id: 'maintenance-duration',
    about: 'value',
    at: ['pruneAfter', 'archiveDashboardAfter', 'preserveRecent', 'resetArchiveRetention'].map(maintenance),
    broken: mustRead((text) => durationOf(text, 'd') !== null),
    eras: refusedSince('2026.2.17'),
    says: 'must be a duration, such as "30d"',
    remedy: 'Write a number with ms, s, m, h or d.',
    origin: 'schemas.md (e) 31; marker in dist of 2026.2.17 to 2026.9.6, not of 2026.2.9',
  },
  {
    id: 'maintenance-duration-zero',
    about: 'value',
    at: ['pruneAfter', 'preserveRecent', 'resetArchiveRetention'].map(maintenance),
    broken: mustRead((text) => durationOf(text, 'd') !== 0),
    eras: refusedSince('2026.8.1'),
    says: 'must be more than nothing',
    remedy: 'Write a duration above 0.',
    origin: 'openclaw 2026.9.6 zod-schema; marker in dist of 2026.8.1 to 2026.9.6, not of 2026.7.35',
  },
  {
    id: 'maintenance-size',
    about: 'value',
    at: [...['maxDiskBytes', 'highWaterBytes'].map(maintenance), 'cron.runLog.maxBytes'],
    broken: mustRead(isSize),
    eras: refusedSince('2026.2.17'),
    says: 'must be a size, such as "500mb"',
    remedy: 'Write a number with b, kb, mb, gb or tb.',
    origin: 'schemas.md (e) 31; marker in dist of 2026.2.17 to 2026.9.6, not of 2026.2.9',
  },
  {
    id: 'cron-retention',
    about: 'value',
    at: ['cron.sessionRetention'],
    broken: mustRead((text) => durationOf(text, 'h') !== null),
    eras: refusedSince('2026.2.17'),
    says: 'must be a duration, such as "24h", or false',
    remedy: 'Write a number with ms, s, m, h or d.',
    origin: 'schemas.md (e) 32; marker in dist of 2026.2.17 to 2026.9.6, not of 2026.2.9',
  },
  {
    id: 'worker-suspend',
    about: 'value',
    at: ['cloudWorkers.profiles.*.suspendAfter'],
    broken: mustBe((text) => /(?:ms|[smhd])$/i.test(text) && (durationOf(text, 'ms') ?? 0) >= 60_000),
    eras: refusedSince('2026.8.1'),
    says: 'must be a duration of at least a minute, such as "45m"',
    remedy: 'Write a number with m or h.',
    origin: 'schemas.md (e) 49; marker in dist of 2026.8.1 to 2026.9.6, not of 2026.7.35',
  },
];

/** Older releases look at the times only beside an `every` (asked: 2026.4.15; code of 2026.8.1 and 2026.9.6 does not). */
function timeOfDay(which: 'start' | 'end'): Broken {
  return (heartbeat, where) => {
    const time = textOf(below(heartbeat, 'activeHours', which));
    const looked = isSince(where.release, '2026.8.1') || holdsText(below(heartbeat, 'every'));
    return time === null || !looked || isTimeOfDay(time, which === 'end') ? [] : [['activeHours', which]];
  };
}
