/** Whatever the layout and the wording, the same tables give the same amounts to the cent. */
import fc from 'fast-check';
import { calculate } from '../../../../src/app/calculate';
import { resultJson } from '../../../../src/app/result-json';
import { openXlsx } from '../../../../src/workbook/hosts/xlsx/xlsx-host';
import { convertWithOffice, OFFICE_TIMEOUT } from '../../../tools/soffice';
import { PARTIES, PLAIN, tablesOf, type Wording } from './clean-book';
import { COST_LAYOUTS } from './cost-layouts';
import type { Layout } from './layout';
import { MATRIX_LAYOUTS } from './matrix-layouts';
import { rawWorkbook } from './raw-workbook';
import { decorate } from './reshape';

jest.setTimeout(OFFICE_TIMEOUT * 2);

const bytesOf = ({ sheets }: Layout, wording: Wording): Uint8Array =>
  rawWorkbook(sheets(tablesOf(wording), decorate(wording)));

/** Who pays what for what in both years, and what is settled, as sorted lines. */
async function linesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const snapshot = await (await openXlsx(bytes, 'werkmap.xlsx')).read();
  const calculation = calculate(snapshot, { years: { first: 2016, last: 2017 }, confirmed: true });
  const { contributions, settlement, unallocated } = resultJson(calculation, 'nl');
  const errors = calculation.findings.filter(({ severity }) => severity === 'error');
  const lines = [...contributions, ...settlement, ...unallocated, ...errors.map(({ code }) => code)];
  return lines.map((line) => JSON.stringify(line)).sort();
}

const wordings: fc.Arbitrary<Wording> = fc.record({
  order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
  participant: fc.constantFrom('code', 'name', 'alias', 'lower', 'dotted', 'accented'),
  mark: fc.constantFrom('x', 'X', ' ja ', '✓'),
  amount: fc.constantFrom('number', 'euro', 'text', 'euro text', 'dash'),
  year: fc.constantFrom('number', 'text', 'words'),
  titles: fc.nat({ max: 12 }),
  left: fc.nat({ max: 3 }),
  total: fc.boolean(),
  note: fc.boolean(),
});

const LAYOUTS = [...MATRIX_LAYOUTS, ...COST_LAYOUTS];
const [clean] = LAYOUTS;
let expected: readonly string[];
beforeAll(async () => {
  expected = clean === undefined ? [] : await linesOf(bytesOf(clean, PLAIN));
});

test('the clean workbook closes, with amounts for every participant and both years', () => {
  expect(expected.length).toBeGreaterThan(40);
  for (const { code } of PARTIES) expect(expected.some((line) => line.includes(`"${code}"`))).toBe(true);
  expect(expected.filter((line) => line.includes('"year":2017')).length).toBeGreaterThan(10);
  expect(expected.filter((line) => /^"[A-Z_]+"$/.test(line))).toEqual([]);
});

describe('the same amounts', () => {
  test.each(LAYOUTS)('$name', async (layout) => {
    expect(await linesOf(bytesOf(layout, PLAIN))).toEqual(expected);
    await fc.assert(
      fc.asyncProperty(wordings, async (wording) => {
        expect(await linesOf(bytesOf(layout, wording))).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  });
});

describe('the same amounts after LibreOffice has saved the workbook', () => {
  const written: Wording = {
    ...PLAIN,
    participant: 'alias',
    amount: 'euro',
    year: 'words',
    titles: 3,
    total: true,
  };
  const named = (name: string): Layout[] => LAYOUTS.filter((layout) => layout.name.startsWith(name));
  test.each([
    ...named('werkvelden as merged rows').map((layout) => ({ ...layout, format: 'ods' })),
    ...named('budget and actual in columns').map((layout) => ({ ...layout, format: 'xls' })),
  ])('$name, through $format', async ({ format, ...layout }) => {
    const saved = convertWithOffice(convertWithOffice(bytesOf(layout, written), format), 'xlsx');
    expect(await linesOf(saved)).toEqual(expected);
  });
});
