import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DeliveryFailure } from './github/delivery-failure';
import { octokitComments } from './github/octokit-comments';
import { publishComment } from './github/publish-comment';
import type { ActionInputs } from './inputs/action-inputs';
import type { ChangeEvent } from './inputs/event';
import type { Environment } from './model/environment';
import { activeFindings, countOf, type Report } from './model/report';
import { annotations } from './reporters/annotations';
import { comment } from './reporters/comment';
import { markerKey } from './reporters/comment-marker';
import { json } from './reporters/json';
import { select } from './reporters/selection';
import type { Links } from './reporters/source-link';
import { summary } from './reporters/summary';
import { terminal } from './reporters/terminal';
import type { Toolkit } from './toolkit';
import { writeFile } from './workspace/write-file';

/** What a report is delivered with. */
export interface Delivery {
  readonly inputs: ActionInputs;
  readonly change: ChangeEvent;
  readonly environment: Environment;
  readonly workspace: string;
}

/**
 * Says the report wherever it was asked for: log, annotations, summary, outputs, comment, and last the JSON file.
 * @throws Unanswerable where that file cannot be written: all else is delivered then
 */
export async function deliver(core: Toolkit, report: Report, delivery: Delivery): Promise<void> {
  const { inputs, change, environment, workspace } = delivery;
  const links = linksOf(environment, change.head ?? report.head.commit);
  core.info(terminal(report, { color: false }));
  if (inputs.annotations) annotate(core, report);
  if (inputs.summary) await core.writeSummary(summary(report, { links }));
  setOutputs(core, report);
  core.setOutput('comment-url', await postComment(core, report, links, delivery));
  const temporary = join(
    environment['RUNNER_TEMP'] ?? tmpdir(),
    `openclaw-config-check-${markerKey(inputs.directory)}.json`,
  );
  const file = inputs.jsonFile === null ? temporary : resolve(workspace, inputs.jsonFile);
  writeFile(file, json(report));
  core.setOutput('report-json', file);
}

function annotate(core: Toolkit, report: Report): void {
  const say = { error: core.error, warning: core.warning, note: core.notice };
  for (const { level, message, properties } of annotations(report).shown) say[level](message, properties);
}

function setOutputs(core: Toolkit, report: Report): void {
  const versions = report.targets.map(({ directory, release }) =>
    report.targets.length === 1 ? release.version : `${JSON.stringify(directory)}=${release.version}`,
  );
  const introduced = activeFindings(report).filter(({ origin }) => origin === 'introduced').length;
  const plans = report.targets.flatMap(({ rollback }) => (rollback?.passes ? [rollback.commit] : []));
  core.setOutput('outcome', report.outcome);
  core.setOutput('error-count', countOf(report, 'error'));
  core.setOutput('warning-count', countOf(report, 'warning'));
  core.setOutput('note-count', countOf(report, 'note'));
  core.setOutput('introduced-count', report.base ? introduced : '');
  core.setOutput('openclaw-version', versions.join('\n'));
  core.setOutput('last-good-commit', plans[0] ?? '');
}

/** The comment never decides the verdict: where it cannot be posted, one warning says why. */
async function postComment(
  core: Toolkit,
  report: Report,
  links: Links | null,
  { inputs, change, environment }: Delivery,
): Promise<string> {
  const [owner, repo] = (environment['GITHUB_REPOSITORY'] ?? '').split('/');
  const { token, comment: mode, commentAuthor: author } = inputs;
  if (mode === 'never' || change.pullNumber === null || !token || !owner || !repo) return '';
  const { introduced, inherited } = select(report);
  const shown = report.scope === 'introduced' ? introduced : [...introduced, ...inherited];
  const worthIt = report.outcome !== 'pass' || shown.length > 0;
  const run = environment['GITHUB_RUN_ID'];
  const runUrl = links && run ? `${links.server}/${links.repository}/actions/runs/${run}` : null;
  const key = markerKey(inputs.directory);
  try {
    const apiUrl = environment['GITHUB_API_URL'] ?? 'https://api.github.com';
    const comments = await octokitComments(token, { apiUrl, owner, repo, number: change.pullNumber });
    const body = comment(report, { markerKey: key, links, runUrl });
    const { url } = await publishComment(comments, { body, mode, author, markerKey: key, worthIt });
    return url ?? '';
  } catch (error) {
    if (!(error instanceof DeliveryFailure)) throw error;
    core.warning(`${error.message} ${error.remedy}`);
    return '';
  }
}

function linksOf(environment: Environment, commit: string | null): Links | null {
  const [server, repository] = [environment['GITHUB_SERVER_URL'], environment['GITHUB_REPOSITORY']];
  return server && repository && commit !== null ? { server, repository, commit } : null;
}
