/** The limits of Excel on the web at their real size: 5 MB in a request or an answer, 5 million cells in a read. */
import { EXCEL_SETTINGS } from '../../../../src/workbook/hosts/excel/settings';
import type { RowSpec, SheetSpec } from '../../../../src/workbook/sheet-spec';
import { ExcelHost, PAYLOAD_LIMIT } from '../../../excel-host/excel-host';
import { Workbook } from '../../../excel-host/model/workbook';
import type { Worksheet } from '../../../excel-host/model/worksheet';
import { attach, costOf, type Opened } from './open-excel';

const SLOW = 120_000;
const SETTINGS = { ...EXCEL_SETTINGS, settle: 5 };

async function openMade(fill: (sheet: Worksheet) => void): Promise<Opened> {
  const workbook = new Workbook('Werkmap.xlsx');
  fill(workbook.Worksheets.Add('Blad1'));
  return await attach(new ExcelHost(workbook), SETTINGS);
}

/** Nothing was refused, nothing was over the limit, and there is one more request for every further 4 MB. */
function expectFew(excel: ExcelHost, base: number): void {
  for (const { error, requestBytes, responseBytes } of excel.requests) {
    expect([error, Math.max(requestBytes, responseBytes) <= PAYLOAD_LIMIT]).toEqual([undefined, true]);
  }
  const { requests, bytes } = costOf(excel);
  expect(requests).toBeLessThanOrEqual(base + Math.floor(bytes / 4_000_000));
}

test(
  'a matrix of 2,000 products by 342 participants is read',
  async () => {
    const { excel, host } = await openMade((sheet) => {
      for (let row = 0; row < 2000; row++) {
        sheet.grid.make(row, 0).value = 'Werkveld';
        sheet.grid.make(row, 1).value = `Product ${row}`;
        for (let column = 2; column < 344; column++) {
          if ((row * column) % 3 === 0) sheet.grid.make(row, column).value = 'x';
        }
      }
      sheet.grid.make(0, 343).value = 'x';
    });
    const [sheet] = (await host.read()).sheets;
    expect([sheet?.values.length, sheet?.values[1999]?.length]).toEqual([2000, 344]);
    expect(sheet?.values[1998]?.slice(0, 5)).toEqual(['Werkveld', 'Product 1998', 'x', 'x', 'x']);
    expectFew(excel, 3);
  },
  SLOW,
);

test(
  'a sheet of more than 5 million cells is read',
  async () => {
    const { excel, host } = await openMade((sheet) => {
      sheet.grid.make(0, 0).value = 'eerste';
      sheet.grid.make(50_100, 99).value = 'laatste';
    });
    const [sheet] = (await host.read()).sheets;
    expect([sheet?.values.length, sheet?.values[0]?.[0], sheet?.values[50_100]?.[99]]).toEqual([
      50_101,
      'eerste',
      'laatste',
    ]);
    expectFew(excel, 3);
  },
  SLOW,
);

/** A flat list as the report makes it: texts, amounts and shares. */
function longList(rows: number): SheetSpec {
  const line = (row: number): RowSpec => [
    { value: 'Twentebedrijf' },
    { value: 'Personeel & Organisatie' },
    { value: `Salarisadministratie ${row}` },
    { value: row % 2 === 0 ? 'Almelo' : '=Borne' },
    { value: (row * 12_345) / 100, format: 'euro' },
    { value: row / rows, format: 'percent' },
    { value: 0, formula: `E${row + 2}*2`, format: 'euro' },
  ];
  const heading = ['organisatie', 'werkveld', 'product', 'deelnemer', 'bedrag', 'aandeel', 'dubbel'];
  return {
    name: 'Resultaat lijst',
    own: true,
    rows: [
      heading.map((value) => ({ value, look: 'heading' })),
      ...Array.from({ length: rows }, (_, row) => line(row)),
    ],
    columns: heading.map(() => ({ width: 20 })),
    tables: [{ name: 'tblBijdragen', area: { row: 0, column: 0, rows: rows + 1, columns: 7 } }],
  };
}

test(
  'a list of 50,000 rows is written, and replaced',
  async () => {
    const { excel, host } = await openMade((sheet) => {
      sheet.grid.make(0, 0).value = 'x';
    });
    const list = longList(50_000);
    for (const _ of ['written', 'replaced']) {
      excel.log.length = 0;
      await host.write([list]);
      expect(costOf(excel).bytes).toBeGreaterThan(5_000_000);
      expectFew(excel, 2);
    }
    expect(excel.range('Resultaat lijst!C50001:E50001').Values).toEqual([
      ['Salarisadministratie 49999', '=Borne', 6_172_376.55],
    ]);
    expect(excel.workbook.Tables.find('tblBijdragen')?.area.rows).toBe(50_001);
  },
  SLOW,
);
