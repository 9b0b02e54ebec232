/** Whether a text may name an avatar: a path from the workspace, an absolute one, an HTTP URL or a data URI (openclaw 2026.9.6, `avatar-policy`). */
export function isAvatarRef(text: string): boolean {
  const avatar = text.trim();
  if (avatar === '' || /^(?:data:|https?:\/\/)/i.test(avatar)) return true;
  if (avatar.startsWith('~')) return false;
  return !/^[a-z][a-z0-9+.-]*:/i.test(avatar) || /^[a-z]:[\\/]/i.test(avatar);
}

/**
 * Whether a path stays inside a workspace. True where that cannot be told without the host: an absolute path and a workspace that is not,
 * or is of the home directory.
 */
export function staysInside(path: string, workspace: string): boolean {
  if (!path.startsWith('/')) return neverAbove(path.slice(0, 4096).split('/'));
  if (!workspace.startsWith('/')) return true;
  const root = workspace.replace(/(?<!\/)\/+$/, '');
  if (path !== root && !path.startsWith(`${root}/`)) return false;
  return neverAbove(path.slice(root.length, root.length + 4096).split('/'));
}

/** Whether the parts of a path never lead above where they start. */
function neverAbove(parts: readonly string[]): boolean {
  let depth = 0;
  for (const part of parts) {
    if (part === '..') depth--;
    else if (part !== '' && part !== '.') depth++;
    if (depth < 0) return false;
  }
  return true;
}
