/** A made-up year with joint billing, vat and advances of its own, small enough to be settled by hand; the tests do. */
import { calculate } from '../../../../src/app/calculate';
import { resultSheets } from '../../../../src/app/result-sheets';
import type { StatementChoice } from '../../../../src/workbook/report/statements/choice';
import type { SheetSpec } from '../../../../src/workbook/sheet-spec';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { type Rows, sheet, workbook } from '../../read/build-snapshot';

const BILLED_YEAR: Readonly<Record<string, Rows>> = {
  Instellingen: [
    ['Instelling', 'Waarde'],
    ['Organisatie', 'Dienst Drieland'],
    ['Boekjaar', 2017],
    ['Termijnen', 4],
  ],
  Deelnemers: [
    ['Code', 'Naam', 'Soort', 'BCF %', 'Factureren aan'],
    ['A', 'Ast', 'gemeente', '90%', null],
    ['B', 'Beek', 'gemeente', '100%', null],
    ['D', 'Dal', 'gemeente', '50%', 'A'],
  ],
  Maatstaven: [
    ['Maatstaf', 'A', 'B', 'D'],
    ['inwoners', 1000, 2000, 1000],
  ],
  Matrix: [
    ['Werkveld', 'Product', 'A', 'B', 'D'],
    ['JZ', 'Advies', 'x', 'x', 'x'],
    ['ICT', 'Werkplek', 'x', 'x', 'x'],
    ['ICT', 'Opslag', null, 'on demand', null],
  ],
  Producten: [
    ['Werkveld', 'Product', 'Bekostiging', 'Maatstaf', 'Btw', 'Pakket', 'Eenheid'],
    ['JZ', 'Advies', 'profijt', 'gelijk', '21%', 'maatwerk', null],
    ['ICT', 'Werkplek', 'profijt', 'inwoners', 'vrijgesteld', 'basis', null],
    ['ICT', 'Opslag', 'p×q', null, null, 'plus', 'TB'],
  ],
  Begroting: [
    ['Werkveld', 'Product', 'Kostensoort', 2017],
    ['JZ', 'Advies', 'Personeel', 300],
    ['ICT', 'Werkplek', 'Licenties', 800],
  ],
  Realisatie: [
    ['Werkveld', 'Product', 'Kostensoort', 2017],
    ['JZ', 'Advies', 'Personeel', 333],
    ['ICT', 'Werkplek', 'Licenties', 700],
  ],
  Voorschotten: [
    ['Werkveld', 'Product', 'Jaar', 'A', 'B', 'D'],
    ['JZ', 'Advies', 2017, 90, 110, 95],
  ],
  DVO: [
    ['Deelnemer', 'Werkveld', 'Product', 'Ingang', 'Einde', 'Minimumduur', 'Opzegtermijn', 'Norm'],
    ['A', 'JZ', 'Advies', '2016-01-01', '2019-12-31', '4 jaar', '1 jaar', '98% in 5 dagen'],
  ],
};

export interface BilledYear {
  readonly sheets: readonly SheetSpec[];
  readonly calculation: ReturnType<typeof calculate>;
}

/** @param others - sheets in the place of those of the workbook */
export function billedYear(
  statements: StatementChoice,
  others: Readonly<Record<string, Rows>> = {},
): BilledYear {
  const snapshot = workbook(
    Object.entries({ ...BILLED_YEAR, ...others }).map(([name, rows]) => sheet(name, rows)),
  );
  const calculation = calculate(snapshot);
  const moment = new Date(2017, 4, 10, 9, 30);
  return { sheets: resultSheets(calculation, { language: 'nl', moment, snapshot, statements }), calculation };
}

/** Rows of a sheet that have something in them, without the empty cells at their end. */
export function linesOf(spec: SheetSpec): readonly (readonly unknown[])[] {
  return spec.rows.flatMap((row) => {
    const values = row.map((cell): CellValue => cell?.value ?? null);
    while (values.length > 0 && (values.at(-1) === null || values.at(-1) === '')) values.pop();
    return values.length === 0 ? [] : [values];
  });
}

export const centsOf = (value: unknown): bigint => BigInt(Math.round(Number(value) * 100));

/** Amounts of the terms on a note. */
export function termsOf(sheet: SheetSpec): readonly bigint[] {
  const rows = linesOf(sheet);
  const top = rows.findIndex(([first]) => first === 'Termijn') + 1;
  const end = rows.findIndex(([first], at) => at >= top && first === 'Totaal');
  return top === 0 ? [] : rows.slice(top, end).map((row) => centsOf(row[3]));
}
