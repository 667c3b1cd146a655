/** Overview, advances, years and the cost allocation sheet on a year that was divided by hand. */
import { Decimal } from 'decimal.js';
import type { RunResult } from '../../../src/engine/result';
import { buildReports } from '../../../src/workbook/report/build-reports';
import type { ReportInput } from '../../../src/workbook/report/report-input';
import { sheetCalled, valuesOf } from './sheet-values';
import { input, reportInput, run } from './three-participants';
import { expectStoredValues } from './workbook';

const sheetOf = (report: ReportInput, name: string) => sheetCalled(buildReports(report), name);

describe('R30 Resultaat overzicht', () => {
  const sheet = sheetOf(reportInput, 'Resultaat overzicht');
  const values = valuesOf(sheet);

  test('key figures: total, participants, products, solidarity and benefit apart, controls', () => {
    expect(values[3]?.slice(0, 6)).toEqual([
      'Totaal',
      'Deelnemers',
      'Producten',
      'Solidair',
      'Profijt',
      'Controles in orde',
    ]);
    expect(values[4]?.slice(0, 6)).toEqual([570, 3, 3, 400 / 570, 170 / 570, '14 van 14']);
  });

  test('per participant: solidarity, benefit, total, share, per inhabitant, settlement', () => {
    expect(values.slice(6, 11).map((row) => row.slice(0, 7))).toEqual([
      ['Deelnemer', 'Solidair', 'Profijt', 'Totaal', 'Aandeel', 'Per inwoner', 'Afrekening'],
      ['Ast', 100, 83.34, 183.34, 18334 / 57000, 0.18334, 0],
      ['=Beek', 300, 33.33, 333.33, 33333 / 57000, 0.11111, 20],
      ['Samen 3', 0, 53.33, 53.33, 5333 / 57000, null, -10],
      ['Totaal', 400, 170, 570, 1, '', 10],
    ]);
  });

  test('the causes and the rules in words', () => {
    const sentences = values.map(([first]) => first).filter((text) => typeof text === 'string');
    expect(sentences).toEqual(
      expect.arrayContaining([
        '1. Casco · Bestuur: €\u00a040 meer dan het voorschot.',
        '2. ICT · Werkplek (?): €\u00a030 minder dan het voorschot.',
        'Solidariteit (R10): €\u00a0400 (70%), naar inwoners.',
        'Profijt (R12): €\u00a0100 (18%), naar gelijk.',
        'Inbreng (R11): €\u00a070 (12%).',
      ]),
    );
  });

  test('two charts that carry their message in the title, on one page', () => {
    expect(sheet.charts?.map(({ title }) => title)).toEqual([
      '=Beek betaalt 58% van het totaal (€\u00a0333)',
      'Bestuur kost het meest extra: €\u00a040',
    ]);
    expect(sheet.print).toMatchObject({ orientation: 'landscape', pagesHigh: 1 });
  });

  test('more than 24 participants: the others stand together and the total is that of all', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({
      ...reportInput.model.participants[0],
      code: `P${index}`,
      name: `Deelnemer ${'abcdefghijklmnopqrstuvwxyz'[index % 26]}${index < 26 ? '' : 'z'}`,
    })) as typeof reportInput.model.participants;
    const [first] = run.outcomes;
    if (!first) throw new Error('no outcome');
    const allocation = {
      component: 'casco' as const,
      amount: 82000,
      payers: many.map((_, index) => index),
      shares: many.map((_, index) => (index + 1) * 100),
    };
    const wide: RunResult = {
      ...run,
      hasActual: false,
      settlement: [],
      outcomes: [{ ...first, net: 82000, allocations: [allocation] }],
    };
    const report = {
      ...reportInput,
      model: { ...reportInput.model, participants: many, drivers: [], costLines: [] },
      run: wide,
      runs: [wide],
      explainService: () => [],
    };
    const rows = valuesOf(sheetOf(report, 'Resultaat overzicht')).slice(7, 32);
    // 23 have a row; the first 17, with 1 to 17 euro, are together 153.
    expect(rows[0]?.[0]).toBe('Deelnemer r');
    expect(rows[23]?.slice(0, 4)).toEqual(['overige 17 deelnemers', 153, 0, 153]);
    expect(rows[24]?.slice(0, 4)).toEqual(['Totaal', 820, 0, 820]);
    expectStoredValues(buildReports(report), {});
  });
});

describe('Resultaat kostenverdeelstaat', () => {
  const sheet = sheetOf(reportInput, 'Resultaat kostenverdeelstaat');
  const values = valuesOf(sheet);
  const start = values.findIndex(([first]) => first === 'Werkplek (?)');

  test('R2, R12 from cost through rule and weight to exact share, rounding and contribution', () => {
    const rounded = values
      .slice(start, start + 6)
      .map((row) => row.map((value) => (typeof value === 'number' ? Number(value.toFixed(6)) : value)));
    expect(rounded).toEqual([
      ['Werkplek (?)', 'profijt (R12)', 'gelijk'],
      ['Personeel', null, null, 100],
      ['Ast', null, null, null, 1, 0.333333, 33.333333, 0.006667, 33.34],
      ['=Beek', null, null, null, 1, 0.333333, 33.333333, -0.003333, 33.33],
      ['Samen 3', null, null, null, 1, 0.333333, 33.333333, -0.003333, 33.33],
      ['Totaal Werkplek (?)', '', '', 100, 3, 1, 100, 0, 100, 0],
    ]);
  });

  test('R3 a refused product says so and is not covered', () => {
    const refused = values.findIndex(([first]) => first === 'Beheer');
    expect(values[refused]?.[1]).toBe('niet verdeeld, zie Resultaat controles · profijt (R12)');
    expect(values[refused + 2]?.slice(8)).toEqual([0, 15]);
  });

  test('totals per phase, and groups per product within groups per werkveld', () => {
    expect(values.find(([first]) => first === 'Totaal begroting')?.filter((value) => value !== '')).toEqual([
      'Totaal begroting',
      590,
      570,
      20,
    ]);
    const groups = sheet.groups ?? [];
    const ict = values.findIndex(([first]) => first === 'Totaal ICT');
    expect(groups).toContainEqual({ kind: 'rows', first: start, last: ict - 1 });
    expect(groups).toContainEqual({ kind: 'rows', first: start, last: start + 4 });
  });
});

