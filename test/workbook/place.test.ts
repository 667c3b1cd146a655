/** Our sheets, tables and names beside those of the user. */
import { placeSheets } from '../../src/workbook/place';
import type { SheetSpec } from '../../src/workbook/sheet-spec';

const area = { row: 0, column: 0, rows: 1, columns: 1 };
const spec = (name: string, rest: Partial<SheetSpec> = {}): SheetSpec => ({
  name,
  own: true,
  rows: [],
  columns: [],
  ...rest,
});
const formulasOf = (sheet: SheetSpec | undefined) => sheet?.rows[0]?.map((cell) => cell?.formula);

test('without a clash everything stays the very same', () => {
  const specs = [spec('Resultaat lijst', { rows: [[{ value: 1, formula: "'Resultaat lijst'!A1" }]] })];
  expect(placeSheets(specs, { sheets: ['Begroting'], names: ['Tarief'] }).sheets).toBe(specs);
});

test('a taken sheet name gets a number, whatever its case, and stays within 31 characters', () => {
  const long = 'Resultaat kostenverdeelstaat 16';
  const { written } = placeSheets([spec('Resultaat lijst'), spec(long)], {
    sheets: ['RESULTAAT LIJST', 'Resultaat lijst (2)', long],
    names: [],
  });
  expect(written).toEqual([
    { spec: 'Resultaat lijst', sheet: 'Resultaat lijst (3)' },
    { spec: long, sheet: 'Resultaat kostenverdeelstaa (2)' },
  ]);
});

test('a sheet that the user renamed keeps that name; an input sheet of a template knows no such thing', () => {
  const present = new Map([
    ['Resultaat lijst', 'Mijn lijst'],
    ['Deelnemers', 'Leden'],
  ]);
  const specs = [spec('Resultaat lijst'), spec('Deelnemers', { own: false })];
  const { written } = placeSheets(specs, { sheets: [], names: [] }, present);
  expect(written.map(({ sheet }) => sheet)).toEqual(['Mijn lijst', 'Deelnemers']);
});

test('formulas, links and drop-downs follow; texts, functions and columns of tables are left alone', () => {
  const formulas = [
    "SUM('It''s mine'!A1:B2)+Totaal",
    'SUM(tbl[Totaal],TBL[[#All],[x]])',
    "\"Totaal van 'It''s mine'!\"&TOTAAL",
    "Totaal(1)+Totaal_x+x.Totaal+'Ander'!Totaal",
  ];
  const specs = [
    spec("It's mine", {
      tables: [{ name: 'tbl', area }],
      names: [{ name: 'Totaal', area }],
      rows: [
        formulas.map((formula) => ({ value: 0, formula })),
        [{ value: 'x', link: { sheet: "It's mine", cell: 'A1' } }],
      ],
      validations: [{ area, list: { sheet: "It's mine", area }, strict: true }],
    }),
  ];
  const [sheet] = placeSheets(specs, { sheets: ["it's mine"], names: ['totaal', 'TBL'] }).sheets;
  expect(formulasOf(sheet)).toEqual([
    "SUM('It''s mine (2)'!A1:B2)+Totaal_2",
    'SUM(tbl_2[Totaal],tbl_2[[#All],[x]])',
    "\"Totaal van 'It''s mine'!\"&Totaal_2",
    "Totaal(1)+Totaal_x+x.Totaal+'Ander'!Totaal_2",
  ]);
  expect(sheet?.rows[1]?.[0]?.link?.sheet).toBe("It's mine (2)");
  expect(sheet?.validations?.[0]?.list).toEqual({ sheet: "It's mine (2)", area });
  expect([sheet?.tables?.[0]?.name, sheet?.names?.[0]?.name]).toEqual(['tbl_2', 'Totaal_2']);
});
