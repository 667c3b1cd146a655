import { runYear } from '../../../src/engine/run';
import { buildModel } from '../build-model';
import { oneService } from '../one-service';
import { findingsOf, outcome, shares } from '../read-run';

describe('R12 profijt', () => {
  test('equally by default, cents to the first codes', () => {
    const { model, run } = oneService({
      marks: { A: 'x', C: 'x', D: 'x' },
      rules: [{ kind: 'benefit' }],
      budget: 0.05,
    });
    expect(shares(model, run, 'Dienst')).toEqual({ A: '0.02', C: '0.02', D: '0.01' });
  });
  test('cents go by code point order, whatever the order of the columns', () => {
    const { model, run } = oneService(
      { marks: { b: 'x', B: 'x', Ä: 'x', a: 'x' }, rules: [{ kind: 'benefit' }], budget: 0.02 },
      { participants: ['Ä', 'b', 'a', 'B'] },
    );
    expect(shares(model, run, 'Dienst')).toEqual({ a: '0.01', B: '0.01' });
  });
  test('income over cost is paid out', () => {
    const { model, run } = oneService({
      marks: { A: 'x', B: 'x' },
      rules: [{ kind: 'benefit' }],
      budget: -11_000.01,
    });
    expect(shares(model, run, 'Dienst')).toEqual({ A: '-5500.01', B: '-5500.00' });
  });
  test('the default rule: inbreng where the service has such a row, else profijt by Standaard maatstaf', () => {
    const model = buildModel({
      participants: ['A', 'B'],
      services: {
        Oud: { marks: { A: 'x' }, contributed: { A: 10 }, budget: 10 },
        Nieuw: { marks: { A: 'x', B: 'x' }, budget: 10 },
      },
    });
    const run = runYear(model, { year: 2024 });
    expect(outcome(model, run, 'Oud').rule).toBe('contribution');
    expect(outcome(model, run, 'Nieuw').rule).toBe('benefit');
    expect(findingsOf(run)).toEqual(['FUNDING_DEFAULTED Begroting!E2', 'FUNDING_DEFAULTED Begroting!E3']);
  });
  test('pondspondsgewijs is no key of profijt', () => {
    const { model, run } = oneService({
      marks: { A: 'x' },
      rules: [{ kind: 'benefit', key: 'pondspondsgewijs' }],
      budget: 10,
    });
    expect(outcome(model, run, 'Dienst').refused).toBe('KEY_UNREADABLE');
    expect(run.findings).toMatchObject([
      { source: { sheet: 'Producten', cell: 'C2' }, params: { key: 'pondspondsgewijs' } },
    ]);
  });
});
