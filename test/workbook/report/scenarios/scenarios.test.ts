/** Resultaat scenario's and Resultaat verschillen: amounts, live controls, words and charts. */
import { resultSheets } from '../../../../src/app/result-sheets';
import type { SheetSpec } from '../../../../src/workbook/sheet-spec';
import { compared } from '../../../app/compare-book';
import { computeFormulas, expectStoredValues, withoutNoise } from '../workbook';

const MOMENT = new Date(2026, 10, 22, 12, 4);

function sheetsOf(language: 'nl' | 'en', ...names: readonly string[]) {
  const { calculation, snapshot, comparison } = compared(...names);
  return resultSheets(calculation, { language, moment: MOMENT, snapshot, comparison });
}

function named(sheets: readonly SheetSpec[], name: string): SheetSpec {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** The values of the row that starts with a text. */
const rowOf = ({ rows }: SheetSpec, first: string) =>
  rows.find((cells) => cells[0]?.value === first)?.map((cell) => cell?.value ?? null) ?? [];

const textsOf = ({ rows }: SheetSpec) =>
  rows.flatMap((cells) => cells.flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : [])));

describe("Resultaat scenario's", () => {
  const sheet = named(sheetsOf('nl', 'RT doet mee, duurder', 'Borne weg'), "Resultaat scenario's");

  test('amount, difference and per cent of every participant', () => {
    // Without: 400 + 600, 400 + 300, 400. With: 420 + 400, 420 + 200, 420 + 300.
    expect(rowOf(sheet, 'Almelo').slice(0, 6)).toEqual(['Almelo', 'A', 1000, 820, -180, -0.18]);
    expect(rowOf(sheet, 'Borne').slice(2, 5)).toEqual([700, 620, -80]);
    expect(rowOf(sheet, 'Regio Twente').slice(2, 6)).toEqual([400, 720, 320, 0.8]);
  });

  test('gains and losses add up to the change of the cost, with a live control', () => {
    expect(rowOf(sheet, 'Totaal').slice(2, 5)).toEqual([2100, 2160, 60]);
    expect(rowOf(sheet, 'Netto kosten en onderlinge leveringen').slice(2, 5)).toEqual([2100, 2160, 60]);
    const control = rowOf(sheet, 'Controle: bijdragen min deze bedragen (hoort 0 te zijn)');
    expect(control.filter((value) => typeof value === 'number')).toEqual([0, 0, 0, 0, 0]);
  });

  test('says what each change does', () => {
    const row = rowOf(sheet, 'RT doet mee, duurder: kosten Personeel +5%');
    expect(row.slice(1, 5)).toEqual(['2', 60, 'Almelo', 20]);
  });

  test('the chart tells of the first scenario, and a second of all beside each other', () => {
    expect(sheet.charts?.map(({ title }) => title)).toEqual([
      'RT doet mee, duurder: 1 deelnemer betaalt meer, 2 deelnemers betalen minder',
      'Het grootste verschil: Regio Twente bij RT doet mee, duurder (+ €\u00a0320)',
    ]);
    const [, beside] = sheet.charts ?? [];
    const drawn = beside?.series.map(({ name, categories, values }) => [
      name,
      ...sheet.rows
        .slice(values.row, values.row + values.rows)
        .map((cells) => [cells[categories.column]?.value, cells[values.column]?.value]),
    ]);
    // Borne leaves after 182 of 366 days: Salaris is 480,525 for each of the others, of which Almelo has the cent (R2),
    // and 238,95 for Borne; Werkplek 720,79 and 179,21.
    expect(drawn).toEqual([
      ['RT doet mee, duurder', ['Regio Twente', 320], ['Borne', -80], ['Almelo', -180]],
      ['Borne weg', ['Regio Twente', 80.52], ['Borne', -281.84], ['Almelo', 201.32]],
    ]);
  });

  test('one scenario stands beside nothing', () => {
    expect(named(sheetsOf('nl', 'Borne weg'), "Resultaat scenario's").charts).toHaveLength(1);
  });

  test('without scenarios there is no such sheet', () => {
    const names = sheetsOf('nl').map(({ name }) => name);
    expect(names).not.toContain("Resultaat scenario's");
    expect(names).not.toContain('Resultaat verschillen');
  });
});

