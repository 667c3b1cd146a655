/** What *insert template* and *insert example* write reads back without a finding, and cannot be broken by accident. */
import { calculate } from '../../../src/app/calculate';
import { parseAddress } from '../../../src/workbook/address';
import { blankWorkbook, freshWorkbook } from '../../../src/workbook/hosts/xlsx/blank-workbook';
import { openXlsx } from '../../../src/workbook/hosts/xlsx/xlsx-host';
import type { SheetSpec } from '../../../src/workbook/sheet-spec';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { exampleSheets } from '../../../src/workbook/template/example-sheets';
import { inputSheets } from '../../../src/workbook/template/input-sheet';
import { templateSheets } from '../../../src/workbook/template/template-sheets';
import { loadHost } from '../../excel-host/file/load';
import { saveWorkbook } from '../../excel-host/file/save';
import { convertWithOffice, OFFICE_TIMEOUT } from '../../tools/soffice';
import { attach } from '../hosts/excel/open-excel';
import { typeInFile } from '../hosts/xlsx/type-in-file';

const SETS: readonly (readonly [string, readonly SheetSpec[]])[] = [
  ['template', templateSheets(2017)],
  ['example', exampleSheets()],
];

async function fileOf(sheets: readonly SheetSpec[]) {
  const host = await openXlsx(freshWorkbook(), 'leeg.xlsx');
  await host.write(sheets);
  return host;
}

/** What reading finds; what the amounts of the example come to is another matter. */
const findingsIn = (snapshot: WorkbookSnapshot): readonly string[] =>
  calculate(snapshot).reading.model.findings.map(
    ({ code, source }) => `${code} ${source?.sheet}!${source?.cell}`,
  );

describe.each(SETS)('the %s', (_, specs) => {
  test('reads back without a finding from a file', async () => {
    expect(findingsIn(await (await fileOf(specs)).read())).toEqual([]);
  });

  test(
    'reads back without a finding from Excel',
    async () => {
      const { host, excel } = await attach(await loadHost(blankWorkbook(), 'leeg.xlsx'));
      await host.write(specs);
      // The Excel of the tests does not calculate: LibreOffice does that.
      const calculated = convertWithOffice(await saveWorkbook(excel.workbook), 'xlsx');
      const snapshot = await (await attach(await loadHost(calculated, 'leeg.xlsx'))).host.read();
      expect(
        findingsIn({ ...snapshot, sheets: snapshot.sheets.filter(({ name }) => name !== 'Blad1') }),
      ).toEqual([]);
    },
    OFFICE_TIMEOUT,
  );

  test(
    'has totals that another program comes to as well',
    async () => {
      const written = await (await fileOf(specs)).read();
      const office = convertWithOffice((await fileOf(specs)).bytes(), 'xlsx');
      const recalculated = await (await openXlsx(office, 'na.xlsx')).read();
      expect(findingsIn(recalculated)).toEqual([]);
      let totals = 0;
      for (const sheet of written.sheets) {
        const other = recalculated.sheets.find(({ name }) => name === sheet.name);
        for (const address of Object.keys(sheet.formulas)) {
          const { row = 0, column = 0 } = parseAddress(address) ?? {};
          const value = (at: typeof sheet | undefined) =>
            Number(at?.values[row - at.top]?.[column - at.left]);
          expect(value(other)).toBeCloseTo(value(sheet), 6);
          totals++;
        }
      }
      expect(totals).toBeGreaterThan(20);
    },
    OFFICE_TIMEOUT,
  );

  test('locks its formulas and nothing else', () => {
    for (const { rows, locked = [] } of specs) {
      rows.forEach((row, r) => {
        row.forEach((cell, c) => {
          const isLocked = locked.some(
            (area) =>
              r >= area.row && r < area.row + area.rows && c >= area.column && c < area.column + area.columns,
          );
          expect(isLocked).toBe(cell?.formula !== undefined);
        });
      });
    }
  });

  test('keeps headings in view and explains them', () => {
    for (const { freeze, validations = [] } of specs) {
      expect(freeze?.rows).toBe(1);
      for (const { message, list } of validations) {
        expect(message?.length ?? 0).toBeLessThanOrEqual(225);
        if (Array.isArray(list)) expect(list.join().length).toBeLessThanOrEqual(255);
      }
    }
    const notes = specs.flatMap(({ validations = [] }) =>
      validations.filter(({ list }) => list === undefined),
    );
    expect(notes.length).toBeGreaterThan(20);
  });
});

