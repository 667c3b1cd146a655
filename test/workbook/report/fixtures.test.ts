/** All result sheets of the example workbooks, recalculated by LibreOffice and compared with the golden amounts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { calculate } from '../../../src/app/calculate';
import { resultSheets } from '../../../src/app/result-sheets';
import { explainService } from '../../../src/engine/explain';
import { runYear } from '../../../src/engine/run';
import { openXlsx } from '../../../src/workbook/hosts/xlsx/xlsx-host';
import { buildReports } from '../../../src/workbook/report/build-reports';
import type { SheetSpec } from '../../../src/workbook/sheet-spec';
import { convertWithOffice } from '../../tools/soffice';
import { widenModel } from './wide-model';
import { withoutNoise } from './workbook';

/** LibreOffice starts slowly where much else is going on. */
jest.setTimeout(300_000);

const FOLDER = join(__dirname, '../../fixtures');
const MOMENT = new Date(2026, 10, 22, 12, 4);
const open = (name: string) => openXlsx(readFileSync(join(FOLDER, `${name}.xlsx`)), name);

async function reportsOf(name: string, language: 'nl' | 'en', years?: { first: number; last: number }) {
  const host = await open(name);
  const snapshot = await host.read();
  const calculation = calculate(snapshot, { years });
  return { host, sheets: resultSheets(calculation, { language, moment: MOMENT, snapshot }) };
}

/** Formula cells with the stored value and what LibreOffice makes of them. */
async function recalculated(host: Awaited<ReturnType<typeof open>>, sheets: readonly SheetSpec[]) {
  await host.write(sheets);
  const book = await readXlsx(convertWithOffice(host.bytes(), 'xlsx'));
  const shown = (value: unknown): unknown =>
    typeof value === 'number' ? withoutNoise(value) : (value ?? '');
  const stored: unknown[] = [];
  const given: unknown[] = [];
  for (const { name, rows } of sheets) {
    const values = book.sheets.find((sheet) => sheet.name === name)?.rows;
    for (const [row, cells] of rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (cell?.formula === undefined) continue;
        stored.push([name, row, column, shown(cell.value)]);
        given.push([name, row, column, shown(values?.[row]?.[column])]);
      }
    }
  }
  return { stored, given };
}

describe('R29 LibreOffice calculates every stored value', () => {
  test.each([
    ['twentebedrijf-2016', 'nl'],
    ['regio-twente-2016', 'en'],
    ['herorientatie-2013', 'nl'],
    ['heuvelland-2023', 'nl'],
  ] as const)('%s in %s', async (name, language) => {
    const { host, sheets } = await reportsOf(name, language);
    const { stored, given } = await recalculated(host, sheets);
    expect(stored.length).toBeGreaterThan(200);
    expect(given).toEqual(stored);
  });

  test('several years', async () => {
    const { host, sheets } = await reportsOf('twentebedrijf-2016', 'en', { first: 2016, last: 2019 });
    expect(sheets.map(({ name }) => name)).toContain('Result multi-year');
    const { stored, given } = await recalculated(host, sheets);
    expect(given).toEqual(stored);
  });

  test('60 participants', async () => {
    const host = await open('twentebedrijf-2016');
    const { reading } = calculate(await host.read());
    const model = widenModel(reading.model, 60);
    const run = runYear(model, { year: 2016 });
    // The input sheets have 19 participants: a control against them would say so.
    const sheets = buildReports({
      model: { ...model, direct: [], advances: [] },
      run,
      runs: [run],
      findings: [],
      language: 'nl',
      moment: MOMENT,
      version: '0',
      explainService: (service, phase) => explainService(model, run, service, phase),
    });
    const { stored, given } = await recalculated(host, sheets);
    expect(given).toEqual(stored);
  });
});

interface Golden {
  readonly contributions: readonly Readonly<Record<string, string>>[];
  readonly settlement: readonly Readonly<Record<string, string>>[];
}

const goldenOf = (name: string): Golden =>
  JSON.parse(readFileSync(join(FOLDER, 'golden', `${name}.json`), 'utf8'));

const NAMES = ['twentebedrijf-2016', 'regio-twente-2016', 'herorientatie-2013', 'heuvelland-2023'];

describe('the amounts are the golden ones', () => {
  test.each(NAMES)('%s: Resultaat lijst', async (name) => {
    const { sheets } = await reportsOf(name, 'nl');
    const list = sheets.find((sheet) => sheet.name === 'Resultaat lijst');
    const phases: Readonly<Record<string, string>> = { begroting: 'budget', realisatie: 'actual' };
    const rows = (list?.rows ?? []).slice(4).map((cells) => {
      const [organisation, field, service, , phase, , amount, , , , , code] = cells.map(
        (cell) => cell?.value,
      );
      return [organisation, field, service, code, phases[String(phase)], Number(amount).toFixed(2)].join('|');
    });
    const golden = goldenOf(name)
      .contributions.filter(({ amount }) => Number(amount) !== 0)
      .map((row) =>
        [row.organisation, row.field, row.service, row.participant, row.phase, row.amount].join('|'),
      );
    expect(rows.sort()).toEqual(golden.sort());
  });

  test.each(NAMES.filter((name) => name !== 'herorientatie-2013'))(
    '%s: Resultaat afrekening',
    async (name) => {
      const { host, sheets } = await reportsOf(name, 'nl');
      const { model } = calculate(await host.read()).reading;
      const codes = new Map(model.participants.map((participant) => [participant.name, participant.code]));
      const sheet = sheets.find((one) => one.name === 'Resultaat afrekening');
      const top = sheet?.tables?.[0]?.area.row ?? 0;
      const rows = (sheet?.rows ?? []).slice(top + 1).map((cells) => {
        const [participant, field, service, ...amounts] = cells.slice(0, 6).map((cell) => cell?.value);
        return [
          field,
          service,
          codes.get(String(participant)),
          ...amounts.map((one) => Number(one).toFixed(2)),
        ].join('|');
      });
      const golden = goldenOf(name)
        .settlement.filter(({ advance, actual }) => Number(advance) !== 0 || Number(actual) !== 0)
        .map((row) =>
          [row.field, row.service, row.participant, row.advance, row.actual, row.difference].join('|'),
        );
      expect(rows.filter((row) => !row.endsWith('0.00|0.00|0.00')).sort()).toEqual(golden.sort());
    },
  );

  test.each(NAMES)('%s: all controls hold', async (name) => {
    const { sheets } = await reportsOf(name, 'nl');
    const title = sheets.find((one) => one.name === 'Resultaat aansluiting')?.rows[0]?.[0]?.value;
    const [, good, count] = /: (\d+) van (\d+) controles/.exec(String(title)) ?? [];
    expect(Number(count)).toBeGreaterThanOrEqual(5);
    expect(good).toBe(count);
  });
});
