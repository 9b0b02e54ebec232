import type { JsonPath } from '../../model/pointer';
import type { ConfigValue } from '../config-value';
import { below, itemsOf, membersOf, textOf } from '../constraints/values';
import { isInterpreter, programName } from '../interpreter';
import { isSince } from '../release-order';
import { toldSince, type AuditCheck, type AuditHit } from './check';
import { foldedPath, isInside } from './host-path';
import type { AuditScene } from './scene';

const origin = 'openclaw 2026.9.6 exec-safe-bin; marker in dist of';

/** Programs that do more than filter what they are fed (openclaw 2026.9.6 `exec-safe-bin-semantics`). */
const broad = new Set(['jq', 'awk', 'gawk', 'mawk', 'nawk', 'sed', 'gsed']);

/** Folders anybody may write to, whole trees; and those that a package manager writes to (openclaw 2026.9.6 audit). */
const temporary = ['/tmp', '/var/tmp', '/private/tmp'];
const packaged = new Set(['/usr/local/bin', '/opt/homebrew/bin', '/opt/local/bin', '/home/linuxbrew/.linuxbrew/bin']);

/** What the audit asks of commands that run without approval. */
export const safeBinChecks: readonly AuditCheck[] = [
  {
    checkId: 'tools.exec.safe_bins_interpreter_unprofiled',
    eras: toldSince('2026.2.26'),
    severities: ['warn'],
    says: 'lets {{bin}} run without approval, with no safeBinProfiles entry to limit its arguments: it runs any program it is given',
    remedy: 'Take it out of safeBins, or describe the arguments it may take in tools.exec.safeBinProfiles.',
    origin: `${origin} 2026.2.26 to 2026.9.6`,
    hits: function* (scene) {
      const shared = profiled(scene.at('tools', 'exec'));
      for (const { exec, path } of execs(scene)) {
        const own = profiled(exec);
        yield* binHits(exec, path, (bin) => isInterpreter(bin) && !shared.has(bin) && !own.has(bin));
      }
    },
  },
  {
    checkId: 'tools.exec.safe_bins_broad_behavior',
    eras: toldSince('2026.3.24'),
    severities: ['warn'],
    says: 'lets {{bin}} run without approval, which does more than filter text: it reads the environment or files, or runs commands',
    remedy: 'Take it out of safeBins, so that it asks.',
    origin: `${origin} 2026.3.24 to 2026.9.6; jq alone up to 2026.3.24`,
    hits: function* (scene) {
      const isWider = isSince(scene.release, '2026.3.31');
      for (const { exec, path } of execs(scene))
        yield* binHits(exec, path, (bin) => bin === 'jq' || (isWider && broad.has(bin)));
    },
  },
  {
    checkId: 'tools.exec.safe_bin_trusted_dirs_risky',
    eras: toldSince('2026.2.26'),
    severities: ['warn'],
    says: 'trusts the programs of {{folder}}',
    remedy: 'Trust folders that only root writes to; /bin and /usr/bin are trusted already.',
    origin: `openclaw 2026.9.6 audit; marker in dist of 2026.2.26 to 2026.9.6`,
    hits: function* (scene) {
      for (const { exec, path } of execs(scene))
        for (const [index, item] of itemsOf(below(exec, 'safeBinTrustedDirs')).entries()) {
          const folder = riskOf(textOf(item)?.trim() ?? '');
          if (folder) yield { path: [...path, 'safeBinTrustedDirs', index], severity: 'warn', words: { folder } };
        }
    },
  },
];

/** `tools.exec`, and that of each agent. */
function* execs({
  at,
  agents,
}: AuditScene): Iterable<{ readonly exec: ConfigValue | undefined; readonly path: JsonPath }> {
  yield { exec: at('tools', 'exec'), path: ['tools', 'exec'] };
  for (const { id, value, path } of agents)
    if (id !== null) yield { exec: below(value, 'tools', 'exec'), path: [...path, 'tools', 'exec'] };
}

function* binHits(
  exec: ConfigValue | undefined,
  path: JsonPath,
  isRisky: (bin: string) => boolean,
): Iterable<AuditHit> {
  const seen = new Set<string>();
  for (const [index, item] of itemsOf(below(exec, 'safeBins')).entries()) {
    const bin = programName(textOf(item) ?? '');
    if (seen.has(bin) || !isRisky(bin)) continue;
    seen.add(bin);
    yield { path: [...path, 'safeBins', index], severity: 'warn', keys: { bin } };
  }
}

function profiled(exec: ConfigValue | undefined): ReadonlySet<string> {
  return new Set(Array.from(membersOf(below(exec, 'safeBinProfiles')), ([name]) => name.trim().toLowerCase()));
}

/** Why the programs of a folder are not to be trusted, in words; null where nothing is known against it. */
function riskOf(text: string): string | null {
  if (text === '') return null;
  const folder = foldedPath(text)?.toLowerCase();
  if (folder === undefined) return 'a folder that depends on where OpenClaw is started';
  if (temporary.some((root) => isInside(folder, root))) return 'a temporary folder, where anybody may put one';
  if (packaged.has(folder)) return 'a package manager, which the user may often write to';
  const isHome = ['/users', '/home'].some((root) => folder !== root && isInside(folder, root));
  return isHome || folder.includes('/.local/bin') ? 'a home directory, which its user may write to' : null;
}
