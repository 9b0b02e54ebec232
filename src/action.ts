import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { baseOf } from './base';
import { check } from './check';
import { deliver } from './deliver';
import { historyOf } from './history';
import { readActionInputs } from './inputs/action-inputs';
import { changeOf } from './inputs/event';
import type { Environment } from './model/environment';
import { screen } from './judge';
import { exitCodes } from './model/exit-codes';
import { Unanswerable } from './model/failure';
import { WrongSettings } from './model/wrong-settings';
import { openRepository } from './snapshot/open-repository';
import { prefetched } from './snapshot/prefetched';
import type { Toolkit } from './toolkit';

/**
 * The Action: reads inputs and event once, checks what the checked-out commit tracks, and delivers the report.
 * @param clockDay the day by the clock, UTC, as `2026-01-31`
 * @returns the exit code; never throws
 */
export async function run(environment: Environment, core: Toolkit, clockDay: string): Promise<number> {
  try {
    const inputs = readActionInputs(core.getInput);
    const workspace = environment['GITHUB_WORKSPACE'] ?? '.';
    const change = changeOf(environment['GITHUB_EVENT_NAME'] ?? '', readEvent(core, environment['GITHUB_EVENT_PATH']));
    // A checkout below the workspace (`path:` of actions/checkout) is a repository of its own.
    const place = resolve(workspace, inputs.directory);
    const opened = await openRepository(place, environment, { onBlob: screen });
    const head = { kind: 'commit', commit: await opened.source.commit('HEAD') } as const;
    const source = prefetched(opened.source, head);
    const base = await baseOf(source, head.commit, change);
    const { release, preview, failOn, scope } = inputs;
    const today = inputs.today ?? clockDay;
    const settings = { directory: opened.prefix, release, preview, today, failOn, scope };
    const history = await historyOf(source, inputs.history, { base, head: head.commit, before: change.before });
    const report = await check(source, { head, base, history, settings, onSecret: core.setSecret });
    try {
      await deliver(core, report, { inputs, change, environment, workspace });
    } catch (error) {
      // What could not be delivered hides no verdict.
      const code = explain(core, error);
      return report.outcome === 'fail' ? exitCodes.fail : code;
    }
    return exitCodes[report.outcome];
  } catch (error) {
    return explain(core, error);
  }
}

function readEvent(core: Toolkit, path: string | undefined): unknown {
  if (!path) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    core.warning('The event file could not be read, so what this change is compared with is not known.');
    return null;
  }
}

function explain(core: Toolkit, error: unknown): number {
  if (error instanceof WrongSettings) {
    const title = 'OpenClaw Config Check: settings';
    for (const { message, remedy } of error.mistakes) core.error(`${message} ${remedy}`, { title });
    return exitCodes.usage;
  }
  const title = 'OpenClaw Config Check: could not check';
  if (error instanceof Unanswerable) core.error(`${error.message} ${error.remedy}`, { title });
  else {
    const kind = error instanceof Error ? error.name : 'no error object';
    core.error(`It failed in itself (${kind}), so nothing is known. Please report this.`, { title });
  }
  return error instanceof Unanswerable && error.id === 'unwritable' ? exitCodes.usage : exitCodes.incomplete;
}
