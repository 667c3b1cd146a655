/** Work that takes long: the same answers from a worker, what is told meanwhile, and what Ctrl-C leaves behind. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../src/cli/run';
import { terminalOf } from '../../src/cli/terminal';
import { workshop } from '../app/jobs/worker-here';
import { largeRows, type Size, takes } from '../bench/large';
import { type RawRows, rawWorkbook } from '../workbook/read/layouts/raw-workbook';

/** Large workbooks are read and divided several times over, beside whatever else the machine does. */
jest.setTimeout(180_000);

const PROJECT = join(__dirname, '../..');

/** Nine who perhaps take part: a range over 512 runs (R6), in thousands, which have to be said yes to. */
const CODES = Array.from({ length: 10 }, (_, at) => `P${at}`);
const MARKS: Readonly<Record<string, RawRows>> = {
  Deelnemers: [['Code', 'Naam', 'Soort'], ...CODES.map((code) => [code, `Naam ${code}`, 'gemeente'])],
  Matrix: [
    ['Werkveld', 'Product', ...CODES],
    ['P&O', 'Salaris', 'x', ...CODES.slice(1).map(() => '(x)')],
  ],
  Producten: [
    ['Werkveld', 'Product', 'Bekostiging', 'Maatstaf'],
    ['P&O', 'Salaris', 'profijt', 'gelijk'],
  ],
  Begroting: [
    ['bedragen x € 1.000', null, null, null, null, null],
    ['Werkveld', 'Product', 'Kostensoort', 'L/B', 2016, 2017],
    ['P&O', 'Salaris', 'Personeel', 'L', 12, 24],
  ],
  "Scenario's": [
    ['Scenario', 'Wijziging', 'Werkveld', 'Waarde'],
    ['Duurder', 'kosten %', 'P&O', '10%'],
  ],
};

/** Product 1 costs € 90.000. */
const SCENARIOS: RawRows = [
  ['Scenario', 'Wijziging', 'Deelnemer', 'Werkveld', 'Product', 'Waarde'],
  ['Duurder', 'kosten %', null, 'Werkveld 1', 'Product 1', '10%'],
  ['Weg', 'uittreden', 'G5', null, null, '2026-06-30'],
];
const BOTH = 'Duurder,Weg';

let folder: string;
let inputs: string;
beforeAll(() => {
  inputs = mkdtempSync(join(tmpdir(), 'zwaar-'));
  const save = (name: string, rows: Readonly<Record<string, RawRows>>): void =>
    writeFileSync(
      join(inputs, name),
      rawWorkbook(Object.entries(rows).map(([sheet, cells]) => ({ name: sheet, rows: cells }))),
    );
  const saveLarge = (name: string, size: Size, more: Readonly<Record<string, RawRows>> = {}): void =>
    save(name, { ...(largeRows(size) as Readonly<Record<string, RawRows>>), ...more });
  // Product 2 is paid for by everybody: 2^17 sets, and 2^20.
  saveLarge('17.xlsx', { services: 5, participants: 17 });
  saveLarge('20.xlsx', { services: 5, participants: 20 });
  // 200 × 51², just more than half a million.
  saveLarge('groot.xlsx', { services: 200, participants: 51 });
  // 200 × 251, just more than fifty thousand; the earlier one knew fewer participants, and no accounts yet.
  saveLarge('breed.xlsx', { services: 200, participants: 251 }, { "Scenario's": SCENARIOS });
  saveLarge('eerder.xlsx', { services: 200, participants: 250 }, { Realisatie: [] });
  save('perhaps.xlsx', MARKS);
});
afterAll(() => rmSync(inputs, { recursive: true }));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zwaar-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What is printed and written, in this thread or in a worker. */
async function verdeel(file: string, argv: readonly string[], shop = undefined as Shop | undefined) {
  const json = join(folder, 'uit.json');
  const out: string[] = [];
  const told: string[] = [];
  const places = argv.map((word) => (word.endsWith('.xlsx') ? join(inputs, word) : word));
  const status = await runCommand([join(inputs, file), ...places, '--json', json], {
    out: (line) => out.push(line),
    err: (line) => out.push(line),
    progress: (line) => told.push(line),
    ...(shop && { startWorker: shop.start }),
  });
  return { found: { status, out, json: readFileSync(json, 'utf8') }, told };
}
type Shop = ReturnType<typeof workshop>;

