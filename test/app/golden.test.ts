/** Whole workbooks against results that other software computed in exact fractions. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculate } from '../../src/app/calculate';
import { type ResultJson, resultJson } from '../../src/app/result-json';
import { openXlsx } from '../../src/workbook/hosts/xlsx/xlsx-host';

const FIXTURES = join(__dirname, '../fixtures');

interface Golden {
  readonly year: number;
  readonly contributions: readonly Row[];
  readonly settlement: readonly Row[];
  readonly unallocated: readonly Row[];
  readonly coverage: readonly Row[];
  readonly totals: { readonly budgetCost: string; readonly actualCost: string };
}
type Row = Readonly<Record<string, string | number | null>>;

async function divide(name: string): Promise<ResultJson> {
  const host = await openXlsx(readFileSync(join(FIXTURES, `${name}.xlsx`)), `${name}.xlsx`);
  return resultJson(calculate(await host.read()), 'nl');
}

const golden = (name: string): Golden =>
  JSON.parse(readFileSync(join(FIXTURES, 'golden', `${name}.json`), 'utf8'));

/** Rows as text in a fixed order; a share of 0 may be left out on either side. */
function comparable(rows: Iterable<object>, amounts: readonly string[]): readonly string[] {
  const fields = [
    'organisation',
    'field',
    'service',
    'participant',
    'phase',
    'component',
    'code',
    ...amounts,
  ];
  return [...rows]
    .map((row) => ({ ...row }) as Row)
    .filter((row) => amounts.some((amount) => Number(row[amount]) !== 0))
    .map((row) => fields.map((field) => row[field] ?? '').join(' | '))
    .sort();
}

describe.each(['twentebedrijf-2016', 'regio-twente-2016', 'herorientatie-2013', 'heuvelland-2023'])(
  '%s',
  (name) => {
    const expected = golden(name);

    test.each([
      ['contributions', ['amount']],
      ['settlement', ['advance', 'actual', 'difference']],
      ['unallocated', ['amount']],
      ['coverage', ['amount']],
    ] as const)('%s are right to the cent', async (part, amounts) => {
      const result = await divide(name);
      expect(comparable(result[part], amounts)).toEqual(comparable(expected[part], amounts));
    });

    test('the costs are read whole', async () => {
      const { year, totals } = await divide(name);
      expect(year).toBe(expected.year);
      expect(totals).toMatchObject(expected.totals);
    });

    test('R19: nothing is left over', async () => {
      const { totals } = await divide(name);
      const cents = (text: string): number => Math.round(Number(text) * 100);
      for (const phase of ['budget', 'actual'] as const) {
        const cost = cents(phase === 'budget' ? totals.budgetCost : totals.actualCost);
        const paid = cents(phase === 'budget' ? totals.budgetContributions : totals.actualContributions);
        const { internalFlows, coverage, unallocated } = totals;
        expect(cost + cents(internalFlows[phase])).toBe(
          paid + cents(coverage[phase]) + cents(unallocated[phase]),
        );
      }
    });
  },
);

test('schema II.3 as printed: what is legible is divided, the column Noaber T-O is refused', async () => {
  const { unallocated, ...rows } = await divide('schema-II3-letterlijk');
  const contributions = [...rows.contributions];
  const sums = new Map<string, number>();
  for (const { service, phase, amount } of contributions) {
    if (phase === 'budget') sums.set(service, (sums.get(service) ?? 0) + Number(amount));
  }
  // Five and three takers share equally; 1.450.000 / 5 and 507.500 / 3.
  expect(
    contributions.filter(({ service }) => service === 'Beheer topografie').map(({ amount }) => amount),
  ).toEqual(Array(5).fill('290000.00'));
  expect(contributions.filter(({ service }) => service === 'beheer ICT').map(({ amount }) => amount)).toEqual(
    ['169166.67', '169166.67', '169166.66'],
  );
  expect([...sums.keys()].sort()).toEqual(['Beheer topografie', 'beheer ICT']);
  expect(unallocated).toEqual([
    expect.objectContaining({
      field: 'Informatisering & Automatisering',
      service: 'beheer glasvezelring',
      amount: '145000.00',
      code: 'PARTICIPANT_UNKNOWN',
    }),
  ]);
});
