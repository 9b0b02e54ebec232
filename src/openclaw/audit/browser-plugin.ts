import { isFalse } from '../constraints/values';
import { entriesOf } from './entries';
import type { AuditScene } from './scene';

/**
 * Whether the config turns the browser's plugin off (openclaw 2026.9.6 manifest-owner-policy). A `plugins.allow` without it does not: with a
 * `browser` in the config the plugin is added to it (asked: 2026.4.15).
 */
export function isBrowserPluginOff({ at }: AuditScene): boolean {
  const isOff = isFalse(at('plugins', 'enabled')) || isFalse(at('plugins', 'entries', 'browser', 'enabled'));
  return isOff || namesBrowser(at('plugins', 'deny'));
}

/** Whether a list of plugins is empty, or names the browser's. */
export function admitsBrowserPlugin(list: ReturnType<AuditScene['at']>): boolean {
  return entriesOf(list).length === 0 || namesBrowser(list);
}

function namesBrowser(list: ReturnType<AuditScene['at']>): boolean {
  return entriesOf(list).some(({ text }) => text?.toLowerCase() === 'browser');
}
