import type { ObjectSource, SnapshotRequest } from '../model/snapshot';

/** The same source, with a snapshot already on its way: git reads while whoever is going to judge is still being loaded. */
export function prefetched(source: ObjectSource, of: SnapshotRequest): ObjectSource {
  const ahead = source.snapshot(of);
  // Whoever asks for it gets the refusal.
  ahead.catch(() => undefined);
  return { ...source, snapshot: (request) => (sameRequest(request, of) ? ahead : source.snapshot(request)) };
}

function sameRequest(a: SnapshotRequest, b: SnapshotRequest): boolean {
  return a.kind === 'commit' && b.kind === 'commit' ? a.commit === b.commit : a.kind === b.kind;
}
