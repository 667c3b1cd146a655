import type { CostLine, Model } from '../../../../src/engine/model';
import { explainDifference } from '../../../../src/engine/scenario/causes/explain-difference';
import { change } from '../scenario-rows';

import { causesOf, changed, MODEL, side } from './two-sides';

describe('R25 a cost of which a part is not known', () => {
  const [first] = MODEL.costLines;
  if (!first) throw new Error('no line');
  const withLine = (line: Partial<CostLine>): Model => ({
    ...MODEL,
    costLines: [...MODEL.costLines, { ...first, ...line }],
  });
  const yearOf = (amount: number | 'unreadable') => ({ years: [{ year: 2016, amount, cell: 'E9' }] });

  test.each([
    ['a cell that cannot be read', withLine(yearOf('unreadable'))],
    ['a block budget without fte', withLine({ ...yearOf(5000), service: undefined })],
  ])('%s: its products are divided on neither side, so nothing of them differs', (_, unknown) => {
    const difference = explainDifference(side(unknown), changed(unknown, change('kosten %', {}, 0.1)));
    const refused = difference.cells.filter(({ service }) => service === 0);
    expect(refused).toEqual([]);
  });

  test('where the other side knows it, the whole of it is cost', () => {
    const found = explainDifference(side(withLine(yearOf('unreadable'))), side(withLine(yearOf(10_000))));
    // 900 and 100, over A and B equally.
    expect(causesOf(found)).toEqual({
      A: { difference: 500, cost: 500 },
      B: { difference: 500, cost: 500 },
    });
  });
});
