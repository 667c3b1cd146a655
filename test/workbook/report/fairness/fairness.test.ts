/** Resultaat eerlijkheid, on a workbook whose lines are worked out by hand. */
import { calculate } from '../../../../src/app/calculate';
import { fairnessFacts } from '../../../../src/app/fairness';
import { resultSheets } from '../../../../src/app/result-sheets';
import type { SheetSpec } from '../../../../src/workbook/sheet-spec';
import { book } from '../../read/build-snapshot';
import { computeFormulas, withoutNoise } from '../workbook';

const MOMENT = new Date(2026, 10, 22, 12, 4);

/** Salaris € 1.200, of which 25% fixed; the key is fte in 2016 and gelijk from 2017. */
const snapshot = book({
  Matrix: [
    ['Werkveld', 'Product', 'A', 'B', 'RT'],
    ['P&O', 'Salaris', 'x', 'x', null],
  ],
  Producten: [
    ['Werkveld', 'Product', 'Bekostiging', 'Maatstaf', 'Vanaf', 'T/m', 'Vast deel %'],
    ['P&O', 'Salaris', 'profijt', 'fte', null, 2016, '25%'],
    ['P&O', 'Salaris', 'profijt', 'gelijk', 2017, null, '25%'],
  ],
  Maatstaven: [
    ['Maatstaf', 'A', 'B', 'RT'],
    ['fte', 20, 10, 15],
    ['inwoners', 100, 40, null],
  ],
  Begroting: [
    ['Werkveld', 'Product', 'Kostensoort', 'L/B', 2016, 2017],
    ['P&O', 'Salaris', 'Personeel', 'L', 1200, 1200],
  ],
});

function fairnessSheetOf(language: 'nl' | 'en', last: number, bound?: number): SheetSpec {
  const calculation = calculate(snapshot, { years: { first: 2016, last } });
  const fairness = fairnessFacts(calculation, bound);
  const found = resultSheets(calculation, {
    language,
    moment: MOMENT,
    snapshot,
    analysed: { fairness },
  }).find(({ name }) => /eerlijkheid|fairness/.test(name));
  if (!found) throw new Error('no sheet about fairness');
  return found;
}

const rowsOf = ({ rows }: SheetSpec, first: string) =>
  rows
    .filter((cells) => cells[0]?.value === first)
    .map((cells) => cells.slice(0, 9).map((cell) => cell?.value ?? null));

describe('R26 lines', () => {
  test('pays, Shapley value, nucleolus, what it adds and what it would cost alone', () => {
    // Fixed 300; variable 900 by fte 2 : 1 is 600 and 300. Alone 900 and 600; they share the fixed 300 by halves.
    const sheet = fairnessSheetOf('nl', 2016);
    expect(rowsOf(sheet, 'Almelo')).toEqual([
      ['Almelo', 'A', 800, 750, 750, 600, 900, 'tussen de lijnen', null],
    ]);
    expect(rowsOf(sheet, 'Borne')).toEqual([
      ['Borne', 'B', 400, 450, 450, 300, 600, 'tussen de lijnen', null],
    ]);
  });

  test('who takes nothing and pays nothing is not there', () => {
    expect(rowsOf(fairnessSheetOf('nl', 2016), 'Regio Twente')).toEqual([]);
  });

  test('without a question about fairness there is no sheet', () => {
    const calculation = calculate(snapshot);
    const sheets = resultSheets(calculation, { language: 'nl', moment: MOMENT, snapshot });
    expect(sheets.map(({ name }) => name)).not.toContain('Resultaat eerlijkheid');
  });
});

describe('R27 redistribution', () => {
  test('old model against new, per inhabitant, with a phase-in of at most € 1', () => {
    // 800 and 400 become 600 and 600. Borne has 40 inhabitants, so at most € 40 a year moves; it takes five years.
    const sheet = fairnessSheetOf('nl', 2017, 1_00);
    const [, almelo] = rowsOf(sheet, 'Almelo');
    const [, borne] = rowsOf(sheet, 'Borne');
    expect(almelo?.slice(2)).toEqual([800, 600, -200, -2, 800, 760, 720]);
    expect(borne?.slice(2)).toEqual([400, 600, 200, 5, 400, 440, 480]);
    const headings = sheet.rows.flatMap((cells) => cells.map((cell) => cell?.value));
    expect(headings).toContain('Ingroei jaar 5');
    expect(headings).not.toContain('Ingroei jaar 6');
  });

  test('a chart of who gains and who loses, and lines of how far each has moved after so many years', () => {
    const sheet = fairnessSheetOf('nl', 2017, 1_00);
    const [, effect, lines] = sheet.charts ?? [];
    expect(effect?.title).toBe('Model 2017: 1 deelnemer betaalt meer, 1 deelnemer betaalt minder');
    expect(lines?.title).toBe('De ingroei duurt 5 jaar; het meest verschuift Almelo');
    expect(lines?.series.map(({ name }) => name)).toEqual(['Almelo', 'Borne']);
    const valuesOf = (at: number) => {
      const { row = 0, column = 0, rows = 0 } = lines?.series[at]?.values ?? {};
      return sheet.rows.slice(row, row + rows).map((cells) => cells[column]?.value);
    };
    expect(valuesOf(0)).toEqual([0, -40, -80, -120, -160, -200]);
    expect(valuesOf(1)).toEqual([0, 40, 80, 120, 160, 200]);
  });

  test('no redistribution where the rules stay the same', () => {
    expect(rowsOf(fairnessSheetOf('nl', 2016), 'Almelo')).toHaveLength(1);
  });
});

test.each(['nl', 'en'] as const)('in %s every formula gives the value that is stored with it', (language) => {
  const computed = computeFormulas([fairnessSheetOf(language, 2017, 1_00)]);
  expect(computed.length).toBeGreaterThan(10);
  for (const { value, spec } of computed)
    expect(withoutNoise(Number(value))).toBe(withoutNoise(Number(spec.value)));
});
