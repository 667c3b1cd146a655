/** The workbook of the next year says what the old one says of that year. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calculate } from '../../src/app/calculate';
import { modelSheets } from '../../src/app/new-year/model-sheets';
import { newYear } from '../../src/app/new-year/new-year';
import { runCommand } from '../../src/cli/run';
import type { Model } from '../../src/engine/model';
import { freshWorkbook } from '../../src/workbook/hosts/xlsx/blank-workbook';
import { openXlsx, type XlsxHost } from '../../src/workbook/hosts/xlsx/xlsx-host';
import { readWorkbook } from '../../src/workbook/read/read-workbook';
import type { SheetSpec } from '../../src/workbook/sheet-spec';
import { exampleSheets } from '../../src/workbook/template/example-sheets';
import { PLAIN, tablesOf } from '../workbook/read/layouts/clean-book';
import { type RawRows, rawWorkbook } from '../workbook/read/layouts/raw-workbook';

const FIXTURES = ['herorientatie-2013', 'heuvelland-2023', 'regio-twente-2016', 'twentebedrijf-2016'];

const fixture = (name: string): Promise<XlsxHost> =>
  openXlsx(readFileSync(join(__dirname, `../fixtures/${name}.xlsx`)), name);

async function hostOf(sheets: readonly SheetSpec[]): Promise<XlsxHost> {
  const host = await openXlsx(freshWorkbook(), 'nieuw.xlsx');
  await host.write(sheets);
  return await openXlsx(host.bytes(), 'nieuw.xlsx');
}

const modelOf = async (host: XlsxHost): Promise<Model> => readWorkbook(await host.read()).model;

const PLACES: ReadonlySet<string> = new Set([
  'source',
  'keySource',
  'sheet',
  'cell',
  'cells',
  'findings',
  'stops',
]);

/** What the model says, without where it stands. */
const said = (model: Model): unknown =>
  JSON.parse(
    JSON.stringify(model, (key, value: unknown) => {
      if (PLACES.has(key) || value === 'unreadable') return undefined;
      return typeof value === 'bigint' ? String(value) : value;
    }),
  );

/** Frictiekosten, advances and everything else: an amount per payer of each product. */
async function budgetOf(host: XlsxHost, year: number): Promise<readonly string[]> {
  const { runs, reading } = calculate(await host.read(), {
    years: { first: year, last: year },
    confirmed: true,
  });
  const { services, participants } = reading.model;
  return runs
    .flatMap(({ outcomes }) => outcomes)
    .filter(({ phase }) => phase === 'budget')
    .flatMap(({ service, allocations }) =>
      allocations.flatMap(({ payers, shares, component }) =>
        payers.map((payer, at) => {
          const { field, name } = services[service] ?? {};
          return `${field}/${name} ${participants[payer]?.code} ${component} ${shares[at]}`;
        }),
      ),
    )
    .sort();
}

describe('a model as input sheets', () => {
  test.each(FIXTURES)('%s: reading the sheets gives the same model', async (name) => {
    const model = await modelOf(await fixture(name));
    const books = model.costLines.filter(({ book }) => book === 'budget' || book === 'actual');
    const again = await modelOf(await hostOf(modelSheets({ ...model, costLines: books })));
    expect(said(again)).toEqual(said({ ...model, costLines: books }));
  });

  test('the example: two organisations, recharges, indexes, scenarios', async () => {
    const model = await modelOf(await hostOf(exampleSheets()));
    expect(model.recharges.length + model.scenarios.length + model.indexes.length).toBeGreaterThan(2);
    const again = await modelOf(await hostOf(modelSheets(model)));
    expect(said(again)).toEqual(said(model));
  });
});

