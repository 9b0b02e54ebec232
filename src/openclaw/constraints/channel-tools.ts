import type { JsonPath } from '../../model/pointer';
import type { ConfigValue } from '../config-value';
import type { Constraint } from './constraint';
import { notBothFilled } from './forms';
import { containersIn } from './values';

const both = notBothFilled('allow', 'alsoAllow');

/** What OpenClaw asked of tool policies in channels, while their schemas were part of its own. */
export const channelToolConstraints: readonly Constraint[] = [
  {
    id: 'channel-tools-allow-with-also-allow',
    about: 'conflict',
    at: ['channels'],
    broken: (channels: ConfigValue, where) => {
      const found: JsonPath[] = [];
      for (const container of containersIn(channels)) {
        for (const rest of both(container.value, where)) found.push([...container.path, ...rest]);
        if (found.length >= 100) break;
      }
      return found;
    },
    eras: [{ since: '2026.1.24', until: '2026.3.31', severity: 'error' }],
    says: 'cannot stand beside "allow" in the same scope',
    remedy: 'Merge it into "allow".',
    origin: 'openclaw 2026.3.24 zod-schema; asked: 2026.3.24 and 2026.3.31 refuse it, 2026.4.15 takes it',
  },
];
