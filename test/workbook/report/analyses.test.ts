/** Resultaat gevoeligheid and Resultaat coalities, on workbooks that are worked out by hand. */
import { analyseAll } from '../../../src/app/analyses/analyse';
import type { AnalysisRequest } from '../../../src/app/analyses/request';
import { calculate } from '../../../src/app/calculate';
import { resultSheets } from '../../../src/app/result-sheets';
import type { ChartSpec, SheetSpec } from '../../../src/workbook/sheet-spec';
import { compareBook } from '../../app/compare-book';
import { book } from '../read/build-snapshot';
import { valuesOf } from './sheet-values';
import { computeFormulas, withoutNoise } from './workbook';

const MOMENT = new Date(2026, 10, 22, 12, 4);

function sheetOf(
  request: AnalysisRequest,
  { snapshot = compareBook(), language = 'nl' as 'nl' | 'en' } = {},
): SheetSpec {
  const calculation = calculate(snapshot);
  const analysed = analyseAll(calculation, [request]);
  const found = resultSheets(calculation, { language, moment: MOMENT, snapshot, analysed }).find(({ name }) =>
    /gevoeligheid|sensitivity|coalities|coalitions/.test(name),
  );
  if (!found) throw new Error('no such sheet');
  return found;
}

/** Names and values of the bars as they are drawn. */
const drawn = ({ rows }: SheetSpec, { series }: ChartSpec) =>
  series.map(({ categories, values }) =>
    rows
      .slice(values.row, values.row + values.rows)
      .map((cells) => [cells[categories.column]?.value, cells[values.column]?.value]),
  );

/** One product, taken by so many in equal parts. */
const taking = (count: number, fixed: string, cost = 600 * count) => {
  const codes = Array.from({ length: count }, (_, at) => `P${at + 1}`);
  return book({
    Deelnemers: [['Code', 'Naam', 'Soort'], ...codes.map((code) => [code, `Naam ${code}`, 'gemeente'])],
    Matrix: [
      ['Werkveld', 'Product', ...codes],
      ['ICT', 'Werkplek', ...codes.map(() => 'x')],
    ],
    Producten: [
      ['Werkveld', 'Product', 'Bekostiging', 'Maatstaf', 'Blijvend deel %'],
      ['ICT', 'Werkplek', 'profijt', 'gelijk', fixed],
    ],
    Begroting: [
      ['Werkveld', 'Product', 'Kostensoort', 'L/B', 2016],
      ['ICT', 'Werkplek', 'Licenties', 'L', cost],
    ],
  });
};

const SENSITIVITY: AnalysisRequest = { kind: 'sensitivity', percent: '10', participants: ['A'] };

describe('Resultaat gevoeligheid', () => {
  // Salaris 1.200 in equal parts over three; Werkplek 900 by fte, 20 of Almelo and 10 of Borne.
  test('of all together: widest first, and a shift to the left for less and to the right for more', () => {
    const sheet = sheetOf(SENSITIVITY);
    const [whole] = sheet.charts ?? [];
    expect(whole?.title).toBe('Het zwaarst weegt: kosten P&O (€\u00a0120)');
    expect(whole && drawn(sheet, whole)).toEqual([
      // Almelo 18 of 28 pays 578,57 of 900, and 22 of 32 pays 618,75; Borne 9 of 29 pays 279,31, and 11 of 31 319,35.
      [
        ['kosten P&O', -120],
        ['kosten ICT', -90],
        ['fte Almelo', -21.43],
        ['fte Borne', -20.69],
      ],
      [
        ['kosten P&O', 120],
        ['kosten ICT', 90],
        ['fte Almelo', 18.75],
        ['fte Borne', 19.35],
      ],
    ]);
  });

  test('of one participant: bars to the side on which it pays', () => {
    const sheet = sheetOf(SENSITIVITY);
    const [, almelo] = sheet.charts ?? [];
    expect(almelo?.title).toBe('Almelo: het zwaarst weegt kosten ICT (€\u00a060,00)');
    expect(almelo && drawn(sheet, almelo)[0]).toEqual([
      ['kosten ICT', -60],
      ['kosten P&O', -40],
      ['fte Almelo', -21.43],
      ['fte Borne', 20.69],
    ]);
  });

  test('everything for everybody stands in a table, which is not printed', () => {
    const sheet = sheetOf(SENSITIVITY);
    const { row: top = 0, rows: height = 0 } = sheet.tables?.[0]?.area ?? {};
    const rows = valuesOf(sheet)
      .slice(top + 1, top + height)
      .map((row) => row.slice(0, 4));
    expect(rows[0]).toEqual(['kosten ICT', -60, 60, 'Almelo']);
    expect(rows).toContainEqual(['kosten P&O', -40, 40, 'Regio Twente']);
    expect(sheet.print?.area.rows).toBeLessThan(top);
  });

  test('more than twenty tornados are too many, which is said', () => {
    const snapshot = taking(22, '100%');
    const participants = snapshot.sheets[0]?.values.slice(1).map(([code]) => String(code)) ?? [];
    const sheet = sheetOf({ ...SENSITIVITY, participants }, { snapshot });
    expect(sheet.charts).toHaveLength(21);
    expect(valuesOf(sheet).flat()).toContain('Een eigen grafiek hebben de eerste 20 van 22 deelnemers.');
  });

  test('charts cover no cells, and have names of their own', () => {
    const { charts = [], rows } = sheetOf({ ...SENSITIVITY, participants: ['A', 'B', 'RT'] });
    expect(charts).toHaveLength(4);
    expect(new Set(charts.map(({ name }) => name)).size).toBe(4);
    for (const { anchor } of charts) {
      const covered = rows
        .slice(anchor.row, anchor.row + anchor.rows)
        .flatMap((cells) => cells.slice(anchor.column, anchor.column + anchor.columns));
      expect(covered.filter((cell) => cell !== null && cell !== undefined)).toEqual([]);
    }
  });
});

