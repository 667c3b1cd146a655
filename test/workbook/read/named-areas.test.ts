/** Excel tables and named ranges bound what belongs together, and say what it is where the sheet does not. */
import { readWorkbook } from '../../../src/workbook/read/read-workbook';
import type { NameSnapshot, SheetSnapshot, TableSnapshot } from '../../../src/workbook/snapshot';
import { book, PARTICIPANTS, type Rows, type SheetOptions, sheet } from './build-snapshot';
import { findingsOf, marksOf } from './look';

interface NamedTable {
  readonly name: string;
  readonly area: string;
  readonly hasTotals?: boolean;
}

/** A sheet with Excel tables that bear names. */
function withTables(
  name: string,
  rows: Rows,
  tables: readonly NamedTable[],
  options: SheetOptions = {},
): SheetSnapshot {
  const plain = sheet(name, rows, { ...options, tables: tables.map(({ area }) => area) });
  return {
    ...plain,
    tables: plain.tables.map(
      (table, at): TableSnapshot => ({
        ...table,
        name: tables[at]?.name ?? '',
        hasTotals: tables[at]?.hasTotals ?? false,
      }),
    ),
  };
}

const read = (sheets: Parameters<typeof book>[0], names: readonly NameSnapshot[] = []) =>
  readWorkbook({ ...book(sheets), names });
const named = (name: string, formula: string): NameSnapshot => ({ name, sheet: undefined, formula });
const budgetOf = ({ model }: ReturnType<typeof read>) =>
  model.costLines.flatMap(({ book: of, costKind, years }) =>
    years.map(({ year, amount }) => `${String(of)} ${costKind} ${year} ${amount}`),
  );
const COSTS: Rows = [
  ['Werkveld', 'Product', 'Kostensoort', 2016],
  ['P&O', 'Salaris', 'Personeel', 1000],
];

describe('Excel tables', () => {
  test('stand side by side without an empty column between them', () => {
    const rows: Rows = [
      ['Code', 'Naam', 'Soort', 'Maatstaf', 'A', 'B', 'RT'],
      ['A', 'Almelo', 'gemeente', 'inwoners', 72, 23, 0],
      ['B', 'Borne', 'gemeente', 'fte', 6, 2, 1],
      ['RT', 'Regio Twente', 'samenwerkingsverband', null, null, null, null],
    ];
    const reading = read({
      Deelnemers: undefined,
      Basis: withTables('Basis', rows, [
        { name: 'tblWie', area: 'A1:C4' },
        { name: 'tblHoeveel', area: 'D1:G3' },
      ]),
    });
    expect(reading.model.participants.map(({ code }) => code)).toEqual(['A', 'B', 'RT']);
    expect(reading.model.drivers.map(({ name }) => name)).toEqual(['inwoners', 'fte']);
    expect(findingsOf(reading.model)).toEqual([]);
    expect(
      reading.sheets
        .filter(({ sheet: name }) => name === 'Basis')
        .map(({ kind, header }) => `${kind} ${header}`),
    ).toEqual(['participants A1', 'drivers D1']);
  });

  test('stand below each other without an empty row between them', () => {
    const rows: Rows = [...PARTICIPANTS, ['Maatstaf', 'A', 'B', 'RT'], ['inwoners', 72, 23, 0]];
    const reading = read({
      Deelnemers: withTables('Deelnemers', rows, [
        { name: 'Tabel1', area: 'A1:E4' },
        { name: 'Tabel2', area: 'A5:D6' },
      ]),
    });
    expect(reading.model.participants).toHaveLength(3);
    expect(reading.model.drivers.map(({ name }) => name)).toEqual(['inwoners']);
  });

  test('their last row is a total when Excel says so, whatever it is called', () => {
    const rows: Rows = [...COSTS, ['ICT', 'Werkplek', 'Licenties', 500], ['Alles', null, null, 1500]];
    const total = (hasTotals: boolean) =>
      read({ Begroting: withTables('Begroting', rows, [{ name: 'Tabel1', area: 'A1:D4', hasTotals }]) });
    expect(budgetOf(total(true))).toEqual(['budget Personeel 2016 100000', 'budget Licenties 2016 50000']);
    expect(findingsOf(total(true).model)).toEqual([]);
    expect(findingsOf(total(false).model).length).toBeGreaterThan(0);
  });

  test('a total that is wrong is told', () => {
    const rows: Rows = [...COSTS, ['Alles', null, null, 999]];
    const { model } = read({
      Begroting: withTables('Begroting', rows, [{ name: 'Tabel1', area: 'A1:D3', hasTotals: true }]),
    });
    expect(findingsOf(model)).toContain('TOTAL_DIFFERS warning Begroting!D3');
  });

  test('a row added right below, and a column right beside, belong to them', () => {
    const rows: Rows = [
      ['Werkveld', 'Product', 'A', 'B', 'RT'],
      ['P&O', 'Salaris', 'x', null, 'x'],
      ['ICT', 'Werkplek', null, 'x', 'x'],
    ];
    const { model } = read({ Matrix: withTables('Matrix', rows, [{ name: 'Tabel1', area: 'A1:D2' }]) });
    expect(marksOf(model)).toEqual(['P&O/Salaris: x . x', 'ICT/Werkplek: . x x']);
  });

  test('rows further down are not read, and that is told with their place', () => {
    const rows: Rows = [...COSTS, [], ['Oud', 'Salaris', 'Personeel', 7], ['Bron: jaarstukken']];
    const reading = read({ Begroting: withTables('Begroting', rows, [{ name: 'Tabel1', area: 'A1:D2' }]) });
    expect(budgetOf(reading)).toEqual(['budget Personeel 2016 100000']);
    expect(findingsOf(reading.model)).toContain('ROWS_OUTSIDE warning Begroting!A4');
    const told = reading.model.findings.find(({ code }) => code === 'ROWS_OUTSIDE');
    expect(told?.params).toEqual({ sheet: 'Begroting', rows: 1 });
  });

  test('a plain block with headings below them is a table of its own', () => {
    const rows: Rows = [
      ...COSTS,
      ['Werkveld', 'Product', 'Kostensoort', 2017],
      ['P&O', 'Salaris', 'Personeel', 7],
    ];
    const reading = read({ Begroting: withTables('Begroting', rows, [{ name: 'Tabel1', area: 'A1:D2' }]) });
    expect(budgetOf(reading)).toEqual(['budget Personeel 2016 100000', 'budget Personeel 2017 700']);
    expect(findingsOf(reading.model).filter((finding) => finding.startsWith('ROWS'))).toEqual([]);
  });

  test('one that is nothing of ours leaves the sheet as it is', () => {
    const rows: Rows = [...COSTS, [], ['Versie', 'Datum'], ['1', 'mei']];
    const reading = read({ Begroting: withTables('Begroting', rows, [{ name: 'Versies', area: 'A4:B5' }]) });
    expect(budgetOf(reading)[0]).toBe('budget Personeel 2016 100000');
  });
});

