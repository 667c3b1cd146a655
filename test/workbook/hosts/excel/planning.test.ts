/** The pure parts of the host over Office.js: what goes in which request, and as what. */
import fc from 'fast-check';
import { blockOf, EMPHASIS_BYTES, fillRequest } from '../../../../src/workbook/hosts/excel/read/blocks';
import { cellBlocks, tableFormulaBlock } from '../../../../src/workbook/hosts/excel/write/cell-blocks';
import { isPlain, literalText } from '../../../../src/workbook/hosts/excel/write/literal';
import { ownNames, ownSheets, sheetOfReference } from '../../../../src/workbook/hosts/excel/write/own';
import { packSteps, type Step } from '../../../../src/workbook/hosts/excel/write/steps';
import { styleRuns } from '../../../../src/workbook/hosts/excel/write/style-runs';
import type { CellSpec, RowSpec } from '../../../../src/workbook/sheet-spec';
import { entryOf } from '../../../excel-host/model/entry';

describe('texts stay texts', () => {
  test.each([
    '=1+1',
    '+31 541',
    '-aftrek',
    '@afdeling',
    '5%',
    '1-2',
    '2016',
    'TRUE',
    'onwaar',
    'mei 2016',
    "'s-Graveland",
    '#N/A',
    ' x',
  ])('%s is written with an apostrophe', (text) => expect(literalText(text)).toBe(`'${text}`));

  test.each(['Almelo', 'Personeel & Organisatie', 'R10', 'Fin func: inbreng is lager', ''])(
    '%s is written as it is',
    (text) => expect(literalText(text)).toBe(text),
  );

  test('whatever the text, the cell holds that text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."=+-@0159.,%eE/: '#TRUEmei") })),
        (text) => {
          expect(entryOf(literalText(text), 'General')).toEqual({
            value: text,
            formula: undefined,
            isError: false,
          });
        },
      ),
    );
  });

  test('a plain text is one that Excel takes as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'=-1%e/ ABCmei') }), (text) => {
        fc.pre(isPlain(text));
        expect(entryOf(text, 'General').value).toBe(text);
      }),
    );
  });
});

const cells = fc.array(
  fc.array(
    fc.option(
      fc.record<CellSpec>({
        value: fc.constantFrom('a', 1, null),
        look: fc.constantFrom('text', 'total', 'heading'),
        format: fc.constantFrom('euro', 'percent'),
      }),
    ),
    { maxLength: 6 },
  ),
  { maxLength: 8 },
);

describe('rectangles of cells that look alike', () => {
  test('cover every cell that has a look, with its own look, once per layer, and no other cell', () => {
    fc.assert(
      fc.property(cells, (rows: readonly RowSpec[]) => {
        const styled = new Map<string, object>();
        for (const { area, style } of styleRuns(rows)) {
          for (let r = area.row; r < area.row + area.rows; r++) {
            for (let c = area.column; c < area.column + area.columns; c++) {
              const at = `${r},${c}`;
              const before = styled.get(at) ?? {};
              expect(Object.keys(before).some((key) => key in style)).toBe(false);
              styled.set(at, { ...before, ...style });
            }
          }
        }
        const wanted = new Map<string, object>();
        for (const [r, row] of rows.entries()) {
          for (const [c, cell] of row.entries()) {
            if (!cell) continue;
            const { look, format } = cell;
            wanted.set(`${r},${c}`, { ...(look !== 'text' && { look }), format });
          }
        }
        expect(styled).toEqual(wanted);
      }),
    );
  });

  test('a column of amounts is one rectangle', () => {
    const rows: RowSpec[] = Array.from({ length: 50 }, () => [{ value: 'x' }, { value: 1, format: 'euro' }]);
    expect(styleRuns(rows)).toEqual([
      { area: { row: 0, column: 1, rows: 50, columns: 1 }, style: { format: 'euro' } },
    ]);
  });
});

