/** Short texts of what a reader found, so that tests read as tables. */
import type { FindingCode } from '../../../src/engine/finding';
import type { CellRead, Model } from '../../../src/engine/model';
import { readWorkbook } from '../../../src/workbook/read/read-workbook';
import { book } from './build-snapshot';

type Sheets = Parameters<typeof book>[0];

/** The model of the smallest sound workbook with these sheets. */
export const modelOf = (sheets: Sheets = {}): Model => readWorkbook(book(sheets)).model;

/** `NUMBER_UNREADABLE error Begroting!E2`, in the order in which they were found. */
export const findingsOf = (model: Model): readonly string[] =>
  model.findings.map(
    ({ code, severity, source }) => `${code} ${severity} ${source ? `${source.sheet}!${source.cell}` : '-'}`,
  );

/** The findings of one code only. */
export const cellsOf = (model: Model, code: FindingCode): readonly string[] =>
  model.findings
    .filter((finding) => finding.code === code)
    .map(({ source }) => (source ? `${source.sheet}!${source.cell}` : '-'));

/** `Salaris budget 2016 NUMBER_UNREADABLE`; `*` for both phases or every year. */
export const stopsOf = (model: Model): readonly string[] =>
  model.stops.map(
    ({ service, phase = '*', year = '*', code }) =>
      `${model.services[service]?.name} ${phase} ${year} ${code}`,
  );

/** Values as texts; `.` for an empty cell. */
export const shown = (values: readonly CellRead<unknown>[]): string =>
  values.map((value) => (value === undefined ? '.' : String(value))).join(' ');

/** `P&O/Salaris: x x .` */
export const marksOf = (model: Model): readonly string[] =>
  model.services.map(
    ({ field, name, marks }) => `${field}/${name}: ${marks ? shown(marks.values) : 'no row'}`,
  );
