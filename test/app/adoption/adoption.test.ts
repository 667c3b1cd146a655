/** Vaststellen: what was adopted stays known, and every later change of the input is told with its cell. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { adoptedSnapshot } from '../../../src/app/adoption/adopt';
import { adoptedKey, parseAdopted } from '../../../src/app/adoption/adopted';
import { inputsOf } from '../../../src/app/adoption/run-lines';
import { LOG_KEY, parseLog } from '../../../src/app/log';
import { createSession } from '../../../src/app/session';
import { lineOf } from '../../../src/engine/facts/fact';
import type { WorkbookHost } from '../../../src/workbook/host';
import { openXlsx, type XlsxHost } from '../../../src/workbook/hosts/xlsx/xlsx-host';
import { readWorkbook } from '../../../src/workbook/read/read-workbook';
import { loadHost } from '../../excel-host/file/load';
import { saveWorkbook } from '../../excel-host/file/save';
import { attach } from '../../workbook/hosts/excel/open-excel';
import { typeInFile } from '../../workbook/hosts/xlsx/type-in-file';
import { rawWorkbook } from '../../workbook/read/layouts/raw-workbook';

jest.setTimeout(60_000);

const TABLES = {
  Deelnemers: [
    ['Code', 'Naam', 'Soort'],
    ['A', 'Almelo', 'gemeente'],
    ['B', 'Borne', 'gemeente'],
  ],
  Matrix: [
    ['Werkveld', 'Product', 'A', 'B'],
    ['P&O', 'Salaris', 'x', 'x'],
    ['ICT', 'Werkplek', 'x', 'x'],
  ],
  Producten: [
    ['Werkveld', 'Product', 'Bekostiging', 'Maatstaf'],
    ['P&O', 'Salaris', 'profijt', 'gelijk'],
    ['ICT', 'Werkplek', 'profijt', 'fte'],
  ],
  Maatstaven: [
    ['Maatstaf', 'A', 'B'],
    ['fte', 20, 10],
  ],
  Begroting: [
    ['Werkveld', 'Product', 'Kostensoort', 2016, 2017],
    ['P&O', 'Salaris', 'Personeel', 1200, 1300],
    ['ICT', 'Werkplek', 'Licenties', 900, 950],
  ],
};
const ACTUAL = [
  ['Werkveld', 'Product', 'Kostensoort', 2016],
  ['P&O', 'Salaris', 'Personeel', 1180],
  ['ICT', 'Werkplek', 'Licenties', 930],
];

type Tables = Readonly<Record<string, readonly (readonly (string | number | null)[])[]>>;
const fileOf = (tables: Tables): Uint8Array =>
  rawWorkbook(Object.entries(tables).map(([name, rows]) => ({ name, rows })));

interface Book {
  /** The workbook as it is now. */
  readonly host: () => Promise<WorkbookHost>;
  readonly bytes: () => Promise<Uint8Array>;
  readonly type: (sheet: string, cell: string, value: number) => Promise<void>;
}

/** Saved, closed and opened again after everything that is typed. */
async function inFile(opened: Uint8Array): Promise<Book> {
  let host = await openXlsx(opened, 'boek.xlsx');
  return {
    host: async () => host,
    bytes: async () => host.bytes(),
    type: async (sheet, cell, value) => {
      host = await openXlsx(typeInFile(host.bytes(), sheet, cell, value), 'boek.xlsx');
    },
  };
}

async function inExcel(opened: Uint8Array): Promise<Book> {
  const { excel, host } = await attach(await loadHost(opened, 'boek.xlsx'));
  return {
    host: async () => host,
    bytes: () => saveWorkbook(excel.workbook),
    type: (sheet, cell, value) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
        await context.sync();
      }),
  };
}
const sessionOn = (host: WorkbookHost) => createSession(host, { language: 'nl', version: '0' });

/** Row 2 of every result sheet, by name. */
async function statesOf(bytes: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const { readXlsx } = await import('hucre');
  const { sheets } = await readXlsx(bytes);
  return Object.fromEntries(
    sheets
      .filter(({ name }) => name.startsWith('Resultaat '))
      .map(({ name, rows }) => [name, String(rows[1]?.[0])]),
  );
}