describe('blocks of cells', () => {
  test('hold every row once, in order, within the limit', () => {
    fc.assert(
      fc.property(cells, fc.integer({ min: 1, max: 400 }), (rows: readonly RowSpec[], limit) => {
        const blocks = cellBlocks(rows, limit, false);
        const columns = Math.max(0, ...rows.map((row) => row.length));
        const written = blocks.flatMap(({ entries }) => entries);
        expect(written).toEqual(
          columns === 0
            ? []
            : rows.map((row) => Array.from({ length: columns }, (_, c) => row[c]?.value ?? '')),
        );
        let next = 0;
        for (const { area, entries } of blocks) {
          expect(area).toEqual({ row: next, column: 0, rows: entries.length, columns });
          next += area.rows;
        }
      }),
    );
  });

  test('formulas on tables wait, and leave the other cells as they are', () => {
    const rows: RowSpec[] = [
      [{ value: 1 }, { value: 0, formula: 'SUM(tbl[bedrag])' }],
      [
        { value: 0, formula: 'A1*2' },
        { value: 0, formula: "'Blad [1]'!A1" },
      ],
    ];
    expect(cellBlocks(rows, 1000, false)[0]?.entries).toEqual([
      [1, ''],
      ['=A1*2', "='Blad [1]'!A1"],
    ]);
    expect(tableFormulaBlock(rows)).toMatchObject({
      area: { row: 0, column: 1, rows: 1, columns: 1 },
      entries: [['=SUM(tbl[bedrag])']],
    });
  });
});

describe('pieces of a read', () => {
  test('take every row once, and stay within bytes and cells unless one row is too much', () => {
    const area = fc.record({
      row: fc.nat(20),
      column: fc.nat(5),
      rows: fc.integer({ min: 1, max: 60 }),
      columns: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(
        fc.array(area),
        fc.integer({ min: 100, max: 9000 }),
        fc.integer({ min: 5, max: 900 }),
        (areas, bytes, max) => {
          const blocks = areas.map((used, index) => blockOf(`${index}`, used, true));
          const read = new Map<string, number>();
          for (let later: readonly (typeof blocks)[number][] = blocks; later.length > 0; ) {
            const filled = fillRequest(later, { bytes, cells: max }, () => 20);
            const size = filled.now.reduce(
              (sum, block) =>
                sum + block.area.rows * (block.area.columns * 20 + block.emphasisColumns * EMPHASIS_BYTES),
              0,
            );
            const count = filled.now.reduce((sum, block) => sum + block.area.rows * block.area.columns, 0);
            const isOneRow = filled.now.length === 1 && filled.now[0]?.area.rows === 1;
            expect(isOneRow || (size <= bytes && count <= max)).toBe(true);
            for (const { sheet, area: part } of filled.now) {
              const used = areas[Number(sheet)];
              const done = read.get(sheet) ?? 0;
              expect(part).toEqual({ ...used, row: (used?.row ?? 0) + done, rows: part.rows });
              read.set(sheet, done + part.rows);
            }
            later = filled.later;
          }
          expect([...read.values()]).toEqual(areas.map(({ rows }) => rows));
        },
      ),
    );
  });
});

describe('steps of a write', () => {
  const step = (bytes: number): Step => ({ bytes, queue: () => undefined });

  test('are packed in order, as many as fit', () => {
    const steps = [3, 4, 3, 20, 1, 1].map(step);
    expect(packSteps(steps, 10).map((request) => request.map(({ bytes }) => bytes))).toEqual([
      [3, 4, 3],
      [20],
      [1, 1],
    ]);
  });
});

describe('what is ours', () => {
  const sheet = (name: string, mark?: string) => ({
    id: name,
    name,
    visibility: 'visible' as const,
    mark,
    state: '',
    isProtected: false,
    tables: [],
    charts: [],
    names: [],
  });
  const inventory = {
    name: 'w',
    isReadOnly: false,
    isProtected: false,
    uses1904: false,
    stored: { memory: {}, parts: [] },
    sheets: [
      sheet('Resultaat lijst (2)', 'Resultaat lijst'),
      sheet('Invoer'),
      sheet('Lijst', 'Resultaat lijst'),
    ],
    names: [
      { name: 'Lijst_bedrag', sheet: undefined, formula: '=Lijst!$A$1' },
      { name: 'Eigen', sheet: undefined, formula: '=Lijst!$A$1' },
      { name: 'Bijdrage_totaal', sheet: undefined, formula: "='Invoer'!$A$1" },
    ],
  };

  test('of a sheet and its copy the one with the shorter name', () => {
    expect(ownSheets(inventory).map(({ name }) => name)).toEqual(['Lijst']);
  });

  test('a name that we made and that still stands on a sheet of ours', () => {
    const names = ownNames(inventory, ownSheets(inventory), new Map(), ['lijst_bedrag', 'Bijdrage_totaal']);
    expect(names.map(({ name }) => name)).toEqual(['Lijst_bedrag']);
  });

  test.each([
    ["='Resultaat ''lijst'''!$A$1:$B$2", "Resultaat 'lijst'"],
    ['=Blad1!$A$1', 'Blad1'],
    ['=SUM(Blad1!$A$1)', undefined],
    ['=#REF!', undefined],
  ])('the sheet of %s is %s', (formula, wanted) => expect(sheetOfReference(formula)).toBe(wanted));
});