describe('the same is printed and written with a worker and without one', () => {
  test.each([
    ['groot.xlsx', ['--gevoeligheid', '10% voor G3'], ['analyse'], 'Gevoeligheid'],
    ['groot.xlsx', ['--eerlijkheid'], ['analyse'], 'Eerlijkheid'],
    ['17.xlsx', ['--coalities', 'Product 2'], ['analyse'], 'Coalities'],
    ['breed.xlsx', ['--vergelijk', BOTH], ['compareScenarios'], 'Scenario’s'],
    ['breed.xlsx', ['--vergelijk-met', 'realisatie'], ['compareRuns'], 'De vergelijking'],
    ['breed.xlsx', ['--vergelijk-met', 'eerder.xlsx'], ['compareRuns'], 'De vergelijking'],
    [
      'breed.xlsx',
      ['--jaar', '2026-2027', '--vergelijk-met', '2026'],
      ['compareRuns', 'compareRuns'],
      'De vergelijking',
    ],
    ['breed.xlsx', ['--doel', 'bijdrage van G3 hoogstens 600.000 door kosten'], ['analyse'], 'Het doel'],
    ['perhaps.xlsx', ['--ja'], ['range'], 'Voorwaardelijke afname'],
    ['perhaps.xlsx', ['--ja', '--jaar', '2016-2017'], ['range', 'range'], 'Voorwaardelijke afname'],
    ['perhaps.xlsx', ['--ja', '--jaar', '2017', '--scenario', 'Duurder'], ['range'], 'Voorwaardelijke'],
  ])('%s %j', async (file, argv, jobs, what) => {
    const shop = workshop();
    const [here, there] = [await verdeel(file, argv), await verdeel(file, argv, shop)];
    expect(there.found).toEqual(here.found);
    expect(shop.log).toEqual(['start', 'book', ...jobs, 'end']);
    expect(there.told[0]).toMatch(new RegExp(`^${what}.*: 0%$`));
    expect(there.told.at(-1)).toBe('');
  });

  test('what the nine can make of € 24.000 a tenth dearer: all of it alone, a tenth with the others', async () => {
    const argv = ['--ja', '--jaar', '2017', '--scenario', 'Duurder'];
    const { found } = await verdeel('perhaps.xlsx', argv, workshop());
    const { rows } = JSON.parse(found.json).range;
    expect(rows[0]).toMatchObject({ participant: 'P0', minimum: '2640.00', maximum: '26400.00' });
  });
});

test('what a worker compares: a tenth of € 90.000 more, and what who leaves would bring for 184 of 365 days (R11)', async () => {
  const { found } = await verdeel('breed.xlsx', ['--vergelijk', BOTH], workshop());
  const total = found.out.find((line) => line.startsWith('totaal'));
  // G5 brings 100 + 4 × 31 + the number of the product, 3, 8, 13 … 198, up to 999, where it takes it: each in cents.
  let lost = 0;
  for (let service = 3; service < 200; service += 5)
    if (takes(service, 4)) lost += Math.round(((224 + service) * 100 * 184) / 365);
  expect(lost).toBe(3246_46);
  expect(
    total
      ?.replaceAll('\u00a0', ' ')
      .split(/\s{2,}/)
      .slice(2),
  ).toEqual(['€ 9.000,00', '−€ 3.246,46']);
});

test.each([
  ['a plain division', '17.xlsx', []],
  ['few cells', '17.xlsx', ['--gevoeligheid', '10%', '--eerlijkheid']],
  ['few takers', 'groot.xlsx', ['--coalities', 'Product 1']],
  ['a goal', 'groot.xlsx', ['--doel', 'prijs van Product 5 hoogstens 10 door kosten']],
  ['another run', 'groot.xlsx', ['--vergelijk-met', 'realisatie']],
])('%s is not worth a worker', async (_, file, argv) => {
  const shop = workshop();
  const { told } = await verdeel(file, argv, shop);
  expect(shop.log).toEqual([]);
  expect(told).toEqual(['']);
});

