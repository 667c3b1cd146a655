/** The sheets for single participants of the example workbooks: golden amounts, and LibreOffice as second opinion. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { calculate } from '../../../../src/app/calculate';
import { resultSheets } from '../../../../src/app/result-sheets';
import { openXlsx } from '../../../../src/workbook/hosts/xlsx/xlsx-host';
import { STATEMENT_KINDS } from '../../../../src/workbook/report/statements/choice';
import type { SheetSpec } from '../../../../src/workbook/sheet-spec';
import { convertWithOffice, OFFICE_TIMEOUT } from '../../../tools/soffice';
import { withoutNoise } from '../workbook';
import { linesOf } from './billed-year';

jest.setTimeout(OFFICE_TIMEOUT);

const FOLDER = join(__dirname, '../../../fixtures');
const STATEMENTS = { participants: 'all', kinds: STATEMENT_KINDS } as const;

async function statementsOf(name: string) {
  const host = await openXlsx(readFileSync(join(FOLDER, `${name}.xlsx`)), name);
  const snapshot = await host.read();
  const calculation = calculate(snapshot);
  const moment = new Date(2026, 10, 22, 12, 4);
  const sheets = resultSheets(calculation, { language: 'nl', moment, snapshot, statements: STATEMENTS });
  return { host, sheets, model: calculation.reading.model };
}

interface Golden {
  readonly settlement: readonly Readonly<Record<string, string>>[];
}

const goldenOf = (name: string): Golden =>
  JSON.parse(readFileSync(join(FOLDER, 'golden', `${name}.json`), 'utf8'));

const titled = (sheets: readonly SheetSpec[], title: string): SheetSpec | undefined =>
  sheets.find(({ rows }) => rows[0]?.[0]?.value === title);

describe.each(['twentebedrijf-2016', 'regio-twente-2016', 'heuvelland-2023'])('%s', (name) => {
  test('R18 every settled amount stands on the sheet of its participant, and no other', async () => {
    const { sheets, model } = await statementsOf(name);
    const golden = goldenOf(name).settlement;
    const year = name.slice(-4);
    for (const participant of model.participants) {
      const sheet = titled(sheets, `Afrekening ${year} · ${participant.name}`);
      let field: unknown;
      const rows = (sheet ? linesOf(sheet) : []).flatMap((row) => {
        const [first, service, rule, ...amounts] = row;
        if (typeof first === 'string' && first !== 'Subtotaal') field = first;
        // Product rows are those with a rule in words.
        if (typeof service !== 'string' || !/\(R\d+\)/.test(String(rule))) return [];
        return [[field, service, ...amounts.slice(0, 3).map((one) => Number(one).toFixed(2))].join('|')];
      });
      const expected = golden
        .filter((row) => row.participant === participant.code)
        .filter(({ advance, actual }) => Number(advance) !== 0 || Number(actual) !== 0)
        .map((row) => [row.field, row.service, row.advance, row.actual, row.difference].join('|'));
      expect([participant.name, rows.sort()]).toEqual([participant.name, expected.sort()]);
    }
  });

  test('R29 LibreOffice calculates every stored value', async () => {
    const { host, sheets } = await statementsOf(name);
    await host.write(sheets);
    const book = await readXlsx(convertWithOffice(host.bytes(), 'xlsx'));
    const shown = (value: unknown): unknown =>
      typeof value === 'number' ? withoutNoise(value) : (value ?? '');
    const cells = sheets.flatMap((sheet) =>
      sheet.rows.flatMap((row, down) =>
        row.flatMap((cell, right) =>
          cell?.formula === undefined ? [] : [{ sheet: sheet.name, down, right, cell }],
        ),
      ),
    );
    const given = cells.map(({ sheet, down, right }) =>
      shown(book.sheets.find((one) => one.name === sheet)?.rows[down]?.[right]),
    );
    expect(cells.length).toBeGreaterThan(400);
    expect(given).toEqual(cells.map(({ cell }) => shown(cell.value)));
  });

  test('the overview of a participant prints on one page', async () => {
    const { sheets, model } = await statementsOf(name);
    const pages = sheets.filter(
      (sheet) => / overzicht$/.test(sheet.name) && sheet.name !== 'Resultaat overzicht',
    );
    expect(pages).toHaveLength(model.participants.length);
    for (const { print } of pages) expect(print).toMatchObject({ pagesHigh: 1, orientation: 'landscape' });
  });
});
