/** `--boekingen`: CSV files for the ledgers of the participants. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../src/cli/run';
import { parseCsv } from '../tools/parse-csv';

/** The machine may be busy. */
jest.setTimeout(60_000);

const input = join(__dirname, '../fixtures/regio-twente-2016.xlsx');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'boekingen-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function verdeel(...argv: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const status = await runCommand(argv, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { status, out: out.join('\n'), err };
}

const rowsOf = (path: string) =>
  parseCsv(new TextDecoder().decode(readFileSync(path)))
    .slice(1)
    .map((row) => ({
      participant: row[0],
      phase: row[3],
      cents: Math.round(Number(row[10]?.replace(',', '.')) * 100),
    }));

test('one file with all: the golden contributions, to the cent', async () => {
  const file = join(folder, 'boekingen.csv');
  const { status, out } = await verdeel(input, '--boekingen', file);
  expect(status).toBe(0);
  expect(out).toMatch(/Geschreven: .*boekingen\.csv \(1 bestand met boekingen\)/);
  const golden = JSON.parse(
    readFileSync(join(__dirname, '../fixtures/golden/regio-twente-2016.json'), 'utf8'),
  ) as { contributions: readonly { phase: string; amount: string }[] };
  const sum = (amounts: readonly number[]) => amounts.reduce((total, cents) => total + cents, 0);
  for (const [word, phase] of [
    ['begroting', 'budget'],
    ['realisatie', 'actual'],
  ]) {
    expect(
      sum(
        rowsOf(file)
          .filter((row) => row.phase === word)
          .map(({ cents }) => cents),
      ),
    ).toBe(
      sum(
        golden.contributions
          .filter((row) => row.phase === phase)
          .map(({ amount }) => Math.round(Number(amount) * 100)),
      ),
    );
  }
});

test('a folder, which is made: a file for each participant, of its own rows only', async () => {
  const place = join(folder, 'nieuw', 'boekingen');
  const { status } = await verdeel(input, '--boekingen', place, '--jaar', '2016');
  expect(status).toBe(0);
  const files = readdirSync(place);
  expect(files).toContain('Boekingen Almelo 2016.csv');
  for (const file of files) {
    const names = new Set(rowsOf(join(place, file)).map(({ participant }) => participant));
    expect(names.size).toBe(1);
  }
});

test('a folder that cannot be made is one sentence, and nothing is written', async () => {
  const taken = join(folder, 'taken');
  writeFileSync(taken, 'van mij');
  const { status, err } = await verdeel(input, '--boekingen', taken, '--json', join(folder, 'uit.json'));
  expect(status).toBe(2);
  expect(err).toHaveLength(1);
  expect(readdirSync(folder)).toEqual(['taken']);
});
