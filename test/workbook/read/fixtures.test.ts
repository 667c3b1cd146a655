import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Phase } from '../../../src/engine/model';
import { euroText } from '../../../src/engine/money';
import { runYear } from '../../../src/engine/run';
import { openXlsx } from '../../../src/workbook/hosts/xlsx/xlsx-host';
import { readWorkbook } from '../../../src/workbook/read/read-workbook';
import type { Reading } from '../../../src/workbook/read/reading';
import { findingsOf, marksOf, shown } from './look';

const FIXTURES = join(__dirname, '../../fixtures');

async function readFixture(name: string): Promise<Reading> {
  const host = await openXlsx(readFileSync(join(FIXTURES, `${name}.xlsx`)), `${name}.xlsx`);
  return readWorkbook(await host.read());
}

interface Golden {
  readonly year: number;
  readonly totals: { readonly budgetCost: string; readonly actualCost: string };
  readonly contributions: readonly { readonly phase: Phase; readonly participant: string }[];
}

const golden = (name: string): Golden =>
  JSON.parse(readFileSync(join(FIXTURES, `golden/${name}.json`), 'utf8'));

describe('the example workbooks', () => {
  const names = ['twentebedrijf-2016', 'regio-twente-2016', 'herorientatie-2013', 'heuvelland-2023'];

  test.each(names)('%s reads without an error, with the cost of the golden result', async (name) => {
    const { model } = await readFixture(name);
    const { year, totals, contributions } = golden(name);
    expect(model.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(model.stops).toEqual([]);
    expect(model.settings.year).toBe(year);
    const { cost } = runYear(model, { year }).totals;
    expect([euroText(cost.budget), euroText(cost.actual)]).toEqual([totals.budgetCost, totals.actualCost]);
    const codes = new Set(model.participants.map(({ code }) => code));
    expect(contributions.every(({ participant }) => codes.has(participant))).toBe(true);
  });

  test('heuvelland-2023 holds every sheet of the main job', async () => {
    const { model, sheets } = await readFixture('heuvelland-2023');
    expect(sheets.map(({ kind, rows }) => `${kind} ${rows}`)).toEqual([
      'settings 3',
      'participants 5',
      'drivers 3',
      'matrix 9',
      'services 9',
      'budget 11',
      'actual 13',
      'contributed 1',
      'advances 1',
      'volumes 5',
      'tariffs 1',
      'agreements 4',
      'friction 2',
      'unknown 0',
    ]);
    expect(sheets.every(({ kind, confidence }) => kind === 'unknown' || confidence === 'certain')).toBe(true);
    expect(model.participants[2]).toMatchObject({ code: 'CLN', joined: '2023-03-15' });
    expect(shown([model.settings.tentative])).toBe('0.25');
    expect(model.agreements[0]).toMatchObject({ participant: 1, from: '2023-05-01', to: '2023-12-31' });
  });

  test('twentebedrijf-2016: 34 products and casco, four budget years, nine changes', async () => {
    const { model } = await readFixture('twentebedrijf-2016');
    expect(model.services).toHaveLength(35);
    expect(model.budgetYears).toEqual([2016, 2017, 2018, 2019]);
    expect(model.scenarios).toHaveLength(9);
    expect(model.participants[14]).toMatchObject({ code: 'RT', aliases: ['"RT"'], kind: 'partnership' });
  });
});

describe('Schema II.3 as its document prints it', () => {
  test('all 34 products under the right werkvelden', async () => {
    const { model } = await readFixture('schema-II3-letterlijk');
    const byField = new Map<string, string[]>();
    for (const { field, name } of model.services) byField.set(field, [...(byField.get(field) ?? []), name]);
    expect([...byField].map(([field, products]) => `${field}: ${products.length}`)).toEqual([
      'P&O: 8',
      'Informatisering & Automatisering: 6',
      'Basisregistraties: 3',
      'Financiën & Control: 5',
      'Facilitaire Zaken: 4',
      'Juridische Zaken: 3',
      'Communicatie: 4',
      'Expertise- & capaciteitspool: 1',
    ]);
    expect(byField.get('Basisregistraties')).toEqual(['Beheer topografie', 'BAG', 'WOZ']);
    expect(byField.get('Juridische Zaken')).toEqual(['Kennispool', 'Advies', 'Civiel rechtelijk bureau']);
    expect(byField.get('Communicatie')?.slice(0, 2)).toEqual(['Kennispool', 'Advies']);
  });

  test('on demand over its merged cells, Hell as alias, facts carried through', async () => {
    const { model } = await readFixture('schema-II3-letterlijk');
    const marks = marksOf(model);
    expect(marks[6]).toBe(`P&O/Arbeidsmediation: ${new Array(16).fill('on demand').join(' ')}`);
    expect(marks[2]).toBe('P&O/Salarisadministratie: x x x (x) x . . . . . . . x x . x');
    expect(model.services[4]?.marks?.cells[5]).toBe('G9');
    expect(model.services[4]).toMatchObject({
      origin: 'platform Twentse Kracht',
      indication: '2 fte Twentse Kracht coord',
    });
  });

  test('Noaber T-O is nobody: the products marked there are refused, the others come out right', async () => {
    const { model } = await readFixture('schema-II3-letterlijk');
    expect(findingsOf(model)).toEqual(['PARTICIPANT_UNKNOWN error Schema II.3!J3']);
    const run = runYear(model, { year: 2016 });
    const outcome = (name: string) =>
      run.outcomes.find(({ service, phase }) => phase === 'budget' && model.services[service]?.name === name);
    expect(outcome('beheer glasvezelring')?.refused).toBe('PARTICIPANT_UNKNOWN');
    // 1.450.000 over five and 507.500 over three takers by equal parts.
    expect(outcome('Beheer topografie')?.allocations.map(({ shares }) => shares)).toEqual([
      [29_000_000, 29_000_000, 29_000_000, 29_000_000, 29_000_000],
    ]);
    expect(outcome('beheer ICT')?.allocations.map(({ shares }) => shares)).toEqual([
      [16_916_667, 16_916_667, 16_916_666],
    ]);
    expect(euroText(run.totals.unallocated.budget)).toBe('145000.00');
  });
});
