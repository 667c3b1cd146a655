/** R29: controls over the user's own cells hold where a cell is not itself the amount that was read. */
import { calculate } from '../../src/app/calculate';
import { resultSheets } from '../../src/app/result-sheets';
import { cellAddress } from '../../src/workbook/address';
import { CORRECTIONS_KEY, writeCorrections } from '../../src/workbook/read/corrections';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { book, PARTICIPANTS, type Rows } from '../workbook/read/build-snapshot';
import { computeFormulas, expectStoredValues, type InputCells } from '../workbook/report/workbook';

const cellsOf = ({ sheets }: WorkbookSnapshot): InputCells =>
  Object.fromEntries(
    sheets.flatMap(({ name, values }) =>
      values.flatMap((row, at) =>
        row.flatMap((value, column) =>
          typeof value === 'object' ? [] : [[`${name}!${cellAddress(at, column)}`, value] as const],
        ),
      ),
    ),
  );

function expectControlsHold(snapshot: WorkbookSnapshot): void {
  const calculation = calculate(snapshot, { confirmed: true });
  const sheets = resultSheets(calculation, { language: 'nl', moment: new Date(0), snapshot });
  const input = cellsOf(snapshot);
  expectStoredValues(sheets, input);
  const verdicts = computeFormulas(sheets, input).flatMap(({ value }) =>
    value === 'ok' || value === 'niet ok' ? [value] : [],
  );
  expect(verdicts.length).toBeGreaterThan(8);
  expect(new Set(verdicts)).toEqual(new Set(['ok']));
}

const costs = (...amounts: readonly number[]): Rows => [
  ['Werkveld', 'Product', 'Kostensoort', 2016],
  ...amounts.map((amount) => ['P&O', 'Salaris', 'Personeel', amount]),
];

test('amounts in thousands', () => {
  const Begroting: Rows = [['x € 1.000'], ...costs(1.23456, 20)];
  expectControlsHold(book({ Begroting, Realisatie: costs(20_000, 1500.5) }));
});

test('advances in one column for two participants', () => {
  const snapshot = book({
    Deelnemers: PARTICIPANTS,
    Begroting: costs(1000),
    Realisatie: costs(900),
    Matrix: [
      ['Werkveld', 'Product', 'A', 'Samen'],
      ['P&O', 'Salaris', 'x', 'x'],
    ],
    Voorschotten: [
      ['Werkveld', 'Product', 'A', 'Samen'],
      ['P&O', 'Salaris', 300, 700.01],
    ],
  });
  const corrections = {
    sheets: {},
    participants: { Samen: ['B', 'RT'] },
    splits: { Samen: 'gelijk' },
  };
  expectControlsHold({ ...snapshot, memory: { [CORRECTIONS_KEY]: writeCorrections(corrections) } });
});
