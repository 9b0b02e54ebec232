import type { Target } from '../model/report';
import { bytes, code, empty, join, markup, number, shellBlock, text, type Markdown } from './markdown';
import type { PageContext } from './page';
import { fit } from './fit';
import { prose } from './prose';
import { count } from './count';

const paragraph = markup`\n\n`;

/** How to go back, for every state directory that has a plan. At most `budget` bytes; a plan without room is named, not cut in half. */
export function rollbackSection(targets: readonly Target[], context: PageContext, budget: number): Markdown {
  const planned = targets.filter((target) => target.rollback !== null);
  if (planned.length === 0) return empty;
  const title = markup`### Roll back`;
  const lead = markup`Nothing has reached your host yet if ${text(context.subject)} is unmerged: correct it here. If it was merged and pulled, or made on the host:`;
  const { kept, hidden } = fit(planned, planOf, budget - bytes(title) - bytes(lead) - 200, paragraph);
  const told =
    hidden === 0 ? empty : text(`${count(hidden, 'rollback plan')} did not fit here: look in ${context.elsewhere}.`);
  return join([title, kept === empty ? empty : lead, kept, told], paragraph);
}

function planOf(target: Target): Markdown {
  const plan = target.rollback;
  if (plan === null) return empty;
  const place =
    target.directory === '.'
      ? markup`the state directory (${code('~/.openclaw')} unless yours is elsewhere)`
      : markup`the state directory (${code(target.directory)} in this repository)`;
  const intro = markup`Commit ${code(plan.commit.slice(0, 12))} is ${standing(target)} On the host, in ${place}, where OpenClaw runs:`;
  const steps = plan.steps.map((step, index) => {
    const title = markup`**${number(index + 1)}.** ${prose(step.title)}`;
    return step.commands.length === 0 ? title : join([title, shellBlock(step.commands)], paragraph);
  });
  const caveats = join(
    plan.caveats.map((caveat) => markup`- ${prose(caveat)}`),
    markup`\n`,
  );
  const mind = caveats === empty ? empty : markup`Mind:`;
  return join([intro, ...steps, mind, caveats], paragraph);
}

function standing({ rollback, release }: Target): Markdown {
  if (rollback?.passes === false) return markup`what this change started from; it does not pass either.`;
  const version = text(release.version);
  return rollback?.passes === true
    ? markup`the state to go back to. Its configuration passes the schema of OpenClaw ${version}.`
    : markup`the state to go back to. Whether its configuration passes the schema of OpenClaw ${version} could not be checked.`;
}
