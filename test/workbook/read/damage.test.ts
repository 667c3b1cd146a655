/** Workbooks that are damaged, hostile or merely odd: a clear refusal or the right amounts, never anything else. */
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { type Calculation, calculate } from '../../../src/app/calculate';
import { resultJson } from '../../../src/app/result-json';
import { HostError } from '../../../src/workbook/host';
import { openXlsx } from '../../../src/workbook/hosts/xlsx/xlsx-host';
import { MAIN, simpleWorkbook, zipped } from '../hosts/xlsx/hand-made';
import { PLAIN, type Tables, tablesOf } from './layouts/clean-book';
import { type RawSheet, rawWorkbook } from './layouts/raw-workbook';

const TABLES = tablesOf(PLAIN);
const sheetsOf = (tables: Tables): readonly RawSheet[] =>
  Object.entries(tables).map(([name, rows]) => ({ name, rows }));

/** What a file comes to, or the code with which it is refused; anything else that is thrown fails the test. */
async function outcomeOf(bytes: Uint8Array): Promise<Calculation | string> {
  try {
    const snapshot = await (await openXlsx(bytes, 'werkmap.xlsx')).read();
    return calculate(snapshot, { confirmed: true });
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}

const amountsOf = (outcome: Calculation | string): string => {
  if (typeof outcome === 'string') return outcome;
  const { contributions, settlement, unallocated } = resultJson(outcome, 'nl');
  return JSON.stringify([[...contributions], [...settlement], [...unallocated]]);
};

/** Nothing is lost on the way: cost and flows are contributions, dekkingsverschil and what was not divided. */
function expectClosed(outcome: Calculation | string): void {
  if (typeof outcome === 'string') return;
  for (const { totals } of outcome.runs) {
    for (const phase of ['budget', 'actual'] as const) {
      expect(totals.cost[phase] + totals.internalFlows[phase]).toBe(
        totals.contributions[phase] + totals.coverage[phase] + totals.unallocated[phase],
      );
    }
  }
}

const NOTHING = '[[],[],[]]';
jest.setTimeout(120_000);

let sound: string;
let bytes: Uint8Array;
beforeAll(async () => {
  bytes = rawWorkbook(sheetsOf(TABLES));
  sound = amountsOf(await outcomeOf(bytes));
});

describe('damage inside the parts of a file', () => {
  const parts = () => unzipSync(bytes);

  test('characters that were changed, lost or doubled: refused, or a reading that closes', async () => {
    const sheets = Object.keys(parts()).filter((name) => name.startsWith('xl/'));
    const damage = fc.record({
      part: fc.constantFrom(...sheets),
      at: fc.nat(),
      length: fc.nat({ max: 12 }),
      put: fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom('<', '>', '"', '9', '-', 'E9', '</c>', '&')),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (damages) => {
        const broken: Record<string, Uint8Array | string> = parts();
        for (const { part, at, length, put } of damages) {
          const known = broken[part] ?? '';
          const text = typeof known === 'string' ? known : strFromU8(known);
          const place = at % text.length;
          broken[part] = text.slice(0, place) + put + text.slice(place + length);
        }
        expectClosed(await outcomeOf(zipped(broken)));
      }),
      { numRuns: 300 },
    );
  });

  test('a part that is missing: refused, nothing calculated, or the same amounts', async () => {
    const names = Object.keys(parts());
    expect(names.length).toBeGreaterThan(12);
    for (const name of names) {
      const { [name]: _, ...others } = parts();
      expect([
        name,
        ['damaged', 'notAWorkbook', NOTHING, sound].includes(amountsOf(await outcomeOf(zipped(others)))),
      ]).toEqual([name, true]);
    }
  });
});

describe('far too much of nothing', () => {
  const withSheet = (name: string, xml: string): Uint8Array => {
    const parts = unzipSync(bytes);
    const at = Object.keys(TABLES).indexOf(name) + 1;
    return zipped({ ...parts, [`xl/worksheets/sheet${at}.xml`]: xml });
  };
  const xmlOf = (name: string): string => {
    const at = Object.keys(TABLES).indexOf(name) + 1;
    return strFromU8(unzipSync(bytes)[`xl/worksheets/sheet${at}.xml`] ?? new Uint8Array());
  };

  test('a million formatted rows below a table change nothing', async () => {
    const rows = Array.from(
      { length: 1_048_000 },
      (_, at) => `<row r="${at + 500}" s="1" customFormat="1"/>`,
    );
    const xml = xmlOf('Begroting').replace('</sheetData>', `${rows.join('')}</sheetData>`);
    expect(amountsOf(await outcomeOf(withSheet('Begroting', xml)))).toBe(sound);
  });

  test('16.384 formatted columns beside a table change nothing', async () => {
    const cells = Array.from({ length: 16_384 }, () => '<c s="2"/>').join('');
    const xml = xmlOf('Matrix').replace('</sheetData>', `<row r="900">${cells}</row></sheetData>`);
    expect(amountsOf(await outcomeOf(withSheet('Matrix', xml)))).toBe(sound);
  });

  test('one word in the very last cell: refused or read, with the amounts as they were', async () => {
    const far = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>einde</t></is></c></row>';
    const xml = xmlOf('Begroting').replace('</sheetData>', `${far}</sheetData>`);
    expect(['tooLarge', sound]).toContain(amountsOf(await outcomeOf(withSheet('Begroting', xml))));
  });

  test('a part that unpacks to far more than it weighs is refused', async () => {
    const bomb = `<worksheet xmlns="${MAIN}"><sheetData>${' '.repeat(60_000_000)}</sheetData></worksheet>`;
    expect(await outcomeOf(withSheet('Begroting', bomb))).toBe('tooLarge');
  });
});

