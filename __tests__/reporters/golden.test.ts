import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotations } from '../../src/reporters/annotations';
import { comment } from '../../src/reporters/comment';
import { json } from '../../src/reporters/json';
import { summary } from '../../src/reporters/summary';
import { terminal } from '../../src/reporters/terminal';
import { workflowCommands } from '../../src/reporters/workflow-commands';
import type { Report } from '../../src/model/report';
import { context, everything, hostile, many, report } from './reports';

const reports: Readonly<Record<string, Report>> = {
  clean: report(),
  everything,
  hostile,
  'inherited-only': report({
    base: { commit: 'f'.repeat(40) },
    scope: 'introduced',
    findings: many(2, 'error', { origin: 'inherited' }),
    outcome: 'pass',
  }),
};

const outputs: Readonly<Record<string, (report: Report) => string>> = {
  'comment.md': (each) => comment(each, context),
  'summary.md': (each) => summary(each, context),
  'report.json': json,
  'terminal.txt': (each) => terminal(each, { color: false }),
  'commands.txt': (each) => workflowCommands(annotations(each).shown),
};

/** With UPDATE_GOLDEN set, the files are written anew: read the difference before committing it. */
for (const [name, each] of Object.entries(reports)) {
  for (const [output, render] of Object.entries(outputs)) {
    test(`${name}: ${output}`, () => {
      const file = join(__dirname, '..', 'golden', `${name}.${output}`);
      const rendered = render(each);
      if (process.env['UPDATE_GOLDEN'] !== undefined) writeFileSync(file, rendered);
      expect(existsSync(file)).toBe(true);
      expect(rendered).toBe(readFileSync(file, 'utf8'));
      expect(render(structuredClone(each))).toBe(rendered);
    });
  }
}
