/** What every host must do alike with the user's own sheets, where the user asked for it: cells, and a sheet. */
import { readXlsx, writeXlsx } from 'hucre';
import { applied } from '../../../src/app/scenarios/apply-edit';
import type { CellsEdit } from '../../../src/workbook/cells-edit';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { cellsOf } from './contract-views';
import type { HostUnderTest } from './host-contract';
import { list, protectedSheet, sampleSheets } from './sample-sheets';
import { userWorkbook } from './user-workbook';

const SHEET = "Begroting '16";

const cell = (row: number, column: number, value: string | number | null, format?: string) => ({
  ...{ row, column, value },
  format,
});

/** Of each kind one, also outside of what was filled, in a table that grows. */
const edit: CellsEdit = {
  sheet: SHEET,
  cells: [
    cell(1, 0, '=1+1'),
    cell(1, 1, 0.05, '0.00%'),
    cell(1, 2, null),
    cell(2, 1, 42_551, 'dd-mm-yyyy'),
    cell(2, 2, '5%', 'General'),
    cell(7, 0, '-x'),
    cell(7, 4, 12.5, 'General'),
  ],
  tables: [],
};

/** Without the order in which formats of cells without a value are left out. */
const shown = ({ sheets, names }: WorkbookSnapshot) => ({
  names,
  sheets: sheets.map(({ formats, values, ...sheet }) => ({
    ...sheet,
    cells: values.flatMap((row, r) =>
      row.flatMap((value, c) => (value === null ? [] : [[r, c, value, formats[r]?.[c] ?? 'General']])),
    ),
  })),
});

export function describeEdits(name: string, open: (bytes: Uint8Array) => Promise<HostUnderTest>): void {
  const openUser = async () => await open(await userWorkbook());

  describe(`${name} edits cells of the user’s`, () => {
    test('exactly those that are asked, as texts, numbers, days and percentages; all else stays', async () => {
      const { host } = await openUser();
      const before = await host.read();
      await host.editCells(edit);
      expect(shown(await host.read())).toEqual(shown(applied(before, edit)));
    });

    test('a text is a text in the file too, whatever it looks like', async () => {
      const { host, save } = await openUser();
      await host.editCells(edit);
      const found = cellsOf(await readXlsx(await save()), SHEET);
      expect([found.A2, found.C3, found.A8, found.E8]).toEqual(['"=1+1"', '"5%"', '"-x"', 12.5]);
    });

    test('a table grows with its rows', async () => {
      const rows = [
        ['Scenario', 'Wijziging', 'Waarde'],
        ['A', 'kosten %', 0.1],
      ];
      const columns = ['Scenario', 'Wijziging', 'Waarde'].map((title) => ({ name: title }));
      const bytes = await writeXlsx({
        sheets: [{ name: 'S', rows, tables: [{ name: 'tblS', range: 'A1:C2', columns }] }],
      });
      const { host } = await open(bytes);
      const area = { row: 0, column: 0, rows: 3, columns: 3 };
      await host.editCells({ sheet: 'S', cells: [cell(2, 0, 'B')], tables: [{ name: 'tblS', area }] });
      const [sheet] = (await host.read()).sheets;
      expect(sheet?.tables).toEqual([{ name: 'tblS', area, hasTotals: false }]);
      expect(sheet?.values[2]?.[0]).toBe('B');
    });

    test('nothing on a protected sheet, and says which', async () => {
      const { host } = await openUser();
      await host.write([protectedSheet]);
      const before = await host.read();
      const asked = host.editCells({ sheet: protectedSheet.name, cells: [cell(0, 0, 'x')], tables: [] });
      await expect(asked).rejects.toMatchObject({
        code: 'sheetProtected',
        params: { sheet: protectedSheet.name },
      });
      expect(shown(await host.read())).toEqual(shown(before));
    });
  });

  describe(`${name} adds a sheet for the user`, () => {
    const spec = { ...list, name: 'Leeg', own: false, tables: [], names: [], charts: [] };

    test('after all others, under a free name, and leaves the result sheets ours', async () => {
      const { host } = await openUser();
      await host.write(sampleSheets);
      const before = await host.read();
      expect(await host.addSheet(spec)).toBe('Leeg (2)');
      const after = await host.read();
      expect(after.sheets.map(({ name: title, own }) => [title, own])).toEqual([
        ...before.sheets.map(({ name: title, own }) => [title, own]),
        ['Leeg (2)', false],
      ]);
      expect({ ...after, sheets: after.sheets.slice(0, -1) }).toEqual(before);
      expect(await host.userEdits()).toEqual([]);
      const { removed } = await host.removeResults();
      expect([...removed].sort()).toEqual(sampleSheets.map(({ name: title }) => title).sort());
      expect((await host.read()).sheets.map(({ name: title }) => title)).toContain('Leeg (2)');
    });
  });
}
