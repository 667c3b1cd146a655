import { organisationGroups } from '../../src/engine/organisation-groups';

/** Groups as `A+B`, from sales as `A>B`. */
function groupsOf(names: string, ...sales: readonly string[]): readonly string[] {
  const recharges = sales.map((sale) => {
    const [from = '', to = ''] = sale.split('>');
    return { from, to, participant: 0, service: 0, source: { sheet: 'Doorbelasting', cell: 'A2' } };
  });
  const organisations = names.split('');
  return organisationGroups({ organisations, recharges }).map((group) => group.join('+'));
}

describe('R16 the order of organisations', () => {
  test.each<[string, string, string[], string[]]>([
    ['those without sales stand alone', 'AB', [], ['A', 'B']],
    ['the buyer comes after the seller', 'AB', ['B>A'], ['B', 'A']],
    ['a chain from its end', 'CBA', ['B>C', 'A>B'], ['A', 'B', 'C']],
    ['two that buy from each other stand together', 'AB', ['A>B', 'B>A'], ['A+B']],
    ['so do three that do so in a circle', 'ABC', ['A>B', 'B>C', 'C>A'], ['A+B+C']],
    ['who buys from such a group comes after it', 'CAB', ['A>B', 'B>A', 'B>C'], ['A+B', 'C']],
    ['who sells to it comes before', 'ABC', ['A>B', 'B>A', 'C>B'], ['C', 'A+B']],
    ['two groups stay apart', 'ABCD', ['A>B', 'B>A', 'C>D', 'D>C', 'D>A'], ['C+D', 'A+B']],
    ['two that buy from one', 'CBA', ['A>B', 'A>C'], ['A', 'C', 'B']],
    ['one that buys from two', 'CBA', ['A>C', 'B>C'], ['B', 'A', 'C']],
    ['one that sells to itself', 'AB', ['A>A', 'A>B'], ['A', 'B']],
  ])('%s', (_, names, sales, groups) => {
    expect(groupsOf(names, ...sales)).toEqual(groups);
  });
});
