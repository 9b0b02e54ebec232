import type { Constraint } from './constraint';
import { refusedSince } from './constraint';
import { notBothFilled } from './forms';
import { eachAgent } from './roster';
import { below } from './values';

/** Scopes of tool policies, below `tools` and below an agent's `tools`. */
const scopes = ['byProvider.*', 'toolsBySender.*', 'sandbox.tools', 'subagents.tools'];

/** What OpenClaw asks of tool policies. */
export const toolConstraints: readonly Constraint[] = [
  {
    id: 'tools-allow-with-also-allow',
    about: 'conflict',
    at: [
      'tools',
      ...scopes.map((scope) => `tools.${scope}`),
      ...['', ...scopes.map((scope) => `.${scope}`)].flatMap((scope) => eachAgent(`tools${scope}`)),
    ],
    broken: notBothFilled('allow', 'alsoAllow'),
    eras: refusedSince(),
    says: 'cannot stand beside "allow" in the same scope',
    remedy: 'Merge it into "allow", or replace "allow" by a profile.',
    origin: 'schemas.md (e) 1 to 3; marker in dist of 2026.1.29 to 2026.9.6',
  },
  {
    id: 'exec-mode-with-policy',
    about: 'conflict',
    at: ['tools.exec', ...eachAgent('tools.exec')],
    broken: (exec) => (below(exec, 'mode') && (below(exec, 'security') ?? below(exec, 'ask')) ? [['mode']] : []),
    eras: refusedSince('2026.6.1'),
    says: 'cannot stand beside "security" or "ask" in the same object',
    remedy: 'Keep "mode" alone, or "security" and "ask" without it.',
    origin: 'schemas.md (e) 4; marker in dist of 2026.6.1 to 2026.9.6, not of 2026.5.18',
  },
];