describe('Resultaat coalities', () => {
  const service = { organisation: '', field: 'ICT', name: 'Werkplek' };

  test('three takers, half of the cost fixed: alone, together, and what each means to the others', () => {
    const sheet = sheetOf({ kind: 'coalitions', service }, { snapshot: taking(3, '50%') });
    const row = valuesOf(sheet).find(([name]) => name === 'Naam P1');
    // 1.800, of which 900 stays: alone 900 + 300, two 900 + 600, three 1.800. In sets with P1 another pays 750 or 600,
    // together 675 on average; in those without 1.200 or 750, on average 975: 300 less, for each of the two.
    expect(row?.slice(2, 8)).toEqual([1200, 600, 600, 1200, 600, -600]);
    expect(row?.slice(8, 10)).toEqual(['alle anderen', 'niemand anders']);
    const [chart] = sheet.charts ?? [];
    expect(chart?.title).toBe('Naam P1 erbij scheelt de anderen het meest: €\u00a0600');
  });

  test('every set is listed, and its members pay its cost', () => {
    const sheet = sheetOf({ kind: 'coalitions', service }, { snapshot: taking(3, '50%') });
    const { row: top = 0, rows: height = 0 } = sheet.tables?.[0]?.area ?? {};
    const rows = valuesOf(sheet).slice(top + 1, top + height);
    expect(rows).toHaveLength(7);
    expect(rows.map((row) => row[2])).toEqual([1200, 1200, 1200, 1500, 1500, 1500, 1800]);
    for (const row of rows) {
      const paid = row.slice(3, 6).reduce<number>((sum, value) => sum + Number(value ?? 0), 0);
      expect(paid).toBe(row[2]);
    }
  });

  test('more than 20 takers: a sample, which is said, without a Shapley value and without a matrix', () => {
    const sheet = sheetOf({ kind: 'coalitions', service }, { snapshot: taking(22, '100%') });
    const values = valuesOf(sheet).flat();
    expect(values).toContain(
      'Er zijn te veel afnemers voor alle samenstellingen: 4096 zijn er getrokken, steeds dezelfde; laagste, hoogste en gemiddelden gelden daarvoor.',
    );
    expect(values).not.toContain('Shapley-waarde');
    expect(sheet.tables).toBeUndefined();
    expect(
      valuesOf(sheet)
        .find(([name]) => name === 'Naam P9')
        ?.slice(2, 4),
    ).toEqual([13200, 600]);
  });

  test('a product that divides nothing says so', () => {
    const sheet = sheetOf({ kind: 'coalitions', service }, { snapshot: taking(3, '100%', 0) });
    expect(valuesOf(sheet).flat().join()).toContain('verdeelt in dit jaar niets over afnemers');
    expect(sheet.charts ?? []).toEqual([]);
  });

  test.each(['nl', 'en'] as const)(
    'in %s every formula gives the value that is stored with it',
    (language) => {
      for (const request of [SENSITIVITY, { kind: 'coalitions', service } as const]) {
        const computed = computeFormulas([sheetOf(request, { language })]);
        expect(computed.length).toBeGreaterThan(3);
        for (const { value, spec } of computed)
          expect(typeof value === 'string' ? value : withoutNoise(Number(value))).toBe(
            typeof spec.value === 'string' ? spec.value : withoutNoise(Number(spec.value)),
          );
      }
    },
  );
});
