import { oneService } from '../one-service';
import { findingsOf, shares } from '../read-run';
import { only, stepsOf } from '../steps-of';

describe('R10 solidariteit', () => {
  test('all members of the circle pay, takers or not', () => {
    const { model, run } = oneService(
      { marks: { A: 'x' }, rules: [{ kind: 'solidarity', key: 'inwoners' }], budget: 100 },
      { drivers: { inwoners: { A: 1, B: 2, C: 3, D: 4 } } },
    );
    expect(shares(model, run, 'Dienst')).toEqual({ A: '10.00', B: '20.00', C: '30.00', D: '40.00' });
    expect(only(stepsOf({ model, run }, 'Dienst', 'B'), 'driver')).toEqual([
      ['driver', '2', { driver: 'inwoners', fraction: '1', part: '1', total: '10' }, 'Maatstaven!D2'],
    ]);
  });
  test('the driver of the latest earlier year counts, never that of a later one', () => {
    const { model, run } = oneService(
      { rules: [{ kind: 'solidarity', key: 'inwoners' }], budget: 100 },
      {
        drivers: {
          'inwoners@2021': { A: 1, B: 1, C: 1, D: 1 },
          'inwoners@2023': { A: 1, B: 2, C: 3, D: 4 },
          'inwoners@2025': { A: 9, B: 1, C: 0, D: 0 },
          inwoners: { A: 0, B: 0, C: 0, D: 1 },
        },
      },
    );
    expect(shares(model, run, 'Dienst')).toEqual({ A: '10.00', B: '20.00', C: '30.00', D: '40.00' });
    expect(findingsOf(run)).toEqual(['DRIVER_OTHER_YEAR Maatstaven!C3']);
    expect(run.findings[0]?.params).toMatchObject({ driver: 'inwoners', year: 2024, used: 2023 });
  });
  test('the row without a year counts where there is no earlier one', () => {
    const { model, run } = oneService(
      { rules: [{ kind: 'solidarity', key: 'inwoners' }], budget: 100 },
      { drivers: { 'inwoners@2025': { A: 9 }, inwoners: { A: 1, B: 1, C: 1, D: 1 } } },
    );
    expect(shares(model, run, 'Dienst')).toEqual({ A: '25.00', B: '25.00', C: '25.00', D: '25.00' });
    expect(run.findings).toEqual([]);
  });
});
