/** The first result sheets on a year that was divided by hand. */
import { cellAddress } from '../../../src/workbook/address';
import { buildReports } from '../../../src/workbook/report/build-reports';
import type { SheetSpec } from '../../../src/workbook/sheet-spec';
import { input, reportInput } from './three-participants';
import { computeFormulas, expectStoredValues, type InputCells, sortRows } from './workbook';

const sheets = buildReports(reportInput);
const sheetCalled = (name: string): SheetSpec => {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
const values = (name: string): readonly (readonly unknown[])[] =>
  sheetCalled(name).rows.map((row) => row.map((cell) => cell?.value ?? null));
const rowStarting = (name: string, text: string): readonly unknown[] =>
  values(name).find(([first]) => first === text) ?? [];
const namedArea = (name: string) =>
  sheets
    .flatMap((sheet) => (sheet.names ?? []).map((one) => ({ ...one, sheet })))
    .find((one) => one.name === name);

describe('Resultaat bijdragen', () => {
  test('each participant, by werkveld in workbook order, with total, share and amount per inhabitant', () => {
    expect(
      values('Resultaat bijdragen')
        .slice(3, 8)
        .map((row) => row.slice(0, 8)),
    ).toEqual([
      ['Begroting 2016', 'Code', 'Casco', 'ICT', 'Totaal', 'Aandeel', 'Inwoners', 'Per inwoner'],
      ['Ast', 'A', 100, 83.34, 183.34, 18334 / 57000, 1000, 0.18334],
      ['=Beek', 'B', 300, 33.33, 333.33, 33333 / 57000, 3000, 0.11111],
      ['Samen 3', 'S', null, 53.33, 53.33, 5333 / 57000, null, null],
      ['Totaal', '', 400, 170, 570, 1, 4000, (18334 + 33333) / 100 / 4000],
    ]);
  });

  test('the actual phase is a second block with the same columns', () => {
    expect(rowStarting('Resultaat bijdragen', 'Realisatie 2016').slice(1, 5)).toEqual([
      'Code',
      'Casco',
      'ICT',
      'Totaal',
    ]);
    expect(values('Resultaat bijdragen')[13]?.slice(0, 5)).toEqual(['Totaal', '', 440, 160, 600]);
  });

  test('the chart has the participants by size and says who pays most', () => {
    const [chart] = sheetCalled('Resultaat bijdragen').charts ?? [];
    expect(chart?.title).toBe('=Beek betaalt 58% van het totaal (€\u00a0333)');
    const { row = 0, column = 0, rows = 0 } = chart?.series[0]?.categories ?? {};
    const names = values('Resultaat bijdragen')
      .slice(row, row + rows)
      .map((cells) => cells[column]);
    expect(names).toEqual(['=Beek', 'Ast', 'Samen 3']);
    expect(chart?.series.map(({ name }) => name)).toEqual(['Casco', 'ICT']);
  });

  test('an incomplete result says so and names the product', () => {
    expect(values('Resultaat bijdragen')[1]?.[0]).toBe(
      'Dienst Drieland · 2016 · onvolledig · 22-11-2026 12:04',
    );
    expect(values('Resultaat bijdragen')[2]?.[0]).toBe(
      'Onvolledig. Niet verdeeld: Archief · Beheer. Zie Resultaat controles.',
    );
  });
});

describe('Resultaat afrekening', () => {
  test('per participant what is to be paid or refunded, in words as well', () => {
    expect(
      values('Resultaat afrekening')
        .slice(3, 8)
        .map((row) => row.slice(0, 8)),
    ).toEqual([
      ['Deelnemer', 'Code', 'Uitkomst', 'Voorschot', 'Werkelijk', 'Verschil', 'Te betalen', 'Terug'],
      ['Ast', 'A', 'niets', 190, 190, 0, 0, 0],
      ['=Beek', 'B', 'te betalen', 340, 360, 20, 20, 0],
      ['Samen 3', 'S', 'terug te ontvangen', 60, 50, -10, 0, 10],
      ['Totaal', '', '', 590, 600, 10, 20, 10],
    ]);
  });

  test('per product advance, actual and difference, by participant', () => {
    const all = values('Resultaat afrekening');
    const top = all.findIndex((row) => row[1] === 'Werkveld');
    expect(all.slice(top + 1, top + 4).map((row) => row.slice(0, 9))).toEqual([
      ['Ast', 'Casco', 'Bestuur', 100, 110, 10, 'te betalen', 'begroting', 'Dienst Drieland'],
      [
        'Ast',
        'ICT',
        'Werkplek (?)',
        40,
        30,
        -10,
        'terug te ontvangen',
        'blad Voorschotten',
        'Dienst Drieland',
      ],
      ['Ast', 'ICT', 'Telefonie', 50, 50, 0, 'niets', 'begroting', 'Dienst Drieland'],
    ]);
  });

  test('the chart shows who pays and who is refunded, to both sides', () => {
    const [chart] = sheetCalled('Resultaat afrekening').charts ?? [];
    expect(chart?.title).toBe('1 deelnemer betaalt €\u00a020 na, 1 deelnemer krijgt €\u00a010 terug');
    const { row = 0, column = 0, rows = 0 } = chart?.series[0]?.categories ?? {};
    expect(
      values('Resultaat afrekening')
        .slice(row, row + rows)
        .map((cells) => cells.slice(column, column + 3)),
    ).toEqual([
      ['=Beek', 20, 0],
      ['Samen 3', 0, -10],
    ]);
  });

  test('without a Realisatie there is no such sheet and no second block', () => {
    const { outcomes } = reportInput.run;
    const run = { ...reportInput.run, hasActual: false, settlement: [], outcomes: outcomes.slice(0, 4) };
    const without = buildReports({ ...reportInput, run, runs: [run] });
    expect(without.map(({ name }) => name)).not.toContain('Resultaat afrekening');
    expectStoredValues(without, input);
  });
});

describe('Resultaat lijst', () => {
  test('one row per amount, ready for a pivot table', () => {
    expect(values('Resultaat lijst').slice(3, 6)).toEqual([
      [
        'Organisatie',
        'Werkveld',
        'Product',
        'Deelnemer',
        'Fase',
        'Onderdeel',
        'Bedrag',
        'Bekostiging',
        'Maatstaf',
        'Gewicht',
        'Aandeel',
        'Code',
        'Jaar',
      ],
      [
        'Dienst Drieland',
        'Casco',
        'Bestuur',
        'Ast',
        'begroting',
        'casco',
        100,
        'solidariteit (R10)',
        'inwoners',
        1000,
        0.25,
        'A',
        2016,
      ],
      [
        'Dienst Drieland',
        'Casco',
        'Bestuur',
        '=Beek',
        'begroting',
        'casco',
        300,
        'solidariteit (R10)',
        'inwoners',
        3000,
        0.75,
        'B',
        2016,
      ],
    ]);
    expect(sheetCalled('Resultaat lijst').rows).toHaveLength(4 + 14);
  });

  test('R28 every amount can be explained', () => {
    expect(sheetCalled('Resultaat lijst').rows[4]?.[6]?.explains).toEqual({
      service: 0,
      participant: 0,
      phase: 'budget',
      component: 'casco',
    });
  });
});

describe('R19, R29 Resultaat aansluiting', () => {
  test('every control comes to 0 and says ok', () => {
    const rows = values('Resultaat aansluiting');
    const controls = rows.slice(4, rows.findIndex(([first]) => first === 'Aantal controles') - 1);
    expect(controls.map((row) => row.slice(5, 8))).toEqual(controls.map(() => [0, 0, 'ok']));
    expect(controls.map((row) => row.slice(0, 5))).toEqual([
      [
        'Kosten + leveringen = bijdragen + dekkingsverschil + niet verdeeld',
        'Dienst Drieland',
        'begroting',
        590,
        590,
      ],
      [
        'Kosten + leveringen = bijdragen + dekkingsverschil + niet verdeeld',
        'Dienst Drieland',
        'realisatie',
        615,
        615,
      ],
      ['Voorschotten + verschillen = werkelijk', 'Dienst Drieland', 'realisatie', 600, 600],
      [
        'Ontvangen na afrekening = werkelijke kosten (niets blijft achter)',
        'Dienst Drieland',
        'realisatie',
        600,
        600,
      ],
      ['Resultaat bijdragen = Resultaat lijst', 'alle', 'begroting', 570, 570],
      ['Som van de deelnemers = som van de producten', 'alle', 'begroting', 570, 570],
      ['Elk product sluit op zichzelf: som van de afwijkingen', 'alle', 'begroting', 0, 0],
      ['Resultaat bijdragen = Resultaat lijst', 'alle', 'realisatie', 600, 600],
      ['Som van de deelnemers = som van de producten', 'alle', 'realisatie', 600, 600],
      ['Elk product sluit op zichzelf: som van de afwijkingen', 'alle', 'realisatie', 0, 0],
      ['Resultaat afrekening = werkelijke bijdragen', 'alle', 'realisatie', 600, 600],
      ['Netto kosten van de producten = ingevulde bedragen', 'alle', 'begroting', 590, 590],
      ['Netto kosten van de producten = ingevulde bedragen', 'alle', 'realisatie', 615, 615],
      ['Voorschotten in de afrekening = ingevulde voorschotten', 'alle', 'realisatie', 120, 120],
    ]);
    expect(rows[0]?.[0]).toBe('Aansluiting 2016: 14 van 14 controles in orde');
  });

  test('a cent changed by hand in the list is seen', () => {
    const changed = sheets.map((sheet) =>
      sheet.name !== 'Resultaat lijst'
        ? sheet
        : {
            ...sheet,
            rows: sheet.rows.map((row, index) =>
              index === 4
                ? row.map((cell, at) => (cell && at === 6 ? { ...cell, value: 100.01 } : cell))
                : row,
            ),
          },
    );
    const verdicts = computeFormulas(changed, input).filter(({ value }) => value === 'niet ok');
    expect(verdicts.map(({ cell }) => cell)).toEqual(['H5', 'H9', 'H10', 'H11']);
  });

  test('a cost changed in the input is seen', () => {
    const verdicts = computeFormulas(sheets, { ...input, 'Begroting!E5': 76 }).filter(
      ({ value }) => value === 'niet ok',
    );
    expect(verdicts.map(({ cell }) => cell)).toEqual(['H16']);
  });

  test('an amount that is written as text is left to its value, which Excel does not add up', () => {
    const cells: InputCells = { ...input, 'Begroting!E3': '110,00' };
    const specs = buildReports({
      ...reportInput,
      cellValue: ({ sheet, cell }) => cells[`${sheet}!${cell}`] ?? null,
    });
    expectStoredValues(specs, cells);
  });
});

describe('all result sheets', () => {
  test.each(['nl', 'en'] as const)(
    'in %s every formula gives exactly the value that is stored with it',
    (language) => {
      expectStoredValues(buildReports({ ...reportInput, language }), input);
    },
  );

  test('sorting a table in any way changes nothing outside it', () => {
    const sorted = sheets.map((sheet) =>
      (sheet.tables ?? []).reduce((changed, { area: { row, column, rows, columns } }) => {
        const data = { row: row + 1, column, rows: rows - 1, columns };
        return sortRows(
          changed,
          data,
          Array.from({ length: rows - 1 }, (_, index) => rows - 2 - index),
        );
      }, sheet),
    );
    expectStoredValues(sorted, input);
  });

  test('sorting the participants of Resultaat bijdragen and Resultaat afrekening as well', () => {
    const sorted = sheets.map((sheet) =>
      ['Resultaat bijdragen', 'Resultaat afrekening'].includes(sheet.name)
        ? sortRows(sheet, { row: 4, column: 0, rows: 3, columns: 8 }, [2, 0, 1])
        : sheet,
    );
    expectStoredValues(sorted, input);
  });

  test('names are of the result sheets, unique, and the same in both languages', () => {
    const namesIn = (language: 'nl' | 'en') =>
      buildReports({ ...reportInput, language }).flatMap((sheet) =>
        (sheet.names ?? []).map(({ name }) => name),
      );
    expect(namesIn('en')).toEqual(namesIn('nl'));
    expect(new Set(namesIn('nl')).size).toBe(namesIn('nl').length);
    for (const name of namesIn('nl')) expect(name).toMatch(/^[A-Z][a-z]+_[a-z]+$/);
    const total = namedArea('Bijdrage_totaal');
    expect(total?.sheet.rows[total.area.row]?.[total.area.column]?.value).toBe(570);
  });

  test('sheet names fit Excel and charts never cover cells', () => {
    for (const sheet of [...sheets, ...buildReports({ ...reportInput, language: 'en' })]) {
      expect(sheet.name.length).toBeLessThanOrEqual(31);
      for (const { anchor } of sheet.charts ?? []) {
        const covered = sheet.rows.slice(anchor.row, anchor.row + anchor.rows).flatMap((row, down) =>
          row.slice(anchor.column, anchor.column + anchor.columns).map((cell, right) => ({
            cell,
            at: cellAddress(anchor.row + down, anchor.column + right),
          })),
        );
        expect(covered.filter(({ cell }) => cell !== null && cell !== undefined)).toEqual([]);
      }
    }
  });

  test('headings of a table are unique texts', () => {
    for (const sheet of sheets) {
      for (const { area } of sheet.tables ?? []) {
        const headings = sheet.rows[area.row]
          ?.slice(area.column, area.column + area.columns)
          .map((cell) => cell?.value);
        expect(new Set(headings).size).toBe(area.columns);
        expect(headings?.every((text) => typeof text === 'string' && text !== '')).toBe(true);
      }
    }
  });
});
