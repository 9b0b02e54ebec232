import { isShrunk } from '../openclaw/silent-restore';
import type { RollbackInput } from './rollback-input';

/**
 * Whether OpenClaw may take the restored config for a damaged one and put the bad one back from `openclaw.json.bak` at the next start:
 * it does where the file lost more than half of its size, `meta`, or `gateway.mode` (openclaw 2026.9.6, seen). True where that cannot be told.
 */
export function recoveryMayUndo({ config, files, restored, current }: RollbackInput): boolean {
  const file = files.find(({ path }) => path === config);
  if (file === undefined || file.bytesRestored === null) return false;
  if (file.bytesCurrent === null) return true;
  return (
    isShrunk(file.bytesCurrent, file.bytesRestored) ||
    mayBeGone(restored.meta, current.meta) ||
    mayBeGone(restored.gatewayMode, current.gatewayMode)
  );
}

function mayBeGone(restored: boolean | null, current: boolean | null): boolean {
  return restored !== true && current !== false;
}
