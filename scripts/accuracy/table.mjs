/** Figures as lines of text. */
import { grouped } from './grouped.mjs';
import { figures } from './score.mjs';

const percent = (share) => (Number.isNaN(share) ? '–' : `${(share * 100).toFixed(2)} %`);
const row = (cells) =>
  cells
    .map((cell, at) => (at === 0 ? cell.padEnd(36) : cell.padStart(26)))
    .join('')
    .trimEnd();

/** @param scores tool → its score over the same files, ours first */
export function table(title, scores) {
  const tools = Object.keys(scores);
  const totals = tools.map((tool) => figures(scores[tool]));
  const [{ planted }] = totals;
  const decoys = grouped(
    Object.values(scores).flatMap(({ alarms }) => alarms),
    ({ of }) => of,
  );
  return [
    `${title}: ${planted} planted credentials`,
    row(['', ...tools]),
    row(['recall', ...totals.map(({ found, recall }) => `${found} ${percent(recall).padStart(9)}`)]),
    row(['precision', ...totals.map(({ alarms, precision }) => `${alarms} false ${percent(precision).padStart(9)}`)]),
    '',
    row(['found, by place', ...tools]),
    ...classes(scores, tools).map(([of, shares]) => row([of, ...shares])),
    '',
    row(['false alarms, by decoy', ...tools]),
    ...[...decoys.keys()]
      .sort()
      .map((of) =>
        row([of, ...tools.map((tool) => String(scores[tool].alarms.filter((alarm) => alarm.of === of).length))]),
      ),
    '',
  ].join('\n');
}

/** Classes of places, those that we miss most of first. */
function classes(scores, tools) {
  const byTool = tools.map((tool) => grouped(scores[tool].planted, ({ of }) => of));
  const shareOf = (items) => items.filter(({ found }) => found).length / items.length;
  return [...byTool[0]]
    .map(([of, items]) => ({
      of,
      ours: shareOf(items),
      shares: byTool.map((groups) => percent(shareOf(groups.get(of)))),
    }))
    .sort((a, b) => a.ours - b.ours || (a.of < b.of ? -1 : 1))
    .map(({ of, shares }) => [of, shares]);
}

/** What we missed and what we cried wolf at: one line a place and kind of credential, or a decoy. */
export function faults({ planted, alarms }) {
  const missed = grouped(
    planted.filter(({ found }) => !found),
    ({ of, path, kind }) => `missed: ${of}, ${path.replace(/^(workspace\/).*\.txt$/, '$1*.txt')}, ${kind}`,
  );
  const cried = grouped(alarms, ({ of, repository, path, by }) => `false alarm: ${of}, ${repository}, ${path}, ${by}`);
  return [...missed, ...cried].map(([what, all]) => `${what}${all.length > 1 ? ` (${all.length})` : ''}`);
}
