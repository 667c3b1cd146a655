/** Resultaat samenwerking, and the way of a workbook without a Begroting through the whole product. */
import fc from 'fast-check';
import type { Model } from '../../../../src/engine/model';
import { sharingPairs } from '../../../../src/workbook/report/cooperation/cooperation-facts';
import { buildModel } from '../../../engine/build-model';
import type { ByCode, MarkSpec } from '../../../engine/model-spec';
import { fullYear } from '../full-year-sheets';
import { sheetCalled, valuesOf } from '../sheet-values';
import { computeFormulas, sortRows, withoutNoise } from '../workbook';

const NAME = 'Resultaat samenwerking';

const MATRIX = [
  ['Werkveld', 'Product', 'A', 'B', 'C', 'D'],
  ['P&O', 'Salaris', 'x', 'x', 'x', null],
  ['P&O', 'Werving', 'x', null, null, null],
  ['ICT', 'Werkplek', 10, 20, 10, 10],
  ['JZ', 'Advies', 'x', '(x)', null, 'on demand'],
  ['JZ', 'Bezwaar', null, null, null, null],
];

/** A year of which only the matrix and what belongs to it is there. */
const WITHOUT_BUDGET = {
  Matrix: MATRIX,
  Begroting: undefined,
  Realisatie: undefined,
  'Begrotingswijziging 1': undefined,
  'Begrotingswijziging 2': undefined,
  Prognose: undefined,
};

describe('Resultaat samenwerking', () => {
  const { sheets } = fullYear({ others: { Matrix: MATRIX } });
  const sheet = sheetCalled(sheets, NAME);
  const values = valuesOf(sheet);
  const rowsFrom = (heading: string, rows: number) => {
    const top = values.findIndex(([first]) => first === heading);
    return values.slice(top + 1, top + 1 + rows);
  };

  test('says who shares most', () => {
    // A and B: Salaris and Werkplek; so do A and C, and B and C.
    expect(values[0]?.[0]).toBe('Samenwerking 2017: Ast en Beek delen 2 producten, net als nog 2 paren');
  });

  test('counts what is taken for certain, per werkveld, beside what is on offer', () => {
    expect(values.slice(3, 10)).toEqual([
      ['Deelnemer', 'Code', 'P&O', 'ICT', 'JZ', 'Totaal', 'Van aanbod'],
      ['Ast', 'A', 2, 1, 1, 4, 4 / 5],
      ['Beek', 'B', 1, 1, null, 2, 2 / 5],
      [expect.any(String), 'C', 1, 1, null, 2, 2 / 5],
      [expect.any(String), 'D', null, 1, null, 1, 1 / 5],
      ['Totaal', '', 4, 4, 1, 9, ''],
      ['Aanbod', null, 2, 1, 2, 5, null],
    ]);
  });

  test('tentative and on demand stand apart, for whoever has it', () => {
    expect(rowsFrom('Voorwaardelijk: (x) in de matrix', 4).map((row) => row.slice(0, 6))).toEqual([
      ['Deelnemer', 'Code', 'P&O', 'ICT', 'JZ', 'Totaal'],
      ['Beek', 'B', null, null, 1, 1],
      ['Totaal', '', 0, 0, 1, 1],
      ['Aanbod', null, 2, 1, 2, 5],
    ]);
    expect(rowsFrom('Op afroep', 2)[1]?.slice(1, 6)).toEqual(['D', null, null, 1, 1]);
  });

  test('pairs, most shared first, with the overlap of what they take', () => {
    const rows = rowsFrom('Wie het meest deelt', 7);
    expect(rows[1]?.slice(0, 6)).toEqual(['Ast', 'Beek', 2, 4, 2, 2 / 4]);
    expect(rows[3]?.slice(2, 6)).toEqual([2, 2, 2, 1]);
    // With D only Werkplek is shared.
    expect(rows[4]?.slice(2, 6)).toEqual([1, 4, 1, 1 / 4]);
  });

  test('a colour scale per werkveld, from nothing to all of its products', () => {
    const scales = (sheet.conditionalFormats ?? []).filter(({ kind }) => kind === 'colorScale');
    expect(scales.slice(0, 3)).toEqual(
      [2, 1, 2].map((highest, at) => ({
        kind: 'colorScale',
        area: { row: 4, column: 2 + at, rows: 4, columns: 1 },
        ...{ low: 'FFFFFF', high: expect.any(String), highest },
      })),
    );
  });

  test('R29: totals and shares are formulas, also after sorting', () => {
    const own = [sheet];
    expect(computeFormulas(own).length).toBeGreaterThan(15);
    const sorted = sortRows(sheet, { row: 4, column: 0, rows: 4, columns: 7 }, [3, 1, 0, 2]);
    for (const { spec, value } of [...computeFormulas(own), ...computeFormulas([sorted])])
      expect(typeof value === 'number' ? withoutNoise(value) : value).toEqual(
        typeof spec.value === 'number' ? withoutNoise(spec.value) : spec.value,
      );
  });
});

