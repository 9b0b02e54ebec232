import { dotted, type JsonPath } from '../../src/model/pointer';
import { structureProblems } from '../../src/schema/structure';
import { treeOf } from './whole-schema';

function problems(agents: string, version = '2026.9.6', open: readonly JsonPath[] = []): readonly string[] {
  const found = structureProblems(treeOf(`{ agents: ${agents} }`), version, open).problems;
  return found.map(({ kind, node }) => `${dotted(node.path)}: ${kind}`);
}

const moved = 'agents.list: unknown-field';

test.each<[string, string, readonly string[]]>([
  ['a list is told where it is', '{ list: [{ id: "main" }] }', [moved]],
  [
    'what is wrong in an agent is told at its old place',
    '{ list: [{ id: "main", colour: "red", model: 7 }] }',
    [moved, 'agents.list[0].colour: unknown-field', 'agents.list[0].model: invalid-value'],
  ],
  ['an id twice is not moved', '{ list: [{ id: "main" }, { id: "main" }] }', ['agents.list: invalid-value']],
  ['an id in capitals is not moved', '{ list: [{ id: "Main" }] }', ['agents.list: invalid-value']],
  ['an agent without id is not moved', '{ list: [{}] }', ['agents.list: invalid-value']],
  ['what is no list is not moved', '{ list: {} }', ['agents.list: invalid-value']],
  [
    'an id of the environment may fit',
    '{ list: [{ id: "${ID}", colour: "red" }] }',
    [moved, 'agents.list[0].colour: unknown-field'],
  ],
  ['a list beside the map stays an unknown field', '{ list: [{}], entries: { main: {} } }', [moved]],
  ['what stands beside it is judged', '{ list: [], colour: "red" }', [moved, 'agents.colour: unknown-field']],
])('%s', (_, agents, expected) => {
  expect(problems(agents)).toEqual(expected);
});

test('where an include may supply agents, the list is told and not searched', () => {
  expect(problems('{ list: [{ colour: "red" }] }', '2026.9.6', [['agents', 'list']])).toEqual([moved]);
});

test('a release that has the list judges it there', () => {
  expect(problems('{ list: [{ id: "main" }, { id: "main", colour: "red" }] }', '2026.7.35')).toEqual([
    'agents.list[1].colour: unknown-field',
  ]);
});