describe('R20 Resultaat voorschotten', () => {
  const term = (participant: number, number: number, amount: number, vat = 0) => ({
    participant,
    organisation: 'Dienst Drieland',
    term: number,
    due: `2016-0${number * 6 - 5}-01`,
    amount,
    vat,
  });
  const terms = [term(0, 1, 9500, 1995), term(0, 2, 9500, 1995), term(1, 1, 17001), term(1, 2, 17000)];
  const vat = [
    {
      service: 0,
      participant: 0,
      phase: 'budget' as const,
      regime: '21%' as const,
      base: 19000,
      vat: 3990,
      compensable: 3990,
    },
  ];
  // The BCF returns all vat to Ast.
  const participants = reportInput.model.participants.map((one, index) =>
    index === 0 ? { ...one, vatCompensation: new Decimal(1) } : one,
  );
  const model = { ...reportInput.model, participants };
  const report = { ...reportInput, model, run: { ...run, terms, vat } };
  const sheet = sheetOf(report, 'Resultaat voorschotten');

  test('per receiver the terms with their due dates, vat and what BCF returns', () => {
    expect(valuesOf(sheet).slice(3, 7)).toEqual([
      [
        'Deelnemer',
        'Code',
        'Termijn 1\n01-01-2016',
        'Termijn 2\n01-07-2016',
        'Totaal',
        'Btw',
        'Te factureren',
        'Waarvan compensabel (BCF)',
      ],
      ['Ast', 'A', 95, 95, 190, 39.9, 229.9, 39.9],
      ['=Beek', 'B', 170.01, 170, 340.01, 0, 340.01, 0],
      ['Totaal', '', 265.01, 265, 530.01, 39.9, 569.91, 39.9],
    ]);
    expect(valuesOf(sheet)[0]?.[0]).toBe('Voorschotten 2016: €\u00a0530,01 in 2 termijnen');
  });

  test('each term as a row with its day, and formulas that give the stored values', () => {
    // 1 July 2016 is day 42552 of the 1900 system.
    expect(valuesOf(sheet)[11]).toEqual(['Ast', 'A', 2, 42552, 95, 19.95, 114.95]);
    expectStoredValues(buildReports(report), input);
  });
});

describe('Resultaat meerjaren', () => {
  const [, , , , ...actual] = run.outcomes;
  const next: RunResult = {
    ...run,
    year: 2017,
    hasActual: false,
    outcomes: actual.map((outcome) => ({ ...outcome, phase: 'budget' })),
    settlement: [],
    totals: {
      ...run.totals,
      cost: { budget: 61500, actual: 0 },
      contributions: { budget: 60000, actual: 0 },
      coverage: { budget: 0, actual: 0 },
    },
  };
  const report = { ...reportInput, runs: [run, next] };
  const sheet = sheetOf(report, 'Resultaat meerjaren');

  test('participants over the years, with the change', () => {
    expect(
      valuesOf(sheet)
        .slice(3, 8)
        .map((row) => row.slice(0, 6)),
    ).toEqual([
      ['Deelnemer', 'Code', '2016', '2017', 'Verschil', 'In %'],
      ['Ast', 'A', 183.34, 190, 6.66, 666 / 18334],
      ['=Beek', 'B', 333.33, 360, 26.67, 2667 / 33333],
      ['Samen 3', 'S', 53.33, 50, -3.33, -333 / 5333],
      ['Totaal', '', 570, 600, 30, 3000 / 57000],
    ]);
  });

  test('the lines tell how the total goes, and who rises and falls most', () => {
    const [chart] = sheet.charts ?? [];
    expect(chart?.title).toBe('Het totaal stijgt van €\u00a0570 in 2016 naar €\u00a0600 in 2017 (+5,3%)');
    expect(chart?.message).toBe(
      '=Beek stijgt het meest: €\u00a027 meer dan in 2016. Samen 3 daalt het meest: €\u00a03 minder dan in 2016.',
    );
    expect(chart?.series.map(({ name }) => name)).toEqual(['=Beek', 'Ast', 'Samen 3']);
    expectStoredValues(buildReports(report), input);
  });

  test('from net cost to contributions', () => {
    const rows = valuesOf(sheet);
    const top = rows.findIndex(([first]) => first === 'Opbouw');
    expect(rows.slice(top + 1, top + 5)).toEqual([
      ['Netto kosten', null, 590, 615],
      ['Dekkingsverschil', null, -5, 0],
      ['Niet verdeeld', null, -15, -15],
      ['Bijdragen', '', 570, 600],
    ]);
  });

  test('one year has no such sheet', () => {
    expect(buildReports(reportInput).map(({ name }) => name)).not.toContain('Resultaat meerjaren');
  });
});
