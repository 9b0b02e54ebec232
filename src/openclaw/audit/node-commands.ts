import { isWithin } from '../release-order';

/** Commands of nodes that reach into somebody's life, with the first and last release that calls them dangerous. */
const dangerous: readonly { readonly names: readonly string[]; readonly since: string; readonly until?: string }[] = [
  {
    names: ['calendar.add', 'camera.clip', 'camera.snap', 'contacts.add', 'reminders.add', 'screen.record', 'sms.send'],
    since: '2026.2.22',
  },
  { names: ['sms.search'], since: '2026.3.31' },
  { names: ['camera.ptz.control', 'health.summary'], since: '2026.8.1' },
  { names: ['desktop.stream'], since: '2026.8.1', until: '2026.9.4' },
];

/** The commands that nodes know by default, besides: node-command-policy, asked in nine releases from 2026.3.24 to 2026.9.6. */
const harmless = new Set([
  'agent.cli.claude.run.v1',
  'browser.proxy',
  'browser.proxy.upload.v1',
  'calendar.events',
  'callLog.search',
  'camera.list',
  'camera.ptz.status',
  'canvas.a2ui.push',
  'canvas.a2ui.pushJSONL',
  'canvas.a2ui.reset',
  'canvas.eval',
  'canvas.hide',
  'canvas.navigate',
  'canvas.present',
  'canvas.snapshot',
  'computer.act',
  'contacts.search',
  'device.apps',
  'device.health',
  'device.info',
  'device.permissions',
  'device.status',
  'fs.listDir',
  'location.get',
  'mcp.tools.call.v1',
  'mobile.ui.act',
  'mobile.ui.observe',
  'motion.activity',
  'motion.pedometer',
  'notifications.actions',
  'notifications.list',
  'photos.latest',
  'reminders.list',
  'screen.snapshot',
  'system.execApprovals.get',
  'system.execApprovals.set',
  'system.notify',
  'system.run',
  'system.run.prepare',
  'system.which',
  'talk.ptt.cancel',
  'talk.ptt.once',
  'talk.ptt.start',
  'talk.ptt.stop',
  'terminal.upload',
  'watch.notify',
  'watch.status',
]);

/** The commands that a release calls dangerous. */
export function dangerousCommands(release: string): ReadonlySet<string> {
  return new Set(dangerous.filter(({ since, until }) => isWithin(release, since, until)).flatMap(({ names }) => names));
}

/** Whether nodes of some release have a command of this name: a plugin may bring one to any. */
export function isNodeCommand(name: string): boolean {
  return harmless.has(name) || dangerous.some(({ names }) => names.includes(name));
}
