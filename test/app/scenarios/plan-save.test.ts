/** R24: a scenario is saved as rows of Scenario's and nothing else changes, whatever the layout of that sheet. */
import fc from 'fast-check';
import { applied } from '../../../src/app/scenarios/apply-edit';
import { CHANGE_SHAPES } from '../../../src/app/scenarios/change-kinds';
import {
  type ChangeDraft,
  draftsOf,
  EMPTY_CHANGE,
  type ScenarioDraft,
} from '../../../src/app/scenarios/draft';
import { planSave, type SavePlan } from '../../../src/app/scenarios/plan-save';
import { readWorkbook } from '../../../src/workbook/read/read-workbook';
import type { CellValue, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { snapshotOf } from '../../workbook/snapshot-of';
import { book, change, HEADINGS } from './saving-book';

const plan = (snapshot: WorkbookSnapshot, draft: ScenarioDraft, earlier?: string): SavePlan =>
  planSave(snapshot, readWorkbook(snapshot), draft, earlier);

/** The scenarios that the workbook has after saving, by name. */
function saved(snapshot: WorkbookSnapshot, draft: ScenarioDraft, earlier?: string) {
  const found = plan(snapshot, draft, earlier);
  if (found.kind === 'refused') throw new Error(found.reason);
  const after =
    found.kind === 'edit'
      ? applied(snapshot, found.edit)
      : { ...snapshot, sheets: [...snapshot.sheets, ...snapshotOf([found.spec]).sheets] };
  return Object.fromEntries(draftsOf(readWorkbook(after).model).map(({ name, changes }) => [name, changes]));
}

const sheetRows = (...rows: readonly (readonly CellValue[])[]) => [HEADINGS, ...rows];
const line = (scenario: string, word: string, value: CellValue): readonly CellValue[] => [
  ...[scenario, word, null, null, null, null, null, null],
  value,
];

const LEAVES = change('uittreden', '2016-06-30', { participant: 'B' });
const DEARER = change('kosten %', '4%', { field: 'P&O' });

test('a workbook without the sheet gets one, with all headings and the rows', () => {
  const draft = { name: 'Borne weg', changes: [LEAVES, DEARER] };
  const found = plan(book(undefined), draft);
  expect(found).toMatchObject({ kind: 'add', spec: { name: "Scenario's", own: false } });
  expect(saved(book(undefined), draft)).toEqual({ 'Borne weg': [LEAVES, DEARER] });
});

test('new rows come below, numbers as numbers, days as days, percentages as percentages', () => {
  const snapshot = book(sheetRows(line('Duurder', 'kosten %', 0.1)));
  const found = plan(snapshot, { name: 'Borne weg', changes: [LEAVES, DEARER] });
  if (found.kind !== 'edit') throw new Error(found.kind);
  const cells = found.edit.cells.filter(({ column }) => column === 8);
  expect(cells).toEqual([
    { row: 2, column: 8, value: 42551, format: 'dd-mm-yyyy' },
    { row: 3, column: 8, value: 0.04, format: '0.0%' },
  ]);
  expect(Object.keys(saved(snapshot, { name: 'Borne weg', changes: [LEAVES] }))).toEqual([
    'Duurder',
    'Borne weg',
  ]);
});

test('the rows of a scenario are replaced in their place: more of them, fewer, or under another name', () => {
  const snapshot = book(
    sheetRows(line('A', 'kosten %', 0.1), line('B', 'kosten %', 0.2), line('A', 'sleutel', 'gelijk')),
  );
  const [ten, twenty] = [change('kosten %', '0,1'), change('kosten %', '0,2')];
  const fewer = saved(snapshot, { name: 'A', changes: [LEAVES] }, 'A');
  expect(fewer).toEqual({ A: [LEAVES], B: [twenty] });
  const more = saved(snapshot, { name: 'A', changes: [LEAVES, ten, DEARER] }, 'A');
  expect(more).toEqual({ A: [LEAVES, ten, DEARER], B: [twenty] });
  expect(saved(snapshot, { name: 'C', changes: [LEAVES] }, 'A')).toEqual({ C: [LEAVES], B: [twenty] });
  expect(saved(snapshot, { name: 'A', changes: [] }, 'A')).toEqual({ B: [twenty] });
});

test('a heading row further down, columns in another order and columns of the user’s own are respected', () => {
  const snapshot = book(
    [
      ['Onze scenario’s', null, null, null, null, null],
      [null, null, null, null, null, null],
      ['Notitie', 'Waarde', 'Wijziging', 'Scenario', 'Deelnemer', 'Wie'],
      ['let op', 0.1, 'kosten %', 'A', null, 'Jan'],
    ],
    { at: 'C4' },
  );
  const found = plan(snapshot, { name: 'A', changes: [LEAVES, change('kosten %', '2%')] }, 'A');
  if (found.kind !== 'edit') throw new Error(JSON.stringify(found));
  // Notitie and Wie stand in columns C and H.
  expect(found.edit.cells.every(({ column }) => column > 2 && column < 7)).toBe(true);
  expect(new Set(found.edit.cells.map(({ row }) => row))).toEqual(new Set([6, 7]));
});

test('an Excel table grows with its rows; one with a row of totals is left alone', () => {
  const snapshot = book(sheetRows(line('A', 'kosten %', 0.1)), { tables: ['A1:I2'] });
  expect(plan(snapshot, { name: 'B', changes: [LEAVES] })).toMatchObject({
    edit: { tables: [{ name: 'Tabel1', area: { row: 0, column: 0, rows: 3, columns: 9 } }] },
  });
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => ({ ...table, hasTotals: true })),
  }));
  expect(plan({ ...snapshot, sheets }, { name: 'B', changes: [LEAVES] })).toMatchObject({ reason: 'below' });
});

