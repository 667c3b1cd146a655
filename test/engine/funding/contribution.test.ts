import { Decimal } from 'decimal.js';
import type { ServiceSpec } from '../model-spec';
import { oneService } from '../one-service';
import { findingsOf, outcome, shares } from '../read-run';

describe('R11 inbreng', () => {
  const service: ServiceSpec = {
    marks: { A: 'x', B: 'x', C: 'x' },
    rules: [{ kind: 'contribution' }],
    contributed: { A: 70_000, B: 80_000.25, C: 55_000 },
    budget: 210_000,
    actual: 215_000.4,
  };

  test('the takers pay what they contributed; the rest of the cost is shown, not spread', () => {
    const { model, run } = oneService(service);
    expect(shares(model, run, 'Dienst')).toEqual({ A: '70000.00', B: '80000.25', C: '55000.00' });
    expect(outcome(model, run, 'Dienst').coverage).toBe(499_975);
    expect(findingsOf(run)).toEqual(['CONTRIBUTION_DIFFERS Inbreng!C2']);
  });
  test('the actual cost is divided in proportion to it', () => {
    const { model, run } = oneService(service);
    expect(shares(model, run, 'Dienst', 'actual')).toEqual({ A: '73414.68', B: '83902.76', C: '57682.96' });
    expect(outcome(model, run, 'Dienst', 'actual').coverage).toBe(0);
  });
  test('part of a year counts in part, rounded in the budget and unrounded at year end', () => {
    // B 181 of 365 days of 100.00: 49.589… Actual 1,495.89 over 100 : 49.589…
    const { model, run } = oneService(
      {
        ...service,
        contributed: { A: 100, B: 100 },
        marks: { A: 'x', B: 'x' },
        budget: 149.59,
        actual: 5_460,
      },
      { year: 2023, participants: ['A', { code: 'B', left: '2023-06-30' }] },
    );
    expect(shares(model, run, 'Dienst')).toEqual({ A: '100.00', B: '49.59' });
    expect(shares(model, run, 'Dienst', 'actual')).toEqual({ A: '3650.00', B: '1810.00' });
  });
  test('a tentative factor scales the budget', () => {
    const { model, run } = oneService(
      { ...service, marks: { A: 'x', B: 'x', C: '(x)' } },
      { settings: { tentative: new Decimal(0.25) } },
    );
    expect(shares(model, run, 'Dienst').C).toBe('13750.00');
  });
  test('an empty cell of a taker is refused, an explicit 0 is not', () => {
    const { model, run } = oneService({ ...service, contributed: { A: 70_000, B: null, C: 0 } });
    expect(outcome(model, run, 'Dienst').refused).toBe('DRIVER_MISSING');
    expect(outcome(model, run, 'Dienst', 'actual').refused).toBe('DRIVER_MISSING');
    expect(findingsOf(run)).toEqual(['DRIVER_MISSING Inbreng!D2']);
    const zero = oneService({ ...service, contributed: { A: 70_000, B: 0, C: 0 } });
    expect(shares(zero.model, zero.run, 'Dienst', 'actual')).toEqual({ A: '215000.40' });
  });
  test('a contributed budget without a mark stops the service', () => {
    const { model, run } = oneService({ ...service, contributed: { A: 1, B: 2, C: 3, D: 4 } });
    expect(outcome(model, run, 'Dienst').refused).toBe('CONTRIBUTION_WITHOUT_MARK');
    expect(findingsOf(run)).toEqual(['CONTRIBUTION_WITHOUT_MARK Inbreng!F2']);
    const tentative = oneService({
      ...service,
      marks: { A: 'x', B: '(x)', C: 'on demand' },
      contributed: { A: 1, B: 2, C: 3 },
    });
    expect(shares(tentative.model, tentative.run, 'Dienst')).toEqual({ A: '1.00' });
  });
  test('a budget below 0 is no weight', () => {
    const { model, run } = oneService({ ...service, contributed: { A: 70_000, B: -0.5, C: 1 } });
    expect(outcome(model, run, 'Dienst').refused).toBe('DRIVER_NEGATIVE');
    expect(run.findings).toMatchObject([
      {
        code: 'DRIVER_NEGATIVE',
        source: { sheet: 'Inbreng', cell: 'D2' },
        params: { driver: 'inbreng', participant: 'Gemeente B', value: '-0.50' },
      },
    ]);
  });
  test('an empty cell says whose, and without a row on Inbreng the rule is where to look', () => {
    const empty = oneService({ ...service, contributed: { A: 1, B: null, C: 0 } });
    expect(empty.run.findings[0]?.params).toMatchObject({ driver: 'inbreng', participant: 'Gemeente B' });
    const { contributed: _, ...without } = service;
    const { model, run } = oneService(without);
    expect(outcome(model, run, 'Dienst').refused).toBe('DRIVER_MISSING');
    expect(findingsOf(run)).toEqual(Array.from({ length: 3 }, () => 'DRIVER_MISSING Producten!C2'));
  });
  test('a mark, or a budget, that cannot be read stops the service', () => {
    const unread = oneService({ ...service, marks: { A: 'x', B: 'unreadable' }, contributed: { A: 1 } });
    expect(outcome(unread.model, unread.run, 'Dienst').refused).toBe('MARK_UNREADABLE');
    const budget = oneService({ ...service, contributed: { A: 'unreadable', B: 1, C: 1 } });
    expect(outcome(budget.model, budget.run, 'Dienst').refused).toBe('NUMBER_UNREADABLE');
    expect(budget.run.findings).toEqual([]);
  });
  test('all that contribute without a mark are named, be the service on the matrix or not', () => {
    const both = oneService({ ...service, marks: { B: 'x' }, contributed: { A: 0, B: 1, C: 2, D: 3 } });
    expect(both.run.findings).toMatchObject([
      { source: { cell: 'E2' }, params: { participants: 'Gemeente C, Gemeente D' } },
    ]);
    const { marks: _, ...unlisted } = { ...service, contributed: { A: 7 } };
    const { model, run } = oneService(unlisted);
    expect(outcome(model, run, 'Dienst').refused).toBe('CONTRIBUTION_WITHOUT_MARK');
    expect(findingsOf(run)).toEqual(['CONTRIBUTION_WITHOUT_MARK Inbreng!C2']);
  });
  test('of two rows the one with an amount is where to look', () => {
    const rows = [undefined, 500].map((amount, at) => ({
      service: 0,
      year: undefined,
      row: {
        sheet: `Inbreng ${at}`,
        values: [100, 100, 100, amount],
        cells: ['C2', 'D2', 'E2', 'F2'],
      },
    }));
    const { run } = oneService(service, { rest: { contributed: rows } });
    expect(findingsOf(run)).toEqual(['CONTRIBUTION_WITHOUT_MARK Inbreng 1!F2']);
  });
  test('nothing contributed without a mark is nothing to say', () => {
    const { run } = oneService({ ...service, contributed: { A: 70_000, B: 80_000, C: 60_000, D: 0 } });
    expect(run.findings).toEqual([]);
  });
});