describe('without a Begroting', () => {
  const { sheets, calculation } = fullYear({ others: WITHOUT_BUDGET });

  test('nothing is divided, and what the matrix tells is there all the same', () => {
    expect(calculation.runs).toEqual([]);
    expect(sheets.map(({ name }) => name)).toEqual(['Resultaat menukaart', NAME, 'Resultaat controles']);
    expect(valuesOf(sheetCalled(sheets, 'Resultaat controles')).flat()).toContain('SHEET_MISSING');
  });

  test('the menu has no prices and no empty columns for them', () => {
    const menu = valuesOf(sheetCalled(sheets, 'Resultaat menukaart'));
    expect(menu[3]).not.toContain('Prijs');
    expect(menu[3]).toContain('Afnemers');
    expect(menu.find(([, service]) => service === 'Advies')).toContain('A; voorwaardelijk: B; op afroep: D');
  });

  test('the sheet about working together is the same as with a budget', () => {
    const withBudget = valuesOf(sheetCalled(fullYear({ others: { Matrix: MATRIX } }).sheets, NAME));
    expect(valuesOf(sheetCalled(sheets, NAME)).slice(3)).toEqual(withBudget.slice(3));
  });

  test('an error that makes the matrix itself unsure leaves nothing to write', () => {
    const twice = [
      ['Code', 'Naam', 'Soort'],
      ['A', 'Ast', 'gemeente'],
      ['A', 'Beek', 'gemeente'],
    ];
    expect(fullYear({ others: { ...WITHOUT_BUDGET, Deelnemers: twice } }).sheets).toEqual([]);
  });
});

const codes = ['A', 'B', 'C', 'D', 'E'];
const marksOf = (row: readonly (MarkSpec | undefined)[]): ByCode<MarkSpec> =>
  Object.fromEntries(codes.flatMap((code, at) => (row[at] === undefined ? [] : [[code, row[at]]])));

test('pairs are those that a plain count finds', () => {
  const marks = fc.array(
    fc.array(fc.constantFrom<MarkSpec | undefined>('x', '(x)', undefined, 3), { minLength: 5, maxLength: 5 }),
    {
      minLength: 1,
      maxLength: 70,
    },
  );
  fc.assert(
    fc.property(marks, (rows) => {
      const model: Model = buildModel({
        participants: codes,
        services: Object.fromEntries(rows.map((row, at) => [`Dienst ${at}`, { marks: marksOf(row) }])),
      });
      const plain = codes
        .flatMap((_, one) => codes.map((_, other) => ({ one, other })))
        .filter(({ one, other }) => one < other)
        .map(({ one, other }) => {
          const takes = (mark: unknown) => mark === 'x' || mark === 3;
          return { one, other, shared: rows.filter((row) => takes(row[one]) && takes(row[other])).length };
        })
        .filter(({ shared }) => shared > 0);
      const found = sharingPairs(model);
      expect(new Set(found.map((pair) => JSON.stringify(pair)))).toEqual(
        new Set(plain.map((pair) => JSON.stringify(pair))),
      );
      expect(found.map(({ shared }) => shared)).toEqual(
        plain.map(({ shared }) => shared).sort((a, b) => b - a),
      );
    }),
    { numRuns: 40 },
  );
});
