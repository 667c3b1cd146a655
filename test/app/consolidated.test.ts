/** R16: the consolidated view of the example, against the hand-written arithmetic of its contributions. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculate } from '../../src/app/calculate';
import { consolidate } from '../../src/engine/consolidate';
import { openXlsx } from '../../src/workbook/hosts/xlsx/xlsx-host';
import { exampleContributions } from '../oracle/example';

const FILE = join(__dirname, '../../assets/voorbeeld/voorbeeld.xlsx');

async function consolidated(year: 2016 | 2019) {
  const host = await openXlsx(readFileSync(FILE), 'voorbeeld.xlsx');
  const { models, runs } = calculate(await host.read(), { years: { first: year, last: year } });
  const [model] = models;
  const [run] = runs;
  if (!model || !run) throw new Error('the example must run');
  return { model, run, ...consolidate(model, run, 'budget') };
}

describe.each([2016, 2019] as const)('R16 consolidated %i', (year) => {
  test('every municipality pays in total what it pays to both organisations', async () => {
    const { model, totals } = await consolidated(year);
    const paid = new Map<string, bigint>();
    for (const shares of exampleContributions(year).values()) {
      for (const [code, cents] of shares) paid.set(code, (paid.get(code) ?? 0n) + cents);
    }
    for (const [index, { code }] of model.participants.entries()) {
      expect([code, BigInt(totals[index] ?? 0)]).toEqual([code, code === 'RT' ? 0n : (paid.get(code) ?? 0n)]);
    }
  });

  test('what RT pays is found back, by organisation, with those who bear it', async () => {
    const { routes, internal } = await consolidated(year);
    const paidByRt = (organisation: string): bigint =>
      [...exampleContributions(year)]
        .filter(([product]) => product.startsWith(`${organisation}|`))
        .reduce((sum, [, shares]) => sum + (shares.get('RT') ?? 0n), 0n);
    const through = (to: string): number =>
      routes
        .filter((route) => route.to === to && route.via === 'Regio Twente')
        .flatMap(({ amounts }) => amounts)
        .reduce((sum, amount) => sum + amount, 0);
    expect(BigInt(through('Twentebedrijf'))).toBe(paidByRt('Twentebedrijf'));
    expect(BigInt(through('Regio Twente'))).toBe(paidByRt('Regio Twente'));
    expect(BigInt(internal)).toBe(paidByRt('Twentebedrijf') + paidByRt('Regio Twente'));
  });

  test('the totals are the net cost of both organisations, without what they charge each other', async () => {
    const { run, totals } = await consolidated(year);
    const { cost, coverage, unallocated } = run.totals;
    expect(totals.reduce((sum, total) => sum + total, 0)).toBe(
      cost.budget - coverage.budget - unallocated.budget,
    );
  });
});
