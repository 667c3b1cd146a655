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
});