test('a range that is written nowhere is not worked out', async () => {
  const shop = workshop();
  const out: string[] = [];
  const terminal = { out: (line: string) => out.push(line), err: (line: string) => out.push(line) };
  await runCommand([join(inputs, 'perhaps.xlsx'), '--ja'], { ...terminal, startWorker: shop.start });
  expect(shop.log).toEqual([]);
});

test('how far it is stands on a terminal only, where each line takes the place of the last', () => {
  const written: string[] = [];
  const write = (text: string) => written.push(text);
  expect(terminalOf(write, write, false).progress).toBeUndefined();
  const { progress, err } = terminalOf(write, write, true);
  progress?.('werk: 5%');
  progress?.('');
  err('klaar');
  expect(written.join('')).toBe('\r\u001b[Kwerk: 5%\r\u001b[Kklaar\n');
});

describe('a process', () => {
  /** @param isTerminal - as if somebody looks at stderr */
  function started(argv: readonly string[], isTerminal: boolean) {
    const looking = ['--import', 'data:text/javascript,process.stderr.isTTY = true'];
    const start = join(PROJECT, 'src/cli/start.js');
    const child = spawn(process.execPath, [...(isTerminal ? looking : []), start, ...argv], { cwd: PROJECT });
    const said = { out: '', err: '' };
    child.stdout.on('data', (text) => {
      said.out += text;
    });
    child.stderr.on('data', (text) => {
      said.err += text;
    });
    return { child, said };
  }

  /** Until the worker told that it is under way. */
  async function underWay(child: ChildProcess, said: { readonly err: string }): Promise<void> {
    while (!/: [1-9]\d?%/.test(said.err) && child.exitCode === null)
      await once(child.stderr ?? child, 'data');
  }

  const files = (): readonly string[] => [
    '--uit',
    join(folder, 'uit.xlsx'),
    '--json',
    join(folder, 'uit.json'),
  ];

  const COMBINED = 'Duurder,Weg,Duurder + Weg,Weg + Duurder,Weg + Weg,Weg + Weg + Duurder';
  test.each([
    ['nl', '20.xlsx', ['--coalities', 'Product 2'], 'Afgebroken; er is niets geschreven.'],
    ['en', '20.xlsx', ['--coalities', 'Product 2'], 'Cancelled; nothing was written.'],
    ['nl', 'breed.xlsx', ['--vergelijk', COMBINED], 'Afgebroken; er is niets geschreven.'],
  ])(
    'Ctrl-C ends it with status 2, one sentence and no file (%s, %s)',
    async (...[language, file, asked, sentence]) => {
      const argv = [join(inputs, file), ...asked, '--taal', language, ...files()];
      const { child, said } = started(argv, true);
      await underWay(child, said);
      child.kill('SIGINT');
      const [status, signal] = await once(child, 'close');
      expect({ status, signal }).toEqual({ status: 2, signal: null });
      expect(said.out).toBe('');
      expect(said.err).not.toMatch(/100%/);
      expect(said.err.split('\r\u001b[K').at(-1)).toBe(`${sentence}\n`);
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  test('nobody looks on: nothing but the answer, which is that of one thread', async () => {
    const argv = ['--coalities', 'Product 2'];
    const { child, said } = started([join(inputs, '17.xlsx'), ...argv], false);
    const [status] = await once(child, 'close');
    expect({ status, err: said.err }).toEqual({ status: 0, err: '' });
    const out: string[] = [];
    await runCommand([join(inputs, '17.xlsx'), ...argv], {
      out: (line) => out.push(line),
      err: () => undefined,
    });
    expect(said.out).toBe(`${out.join('\n')}\n`);
  });

  test('a line is wiped before the answer is printed', async () => {
    const { child, said } = started([join(inputs, '17.xlsx'), '--coalities', 'Product 2'], true);
    const [status] = await once(child, 'close');
    expect(status).toBe(0);
    const lines = said.err.split('\r\u001b[K');
    expect(lines.slice(0, 2)).toEqual(['', 'Coalities worden doorgerekend: 0%']);
    expect(lines.at(-1)).toBe('');
  });
});