describe('formulas', () => {
  const formula = (text: string, value: string): RawSheet['rows'][number][number] => ({
    value: Number(value),
    formula: text,
  });
  const budgetWith = (cell: RawSheet['rows'][number][number]): readonly RawSheet[] =>
    sheetsOf({
      ...TABLES,
      Begroting: (TABLES.Begroting ?? []).map((row, at) =>
        at === 2 ? [...row.slice(0, 4), cell, ...row.slice(5)] : row,
      ),
    });

  test.each(['E3+1', "'[1]Blad 1'!A1", 'INDIRECT("E3")', '1/0'])(
    '=%s counts with the value that was stored',
    async (text) => {
      expect(amountsOf(await outcomeOf(rawWorkbook(budgetWith(formula(text, '100000')))))).toBe(sound);
    },
  );

  test.each(['E3', '[2]Begroting!$E$3'])(
    '=%s without a stored value stops its product only',
    async (text) => {
      const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet6.xml'] ?? new Uint8Array());
      const broken = xml.replace('<c r="E3"><v>100000</v></c>', `<c r="E3"><f>${text}</f></c>`);
      expect(broken).not.toBe(xml);
      const outcome = await outcomeOf(zipped({ ...unzipSync(bytes), 'xl/worksheets/sheet6.xml': broken }));
      if (typeof outcome === 'string') throw new Error(outcome);
      const errors = outcome.findings.filter(({ severity }) => severity === 'error');
      expect(errors.map(({ code, source }) => `${code} ${source?.cell}`)).toEqual(['NUMBER_UNREADABLE E3']);
      expectClosed(outcome);
    },
  );
});

describe('odd names', () => {
  const NAMES = ["Kosten '16!", 'תקציב', '預算 💶', "'=1+1", 'a]b', 'Blad "1" & <2>', '\u202eomgekeerd'];

  test.each(NAMES)('a sheet called %s is read and pointed at by that name', async (name) => {
    const renamed = sheetsOf(TABLES).map((sheet) => (sheet.name === 'Matrix' ? { ...sheet, name } : sheet));
    const outcome = await outcomeOf(rawWorkbook(renamed));
    if (typeof outcome === 'string') throw new Error(outcome);
    expect(amountsOf(outcome)).toBe(sound);
    expect(outcome.reading.model.services[0]?.source.sheet).toBe(name);
  });

  test('participants and products in any script keep their amounts', async () => {
    const odd: Readonly<Record<string, string>> = {
      Alm: 'אלמלו',
      Bor: '👨‍👩‍👧',
      Werving: '=HYPERLINK("x")',
      Netwerk: '\u202eNetwerk',
    };
    const swapped = Object.fromEntries(
      Object.entries(TABLES).map(([name, rows]) => [
        name,
        rows.map((row) => row.map((cell) => (typeof cell === 'string' ? (odd[cell] ?? cell) : cell))),
      ]),
    );
    const outcome = await outcomeOf(rawWorkbook(sheetsOf(swapped)));
    if (typeof outcome === 'string') throw new Error(outcome);
    const sums = (calculation: Calculation): readonly number[] =>
      calculation.runs.map(({ totals }) => totals.contributions.budget);
    expect(outcome.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(JSON.stringify(sums(outcome))).toBe(JSON.stringify(sums((await outcomeOf(bytes)) as Calculation)));
  });

  test('300 sheets', async () => {
    const empty = Array.from({ length: 290 }, (_, at) => ({ name: `Leeg ${at}`, rows: [['niets']] }));
    expect(amountsOf(await outcomeOf(rawWorkbook([...empty, ...sheetsOf(TABLES)])))).toBe(sound);
  });

  test('a workbook without any sheet of ours says so', async () => {
    const outcome = await outcomeOf(simpleWorkbook({ sheets: { Leeg: `<worksheet xmlns="${MAIN}"/>` } }));
    if (typeof outcome === 'string') throw new Error(outcome);
    expect(outcome.findings.map(({ code, params }) => `${code} ${params.kind}`)).toEqual([
      'SHEET_MISSING participants',
      'SHEET_MISSING matrix',
      'SHEET_MISSING budget',
    ]);
  });
});
