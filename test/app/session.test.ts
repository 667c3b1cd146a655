/** A session on a file, from opening to removing: what the pane, the ribbon and file mode share. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSession } from '../../src/app/session';
import { cellAddress } from '../../src/workbook/address';
import { blankWorkbook } from '../../src/workbook/hosts/xlsx/blank-workbook';
import { openXlsx, type XlsxHost } from '../../src/workbook/hosts/xlsx/xlsx-host';

/** Each test reads a whole workbook. */
jest.setTimeout(60_000);

const FIXTURES = join(__dirname, '../fixtures');
const open = (name: string) => openXlsx(readFileSync(join(FIXTURES, `${name}.xlsx`)), `${name}.xlsx`);
const sessionOn = (host: XlsxHost) => createSession(host, { language: 'nl', version: '0' });

/** The workbook as a user finds it after saving, closing and opening again. */
const reopened = async (host: XlsxHost) => openXlsx(host.bytes(), 'weer.xlsx');

describe('checking', () => {
  test('an empty workbook is empty, not wrong', async () => {
    const checked = await sessionOn(await openXlsx(blankWorkbook(), 'leeg.xlsx')).check();
    expect(checked).toMatchObject({ state: 'empty', previous: undefined, outdated: false, runs: [] });
  });

  test('a workbook with an error that stops everything has no run and says why', async () => {
    const checked = await sessionOn(await open('heuvelland-2023')).check({ year: 1990 });
    expect(checked.state).toBe('errors');
    expect(checked.findings[0]).toMatchObject({ code: 'YEAR_MISSING', severity: 'error' });
  });

  test('the years to choose from are those of the budget', async () => {
    const checked = await sessionOn(await open('twentebedrijf-2016')).check();
    expect(checked.years).toEqual([2016, 2017, 2018, 2019]);
    expect(checked).toMatchObject({ state: 'ready', run: { year: 2016 } });
  });

  test.each([
    ['niet', 0],
    ['wel', 1],
    ['0.5', 0.5],
  ])('R6: tentative %s counts for %d', async (tentative, factor) => {
    const { run } = await sessionOn(await open('twentebedrijf-2016')).check({ tentative });
    expect(run?.tentative?.toNumber()).toBe(factor);
  });

  test('a remembered scenario that is gone is not run', async () => {
    const { run } = await sessionOn(await open('regio-twente-2016')).check({ scenario: 'Weg' });
    expect(run?.scenario).toBeUndefined();
  });
});

describe('writing', () => {
  test('what is previewed is what is written', async () => {
    const host = await open('regio-twente-2016');
    const session = sessionOn(host);
    await session.check();
    const names = session.preview().map(({ sheet }) => sheet);
    const report = await session.write({});
    expect(names.length).toBeGreaterThan(4);
    expect(report.written.map(({ sheet }) => sheet)).toEqual(names);
  });

  test('afterwards the result is up to date, also in a workbook that was saved and opened again', async () => {
    const host = await open('regio-twente-2016');
    const session = sessionOn(host);
    await session.check({ tentative: 'wel' });
    await session.write({});
    const checked = await sessionOn(await reopened(host)).check();
    expect(checked.outdated).toBe(false);
    expect(checked.previous?.moment).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(checked.choices).toEqual({ tentative: 'wel' });
  });

  test('another choice than was written makes it out of date', async () => {
    const host = await open('twentebedrijf-2016');
    const session = sessionOn(host);
    await session.check();
    await session.write({});
    expect((await session.check({ year: 2017 })).outdated).toBe(true);
    expect((await session.check({})).outdated).toBe(false);
  });

  test('nothing can be written before a check', async () => {
    await expect(sessionOn(await open('regio-twente-2016')).write({})).rejects.toThrow();
  });

  test('removing takes out every result sheet and what was remembered of them', async () => {
    const host = await open('regio-twente-2016');
    const before = (await host.read()).sheets.map(({ name }) => name);
    const session = sessionOn(host);
    await session.check();
    await session.write({});
    await session.removeResults();
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual(before);
    expect(await session.check()).toMatchObject({ previous: undefined, outdated: false });
  });
});

