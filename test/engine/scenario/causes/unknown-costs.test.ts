import type { CostLine, Model } from '../../../../src/engine/model';
import { explainDifference } from '../../../../src/engine/scenario/causes/explain-difference';
import { buildModel } from '../build-model';
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

  test('what is known no longer is a cost that goes', () => {
    const found = explainDifference(side(MODEL), side(withLine(yearOf('unreadable'))));
    expect(causesOf(found)).toEqual({
      A: { difference: -450, cost: -450 },
      B: { difference: -450, cost: -450 },
    });
  });

  test('so is what follows from it: a casco in proportion to payments waits for all of them (R10)', () => {
    const casco = buildModel({
      participants: 'ABC',
      services: [
        { name: 'Salaris', marks: { A: 'x', B: 'x' }, rule: 'benefit', cost: { 2016: 900 } },
        { name: 'Hosting', marks: { A: 'x', B: 'x' }, rule: 'benefit', key: 'fte', cost: { 2016: 400 } },
        { name: 'Directie', kind: 'casco', rule: 'solidarity', key: 'pondspondsgewijs', cost: { 2016: 140 } },
      ],
      drivers: { fte: { A: 1, B: 3, C: 0 } },
    });
    const [before, after] = (['unreadable', 10_000] as const).map((amount) =>
      side({ ...casco, costLines: [...casco.costLines, { ...first, ...yearOf(amount) }] }),
    );
    if (!before || !after) throw new Error('no sides');
    // Salaris 500 : 500 and Hosting 100 : 300, so that 140 is 60 : 80.
    expect(causesOf(explainDifference(before, after))).toEqual({
      A: { difference: 560, cost: 560 },
      B: { difference: 580, cost: 580 },
    });
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