describe('R25 Resultaat verschillen', () => {
  const sheet = named(sheetsOf('nl', 'RT doet mee, duurder', 'Borne weg'), 'Resultaat verschillen');

  test('causes beside each other, and before + difference = after', () => {
    expect(rowOf(sheet, 'Regio Twente').slice(2, 11)).toEqual([400, 20, 300, 0, 0, 0, 320, 720, 0]);
    expect(rowOf(sheet, 'Totaal').slice(2, 11)).toEqual([2100, 60, 0, 0, 0, 0, 60, 2160, 0]);
  });

  test('the largest rise and fall in words', () => {
    expect(textsOf(sheet)).toEqual(
      expect.arrayContaining(
        [
          'Regio Twente: + € 320, waarvan € 300 door afname van Regio Twente bij Werkplek.',
          // The other change works against this one.
          'Almelo: − € 180, vooral door afname van Regio Twente bij Werkplek (− € 200).',
        ].map((text) => text.replace(/€ /g, '€\u00a0')),
      ),
    );
  });

  test('a waterfall whose steps end at the difference', () => {
    const [chart] = sheet.charts ?? [];
    // Only the cost changes the total, so it is of the one for whom most changes.
    expect(chart?.title).toBe('RT doet mee, duurder: Regio Twente + €\u00a0320');
    const [, , more] = chart?.series ?? [];
    const column = more?.values.column ?? 0;
    const values = sheet.rows
      .slice(more?.values.row, (more?.values.row ?? 0) + (more?.values.rows ?? 0))
      .map((cells) => cells[column]?.value);
    expect(values).toEqual([20, 300, 320]);
    expect(chart?.series.filter(({ color }) => color === undefined)).toHaveLength(2);
  });

  test('where one cause explains all, who gains and who loses', () => {
    const one = named(sheetsOf('nl', 'RT doet mee'), 'Resultaat verschillen');
    const [chart] = one.charts ?? [];
    expect(chart?.title).toBe('RT doet mee: 1 deelnemer betaalt meer, 2 deelnemers betalen minder');
    expect(chart?.message).toBe('De enige oorzaak is deelname.');
    // Regio Twente takes Werkplek for 300, which the two others no longer pay.
    const bars = (chart?.series ?? []).map(({ values: { row, rows, column } }) =>
      one.rows.slice(row, row + rows).map((cells) => cells[column]?.value),
    );
    expect(bars).toEqual([
      [300, 0, 0],
      [0, -100, -200],
    ]);
  });
});

test.each(['nl', 'en'] as const)('in %s every formula gives the value that is stored with it', (language) => {
  const sheets = sheetsOf(language, 'RT doet mee, duurder', 'Borne weg', 'RT doet mee').filter(({ name }) =>
    /scenario|verschil|difference/.test(name),
  );
  expect(sheets).toHaveLength(2);
  expectStoredValues(sheets, {});
});

test('sorting the causes does not disturb the waterfall of one participant', () => {
  const sheet = named(sheetsOf('nl', 'RT doet mee, duurder'), 'Resultaat verschillen');
  const [first, second, third] = [sheet.rows[4], sheet.rows[5], sheet.rows[6]];
  if (!first || !second || !third) throw new Error('no rows');
  const swapped = sheet.rows
    .with(4, [...third.slice(0, 11), ...first.slice(11)])
    .with(6, [...first.slice(0, 11), ...third.slice(11)]);
  const before = computeFormulas([sheet]).filter(({ cell }) => /^[Q-Z]/.test(cell));
  const after = computeFormulas([{ ...sheet, rows: swapped }]).filter(({ cell }) => /^[Q-Z]/.test(cell));
  const valuesOf = (cells: typeof before) => cells.map(({ value }) => withoutNoise(Number(value)));
  expect(before.length).toBeGreaterThan(5);
  expect(valuesOf(after)).toEqual(valuesOf(before));
});
