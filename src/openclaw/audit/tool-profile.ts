import { below, textOf } from '../constraints/values';
import { toldSince, type AuditCheck } from './check';

/** What the audit asks of tool profiles. */
export const toolProfileChecks: readonly AuditCheck[] = [
  {
    checkId: 'tools.profile_minimal_overridden',
    eras: toldSince('2026.2.17'),
    severities: ['warn'],
    says: 'takes this agent out of tools.profile "minimal", which is set for all',
    remedy: 'Set it to "minimal", or remove it.',
    origin: 'openclaw 2026.9.6 audit.nondeep.runtime; marker in dist of 2026.2.17 to 2026.9.6',
    hits: function* ({ at, agents }) {
      if (textOf(at('tools', 'profile')) !== 'minimal') return;
      for (const { id, value, path } of agents) {
        const profile = textOf(below(value, 'tools', 'profile'));
        if (id !== null && profile && profile !== 'minimal')
          yield { path: [...path, 'tools', 'profile'], severity: 'warn', put: 'minimal' };
      }
    },
  },
];
