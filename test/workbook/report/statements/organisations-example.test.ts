/** R16, R20 The two organisations of the example: each sends notes of its own, against hand-written arithmetic. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculate } from '../../../../src/app/calculate';
import { resultSheets } from '../../../../src/app/result-sheets';
import { openXlsx } from '../../../../src/workbook/hosts/xlsx/xlsx-host';
import { STATEMENT_KINDS } from '../../../../src/workbook/report/statements/choice';
import type { SheetSpec } from '../../../../src/workbook/sheet-spec';
import { Fraction, largestRemainder } from '../../../oracle/exact';
import { exampleContributions } from '../../../oracle/example';
import { sheetCalled } from '../sheet-values';
import { centsOf, linesOf, termsOf } from './billed-year';

jest.setTimeout(60_000);

const ALL = { participants: 'all', kinds: STATEMENT_KINDS } as const;
const EXAMPLE = join(__dirname, '../../../../assets/voorbeeld/voorbeeld.xlsx');
const moment = new Date(2026, 10, 22, 12, 4);

async function exampleSheets(year: number) {
  const host = await openXlsx(readFileSync(EXAMPLE), 'voorbeeld.xlsx');
  const snapshot = await host.read();
  const calculation = calculate(snapshot, { years: { first: year, last: year } });
  const sheets = resultSheets(calculation, { language: 'nl', moment, snapshot, statements: ALL });
  return { host, snapshot, calculation, sheets, participants: calculation.reading.model.participants };
}

/** R2 by the second implementation. */
const overFour = (amount: bigint): readonly bigint[] => [
  ...largestRemainder(
    amount,
    ['1', '2', '3', '4'].map((code) => ({ code, weight: Fraction.of(1) })),
  ).values(),
];

const sendersOf = (sheets: readonly SheetSpec[], title: string) =>
  new Map(
    sheets
      .filter(({ rows }) => rows[0]?.[0]?.value === title)
      .map((sheet) => [linesOf(sheet).find(([first]) => first === 'Van')?.[1], sheet]),
  );

describe.each([2016, 2019] as const)('the example in %i', (year) => {
  test('each note has what its organisation is owed, in terms of its own', async () => {
    const { sheets, participants } = await exampleSheets(year);
    const all = linesOf(sheetCalled(sheets, 'Resultaat voorschotten'));
    const contributions = exampleContributions(year);
    let notes = 0;
    for (const { code, name } of participants) {
      const own = new Map<string, bigint>();
      for (const [product, shares] of contributions) {
        const [organisation = ''] = product.split('|');
        own.set(organisation, (own.get(organisation) ?? 0n) + (shares.get(code) ?? 0n));
      }
      const expected = [...own].filter(([, amount]) => amount !== 0n);
      const found = sendersOf(sheets, `Voorschotnota ${year} · ${name}`);
      expect([name, [...found.keys()].sort()]).toEqual([name, expected.map(([from]) => from).sort()]);
      const sums = [0n, 0n, 0n, 0n];
      for (const [organisation, amount] of expected) {
        const sheet = found.get(organisation);
        if (!sheet) throw new Error(`${organisation} sends ${name} nothing`);
        const toPay = linesOf(sheet).find(([first]) => first === 'Te betalen');
        expect([name, organisation, centsOf(toPay?.[2])]).toEqual([name, organisation, amount]);
        expect([name, organisation, termsOf(sheet)]).toEqual([name, organisation, overFour(amount)]);
        for (const [at, term] of termsOf(sheet).entries()) sums[at] = (sums[at] ?? 0n) + term;
        notes += 1;
      }
      const row = all.find(([first, second]) => first === name && second === code);
      expect([name, (row ?? [0, 0, 0, 0, 0, 0]).slice(2, 6).map(centsOf)]).toEqual([name, sums]);
    }
    expect(notes).toBeGreaterThan(participants.length);
  });
});

test('the example names every sheet once, the same again after a second run, and drops what nobody chose', async () => {
  const { host, sheets } = await exampleSheets(2016);
  const names = sheets.map(({ name }) => name);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  expect(names.filter((name) => name.length > 31)).toEqual([]);
  expect(names.filter((name) => name.includes(' Almelo '))).toEqual([
    'Resultaat Almelo overzicht',
    'Resultaat Almelo voorschot Twe',
    'Resultaat Almelo voorschot RT',
    'Resultaat Almelo afrekening Twe',
    'Resultaat Almelo afrekening RT',
    'Resultaat Almelo DVO Twe',
    'Resultaat Almelo DVO RT',
  ]);
  await host.write(sheets);
  const snapshot = await host.read();
  const options = { language: 'nl', moment, snapshot } as const;
  const again = resultSheets(calculate(snapshot), { ...options, statements: ALL });
  expect(again.map(({ name }) => name)).toEqual(names);
  const one = resultSheets(calculate(snapshot), {
    ...options,
    statements: { participants: ['A'], kinds: ['advance'] },
  });
  await host.write(one);
  const left = (await host.read()).sheets.filter(({ own }) => own).map(({ name }) => name);
  expect(left.filter((name) => / (voorschot|afrekening|DVO) /.test(name))).toEqual([
    'Resultaat Almelo voorschot Twe',
    'Resultaat Almelo voorschot RT',
  ]);
});

test('R19 on a settlement advances and differences are the cost of its organisation', async () => {
  const { sheets, calculation } = await exampleSheets(2016);
  const [run] = calculation.runs;
  const { model } = calculation.reading;
  for (const organisation of model.organisations) {
    const notes = sheets.filter(
      ({ name, rows }) =>
        / afrekening /.test(name) &&
        rows.some((row) => row[0]?.value === 'Van' && row[1]?.value === organisation),
    );
    const due = notes.map((sheet) =>
      centsOf(linesOf(sheet).find(([first]) => first === 'werkelijke kosten, exclusief btw')?.[2]),
    );
    const cost = (run?.outcomes ?? [])
      .filter(
        ({ phase, service }) => phase === 'actual' && model.services[service]?.organisation === organisation,
      )
      .reduce((sum, { net, inflow }) => sum + net + inflow, 0);
    expect([organisation, due.reduce((sum, one) => sum + one, 0n)]).toEqual([organisation, BigInt(cost)]);
  }
});
