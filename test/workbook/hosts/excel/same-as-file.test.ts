/**
 * The host over Office.js and the host over files give the same result sheets, as LibreOffice reads them: a third
 * program, so that what one library does not see does not hide in both.
 */
import { type Cell, readXlsx, type Sheet } from 'hucre';
import { calculate } from '../../../../src/app/calculate';
import { resultSheets } from '../../../../src/app/result-sheets';
import { openXlsx } from '../../../../src/workbook/hosts/xlsx/xlsx-host';
import { STATEMENT_KINDS } from '../../../../src/workbook/report/statements/choice';
import type { SheetSpec } from '../../../../src/workbook/sheet-spec';
import { templateSheets } from '../../../../src/workbook/template/template-sheets';
import { saveWorkbook } from '../../../excel-host/file/save';
import { convertWithOffice } from '../../../tools/soffice';
import { billedYear } from '../../report/statements/billed-year';
import { TWO_ORGANISATIONS } from '../../report/statements/two-organisations';
import { sampleSheets } from '../sample-sheets';
import { fixture, openFixture } from './open-excel';

const SLOW = 240_000;

/** What LibreOffice makes of our sheets: values calculated by it, looks, tables, charts, rules, pages, names. */
async function readByOffice(bytes: Uint8Array, specs: readonly SheetSpec[]) {
  const book = await readXlsx(convertWithOffice(bytes, 'xlsx'), { readStyles: true });
  const names = new Set(specs.map(({ name }) => name));
  return {
    sheets: book.sheets.filter(({ name }) => names.has(name)).map(essence),
    names: (book.namedRanges ?? []).filter(({ name }) => name !== '_verdeelwijzer'),
  };
}

function essence({ cells, rowDefs, ...sheet }: Sheet) {
  return {
    ...sheet,
    // LibreOffice puts them in an order of its own.
    dataValidations: [...(sheet.dataValidations ?? [])].sort((a, b) => (a.range < b.range ? -1 : 1)),
    cells: Object.fromEntries(
      [...(cells ?? [])].map(([at, cell]) => [at, withoutDoubledLine(at, cell, cells)]),
    ),
    // LibreOffice rounds heights to its own grid, which depends on the first font of the workbook.
    heights: [...(rowDefs ?? [])].map(([row, { height, ...rest }]) => ({
      row,
      ...rest,
      height: height === undefined ? undefined : Math.round(height),
    })),
  };
}

/** Between two rows Excel draws a line as the lower one of the upper cell and the upper one of the lower: one line. */
function withoutDoubledLine(at: string, cell: Cell, cells: Sheet['cells']): Cell {
  const [row = 0, column = 0] = at.split(',').map(Number);
  const below = cells?.get(`${row + 1},${column}`)?.style?.border?.top;
  const { bottom, ...others } = cell.style?.border ?? {};
  const isDoubled = bottom !== undefined && JSON.stringify(bottom) === JSON.stringify(below);
  return isDoubled ? { ...cell, style: { ...cell.style, border: others } } : cell;
}

async function throughBoth(name: string, specs: readonly SheetSpec[]) {
  const { excel, host } = await openFixture(name);
  await host.write(specs);
  const file = await openXlsx(fixture(name), `${name}.xlsx`);
  await file.write(specs);
  return {
    excel: await readByOffice(await saveWorkbook(excel.workbook), specs),
    file: await readByOffice(file.bytes(), specs),
  };
}

test(
  'sheets with something of everything',
  async () => {
    const { excel, file } = await throughBoth('heuvelland-2023', sampleSheets);
    expect(excel.sheets).toHaveLength(sampleSheets.length);
    expect(excel).toEqual(file);
  },
  SLOW,
);

test(
  'the input sheets of a template',
  async () => {
    const specs = templateSheets(2017).map((spec) => ({ ...spec, name: `Nieuw ${spec.name}`.slice(0, 31) }));
    const { excel, file } = await throughBoth('heuvelland-2023', specs);
    expect(excel.sheets).toHaveLength(specs.length);
    expect(excel).toEqual(file);
  },
  SLOW,
);

test(
  'the result of Twentebedrijf',
  async () => {
    const snapshot = await (await openXlsx(fixture('twentebedrijf-2016'), 'twentebedrijf-2016.xlsx')).read();
    const moment = new Date(Date.UTC(2016, 0, 4, 12));
    const specs = resultSheets(calculate(snapshot), { language: 'nl', moment, snapshot });
    const { excel, file } = await throughBoth('twentebedrijf-2016', specs);
    expect(specs.length).toBeGreaterThan(4);
    expect(excel.sheets).toHaveLength(specs.length);
    expect(excel).toEqual(file);
  },
  SLOW,
);

test(
  'sheets for single participants',
  async () => {
    const snapshot = await (await openXlsx(fixture('heuvelland-2023'), 'heuvelland-2023.xlsx')).read();
    const moment = new Date(Date.UTC(2016, 0, 4, 12));
    const statements = { participants: 'all', kinds: STATEMENT_KINDS } as const;
    const specs = resultSheets(calculate(snapshot), { language: 'nl', moment, snapshot, statements });
    const { excel, file } = await throughBoth('heuvelland-2023', specs);
    expect(excel.sheets).toHaveLength(specs.length);
    expect(excel).toEqual(file);
  },
  SLOW,
);

test(
  'the notes of two organisations',
  async () => {
    const { sheets } = billedYear({ participants: 'all', kinds: STATEMENT_KINDS }, TWO_ORGANISATIONS);
    const specs = sheets.filter(({ name }) => / (Ast|Beek|Dal|Zuid) | voorschotten$/.test(name));
    const { excel, file } = await throughBoth('heuvelland-2023', specs);
    expect(excel.sheets).toHaveLength(26);
    expect(excel).toEqual(file);
  },
  SLOW,
);