describe('drop-downs', () => {
  const listOf = (sheet: string, heading: string): unknown => {
    const spec = exampleSheets().find(({ name }) => name === sheet);
    const column = spec?.rows[0]?.findIndex((cell) => cell?.value === heading);
    return spec?.validations?.find(({ area, list }) => area.column === column && list)?.list;
  };

  test('offer marks, ways of funding, circles with the groups of Deelnemers, and the maatstaven there are', () => {
    expect(listOf('Product-afnemer', 'A')).toEqual(['x', '(x)', 'on demand']);
    expect(listOf('Producten', 'Bekostiging')).toContain('solidariteit');
    expect(listOf('Producten', 'Kring')).toEqual(
      expect.arrayContaining(['alle', 'gemeenten', 'afnemers', 'ABEL']),
    );
    expect(listOf('Producten', 'Maatstaf')).toEqual(expect.arrayContaining(['gelijk', 'inwoners']));
    expect(listOf('Deelnemers', 'Soort')).toEqual(['gemeente', 'samenwerkingsverband']);
    expect(listOf('Hoeveelheden', 'Soort')).toEqual(['begroot', 'werkelijk']);
    expect(listOf('Maatstaven', 'Maatstaf')).toBeUndefined();
  });
});

describe('the empty rows above a total', () => {
  test(
    'take a product that is typed in, and count it once the file is recalculated',
    async () => {
      const host = await fileOf(templateSheets(2017));
      const { sheets } = await host.read();
      const budget = sheets.find(({ name }) => name === 'Begroting');
      const last = (budget?.top ?? 0) + (budget?.values.length ?? 0);
      const typed = typeAll(host.bytes(), [
        ['Begroting', 'A10', 'Casco'],
        ['Begroting', 'B10', 'Casco-organisatie'],
        ['Begroting', 'C10', 'Materieel'],
        ['Begroting', 'D10', 'B'],
        ['Begroting', 'E10', 1000],
      ]);
      const snapshot = await (await openXlsx(convertWithOffice(typed, 'xlsx'), 'na.xlsx')).read();
      const { reading } = calculate(snapshot);
      expect(reading.model.findings).toEqual([]);
      expect(reading.model.costLines.at(-1)).toMatchObject({ costKind: 'Materieel', side: 'income' });
      const total = snapshot.sheets.find(({ name }) => name === 'Begroting')?.values[last - 1]?.[4];
      expect(total).toBe(349_000);
    },
    OFFICE_TIMEOUT,
  );
});

test('a total of baten and lasten is their difference, in cents as they are', () => {
  const [sheet] = inputSheets(
    [
      {
        name: 'Begroting',
        rows: [
          ['Product', 'Kostensoort', 'L/B', 2017],
          ['Advies', 'Personeel', 'L', 0.1],
          ['Advies', 'Materieel', null, 0.2],
          ['Advies', 'Bijdrage', 'B', 0.1],
        ],
      },
    ],
    new Set(),
    { spareRows: 1 },
  );
  expect(sheet?.rows.at(-1)?.at(-1)).toMatchObject({
    value: 0.2,
    formula: 'SUM(D2:D5)-2*SUMIF(C2:C5,"B*",D2:D5)',
  });
});

const typeAll = (
  bytes: Uint8Array,
  entries: readonly (readonly [string, string, string | number])[],
): Uint8Array => entries.reduce((typed, entry) => typeInFile(typed, ...entry), bytes);
