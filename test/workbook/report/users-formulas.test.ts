/** A user's own sheet over the results, before and after a rerun with fewer participants and products. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { calculate } from '../../../src/app/calculate';
import { resultSheets } from '../../../src/app/result-sheets';
import { blankWorkbook } from '../../../src/workbook/hosts/xlsx/blank-workbook';
import { openXlsx, type XlsxHost } from '../../../src/workbook/hosts/xlsx/xlsx-host';
import type { SheetSpec } from '../../../src/workbook/sheet-spec';
import { convertWithOffice, OFFICE_TIMEOUT } from '../../tools/soffice';
import { sheetCalled } from './sheet-values';

jest.setTimeout(OFFICE_TIMEOUT);

const FIXTURES = join(__dirname, '../../fixtures');

/** As the manual tells. */
const FORMULAS = {
  total: 'Bijdrage_totaal',
  actualTotal: 'Realisatie_totaal',
  byTable: 'SUMIFS(tblBijdragen[Bedrag],tblBijdragen[Deelnemer],"Almelo",tblBijdragen[Fase],"begroting")',
  byName: 'SUMIFS(Lijst_bedrag,Lijst_deelnemer,"Almelo",Lijst_fase,"begroting")',
  byCode: 'SUMIFS(Lijst_bedrag,Lijst_code,"A",Lijst_fase,"realisatie")',
  looked: 'INDEX(Bijdragen_bedrag,MATCH(INDEX(Bijdragen_code,2),Bijdragen_code,0))',
  share: 'SUM(Bijdragen_aandeel)',
  rows: 'ROWS(tblBijdragen[Bedrag])',
  participants: 'ROWS(Bijdragen_bedrag)',
  settled: 'SUMIFS(Afrekening_verschil,Afrekening_deelnemer,"Almelo")',
  controls: 'Controles_aantal',
};
type Key = keyof typeof FORMULAS;

const OWN_SHEET: SheetSpec = {
  name: 'Mijn overzicht',
  own: false,
  rows: Object.values(FORMULAS).map((formula) => [{ value: 0, formula }]),
  columns: [{ width: 20 }],
};

async function resultsOf(name: string) {
  const host = await openXlsx(readFileSync(join(FIXTURES, `${name}.xlsx`)), name);
  const snapshot = await host.read();
  const calculation = calculate(snapshot);
  const sheets = resultSheets(calculation, { language: 'nl', moment: new Date(2026, 10, 22), snapshot });
  return { sheets, expected: expected(name, sheets, calculation.reading.model.participants) };
}

/** What LibreOffice makes of the user's sheet. */
async function usersValues(host: XlsxHost): Promise<Readonly<Record<Key, unknown>>> {
  const book = await readXlsx(convertWithOffice(host.bytes(), 'xlsx'));
  const rows = book.sheets.find(({ name }) => name === OWN_SHEET.name)?.rows ?? [];
  const keys = Object.keys(FORMULAS) as readonly Key[];
  return Object.fromEntries(keys.map((key, at) => [key, rows[at]?.[0]])) as Record<Key, unknown>;
}

interface Golden {
  readonly contributions: readonly { participant: string | null; phase: string; amount: string }[];
  readonly settlement: readonly { participant: string; difference: string }[];
}

function expected(
  name: string,
  sheets: readonly SheetSpec[],
  participants: readonly { code: string; name: string }[],
) {
  const title = sheetCalled(sheets, 'Resultaat aansluiting').rows[0]?.[0]?.value;
  const golden = JSON.parse(readFileSync(join(FIXTURES, 'golden', `${name}.json`), 'utf8')) as Golden;
  const sum = (amounts: readonly string[]): number =>
    amounts.reduce((total, amount) => total + Math.round(Number(amount) * 100), 0) / 100;
  const paid = (phase: string, code?: string): number =>
    sum(
      golden.contributions
        .filter((row) => row.phase === phase && (code === undefined || row.participant === code))
        .map(({ amount }) => amount),
    );
  const almelo = participants.find((one) => one.name === 'Almelo')?.code ?? 'nobody';
  return {
    total: paid('budget'),
    actualTotal: paid('actual'),
    byTable: paid('budget', almelo),
    byName: paid('budget', almelo),
    byCode: paid('actual', 'A'),
    looked: paid('budget', participants[1]?.code),
    share: 1,
    rows: golden.contributions.filter(({ amount }) => Number(amount) !== 0).length,
    participants: participants.length,
    settled: sum(
      golden.settlement
        .filter(({ participant }) => participant === almelo)
        .map(({ difference }) => difference),
    ),
    // `Aansluiting 2016: 13 van 13 controles in orde`
    controls: Number(/van (\d+)/.exec(String(title))?.[1]),
  };
}

test('R29: names and tables go on working, and hold nothing of the earlier run', async () => {
  const host = await openXlsx(blankWorkbook(), 'eigen.xlsx');
  const large = await resultsOf('twentebedrijf-2016');
  await host.write([OWN_SHEET, ...large.sheets]);
  const before = await usersValues(host);
  expect(rounded(before)).toEqual(rounded(large.expected));

  const small = await resultsOf('heuvelland-2023');
  // A sheet that is no result is the user's from then on.
  await host.write(small.sheets);
  const after = await usersValues(host);
  expect(rounded(after)).toEqual(rounded(small.expected));
  // Nobody is called Almelo there; the formulas say 0 and not an error.
  expect(after).toMatchObject({ byTable: 0, byName: 0, settled: 0 });
  expect(after.rows).not.toBe(before.rows);
});

const rounded = (values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'number' ? Math.round(value * 100) / 100 : value,
    ]),
  );
