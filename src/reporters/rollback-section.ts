import type { Target } from '../model/report';
import { bytes, code, empty, join, markup, number, shellBlock, text, type Markdown } from './markdown';
import type { PageContext } from './page';
import { fit } from './fit';
import { prose } from './prose';
import { count } from './count';

/** How to go back, for every state directory that has a plan. At most `budget` bytes; a plan without room is named, not cut in half. */
export function rollbackSection(targets: readonly Target[], context: PageContext, budget: number): Markdown {
  const planned = targets.filter((target) => target.rollback !== null);
  if (planned.length === 0) return empty;
  const title = markup`### Roll back`;
  const { kept, hidden } = fit(planned, planOf, budget - bytes(title) - 200);
  const told =
    hidden === 0 ? empty : text(`${count(hidden, 'rollback plan')} did not fit here: look in ${context.elsewhere}.`);
  return join([title, kept, told], markup`\n\n`);
}

function planOf(target: Target): Markdown {
  const plan = target.rollback;
  if (plan === null) return empty;
  const place =
    target.directory === '.'
      ? markup`the state directory (${code('~/.openclaw')} unless yours is elsewhere)`
      : markup`the state directory (${code(target.directory)} in this repository)`;
  const intro = markup`Commit ${code(plan.commit.slice(0, 12))} is the state to go back to. ${passing(target)} On the host, in ${place}, where OpenClaw runs:`;
  const steps = plan.steps.map((step, index) => {
    const title = markup`**${number(index + 1)}.** ${prose(step.title)}`;
    return step.commands.length === 0 ? title : join([title, shellBlock(step.commands)], markup`\n\n`);
  });
  const caveats = join(
    plan.caveats.map((caveat) => markup`- ${prose(caveat)}`),
    markup`\n`,
  );
  const mind = caveats === empty ? empty : markup`Mind:`;
  return markup`${join([intro, ...steps, mind, caveats], markup`\n\n`)}\n`;
}

function passing({ rollback, release }: Target): Markdown {
  const version = text(release.version);
  if (rollback?.passes === true) return markup`Its configuration passes the schema of OpenClaw ${version}.`;
  if (rollback?.passes === false) return markup`Its configuration does **not** pass the schema of OpenClaw ${version}.`;
  return markup`Whether its configuration passes the schema of OpenClaw ${version} could not be checked.`;
}
