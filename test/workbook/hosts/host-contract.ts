/** What every host must do alike, whatever it is a host of. */
import { readXlsx } from 'hucre';
import { HostError, type WorkbookHost } from '../../../src/workbook/host';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { cellsOf, cellsOfSpec, ourNames, usersPart } from './contract-views';
import { checks, contributions, list, protectedSheet, sampleSheets } from './sample-sheets';
import { userWorkbook, workbookWithOurNames } from './user-workbook';

export interface HostUnderTest {
  readonly host: WorkbookHost;
  /** The workbook as an .xlsx file. */
  readonly save: () => Promise<Uint8Array>;
  /** Does what a user does who types a number or a text in a cell. */
  readonly type: (sheet: string, cell: string, value: string | number) => Promise<void>;
}

/** @param open - a host over the workbook in an .xlsx file */
export function describeHost(name: string, open: (bytes: Uint8Array) => Promise<HostUnderTest>): void {
  const openUser = async () => await open(await userWorkbook());

  describe(`${name} reads`, () => {
    let snapshot: WorkbookSnapshot;
    beforeAll(async () => {
      snapshot = await (await openUser()).host.read();
    });
    const sheet = (wanted: string) => {
      const found = snapshot.sheets.find((candidate) => candidate.name === wanted);
      if (!found) throw new Error(`no sheet ${wanted}`);
      return found;
    };

    test('the sheets in their order, hidden ones too', () => {
      expect(snapshot.sheets.map(({ name: title, visibility, own }) => [title, visibility, own])).toEqual([
        ['Instellingen', 'visible', false],
        ["Begroting '16", 'visible', false],
        ['Verborgen', 'hidden', false],
        ['Leeg', 'visible', false],
      ]);
    });

    test('values from the first to the last filled cell', () => {
      const { top, left, values } = sheet('Instellingen');
      expect([top, left]).toEqual([1, 1]);
      expect(values).toEqual([
        ['Instelling', 'Waarde'],
        ['Boekjaar', 2016],
        ['=geen formule', true],
      ]);
      expect(
        sheet('Leeg')
          .values.flat()
          .filter((value) => value !== null),
      ).toEqual([]);
    });

    test('dates as serial numbers, errors as errors, formulas with their value', () => {
      const { values, formulas } = sheet("Begroting '16");
      expect(values.slice(1)).toEqual([
        ['Advies', 1234.56, 42370],
        ['Kennispool', 0.1, { error: '#N/A' }],
        ['Totaal', 1234.66, 0],
      ]);
      expect(formulas).toEqual({ B4: '=SUM(B2:B3)', C4: '=Bijdrage_totaal*2' });
    });

    test('number formats, where there is one', () => {
      const { formats } = sheet("Begroting '16");
      expect([1, 2].map((row) => formats[row]?.[1])).toEqual(['€ #,##0.00', '0%']);
      expect(formats[1]?.[2]).toBe('dd-mm-yyyy');
      expect(formats[0]?.[0] ?? 'General').toBe('General');
    });

    test('what is bold or filled, merged, hidden, a table, a name', () => {
      expect([...sheet('Instellingen').emphasised].sort()).toEqual(['B2', 'C2']);
      expect(sheet('Instellingen').merges).toEqual([{ row: 4, column: 1, rows: 2, columns: 2 }]);
      expect(sheet('Instellingen').hiddenRows).toEqual([2]);
      expect(sheet('Instellingen').hiddenColumns).toEqual([2]);
      expect(sheet("Begroting '16").tables).toEqual([
        { name: 'tblBegroting', area: { row: 0, column: 0, rows: 3, columns: 3 }, hasTotals: false },
      ]);
      expect(snapshot.names).toEqual([
        { name: 'Begroot_totaal', sheet: undefined, formula: "='Begroting ''16'!$B$4" },
        { name: 'Lokaal', sheet: 'Instellingen', formula: '=Instellingen!$C$3' },
      ]);
    });
  });

  describe(`${name} writes`, () => {
    test('result sheets after the user’s own, and says which', async () => {
      const { host } = await openUser();
      const report = await host.write(sampleSheets);
      expect(report.written).toEqual(sampleSheets.map((spec) => ({ spec: spec.name, sheet: spec.name })));
      expect([report.replaced, report.removed]).toEqual([[], []]);
      const { sheets } = await host.read();
      expect(sheets.map((sheet) => [sheet.name, sheet.own])).toEqual([
        ['Instellingen', false],
        ["Begroting '16", false],
        ['Verborgen', false],
        ['Leeg', false],
        ...sampleSheets.map((spec) => [spec.name, true]),
      ]);
    });

    test('and leaves everything of the user’s as it was', async () => {
      const { host } = await openUser();
      const before = await host.read();
      await host.write(sampleSheets);
      expect(usersPart(await host.read())).toEqual(usersPart(before));
    });

    test('every cell: text as text, also when it looks like a formula or an error; formulas with their value', async () => {
      const { host, save } = await openUser();
      await host.write(sampleSheets);
      const book = await readXlsx(await save(), { readStyles: true });
      for (const spec of sampleSheets) expect(cellsOf(book, spec.name)).toEqual(cellsOfSpec(spec));
    });

    test('tables, names and merges', async () => {
      const { host, save } = await openUser();
      await host.write(sampleSheets);
      const book = await readXlsx(await save());
      expect(
        book.sheets.flatMap((sheet) => sheet.tables ?? []).map((table) => [table.name, table.range]),
      ).toEqual([
        ['tblBegroting', 'A1:C3'],
        ['tblBijdragen', 'A1:E9'],
      ]);
      expect(ourNames(book)).toEqual([
        ['Bijdrage_totaal', "'Resultaat bijdragen'!$E$8"],
        ['Bijdragen_bedrag', "'Resultaat bijdragen'!$E$5:$E$7"],
        ['Lijst_bedrag', "'Resultaat lijst'!$C$2:$C$9"],
      ]);
      const merges = book.sheets.find((sheet) => sheet.name === contributions.name)?.merges;
      expect(merges).toEqual([{ startRow: 1, startCol: 0, endRow: 1, endCol: 2 }]);
    });

    test('a second time in the same places: nothing is doubled', async () => {
      const { host, save } = await openUser();
      await host.write(sampleSheets);
      const report = await host.write(sampleSheets);
      expect([...report.replaced].sort()).toEqual(sampleSheets.map((spec) => spec.name).sort());
      const book = await readXlsx(await save(), { readStyles: true });
      expect(book.sheets.map((sheet) => sheet.name)).toHaveLength(4 + sampleSheets.length);
      expect(book.sheets.flatMap((sheet) => sheet.tables ?? [])).toHaveLength(2);
      expect(ourNames(book)).toHaveLength(3);
      for (const spec of sampleSheets) expect(cellsOf(book, spec.name)).toEqual(cellsOfSpec(spec));
    });

    test('fewer sheets than before: the others go, with their tables and names', async () => {
      const { host, save } = await openUser();
      await host.write(sampleSheets);
      const report = await host.write([contributions]);
      expect([...report.removed].sort()).toEqual([checks.name, list.name]);
      const book = await readXlsx(await save());
      expect(book.sheets.map((sheet) => sheet.name)).not.toContain(list.name);
      expect(ourNames(book).map(([title]) => title)).toEqual(['Bijdrage_totaal', 'Bijdragen_bedrag']);
    });

    test('beside what the user has called by our names: ours get a number, and refer to each other by it', async () => {
      const { host, save } = await open(await workbookWithOurNames());
      const before = await host.read();
      const { written } = await host.write(sampleSheets);
      expect(written.find(({ spec }) => spec === list.name)?.sheet).toBe('Resultaat lijst (2)');
      expect(usersPart(await host.read())).toEqual(usersPart(before));
      const again = await host.write(sampleSheets);
      expect(again.written).toEqual(written);
      const book = await readXlsx(await save(), { readStyles: true });
      expect(cellsOf(book, checks.name).B3).toBe('=SUM(tblBijdragen_2[bedrag])');
      expect(cellsOf(book, checks.name).B5).toBe('=Bijdrage_totaal_2');
    });

    test('nothing when it is cancelled beforehand', async () => {
      const { host } = await openUser();
      const before = await host.read();
      const cancelled = host.write(sampleSheets, { signal: AbortSignal.abort() });
      await expect(cancelled).rejects.toBeInstanceOf(HostError);
      await expect(cancelled).rejects.toMatchObject({ code: 'cancelled', written: [] });
      expect(await host.read()).toEqual(before);
    });

    test('and tells how far it is', async () => {
      const { host } = await openUser();
      const steps: number[] = [];
      await host.write(sampleSheets, { onProgress: ({ done, of }) => steps.push(done / of) });
      expect(steps.at(-1)).toBe(1);
      expect(steps).toEqual([...steps].sort((a, b) => a - b));
    });
  });

  describe(`${name} writes input sheets`, () => {
    test('of which only some cells cannot be changed by accident', async () => {
      const { host, save } = await openUser();
      await host.write([protectedSheet]);
      const book = await readXlsx(await save(), { readStyles: true });
      const { protection, cells } =
        book.sheets.find(({ name: title }) => title === protectedSheet.name) ?? {};
      expect(protection).toMatchObject({ sheet: true, insertRows: true, deleteRows: true, sort: true });
      expect(protection?.password).toBeUndefined();
      const isLocked = (at: string): boolean => cells?.get(at)?.style?.protection?.locked !== false;
      expect(['0,0', '1,0', '1,1', '2,0', '2,1'].map(isLocked)).toEqual([false, false, false, false, true]);
      const others = book.sheets.filter(({ name: title }) => title !== protectedSheet.name);
      expect(others.map((sheet) => sheet.protection?.sheet === true)).not.toContain(true);
    });

    test('with a message beside a cell, also without a list', async () => {
      const { host, save } = await openUser();
      await host.write([protectedSheet]);
      const sheet = (await readXlsx(await save())).sheets.find(
        ({ name: title }) => title === protectedSheet.name,
      );
      expect(sheet?.dataValidations).toMatchObject([
        { type: 'custom', range: 'B1', showInputMessage: true, inputMessage: 'Bedrag in euro' },
      ]);
    });
  });

  describe(`${name} removes`, () => {
    test('every result sheet and name of ours and nothing else', async () => {
      const { host, save } = await openUser();
      const before = await host.read();
      await host.write(sampleSheets);
      const report = await host.removeResults();
      expect([...report.removed].sort()).toEqual(sampleSheets.map((spec) => spec.name).sort());
      expect(await host.read()).toEqual(before);
      expect(ourNames(await readXlsx(await save()))).toEqual([]);
    });

    test('nothing where there is nothing of ours', async () => {
      const { host } = await openUser();
      expect(await host.removeResults()).toEqual({ written: [], replaced: [], removed: [] });
    });
  });

  describe(`${name} remembers`, () => {
    test('texts by key, in the workbook itself, until an empty text takes them away', async () => {
      const first = await openUser();
      await first.host.remember('keuze', 'cascosleutel & "<inwoners>"\n€ 1');
      await first.host.remember('andere', '{"a":1}');
      await first.host.write(sampleSheets);
      const second = await open(await first.save());
      expect((await second.host.read()).memory).toEqual({
        keuze: 'cascosleutel & "<inwoners>"\n€ 1',
        andere: '{"a":1}',
      });
      await second.host.remember('keuze', '');
      await second.host.removeResults();
      expect((await second.host.read()).memory).toEqual({ andere: '{"a":1}' });
    });

    test('a text with the sheets, made of what was written', async () => {
      const first = await openUser();
      const report = await first.host.write([contributions], {
        remember: ({ written }) => ({ run: JSON.stringify(written) }),
      });
      expect((await first.host.read()).memory).toEqual({ run: JSON.stringify(report.written) });
      const second = await open(await first.save());
      await second.host.removeResults({ remember: () => ({ run: '' }) });
      expect((await second.host.read()).memory).toEqual({});
    });

    test('everything that is asked at the same time', async () => {
      const { host } = await openUser();
      await Promise.all([host.remember('a', '1'), host.write([contributions]), host.remember('b', '2')]);
      const { memory, sheets } = await host.read();
      expect(memory).toEqual({ a: '1', b: '2' });
      expect(sheets.map(({ name: title }) => title)).toContain(contributions.name);
    });

    test('what it wrote: afterwards it finds what the user has typed on result sheets', async () => {
      const user = await openUser();
      expect(await user.host.userEdits()).toEqual([]);
      await user.host.write(sampleSheets);
      expect(await user.host.userEdits()).toEqual([]);
      await user.type(contributions.name, 'B5', 1);
      await user.type(list.name, 'G3', 'mijn opmerking');
      await user.type('Instellingen', 'C3', 2017);
      expect([...(await user.host.userEdits())].sort((a, b) => a.cell.localeCompare(b.cell))).toEqual([
        { sheet: contributions.name, cell: 'B5' },
        { sheet: list.name, cell: 'G3' },
      ]);
      await user.host.write(sampleSheets);
      expect(await user.host.userEdits()).toEqual([]);
    });
  });
}
