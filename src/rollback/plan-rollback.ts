import type { RollbackPlan, RollbackStep } from '../model/report';
import { isTypeable, shellWord } from '../model/shell';
import { caveatsOf } from './caveats';
import { canValidate, gateway, howToStop } from './host-commands';
import { recoveryMayUndo } from './recovery';
import { fileArguments, gitCommand } from './git-command';
import type { RollbackInput } from './rollback-input';

/**
 * The steps that put the configuration of a commit back on the host and have it stay, in order; without steps where no file can be
 * restored from there. Throws where `commit` is no commit id.
 */
export function planRollback(input: RollbackInput): RollbackPlan {
  if (!/^[0-9a-f]{7,64}$/.test(input.commit)) throw new TypeError('A rollback needs the id of a commit.');
  const files = input.files.flatMap(({ path, bytesRestored }) =>
    bytesRestored !== null && isTypeable(path) ? [path] : [],
  );
  const { commit, passes } = input;
  return {
    commit,
    passes,
    files,
    steps: files.length === 0 ? [] : stepsOf(input, files),
    caveats: caveatsOf(input, files),
  };
}

function stepsOf(input: RollbackInput, files: readonly string[]): readonly RollbackStep[] {
  const { commit, release, config } = input;
  const steps: RollbackStep[] = [
    { title: howToStop(release), commands: [gateway.stop] },
    { title: ['Let nobody else read what is written from here on.'], commands: ['umask 077'] },
    {
      title: ['Restore the configuration. If git does not know the commit, run ', { value: 'git fetch' }, ' first.'],
      commands: [gitCommand(files, 'restore', `--source=${commit}`)],
    },
  ];
  if (recoveryMayUndo(input)) {
    steps.push({
      title: [
        "Move OpenClaw's own backups out of its reach: at the start it would take the restored file for a damaged one and put the bad one back.",
      ],
      commands: [moveBackupsAside(config)],
    });
  }
  if (canValidate(release)) {
    steps.push({ title: ['See that OpenClaw accepts it. This only reads.'], commands: ['openclaw config validate'] });
  }
  steps.push(
    {
      title: ['Keep the files to yourself, whatever modes they had.'],
      commands: [`chmod 600 ${fileArguments(files)}`],
    },
    { title: ['Start the gateway.'], commands: [gateway.start] },
    {
      title: ['See that the restored files stayed as they are: this prints nothing then.'],
      commands: [gitCommand(files, 'diff', '--exit-code', commit)],
    },
    {
      title: [
        'Only if OpenClaw still calls the configuration invalid: let it repair the file. It ',
        'rewrites it (comments go, old fields are moved, defaults are added), so read the difference and commit it afterwards.',
      ],
      commands: ['openclaw doctor --fix'],
    },
  );
  return steps;
}

/** Works where there are no backups, and in zsh, which refuses a pattern that matches nothing. The new directory is the user's alone. */
function moveBackupsAside(config: string): string {
  const slash = config.lastIndexOf('/');
  const directory = slash < 0 ? '.' : `./${config.slice(0, slash)}`;
  const pattern = shellWord(`${config.slice(slash + 1).replace(/[*?[\\]/g, '\\$&')}.bak*`);
  const aside = `"$(mktemp -d "$HOME/openclaw-backups-aside.XXXXXX")"`;
  return slash < 0
    ? `find ${directory} ! -name . -prune -name ${pattern} -exec mv {} ${aside} \\;`
    : `find ${shellWord(directory)}/. ! -name . -prune -name ${pattern} -exec mv {} ${aside} \\;`;
}
