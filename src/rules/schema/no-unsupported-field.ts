import { structureProblems } from '../../schema/structure';
import { atKey } from '../place';
import { defineRule } from '../rule';
import { FieldMoves } from './field-moves';
import { foreignFields } from './foreign-config';
import { explainField } from './unsupported-field';
import { unsupportedMessages } from './unsupported-messages';

export const noUnsupportedField = defineRule({
  meta: {
    id: 'schema/no-unsupported-field',
    summary: 'Every field of the config is one that its OpenClaw release has.',
    rationale: `OpenClaw's configuration is closed: a field that the release does not have makes the gateway refuse the whole file, at the
next start or reload. Most such fields were right once, in another release, and some are slips of the pen.

The config is judged by its own release. Where that is only a guess, because nothing states it or it is a beta or later than any known
here, a field that some known release has is a warning. A field that the release itself still moves when it loads the file is a warning
too: \`openclaw config validate\` calls such a file valid.

A field that has a successor in the release comes with an edit where moving it is all there is to do: \`openclaw doctor --fix\` leaves the
value as it is, the release takes it at the new place, and nothing stands there yet. The same goes for a field that never was where it
stands, while the release has one of that name, for that value, in one likelier place.`,
    messages: unsupportedMessages,
  },
  examples: {
    bad: [
      {
        title: 'a slip of the pen',
        files: { 'openclaw.json': '{ gateway: { «prot»: 18789 } }' },
        reports: ['misspelt'],
      },
      {
        title: 'a field that the hardening guide lists and no release has',
        files: { 'openclaw.json': '{\n  "logging": { «"enabled"»: true }\n}\n' },
        reports: ['listed'],
      },
      {
        title: 'a field one level too deep',
        files: { 'openclaw.json': '{ gateway: { auth: { mode: "token", «port»: 18789 } } }' },
        reports: ['misplaced'],
      },
      {
        title: 'a field that moved',
        files: { 'openclaw.json': '{ gateway: { nodes: { «denyCommands»: ["camera.snap"] } } }' },
        release: '2026.8.1',
        reports: ['moved'],
      },
      {
        title: 'a field of a later release',
        files: { 'openclaw.json': '{ agents: { «entries»: { main: {} } } }' },
        release: '2026.7.35',
        reports: ['not-yet'],
      },
    ],
    good: [
      { title: 'fields of the release', files: { 'openclaw.json': '{ gateway: { port: 18789, mode: "local" } }' } },
      {
        title: 'redactSensitive where the release has it',
        files: { 'openclaw.json': '{ logging: { redactSensitive: "tools" } }' },
        release: '2026.7.35',
      },
    ],
  },
  *check({ head, release }) {
    const config = head.config;
    if (!config?.root) return;
    const foreign = foreignFields(config, release.version);
    if (foreign !== null) {
      const remedy = { kind: 'manual', text: 'Check that this is the right file, and write an OpenClaw one.' } as const;
      const words = { release: release.version, count: String(foreign) };
      yield { messageId: 'foreign', words, place: { kind: 'file', path: config.path }, remedy };
      return;
    }
    const { root, open } = config;
    let moves: FieldMoves | undefined;
    for (const problem of structureProblems(root, release.version, open).problems) {
      if (problem.kind !== 'unknown-field') continue;
      moves ??= new FieldMoves(head, root, open, release.version);
      yield { ...explainField(problem, { root, release, moves }), place: atKey(problem.node, config) };
    }
  },
});