describe('sheets for single participants', () => {
  const kinds = ['advance', 'settlement'] as const;
  const own = async (host: XlsxHost) =>
    (await host.read()).sheets.filter(({ own: isOwn }) => isOwn).map(({ name }) => name);

  test('what was chosen is remembered, and fewer participants leave nothing behind', async () => {
    const host = await open('heuvelland-2023');
    const session = sessionOn(host);
    await session.check({ statements: { participants: 'all', kinds } });
    await session.write({});
    const all = await own(host);
    expect(all.filter((name) => / (?:voorschot|afrekening)$/.test(name))).toHaveLength(11);

    const again = await sessionOn(await reopened(host)).check();
    expect(again.choices.statements).toEqual({ participants: 'all', kinds });
    expect(again.outdated).toBe(false);

    await session.check({ statements: { participants: ['BRK'], kinds: ['settlement'] } });
    const { removed } = await session.write({});
    expect(removed).toHaveLength(9);
    expect(await own(host)).toEqual(all.filter((name) => !removed.includes(name)));
    await session.removeResults();
    expect(await own(host)).toEqual([]);
  });

  test('a choice that the workbook does not understand is not used', async () => {
    const host = await open('heuvelland-2023');
    await sessionOn(host).check();
    const remembered = { fingerprint: '', moment: '', sheets: {}, choices: { statements: { kinds: [1] } } };
    await host.remember('run', JSON.stringify(remembered));
    expect((await sessionOn(host).check()).choices).toEqual({});
  });

  test('books are for whom they were asked, and write nothing', async () => {
    const host = await open('heuvelland-2023');
    const session = sessionOn(host);
    expect(session.books({ participants: 'all', kinds })).toEqual([]);
    await session.check();
    const before = host.bytes();
    const books = session.books({ participants: ['BRK', 'CLN'], kinds });
    expect(books.map(({ name, sheets }) => [name, sheets.length])).toEqual([
      ['Brekerdal', 2],
      ['Clingenoord', 2],
    ]);
    expect(host.bytes()).toBe(before);
  });
});

describe('R28: explaining a cell of a result sheet', () => {
  async function written() {
    const host = await open('twentebedrijf-2016');
    const session = sessionOn(host);
    await session.check();
    await session.write({});
    return { host, session };
  }

  test('an amount of the list gives its derivation', async () => {
    const { session } = await written();
    const found = await firstExplained(session);
    expect(found?.explanation.amount).toBe(29981538);
    expect(found?.explanation.steps.flatMap(({ sources }) => sources)).toContainEqual({
      sheet: 'Inbreng',
      cell: 'R2',
    });
  });

  test('a heading and a cell of the user have none', async () => {
    const { session } = await written();
    expect(await session.explainCell({ sheet: 'Resultaat lijst', cell: 'A4' })).toBeUndefined();
    expect(await session.explainCell({ sheet: 'Begroting', cell: 'E2' })).toBeUndefined();
  });

  /** The first amount of the list: Personeelbeheer of Regio Twente, € 299.815,38 in the golden result. */
  async function firstExplained(session: ReturnType<typeof sessionOn>) {
    for (let row = 4; row < 8; row += 1) {
      for (let column = 0; column < 12; column += 1) {
        const cell = cellAddress(row, column);
        const explanation = await session.explainCell({ sheet: 'Resultaat lijst', cell });
        if (explanation) return { cell, explanation };
      }
    }
    return undefined;
  }
});

describe('inserting', () => {
  test('the example brings its input sheets once, and divides', async () => {
    const host = await openXlsx(blankWorkbook(), 'leeg.xlsx');
    const session = sessionOn(host);
    const first = await session.insertExample();
    expect(first.written.map(({ sheet }) => sheet)).toContain('Product-afnemer');
    expect(await session.check()).toMatchObject({ state: 'ready', run: { year: 2016 } });
    await session.write({});
    const again = await session.insertExample();
    expect(again.written).toEqual([]);
    expect((await session.check()).previous).toBeDefined();
  });

  test('the template reads back without a finding, and divides what it holds', async () => {
    const host = await openXlsx(blankWorkbook(), 'leeg.xlsx');
    const session = sessionOn(host);
    await session.insertTemplate();
    const { findings, run } = await session.check();
    expect(findings).toEqual([]);
    // 250.000 equally, 100.000 by 20.000 and 30.000 inhabitants.
    expect(run?.totals.contributions.budget).toBe(35_000_000);
    expect(run?.outcomes.map(({ allocations }) => allocations[0]?.shares)).toEqual([
      [12_500_000, 12_500_000],
      [4_000_000, 6_000_000],
    ]);
  });
});
