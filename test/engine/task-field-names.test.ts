import { runYear } from '../../src/engine/run';
import { taskFieldsOf } from '../../src/engine/task-fields';
import { buildModel } from './build-model';

/** The taakvelden of lines that are called so. */
const named = (...names: readonly (string | undefined)[]) => {
  const lines = names.map((name) => ({ ...(name !== undefined && { taskField: name }), years: { 2024: 1 } }));
  const model = buildModel({ participants: ['A'], services: { Dienst: { marks: { A: 'x' }, lines } } });
  return taskFieldsOf(model, runYear(model, { year: 2024 })).fields;
};

describe('names of taakvelden', () => {
  test.each<[string, readonly (string | undefined)[], readonly string[]]>([
    [
      'the longest name of a number, wherever it stands',
      ['6.1 Zorg', '6.1 Samenkracht', '6.1'],
      ['6.1 Samenkracht'],
    ],
    ['of equally long names the first', ['6.1 Een', '6.1 Zes'], ['6.1 Een']],
    ['numbers of more digits', ['10.25 Bos', '10.25', '2.3', '10.3'], ['2.3', '10.3', '10.25 Bos']],
    [
      'a letter belongs to the number, close to it or not',
      ['6.72B', '6.72 a Jeugd', '6.72a'],
      ['6.72 a Jeugd', '6.72B'],
    ],
    ['a number inside a name is none', ['Post 6.1', '6.1', 'Fonds 6.1'], ['6.1', 'Fonds 6.1', 'Post 6.1']],
    ['nor one that goes on', ['6.1bis', '6.1', '6.10'], ['6.1', '6.10', '6.1bis']],
    [
      'names go by the alphabet, after numbers',
      ['Overig', '9.9', 'anders', ' Buiten '],
      ['9.9', 'anders', 'Buiten', 'Overig'],
    ],
    ['lines without one', [undefined, undefined], []],
  ])('%s', (_, names, expected) => {
    expect(named(...names).map(({ name }) => name)).toEqual([...expected, '']);
  });

  test('taakveld 0.4 is overhead, by number or by name', () => {
    expect(named('Overhead', '0,4 Beheer', '0.40', '4').filter(({ isOverhead }) => isOverhead)).toEqual([
      { name: '0,4 Beheer', isOverhead: true },
      { name: 'Overhead', isOverhead: true },
    ]);
  });

  test('taakvelden with one number are one, in order of that number; overhead is 0.4', () => {
    const lines = ['0,10 Reserves', '0.4', '0.4 Overhead', '0.40 Anders', '6.72a Jeugd', 'Overig', '6.1'];
    expect(named(...lines)).toEqual([
      { name: '0.4 Overhead', isOverhead: true },
      { name: '0,10 Reserves', isOverhead: false },
      { name: '0.40 Anders', isOverhead: false },
      { name: '6.1', isOverhead: false },
      { name: '6.72a Jeugd', isOverhead: false },
      { name: 'Overig', isOverhead: false },
      { name: '', isOverhead: false },
    ]);
  });
});