describe('new year', () => {
  test('where the budget has the next year, everyone pays what the old workbook says of that year', async () => {
    const old = await hostOf(exampleSheets());
    const made = await newYear(old, { from: 2016, language: 'nl' });
    expect(made?.year).toBe(2017);
    const next = await hostOf(made?.sheets ?? []);
    const expected = await budgetOf(old, 2017);
    expect(expected.length).toBeGreaterThan(200);
    expect(await budgetOf(next, 2017)).toEqual(expected);
  });

  const tables = tablesOf(PLAIN);
  const withoutNextYear = (): Uint8Array => {
    const rows: RawRows = (tables.Begroting ?? []).map((row) => row.slice(0, 5));
    return rawWorkbook(
      Object.entries({ ...tables, Begroting: rows }).map(([name, all]) => ({ name, rows: all })),
    );
  };

  test('matrix, keys and volumes stay, the budget is copied, the realisatie is empty', async () => {
    const old = await openXlsx(withoutNextYear(), 'oud.xlsx');
    const made = await newYear(old, { language: 'nl' });
    const next = await modelOf(await hostOf(made?.sheets ?? []));
    const before = await modelOf(old);
    expect(next.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect([next.settings.year, next.budgetYears, next.actualYears]).toEqual([2017, [2016, 2017], []]);
    expect(next.services.map(({ name, marks }) => [name, marks?.values])).toEqual(
      before.services.map(({ name, marks }) => [name, marks?.values]),
    );
    expect(next.funding.map(({ kind, key }) => [kind, key?.text])).toEqual(
      before.funding.map(({ kind, key }) => [kind, key?.text]),
    );
    const budget = next.costLines.filter(({ book }) => book === 'budget');
    expect(budget.map(({ years }) => years[1]?.amount)).toEqual(budget.map(({ years }) => years[0]?.amount));
    const lines = next.costLines.filter(({ book }) => book === 'actual');
    expect(lines.map(({ years }) => years.map(({ year, amount }) => [year, amount]))).toEqual(
      lines.map(() => [[2017, undefined]]),
    );
    expect(next.volumes.map(({ phase, year, row }) => [phase, year, row.values.map(String)])).toEqual([
      ['budget', 2017, ['610', '150', '221', 'undefined', 'undefined']],
      ['actual', 2017, Array<string>(5).fill('undefined')],
    ]);
    expect(next.advances).toEqual([]);
    expect(next.contributed.map(({ year }) => year)).toEqual([2016]);
  });

  test('says on its first sheet what must be looked at', async () => {
    const made = await newYear(await openXlsx(withoutNextYear(), 'oud.xlsx'), { language: 'nl' });
    expect(made?.points.map(({ code, sheet, count }) => `${code} ${sheet} ${count}`)).toEqual([
      'budgetCopied Begroting 8',
      'actualEmpty Realisatie 8',
      'advancesLeft Voorschotten 1',
      'volumesCopied Hoeveelheden 2',
    ]);
    const [first] = (await (await hostOf(made?.sheets ?? [])).read()).sheets;
    expect(first?.name).toBe('Nakijken');
    expect(first?.values.flat()).toContain('Begroting');
  });

  test('nothing is made of a workbook that nothing can be calculated of', async () => {
    const host = await openXlsx(rawWorkbook([{ name: 'Leeg', rows: [['niets']] }]), 'leeg.xlsx');
    expect(await newYear(host, { language: 'nl' })).toBeUndefined();
  });
});

describe('--nieuw-jaar', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'nieuw-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function verdeel(...argv: readonly string[]) {
    const [out, err]: [string[], string[]] = [[], []];
    const status = await runCommand(argv, { out: (line) => out.push(line), err: (line) => err.push(line) });
    return { status, out: out.join('\n'), err };
  }

  test('writes the workbook of the next year, which is divided without an error', async () => {
    const path = join(folder, '2017.xlsx');
    const made = await verdeel(join(__dirname, '../fixtures/twentebedrijf-2016.xlsx'), '--nieuw-jaar', path);
    expect(made).toMatchObject({ status: 0, err: [] });
    expect(made.out).toMatch(/^Nakijken voor 2017\n {2}Realisatie: De realisatie is leeg/);
    const { status, out } = await verdeel(path);
    expect(status).toBe(0);
    expect(out).toContain('2017');
  });

  test('says in one sentence why there is none', async () => {
    const leeg = join(folder, 'leeg.xlsx');
    writeFileSync(leeg, rawWorkbook([{ name: 'Leeg', rows: [['niets']] }]));
    const { status, err } = await verdeel(leeg, '--nieuw-jaar', join(folder, 'uit.xlsx'));
    expect([status, err.length]).toEqual([2, 1]);
    expect(readdirSync(folder)).toEqual(['leeg.xlsx']);
  });
});
