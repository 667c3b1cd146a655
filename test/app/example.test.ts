/** The example workbook that ships with the product: two organisations, 2016–2019, against hand-written arithmetic. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculate } from '../../src/app/calculate';
import { resultJson } from '../../src/app/result-json';
import { openXlsx } from '../../src/workbook/hosts/xlsx/xlsx-host';
import { exampleSheets } from '../../src/workbook/template/example-sheets';
import { exampleContributions } from '../oracle/example';

const FILE = join(__dirname, '../../assets/voorbeeld/voorbeeld.xlsx');
const YEARS = [2016, 2017, 2018, 2019] as const;

const readExample = async () => (await openXlsx(readFileSync(FILE), 'voorbeeld.xlsx')).read();

test('the file holds exactly the data that the pane inserts', async () => {
  const { sheets } = await readExample();
  expect(sheets.map(({ name }) => name)).toEqual(exampleSheets().map(({ name }) => name));
  for (const spec of exampleSheets()) {
    const sheet = sheets.find(({ name }) => name === spec.name);
    const written = spec.rows.flatMap((row, r) =>
      row.flatMap((cell, c) => (cell === null || cell.value === null ? [] : [[r, c, cell.value]])),
    );
    const read = (sheet?.values ?? []).flatMap((row, r) =>
      row.flatMap((value, c) =>
        value === null ? [] : [[r + (sheet?.top ?? 0), c + (sheet?.left ?? 0), value]],
      ),
    );
    expect(read).toEqual(written);
  }
});

test('the input sheets read back without a finding', async () => {
  const { reading } = calculate(await readExample());
  expect(reading.model.findings).toEqual([]);
});

describe.each(YEARS)('%i', (year) => {
  const divide = async () => calculate(await readExample(), { years: { first: year, last: year } });

  test('every contribution is right to the cent', async () => {
    const actual = new Map<string, bigint>();
    for (const row of resultJson(await divide(), 'nl').contributions) {
      if (row.phase !== 'budget') continue;
      const key = [row.organisation, row.field, row.service, row.participant].join('|');
      actual.set(key, (actual.get(key) ?? 0n) + BigInt(row.amount.replace('.', '')));
    }
    const expected = new Map<string, bigint>();
    for (const [product, shares] of exampleContributions(year)) {
      for (const [code, cents] of shares) if (cents !== 0n) expected.set(`${product}|${code}`, cents);
    }
    expect(Object.fromEntries([...actual].sort())).toEqual(Object.fromEntries([...expected].sort()));
  });

  test('sums close per organisation and per phase', async () => {
    const { reading, runs } = await divide();
    const { model } = reading;
    for (const run of runs) {
      for (const phase of ['budget', 'actual'] as const) {
        for (const organisation of model.organisations) {
          const outcomes = run.outcomes.filter(
            (outcome) =>
              outcome.phase === phase && model.services[outcome.service]?.organisation === organisation,
          );
          const sum = (pick: (outcome: (typeof outcomes)[number]) => number): number =>
            outcomes.reduce((total, outcome) => total + pick(outcome), 0);
          const paid = sum(({ allocations }) => allocations.reduce((total, { amount }) => total + amount, 0));
          const refused = sum(({ refused: code, net, inflow, markup }) => (code ? net + inflow + markup : 0));
          expect(sum(({ net, inflow }) => net + inflow)).toBe(
            paid + sum(({ coverage }) => coverage) + refused,
          );
        }
      }
    }
  });
});

test('in 2019 the casco is no longer paid by itself but as a mark-up on the products', async () => {
  const { runs } = calculate(await readExample(), { years: { first: 2018, last: 2019 } });
  const components = runs.map(
    (run) => new Set(run.outcomes.flatMap(({ allocations }) => allocations.map((a) => a.component))),
  );
  expect(components[0]).toEqual(new Set(['casco', 'service']));
  expect(components[1]).toEqual(new Set(['markup', 'service']));
});