describe.each([
  ['a file', inFile],
  ['Excel', inExcel],
] as const)('vaststellen in %s', (_, open) => {
  test('a run that was adopted says so on every sheet, and stays so when written again', async () => {
    const book = await open(fileOf(TABLES));
    const session = sessionOn(await book.host());
    expect((await session.check()).adoption).toBeUndefined();
    await session.adopt({ incomplete: false });
    const next = sessionOn(await book.host());
    const { adoption, outdated } = await next.check();
    expect({ ...adoption, outdated }).toMatchObject({
      ...{ now: 'same', phases: ['budget'], refused: [], changes: [], sameResults: true, outdated: false },
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    await next.write({});
    const states = Object.values(await statesOf(await book.bytes()));
    expect(states.length).toBeGreaterThan(5);
    for (const state of states) expect(state).toMatch(/2016 · vastgesteld \d\d-\d\d-\d{4} ·/);
  });

  test('a changed amount is told with its cell, old value beside new, and the sheets are a draft again', async () => {
    const book = await open(fileOf(TABLES));
    const session = sessionOn(await book.host());
    await session.check();
    await session.adopt({ incomplete: false });
    await book.type('Begroting', 'D2', 1250);
    const next = sessionOn(await book.host());
    const { adoption } = await next.check();
    expect(adoption).toMatchObject({ now: 'inputs', sameResults: false });
    expect(
      adoption?.changes?.map(({ before, after }) => [before?.value, after?.value, after?.source]),
    ).toEqual([['1200.00', '1250.00', { sheet: 'Begroting', cell: 'D2' }]]);
    await next.write({});
    for (const state of Object.values(await statesOf(await book.bytes())))
      expect(state).toContain('concept, gewijzigd na vaststelling');
  });
});

async function adopted(tables: Tables, choices = {}, incomplete = false) {
  const host = await openXlsx(fileOf(tables), 'boek.xlsx');
  const session = sessionOn(host);
  await session.check(choices);
  await session.adopt({ incomplete });
  return { host, session };
}
const reopened = async (host: XlsxHost, ...typed: readonly [string, string, string | number][]) => {
  const bytes = typed.reduce(
    (all, [sheet, cell, value]) => typeInFile(all, sheet, cell, value),
    host.bytes(),
  );
  return sessionOn(await openXlsx(bytes, 'boek.xlsx'));
};

describe('what counts as changed', () => {
  test('a mark and a driver are told; a later year and a note are not', async () => {
    const { host } = await adopted(TABLES);
    const other = await reopened(host, ['Begroting', 'E2', 9999], ['Begroting', 'H9', 'een aantekening']);
    expect((await other.check()).adoption?.now).toBe('same');
    const { adoption } = await (
      await reopened(host, ['Matrix', 'D3', '-'], ['Maatstaven', 'B2', 25])
    ).check();
    expect(
      adoption?.changes?.map(({ row, before, after }) => [row.kind, before?.value, after?.value]),
    ).toEqual([
      ['marks', 'x', undefined],
      ['drivers', '20', '25'],
    ]);
  });

  test('another choice than was adopted is a change, without a cell', async () => {
    const { session } = await adopted(TABLES, { tentative: 'niet' });
    const { adoption } = await session.check({ tentative: 'wel' });
    expect(adoption?.changes).toMatchObject([
      { row: { kind: 'choices' }, before: { value: '0' }, after: { value: '1', source: undefined } },
    ]);
    expect(adoption?.sameResults).toBe(true);
  });

  test('the same workbook with its rows in another order and its sheets under other names is unchanged', async () => {
    const { host } = await adopted(TABLES);
    const { memory } = await host.read();
    const turned = Object.fromEntries(
      Object.entries(TABLES).map(([name, [heading = [], ...rows]]) => [
        `${name} nieuw`,
        [[], heading, ...rows.reverse()],
      ]),
    );
    const moved = await openXlsx(fileOf(turned), 'anders.xlsx');
    const key = adoptedKey(2016, 2016);
    await moved.remember(key, memory[key] ?? '');
    expect((await sessionOn(moved).check()).adoption).toMatchObject({ now: 'same', changes: [] });
  });
});

describe('a year with a realisatie', () => {
  test('an adopted budget stays adopted when the realisatie comes, and the accounts are adopted with it', async () => {
    const { host } = await adopted(TABLES);
    const { memory } = await host.read();
    const year = await openXlsx(fileOf({ ...TABLES, Realisatie: ACTUAL }), 'boek.xlsx');
    const key = adoptedKey(2016, 2016);
    await year.remember(key, memory[key] ?? '');
    const session = sessionOn(year);
    expect((await session.check()).adoption).toMatchObject({ now: 'same', phases: ['budget'] });
    await session.write({});
    expect(Object.values(await statesOf(year.bytes()))[0]).toContain('begroting vastgesteld');
    await session.adopt({ incomplete: false });
    expect((await session.check()).adoption).toMatchObject({ now: 'same', phases: ['budget', 'actual'] });
    const { adoption } = await (await reopened(year, ['Realisatie', 'D2', 1])).check();
    expect(adoption?.changes).toMatchObject([{ before: { value: '1180.00' }, after: { value: '1.00' } }]);
  });

  test('several years are adopted together, and apart from one of them', async () => {
    const { host, session } = await adopted(TABLES, { year: 2016, lastYear: 2017 });
    expect((await session.check({ year: 2016, lastYear: 2017 })).adoption?.now).toBe('same');
    expect((await session.check({ year: 2016 })).adoption).toBeUndefined();
    const other = await reopened(host, ['Begroting', 'E2', 1]);
    expect((await other.check({ year: 2016, lastYear: 2017 })).adoption?.changes).toHaveLength(1);
  });
});

describe('an incomplete run', () => {
  const gaps = {
    ...TABLES,
    Maatstaven: [
      ['Maatstaf', 'A', 'B'],
      ['fte', 20, null],
    ],
  };

  test('is not adopted by accident', async () => {
    const session = sessionOn(await openXlsx(fileOf(gaps), 'boek.xlsx'));
    await session.check();
    await expect(session.adopt({ incomplete: false })).rejects.toThrow();
    expect((await session.check()).adoption).toBeUndefined();
  });

  test('that is adopted all the same keeps the word and names the product', async () => {
    const { host, session } = await adopted(gaps, {}, true);
    expect((await session.check()).adoption).toMatchObject({ now: 'same', refused: ['ICT · Werkplek'] });
    for (const state of Object.values(await statesOf(host.bytes())))
      expect(state).toMatch(/vastgesteld \d\d-\d\d-\d{4}, onvolledig/);
  });
});

describe('the log', () => {
  const doneIn = async (host: WorkbookHost) =>
    parseLog((await host.read()).memory[LOG_KEY]).map(({ done }) => done);

  test('has a line for everything that was written, newest first, also after withdrawing and removing', async () => {
    const { host, session } = await adopted(TABLES);
    await session.write({});
    await session.withdraw();
    expect((await session.check()).adoption).toBeUndefined();
    await session.removeResults();
    expect(await doneIn(host)).toEqual(['withdrawn', 'written', 'adopted']);
    await session.write({});
    expect(await doneIn(host)).toEqual(['written', 'withdrawn', 'written', 'adopted']);
    expect(Object.keys(await statesOf(host.bytes()))).toContain('Resultaat logboek');
  });

  test('says what the run came to, and of which inputs', async () => {
    const { host, session } = await adopted(TABLES);
    await session.write({});
    const [again, first] = parseLog((await host.read()).memory[LOG_KEY]);
    expect(first).toMatchObject({ first: 2016, last: 2016, cost: 2100_00, budget: 2100_00, unallocated: 0 });
    expect(again?.fingerprint).toBe(first?.fingerprint);
    const other = await reopened(host, ['Begroting', 'D2', 1250]);
    await other.check();
    expect(first?.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  });

  test('keeps a bounded number of lines, and forgets what is not a line of ours', () => {
    const line = {
      moment: '2016-01-04T12:00:00.000Z',
      done: 'written',
      version: '1',
      first: 2016,
      last: 2016,
    };
    const whole = { ...line, incomplete: false, cost: 1, budget: 1, unallocated: 0, fingerprint: 'a' };
    expect(parseLog(JSON.stringify([whole, line, 7, null]))).toEqual([whole]);
    for (const text of [undefined, '', '{}', '[', 'null']) expect(parseLog(text)).toEqual([]);
  });
});

describe('what is kept in the workbook', () => {
  test.each([
    'twentebedrijf-2016',
    'regio-twente-2016',
    'heuvelland-2023',
    'herorientatie-2013',
    'volledig-2017',
  ])('%s is read from it as it was', async (name) => {
    const host = await openXlsx(readFileSync(join(__dirname, `../../fixtures/${name}.xlsx`)), name);
    const session = sessionOn(host);
    const { reading, run } = await session.check();
    await session.adopt({ incomplete: true });
    const year = run?.year ?? 0;
    const kept = parseAdopted((await host.read()).memory[adoptedKey(year, year)]);
    const snapshot = kept && adoptedSnapshot(kept);
    const linesOf = (model: typeof reading.model) => {
      const scope = { first: year, last: year, scenario: undefined, tentative: '0' };
      return [...inputsOf(model, scope, ['budget', 'actual'])].map(lineOf).sort();
    };
    expect(snapshot && linesOf(readWorkbook(snapshot, year).model)).toEqual(linesOf(reading.model));
  });

  test('what somebody else damaged counts for nothing, and what is missing is said', async () => {
    const { host } = await adopted(TABLES);
    const key = adoptedKey(2016, 2016);
    const text = (await host.read()).memory[key] ?? '';
    for (const damaged of ['', '{}', '[1]', text.slice(0, -4), text.replace('moment', 'tijd')]) {
      await host.remember(key, damaged);
      expect((await sessionOn(host).check()).adoption).toBeUndefined();
    }
    const { cells, ...rest } = JSON.parse(text);
    for (const without of [
      rest,
      { ...rest, cells: `${cells.slice(0, -9)}AAAA` },
      { ...rest, cells: '5 AAAA' },
    ]) {
      await host.remember(key, JSON.stringify(without));
      expect((await sessionOn(host).check()).adoption).toMatchObject({ now: 'same' });
      const { adoption } = await (await reopened(host, ['Begroting', 'D2', 1250])).check();
      expect(adoption).toMatchObject({ now: 'inputs', changes: undefined, sameResults: false });
    }
  });
});