test('a table beside that of the scenarios does not grow', () => {
  const rows = sheetRows(line('A', 'kosten %', 0.1)).map((row, at) => [...row, null, at === 0 ? 'Lijst' : 1]);
  const snapshot = book(rows, { tables: ['K1:K2'] });
  expect(plan(snapshot, { name: 'B', changes: [LEAVES] })).toMatchObject({
    kind: 'edit',
    edit: { tables: [] },
  });
});

describe('what cannot be done without touching anything else is refused', () => {
  const one = (draft: readonly ChangeDraft[]) => ({ name: 'B', changes: draft });

  test('a column is missing for what a change names', () => {
    const snapshot = book([
      ['Scenario', 'Wijziging', 'Waarde'],
      ['A', 'kosten %', 0.1],
    ]);
    expect(plan(snapshot, one([LEAVES]))).toMatchObject({
      kind: 'refused',
      reason: 'column',
      heading: 'Deelnemer',
    });
    expect(plan(snapshot, one([change('kosten %', '2%')])).kind).toBe('edit');
  });

  test('something stands below, also beside the table', () => {
    const snapshot = book(
      sheetRows(line('A', 'kosten %', 0.1), Array(11).fill(null), [...Array(10).fill(null), 'Bron: raad']),
    );
    expect(plan(snapshot, one([LEAVES, DEARER]))).toMatchObject({
      kind: 'refused',
      reason: 'below',
      rows: 2,
    });
    expect(plan(snapshot, { name: 'A', changes: [LEAVES] }, 'A').kind).toBe('edit');
  });

  test('cells are merged or hold a formula', () => {
    const rows = sheetRows(line('A', 'kosten %', 0.1), line('A', 'kosten %', 0.2));
    const draft = { name: 'A', changes: [LEAVES, DEARER] };
    expect(plan(book(rows, { merges: ['A2:A3'] }), draft, 'A')).toMatchObject({ reason: 'cells' });
    expect(plan(book(rows, { formulas: { I3: '=1/5' } }), draft, 'A')).toMatchObject({
      reason: 'cells',
      cell: 'I3',
    });
  });
});

/** Any change of any kind, with names that exist and values of every nature. */
const changes: fc.Arbitrary<ChangeDraft> = fc
  .record({
    change: fc.constantFrom(
      ...Object.values(CHANGE_SHAPES).map(({ word, named }) => (named ? `${word} Personeel` : word)),
    ),
    participant: fc.constantFrom('', 'A', 'Borne'),
    field: fc.constantFrom('', 'P&O'),
    service: fc.constantFrom('', 'Salaris', '=Advies'),
    costKind: fc.constantFrom('', 'Personeel'),
    year: fc.constantFrom('', '2016', '2017'),
    value: fc.oneof(
      fc.constantFrom(
        '',
        'x',
        '(x)',
        '-',
        'gelijk',
        '1/3 gelijk + 2/3 inwoners',
        '2016-02-29',
        '1900-01-15',
        '100%',
      ),
      fc.integer({ min: -999_999, max: 999_999 }).map((cents) => String(cents / 100).replace('.', ',')),
      fc.integer({ min: -5_000, max: 5_000 }).map((part) => `${String(part / 100).replace('.', ',')}%`),
    ),
  })
  .map((names) => ({ ...EMPTY_CHANGE, ...names }));

const scenarios = fc
  .array(fc.tuple(fc.constantFrom('A', 'B', 'C'), changes), { maxLength: 6 })
  .map((list) => list.map(([name, found]) => [name, found] as const));

test('any scenarios saved one after the other are read back as they were made, and nothing else changes', () => {
  fc.assert(
    fc.property(scenarios, fc.array(changes, { minLength: 1, maxLength: 5 }), (before, after) => {
      let snapshot = book(sheetRows());
      const meant = new Map<string, ChangeDraft[]>();
      for (const [name, found] of before) meant.set(name, [...(meant.get(name) ?? []), found]);
      const save = (draft: ScenarioDraft): void => {
        const found = plan(snapshot, draft, meant.has(draft.name) ? draft.name : undefined);
        if (found.kind !== 'edit') throw new Error(JSON.stringify(found));
        const others = snapshot.sheets.slice(0, -1);
        snapshot = applied(snapshot, found.edit);
        expect(snapshot.sheets.slice(0, -1)).toEqual(others);
      };
      const first = [...meant];
      meant.clear();
      for (const [name, list] of [...first, ['A', after] as const]) {
        save({ name, changes: list });
        meant.set(name, [...list]);
        const found = draftsOf(readWorkbook(snapshot).model);
        expect(Object.fromEntries(found.map((draft) => [draft.name, draft.changes]))).toEqual(
          Object.fromEntries(meant),
        );
      }
    }),
    { numRuns: 60 },
  );
});
