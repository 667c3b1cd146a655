/** The rules that change what the sheets hold: every formula gives its stored value, and every control holds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculate } from '../../../src/app/calculate';
import { explainService } from '../../../src/engine/explain';
import type { Model } from '../../../src/engine/model';
import { Exact } from '../../../src/engine/money';
import { runYear } from '../../../src/engine/run';
import { cellAddress } from '../../../src/workbook/address';
import { openXlsx } from '../../../src/workbook/hosts/xlsx/xlsx-host';
import { buildReports } from '../../../src/workbook/report/build-reports';
import type { SheetSpec } from '../../../src/workbook/sheet-spec';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { sheetCalled, valuesOf } from './sheet-values';
import { expectStoredValues, type InputCells } from './workbook';

jest.setTimeout(60_000);

const ROOT = join(__dirname, '../../..');
const FIXTURES = 'test/fixtures';
const EXAMPLE = 'assets/voorbeeld/voorbeeld.xlsx';

async function readFixture(path: string) {
  const host = await openXlsx(readFileSync(join(ROOT, path)), path);
  const snapshot = await host.read();
  return { model: calculate(snapshot).reading.model, cells: cellsOf(snapshot) };
}

const cellsOf = (snapshot: WorkbookSnapshot): InputCells =>
  Object.fromEntries(
    snapshot.sheets.flatMap(({ name, top, left, values }) =>
      values.flatMap((row, down) =>
        row.map((value, right) => [
          `${name}!${cellAddress(top + down, left + right)}`,
          typeof value === 'object' ? null : value,
        ]),
      ),
    ),
  );

function reportsOf(model: Model, years: readonly number[]): readonly SheetSpec[] {
  const runs = years.map((year) => runYear(model, { year }));
  const [run] = runs;
  if (!run) throw new Error('no year');
  return buildReports({
    model,
    run,
    runs,
    findings: [],
    language: 'nl',
    moment: new Date(2026, 10, 22),
    version: '0',
    explainService: (service, phase) => explainService(model, run, service, phase),
  });
}

const namedValues = (sheets: readonly SheetSpec[], name: string) => valuesOf(sheetCalled(sheets, name));

function expectSound(sheets: readonly SheetSpec[], cells: InputCells): void {
  expectStoredValues(sheets, cells);
  const verdicts = namedValues(sheets, 'Resultaat aansluiting').flat();
  expect(verdicts).toContain('ok');
  expect(verdicts).not.toContain('niet ok');
}

describe('R5 whole euros', () => {
  test('the rounding line has a row of its own, and every control holds', async () => {
    const { model, cells } = await readFixture(`${FIXTURES}/heuvelland-2023.xlsx`);
    const sheets = reportsOf({ ...model, settings: { ...model.settings, roundTo: 'euro' } }, [2023]);
    expectSound(sheets, cells);
    const rows = namedValues(sheets, 'Resultaat bijdragen');
    const budget = rows.slice(
      0,
      rows.findIndex(([first]) => first === 'Realisatie 2023'),
    );
    expect(budget.filter(([first]) => first === 'Afronding')).toHaveLength(1);
    expect(
      namedValues(sheets, 'Resultaat lijst').filter((row) => row[5] === 'afronding').length,
    ).toBeGreaterThan(0);
  });
});

describe('R14 a casco that is spread', () => {
  test('the mark-up has a column of its own, and the casco itself is paid by nobody', async () => {
    const { model, cells } = await readFixture(`${FIXTURES}/twentebedrijf-2016.xlsx`);
    const sheets = reportsOf(model, [2019]);
    expectSound(sheets, cells);
    const [, , , headings = []] = namedValues(sheets, 'Resultaat bijdragen');
    expect(headings).toContain('Opslag casco');
    expect(headings).not.toContain('Casco');
    const total = namedValues(sheets, 'Resultaat bijdragen').find(([first]) => first === 'Totaal');
    // Casco of 2019: 583,664.40 + 94,111.05 + 200,000.
    expect(total?.[headings.indexOf('Opslag casco')]).toBe(877775.45);
  });
});

describe('R16 two organisations', () => {
  test.each([2016, 2019])('%s: what is paid to each of them stands apart', async (year) => {
    const { model, cells } = await readFixture(EXAMPLE);
    const sheets = reportsOf(model, [year]);
    expectSound(sheets, cells);
    const [, , , headings = []] = namedValues(sheets, 'Resultaat bijdragen');
    const at = model.organisations.map((name) => headings.indexOf(name));
    expect(at.every((column) => column > 0)).toBe(true);
    const total = namedValues(sheets, 'Resultaat bijdragen').find(([first]) => first === 'Totaal') ?? [];
    const paid = at.reduce((sum, column) => sum + Number(total[column]), 0);
    expect(paid).toBeCloseTo(Number(total[headings.indexOf('Totaal')]), 2);
  });
});

describe('R17 several years', () => {
  test('the effect of indexing has a line of its own', async () => {
    const { model, cells } = await readFixture(`${FIXTURES}/heuvelland-2023.xlsx`);
    const indexed = {
      ...model,
      indexes: [
        {
          year: 2024,
          costKind: 'Personeel',
          index: new Exact('0.1'),
          source: { sheet: 'Indexering', cell: 'C2' },
        },
      ],
    };
    const sheets = reportsOf(indexed, [2023, 2024]);
    expectSound(sheets, cells);
    // A tenth of 300,000 + 500,000 + 210,000 + 99,999.99 + 20,000 + 15,000, each rounded to cents.
    expect(
      namedValues(sheets, 'Resultaat meerjaren').find(([first]) => first === 'Waarvan door indexering'),
    ).toEqual(['Waarvan door indexering', null, null, 114500]);
  });
});

describe('R21 vat and R20 terms', () => {
  test('vat and the part that BCF returns stand beside the terms; those billed together are one receiver', async () => {
    const { model, cells } = await readFixture(`${FIXTURES}/heuvelland-2023.xlsx`);
    const taxed: Model = {
      ...model,
      funding: model.funding.map((rule) => ({ ...rule, vat: '21%' })),
      participants: model.participants.map((participant, index) => ({
        ...participant,
        vatCompensation: new Exact('0.5'),
        billTo: index === 1 ? 0 : undefined,
      })),
    };
    const sheets = reportsOf(taxed, [2023]);
    expectSound(sheets, cells);
    const rows = namedValues(sheets, 'Resultaat voorschotten');
    const receivers = rows
      .slice(
        4,
        rows.findIndex(([first]) => first === 'Totaal'),
      )
      .map(([first]) => first);
    expect(receivers).toEqual(['Altenheuvel', 'Clingenoord', 'Dorpen aan de Linge', 'GHD Heuvelland']);
    expect(rows.flat()).toContain('Samen gefactureerd: Altenheuvel voor Altenheuvel, Brekerdal.');
    expect(rows[3]?.slice(-1)).toEqual(['Waarvan compensabel (BCF)']);
  });
});

describe('R6 a workbook without any cost', () => {
  test('gives sheets without amounts and without a chart', async () => {
    const { model } = await readFixture(`${FIXTURES}/heuvelland-2023.xlsx`);
    const sheets = reportsOf({ ...model, costLines: [], direct: [], contributed: [], advances: [] }, [2023]);
    expect(sheets.length).toBeGreaterThan(4);
    for (const { rows } of sheets) {
      for (const value of rows.flat().map((cell) => cell?.value)) expect(value).not.toBeNaN();
    }
  });
});
