/** The result sheets of the workbook in which much happens. */
import { type CalculateOptions, calculate } from '../../../src/app/calculate';
import { resultSheets } from '../../../src/app/result-sheets';
import { cellAddress } from '../../../src/workbook/address';
import type { SheetSpec } from '../../../src/workbook/sheet-spec';
import { type Rows, sheet, workbook } from '../read/build-snapshot';
import { FULL_YEAR } from './full-year';
import type { InputCells } from './workbook';

/** The tenth of May: the terms of January and April were billed. */
export const IN_MAY = new Date(2017, 4, 10, 9, 30);

interface Choices extends CalculateOptions {
  /** Sheets in the place of those of the workbook; undefined leaves one out. */
  readonly others?: Readonly<Record<string, Rows | undefined>>;
  readonly language?: 'nl' | 'en';
  readonly moment?: Date;
}

export function fullYear({ others = {}, language = 'nl', moment = IN_MAY, ...options }: Choices = {}): {
  readonly sheets: readonly SheetSpec[];
  readonly input: InputCells;
  readonly calculation: ReturnType<typeof calculate>;
} {
  const all = Object.entries({ ...FULL_YEAR, ...others });
  const given = all.flatMap(([name, rows]) => (rows ? [[name, rows] as const] : []));
  const snapshot = workbook(given.map(([name, rows]) => sheet(name, rows)));
  const calculation = calculate(snapshot, options);
  return {
    sheets: resultSheets(calculation, { language, moment, snapshot }),
    input: Object.fromEntries(
      given.flatMap(([name, rows]) =>
        rows.flatMap((row, down) =>
          row.map((value, right) => [
            `${name}!${cellAddress(down, right)}`,
            typeof value === 'object' ? null : value,
          ]),
        ),
      ),
    ),
    calculation,
  };
}
