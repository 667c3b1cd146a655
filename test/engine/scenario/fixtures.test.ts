/** Scenarios on whole workbooks, beside the results that other software computed for them without changes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Model, Phase, ScenarioRow } from '../../../src/engine/model';
import { runYear } from '../../../src/engine/run';
import { explainDifference } from '../../../src/engine/scenario/causes/explain-difference';
import { runChanges } from '../../../src/engine/scenario/run-scenario';
import { createWhatIf } from '../../../src/engine/scenario/what-if/create-what-if';
import { openXlsx } from '../../../src/workbook/hosts/xlsx/xlsx-host';
import { readWorkbook } from '../../../src/workbook/read/read-workbook';
import { change } from './scenario-rows';

const FIXTURES = join(__dirname, '../../fixtures');

interface GoldenRow {
  readonly service: string;
  readonly participant: string;
  readonly phase: Phase;
  readonly component: string;
  readonly amount: string;
}

async function modelOf(name: string): Promise<Model> {
  const host = await openXlsx(readFileSync(join(FIXTURES, `${name}.xlsx`)), `${name}.xlsx`);
  return readWorkbook(await host.read()).model;
}

const golden = (name: string): readonly GoldenRow[] =>
  JSON.parse(readFileSync(join(FIXTURES, 'golden', `${name}.json`), 'utf8')).contributions;
const cents = (text: string): number => Math.round(Number(text) * 100);

const YEARS = { 'twentebedrijf-2016': 2016, 'regio-twente-2016': 2016, 'heuvelland-2023': 2023 } as const;

describe('scenarios on Twentebedrijf 2016', () => {
  const budget = golden('twentebedrijf-2016').filter(({ phase }) => phase === 'budget');
  const paid = (model: Model, row: ScenarioRow, service: string): ReadonlyMap<string, number> => {
    const { run, model: changed } = runChanges(model, [row], { year: 2016 });
    const amounts = new Map<string, number>();
    for (const outcome of run?.outcomes ?? []) {
      if (outcome.phase !== 'budget' || changed.services[outcome.service]?.name !== service) continue;
      for (const { payers, shares } of outcome.allocations)
        payers.forEach((payer, at) => {
          amounts.set(changed.participants[payer]?.code ?? '', shares[at] ?? 0);
        });
    }
    return amounts;
  };

  test('casco by equal parts: each municipality a fourteenth', async () => {
    const casco = budget.filter(({ component }) => component === 'casco');
    const total = casco.reduce((sum, { amount }) => sum + cents(amount), 0);
    const found = paid(
      await modelOf('twentebedrijf-2016'),
      change('cascosleutel', {}, 'gelijk'),
      'Casco-organisatie',
    );
    expect([...found.keys()].sort()).toEqual(casco.map(({ participant }) => participant).sort());
    expect([...found.values()]).toEqual(Array(14).fill(total / 14));
  });

  test('costs 4% higher: casco with them, what was contributed stays', async () => {
    const model = await modelOf('twentebedrijf-2016');
    const higher = change('kosten %', {}, '4%');
    const sumOf = (service: string): number =>
      budget.filter((row) => row.service === service).reduce((sum, { amount }) => sum + cents(amount), 0);
    const sum = (amounts: ReadonlyMap<string, number>): number =>
      [...amounts.values()].reduce((a, b) => a + b, 0);
    expect(sum(paid(model, higher, 'Casco-organisatie'))).toBe(Math.round(sumOf('Casco-organisatie') * 1.04));
    expect(sum(paid(model, higher, 'ICT beheer'))).toBe(sumOf('ICT beheer'));
  });

  test('Enschede leaves half way: 182 of 366 days of what it contributed', async () => {
    const before = budget.find(
      ({ service, participant }) => service === 'Salarisadministratie' && participant === 'E',
    );
    const found = paid(
      await modelOf('twentebedrijf-2016'),
      change('uittreden', { participant: 'Enschede' }, '2016-06-30'),
      'Salarisadministratie',
    );
    expect(found.get('E')).toBe(Math.round((cents(before?.amount ?? '') * 182) / 366));
  });
});

describe.each(Object.entries(YEARS))('%s', (name, year) => {
  test('dividing again only what a change touches gives what dividing everything gives', async () => {
    const model = await modelOf(name);
    const whatIf = createWhatIf(model, { year });
    const [first, second] = model.participants.map(({ code }) => code);
    const product = model.services.find(({ marks }) => marks?.values.includes('x'))?.name;
    const scenarios: readonly (readonly ScenarioRow[])[] = [
      [],
      [change('kosten %', {}, '3.3%')],
      [change('cascosleutel', {}, 'gelijk')],
      [change('uittreden', { participant: first }, `${year}-03-31`)],
      [change('afname', { participant: second, service: product }, '-')],
      [change('voorwaardelijk', {}, 'wel')],
      ...model.drivers.map((driver) => [change(`maatstaf ${driver.name}`, { participant: second }, '-10%')]),
      [change('sleutel', {}, 'gelijk'), change('bekostiging', { service: product }, 'profijt')],
    ];
    for (const rows of scenarios) {
      const whole = runChanges(model, rows, { year });
      expect(whole.run).toBeDefined();
      expect(whatIf.run(rows).result?.outcomes).toEqual(whole.run?.outcomes);
    }
  });

  test('budget against actual: parts that sum exactly, without cents left over', async () => {
    const model = await modelOf(name);
    const run = runYear(model, { year });
    const { totals } = explainDifference({ model, run, phase: 'budget' }, { model, run, phase: 'actual' });
    for (const { difference, cost, takingPart, weight, rule, rounding } of totals) {
      expect(cost + takingPart + weight + rule).toBe(difference);
      expect(rounding).toBe(0);
    }
    const { actual, budget } = run.totals.contributions;
    expect(totals.reduce((sum, total) => sum + total.difference, 0)).toBe(actual - budget);
  });
});