describe('names', () => {
  test('of tables tell budget and actual apart on one sheet', () => {
    const rows: Rows = [
      ['Product', 'Kostensoort', 2016, 'Product', 'Kostensoort', 2016],
      ['Salaris', 'Personeel', 1000, 'Salaris', 'Personeel', 900],
    ];
    const tables = [
      { name: 'tblBegroting', area: 'A1:C2' },
      { name: 'tblRealisatie', area: 'D1:F2' },
    ];
    for (const name of ['Blad1', 'Begroting en realisatie']) {
      const reading = read({ Begroting: undefined, [name]: withTables(name, rows, tables) });
      expect(budgetOf(reading)).toEqual(['budget Personeel 2016 100000', 'actual Personeel 2016 90000']);
      expect(
        reading.sheets.filter(({ sheet: own }) => own === name).map(({ confidence }) => confidence),
      ).toEqual(['probable', 'probable']);
    }
  });

  test('of the sheet go before the name of a table, which Excel copies along', () => {
    const reading = read({
      Realisatie: withTables('Realisatie', COSTS, [{ name: 'tblBegroting2', area: 'A1:D2' }]),
    });
    expect(budgetOf(reading)).toContain('actual Personeel 2016 100000');
  });

  test('of ranges bound a table and say what it is, also when only the data bear the name', () => {
    const rows: Rows = [
      ['Werkveld', 'Product', 'A', 'B', 'RT', 'Werkveld', 'Product', 'A', 'B', 'RT'],
      ['P&O', 'Salaris', 'x', 'x', null, 'P&O', 'Salaris', 10, 20, null],
      ['ICT', 'Werkplek', 'x', null, null, 'ICT', 'Werkplek', 30, null, null],
    ];
    const reading = read({ Matrix: undefined, "Blad 'n": sheet("Blad 'n", rows) }, [
      named('Matrix', "='Blad ''n'!$A$1:$E$3"),
      named('Ingebracht_budget', "='Blad ''n'!$F$2:$J$3"),
      named('Titel', "='Blad ''n'!$A$1"),
    ]);
    expect(marksOf(reading.model)).toEqual(['P&O/Salaris: x x .', 'ICT/Werkplek: x . .']);
    expect(reading.model.contributed.map(({ row }) => row.values)).toEqual([
      [1000, 2000, undefined],
      [3000, undefined, undefined],
    ]);
  });

  test('of ranges of one row are maatstaven where no column says so', () => {
    const rows: Rows = [
      ['Kengetallen'],
      [null, 'A', 'B', 'RT'],
      ['Aantal inwoners per 1-1', 72, 23, 0],
      ['fte', 6, 2, 1],
      [null, 5, 4, 3],
    ];
    const reading = read({ Kengetallen: sheet('Kengetallen', rows) }, [
      named('inwoners', '=Kengetallen!$B$3:$D$3'),
      named('rng_werkplekken', '=Kengetallen!$B$5:$D$5'),
    ]);
    expect(
      reading.model.drivers.map(({ name, row }) => `${name}: ${row.values.map(String).join(' ')}`),
    ).toEqual(['inwoners: 72 23 0', 'fte: 6 2 1', 'werkplekken: 5 4 3']);
    expect(findingsOf(reading.model)).toEqual([]);
  });

  test.each(['=#REF!', '=SUM(Blad1!$A$1:$B$2)', '=Blad1!$A:$A', '=Anders!$A$1:$D$9', '', '=!A1'])(
    'whose formula is %s say nothing',
    (formula) => {
      const reading = read({}, [named('Begroting', formula)]);
      expect(findingsOf(reading.model)).toEqual([]);
    },
  );
});
