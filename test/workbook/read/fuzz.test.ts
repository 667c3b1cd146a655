import fc from 'fast-check';
import type { Model } from '../../../src/engine/model';
import { absoluteAddress } from '../../../src/workbook/address';
import { readWorkbook } from '../../../src/workbook/read/read-workbook';
import type { CellValue, SheetSnapshot } from '../../../src/workbook/snapshot';
import { type Rows, sheet, workbook } from './build-snapshot';

const CODES = ['A', 'B', 'C', 'D'];
const PARTICIPANTS: Rows = [
  ['Code', 'Naam', 'Soort', 'Toetreding'],
  ...CODES.map((code) => [code, `Gemeente ${code}`, 'gemeente', '1-7-2016']),
];
const read = (sheets: readonly (readonly [string, Rows])[]): Model =>
  readWorkbook(workbook(sheets.map(([name, rows]) => sheet(name, rows)))).model;

describe('whatever a workbook holds', () => {
  const word = fc.constantFrom<CellValue>(
    ...'Werkveld Product Kostensoort L/B Jaar Soort Maatstaf Bekostiging Vanaf T/m Code Naam Deelnemer'.split(
      ' ',
    ),
    ...'Ingang Einde Instelling Waarde Omschrijving Tarief Kring Scenario Wijziging Index Deelname'.split(
      ' ',
    ),
    ...'Alias Groep A B Totaal Subtotaal x (x) gemeente begroot * Casco pm __proto__ constructor'.split(' '),
    ...[
      'Van organisatie',
      'Naar organisatie',
      '50% A + 50% B',
      'Begroting 2016',
      'Realisatie 2016',
      'x € 1.000',
    ],
    ...[
      '',
      ' ',
      '-',
      '\u202eabc',
      '👍🏽',
      '=1+1',
      '9'.repeat(300),
      { error: '#REF!' },
      { error: '#NOVALUE' },
    ],
    ...[2016, 2017, 0, -1, 1e300, 5e-324, 0.1, 1e10, 42370, true, false, null, null, null],
  );
  const cell = fc.oneof({ weight: 8, arbitrary: word }, { weight: 1, arbitrary: fc.string() });
  const names = fc.constantFrom(
    ...['Deelnemers', 'Matrix', 'Begroting', 'Begroting (2)', 'Realisatie', 'Inbreng', 'Voorschotten 2016'],
    ...['Prognose', 'Begrotingswijziging 1', 'Maatstaven', "Scenario's", 'a!b', '', '__proto__'],
  );
  const merge = fc.record({
    row: fc.nat({ max: 6 }),
    column: fc.nat({ max: 6 }),
    rows: fc.integer({ min: 1, max: 1_048_576 }),
    columns: fc.integer({ min: 1, max: 16_384 }),
  });
  /** Of an Excel table or a named range, mostly where the cells are. */
  const near = fc.record({
    row: fc.nat({ max: 6 }),
    column: fc.nat({ max: 6 }),
    rows: fc.integer({ min: 1, max: 6 }),
    columns: fc.integer({ min: 1, max: 6 }),
  });
  const areaNames = fc.constantFrom('tblBegroting', 'Matrix', 'inwoners', 'Deelnemers_2', '__proto__', '');
  const anySheet = fc
    .record({
      name: names,
      rows: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 10 }),
      merges: fc.array(merge, { maxLength: 3 }),
      tables: fc.array(fc.record({ name: areaNames, area: fc.oneof(near, merge), hasTotals: fc.boolean() }), {
        maxLength: 3,
      }),
      format: fc.constantFrom('General', '0%', 'dd-mm-yyyy'),
    })
    .map(({ name, rows, merges, tables, format }): SheetSnapshot => {
      const formats = rows.map((row) => row.map(() => format));
      return { ...sheet(name, rows), formats, merges, tables };
    });
  const named = fc.record({
    name: areaNames,
    sheet: fc.option(names, { nil: undefined }),
    formula: fc.oneof(
      fc.string(),
      fc.tuple(names, near).map(([name, area]) => `='${name}'!${absoluteAddress(area)}`),
    ),
  });

  const answers = fc.record({
    sheets: fc.dictionary(names, fc.constantFrom('matrix', 'budget', 'drivers', 'contributed', 'unknown')),
    participants: fc.dictionary(
      fc.constantFrom('x', 'Totaal', 'Product', '👍🏽'),
      fc.array(fc.constantFrom('A', 'B', 'C', 'Z')),
    ),
    splits: fc.dictionary(fc.constantFrom('x', 'Totaal', 'A'), fc.constantFrom('gelijk', 'Product', '')),
    columns: fc.dictionary(
      names,
      fc.dictionary(
        fc.constantFrom('product', 'a', 'totaal', '2016 #2', '👍🏽', 'x'),
        fc.constantFrom('service', 'driver', 'code', 'costKind', 'ignored', 2016, 9, 'iets'),
      ),
    ),
    confirmed: fc.array(fc.string()),
  });
  const memories = fc.oneof(
    fc.string(),
    answers.map((answer) => JSON.stringify(answer)),
  );

  test('reading never throws, and every finding names its cell in A1 notation', () => {
    fc.assert(
      fc.property(
        fc.array(anySheet, { maxLength: 6 }),
        memories,
        fc.array(named),
        (sheets, memory, known) => {
          const snapshot = workbook([sheet('D', PARTICIPANTS), ...sheets], { recognition: memory });
          const { model } = readWorkbook({ ...snapshot, names: known });
          for (const { source } of model.findings) {
            if (source !== undefined) expect(source.cell).toMatch(/^[A-Z]+[1-9]\d*$/);
          }
          for (const { service } of model.stops) expect(model.services[service]).toBeDefined();
        },
      ),
      { numRuns: 400 },
    );
  });

  test('many errors of one kind: the first 500 are listed, the others counted, every product stopped', () => {
    const rows = Array.from({ length: 300 }, (_, index) => ['W', `Product ${index}`, '?', '?', '?', '?']);
    const { findings, stops, services } = read([
      ['Deelnemers', PARTICIPANTS],
      ['Matrix', [['Werkveld', 'Product', ...CODES], ...rows]],
      ['Begroting', [['Werkveld', 'Product', 'Kostensoort', 2016]]],
    ]);
    expect(findings).toHaveLength(501);
    expect(findings.at(-1)).toMatchObject({
      code: 'MORE_FINDINGS',
      severity: 'error',
      params: { code: 'MARK_UNREADABLE', sheet: 'Matrix', count: 700 },
    });
    expect(new Set(stops.map(({ service }) => service)).size).toBe(services.length);
    expect(stops).toHaveLength(300);
  });

  test('rows and columns that were formatted and never filled cost nothing', () => {
    const empty: Rows = new Array(100_000).fill([null, '', ' ']);
    const wide = ['Werkveld', 'Product', 'Kostensoort', 2016, ...new Array<CellValue>(16_380).fill(null)];
    const { sheets } = readWorkbook(
      workbook([
        sheet('Deelnemers', [...PARTICIPANTS, ...empty]),
        sheet('Begroting', [wide, ['W', 'P', 'K', 1], ...empty]),
      ]),
    );
    expect(sheets.map(({ rows }) => rows)).toEqual([4, 1]);
  });

  test('no name of a product, participant or driver reaches a prototype', () => {
    const model = read([
      [
        'Deelnemers',
        [
          ['Code', 'Naam', 'Soort'],
          ['__proto__', 'constructor', 'gemeente'],
        ],
      ],
      [
        'Matrix',
        [
          ['Werkveld', 'Product', '__proto__'],
          ['toString', 'valueOf', 'x'],
        ],
      ],
      [
        'Begroting',
        [
          ['Werkveld', 'Product', 'Kostensoort', 2016],
          ['toString', 'valueOf', 'hasOwnProperty', 1],
        ],
      ],
    ]);
    expect(model.findings).toEqual([]);
    expect(model.services[0]).toMatchObject({ field: 'toString', name: 'valueOf', kind: 'regular' });
  });
});
