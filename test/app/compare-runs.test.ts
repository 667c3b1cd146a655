/** A run beside another one, with causes worked out by hand. */
import fc from 'fast-check';
import { adopt } from '../../src/app/adoption/adopt';
import { adoptedKey } from '../../src/app/adoption/adopted';
import { type Calculation, calculate } from '../../src/app/calculate';
import { obstacleText } from '../../src/app/compare-obstacle';
import { compareRuns, type Other } from '../../src/app/compare-runs';
import { resultSheets } from '../../src/app/result-sheets';
import type { ComparedRuns } from '../../src/workbook/report/differences/compared-runs';
import { runSentences } from '../../src/workbook/report/differences/differences-sentences';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { book, type Rows, workbook } from '../workbook/read/build-snapshot';
import { expectStoredValues } from '../workbook/report/workbook';

/** Salaris € 1.200 in equal parts; Hosting € 400 by volume, 10 and 30: a tariff of € 10. */
const SHEETS: Readonly<Record<string, Rows>> = {
  Deelnemers: [
    ['Code', 'Naam', 'Soort', 'Uittreding'],
    ['A', 'Almelo', 'gemeente', null],
    ['B', 'Borne', 'gemeente', null],
    ['RT', 'Regio Twente', 'samenwerkingsverband', null],
  ],
  Matrix: [
    ['Werkveld', 'Product', 'A', 'B', 'RT'],
    ['P&O', 'Salaris', 'x', 'x', 'x'],
    ['ICT', 'Hosting', 'x', 'x', null],
  ],
  Producten: [
    ['Werkveld', 'Product', 'Bekostiging', 'Maatstaf'],
    ['P&O', 'Salaris', 'profijt', 'gelijk'],
    ['ICT', 'Hosting', 'p×q', null],
  ],
  Hoeveelheden: [
    ['Werkveld', 'Product', 'Soort', 'A', 'B', 'RT'],
    ['ICT', 'Hosting', 'begroot', 10, 30, null],
    ['ICT', 'Hosting', 'werkelijk', 20, 30, null],
  ],
  Begroting: [
    ['Werkveld', 'Product', 'Kostensoort', 2016, 2017],
    ['P&O', 'Salaris', 'Personeel', 1200, 1260],
    ['ICT', 'Hosting', 'Licenties', 400, 400],
  ],
  Realisatie: [
    ['Werkveld', 'Product', 'Kostensoort', 2016],
    ['P&O', 'Salaris', 'Personeel', 1170],
    ['ICT', 'Hosting', 'Licenties', 450],
  ],
};
const BUDGET_ONLY = { ...SHEETS, Realisatie: undefined };

interface Compared {
  readonly snapshot: WorkbookSnapshot;
  readonly calculation: Calculation;
  readonly runs: readonly ComparedRuns[];
}

function compared(snapshot: WorkbookSnapshot, other: Other, year = 2016): Compared {
  const calculation = calculate(snapshot, { years: { first: year, last: year } });
  const between = compareRuns(snapshot, calculation, other);
  if ('obstacle' in between) throw new Error(between.obstacle);
  return { snapshot, calculation, runs: between.runs };
}

/** The causes that there are, in euro, by participant code. */
const causesOf = ({ difference }: ComparedRuns) =>
  Object.fromEntries(
    difference.participants.map(({ code }, at) => {
      const { before: _, after: __, ...causes } = difference.totals[at] ?? { before: 0, after: 0 };
      const found = Object.entries(causes).filter(([, cents]) => cents !== 0);
      return [code, Object.fromEntries(found.map(([cause, cents]) => [cause, cents / 100]))];
    }),
  );
const said = (runs: ComparedRuns | undefined) =>
  runs && runSentences(runs, 'nl').map((text) => text.replace(/\u00a0/g, ' '));

describe('R25 budget against actual', () => {
  const { runs } = compared(book(SHEETS), { kind: 'actual' });
  const [first] = runs;

  test('cost and volume, each for its own amount', () => {
    // Salaris 390 each. Hosting 450 over 10 : 30 is 112.50 and 337.50, over 20 : 30 it is 180 and 270.
    expect(runs.map(causesOf)).toEqual([
      {
        A: { difference: 70, cost: 2.5, weight: 67.5 },
        B: { difference: -40, cost: 27.5, weight: -67.5 },
        RT: { difference: -10, cost: -10 },
      },
    ]);
  });

  test('in words, with the product that does it', () => {
    expect(said(first)).toEqual([
      'Alle deelnemers samen: + € 20,00, vooral door kosten van Hosting (+ € 50,00).',
      'Almelo: + € 70,00, waarvan € 67,50 door de hoeveelheden van Hosting.',
      'Borne: − € 40,00, vooral door de hoeveelheden van Hosting (− € 67,50).',
    ]);
  });

  test('price, volume and efficiency of what is sold by volume', () => {
    // 10 more at € 10. For 50 units € 500 was to be expected; the 50 less are 20 and 30.
    expect(
      first?.priceVolume.map(({ difference, volume, efficiency, price }) => [
        difference,
        volume,
        efficiency,
        price,
      ]),
    ).toEqual([
      [80_00, 100_00, -20_00, 0],
      [-30_00, 0, -30_00, 0],
    ]);
  });
});

describe('R25 year against year', () => {
  test.each([
    [2016, 2017],
    [2017, 2016],
  ])('of %d with %d the earlier one comes first', (year, other) => {
    const { runs } = compared(book(SHEETS), { kind: 'year', year: other }, year);
    const cost = { difference: 20, cost: 20 };
    expect(runs.map(causesOf)).toEqual([{ A: cost, B: cost, RT: cost }]);
  });
});

const LEFT: Readonly<Record<string, Rows | undefined>> = {
  ...BUDGET_ONLY,
  Deelnemers: (SHEETS.Deelnemers ?? []).map((row) =>
    row[0] === 'B' ? ['B', 'Borne', 'gemeente', '2015-12-31'] : row,
  ),
  Begroting: (SHEETS.Begroting ?? []).map((row) =>
    row[1] === 'Salaris' ? [...row.slice(0, 3), 1230, 1260] : row,
  ),
};

/** A workbook with what was adopted of another in its memory. */
async function withAdopted(
  adopted: Readonly<Record<string, Rows | undefined>>,
  now: Readonly<Record<string, Rows | undefined>>,
): Promise<WorkbookSnapshot> {
  const snapshot = book(adopted);
  const calculation = calculate(snapshot, { years: { first: 2016, last: 2016 } });
  const record = await adopt(snapshot, calculation, { moment: new Date(2016, 0, 4, 12), version: '1' });
  return workbook(book(now).sheets, { [adoptedKey(2016, 2016)]: JSON.stringify(record) });
}

describe('R25 this workbook against its adopted version', () => {
  test('who left, what got dearer, and the cells of it', async () => {
    const { runs } = compared(await withAdopted(BUDGET_ONLY, LEFT), { kind: 'adopted' });
    // Salaris 410 each, then 615 for two. Hosting 100 and 300, then 400 for Almelo.
    expect(runs.map(causesOf)).toEqual([
      {
        A: { difference: 515, cost: 10, takingPart: 505 },
        B: { difference: -700, cost: 10, takingPart: -710 },
        RT: { difference: 215, cost: 10, takingPart: 205 },
      },
    ]);
    expect(said(runs[0])).toEqual([
      'Alle deelnemers samen: + € 30,00 door kosten van Salaris.',
      'Almelo: + € 515, waarvan € 505 door uittreden van Borne.',
      'Borne: − € 700, vooral door uittreden van Borne (− € 710).',
    ]);
    expect(
      runs[0]?.changes?.map(({ row, before, after: now }) => [row.kind, before?.value, now?.value]),
    ).toEqual([
      ['participants', undefined, '2015-12-31'],
      ['budget', '1200.00', '1230.00'],
    ]);
  });

  test('both phases when both were adopted, else the budget alone', async () => {
    const phases = async (adopted: Readonly<Record<string, Rows | undefined>>) =>
      compared(await withAdopted(adopted, SHEETS), { kind: 'adopted' }).runs.map(
        ({ before }) => before.phase,
      );
    expect(await phases(SHEETS)).toEqual(['budget', 'actual']);
    expect(await phases(BUDGET_ONLY)).toEqual(['budget']);
  });
});

describe('R25 this workbook against an earlier file', () => {
  const file = (sheets: Readonly<Record<string, Rows | undefined>>): Other => ({
    kind: 'file',
    name: 'eerder.xlsx',
    snapshot: book(sheets),
  });

  test('with other rows, another order, another code and without a participant', () => {
    const earlier: Readonly<Record<string, Rows | undefined>> = {
      Instellingen: [
        ['Instelling', 'Waarde'],
        ['Organisatie', 'Oude naam'],
      ],
      Deelnemers: [
        ['Code', 'Naam', 'Soort'],
        ['BO', 'Borne', 'gemeente'],
        ['A', 'Almelo', 'gemeente'],
      ],
      Matrix: [
        ['Werkveld', 'Product', 'BO', 'A'],
        ['ICT', 'Vervallen', 'x', 'x'],
        ['ICT', 'Hosting', 'x', 'x'],
        ['P&O', 'Salaris', 'x', 'x'],
      ],
      Producten: (SHEETS.Producten ?? [])
        .toReversed()
        .toSorted((a, b) => Number(b[0] === 'Werkveld') - Number(a[0] === 'Werkveld')),
      Hoeveelheden: [
        ['Werkveld', 'Product', 'Soort', 'A', 'BO'],
        ['ICT', 'Hosting', 'begroot', 10, 30],
      ],
      Begroting: [
        ['Werkveld', 'Product', 'Kostensoort', 2016],
        ['ICT', 'Vervallen', 'Licenties', 50],
        ['ICT', 'Hosting', 'Licenties', 400],
        ['P&O', 'Salaris', 'Personeel', 1200],
      ],
    };
    const { runs } = compared(book(BUDGET_ONLY), file(earlier));
    // Salaris 600 each for two, 400 each for three. Vervallen was 25 each.
    expect(runs.map(causesOf)).toEqual([
      {
        A: { difference: -225, cost: -25, takingPart: -200 },
        B: { difference: -225, cost: -25, takingPart: -200 },
        RT: { difference: 400, takingPart: 400 },
      },
    ]);
    expect(said(runs[0])?.[1]).toBe('Regio Twente: + € 400 door toetreden van Regio Twente.');
  });

  test('a workbook beside itself: nobody pays anything else, and nothing differs', () => {
    const { runs } = compared(book(SHEETS), file(SHEETS));
    expect(
      runs.map(({ difference, causes, changes, priceVolume }) => [
        difference.cells,
        causes,
        changes,
        priceVolume,
      ]),
    ).toEqual([
      [[], [], [], []],
      [[], [], [], []],
    ]);
    expect(said(runs[0])).toEqual(['Niemand betaalt iets anders.']);
  });

  test('a product that is divided on one side only is told as that', () => {
    const gap = {
      ...BUDGET_ONLY,
      Hoeveelheden: (SHEETS.Hoeveelheden ?? []).map((row) =>
        row[2] === 'begroot' ? [...row.slice(0, 4), null, null] : row,
      ),
    };
    const { runs } = compared(book(gap), file(BUDGET_ONLY));
    expect(said(runs[0])?.[0]).toBe(
      'Alle deelnemers samen: − € 400 door het niet meer verdelen van Hosting.',
    );
    const back = compared(book(BUDGET_ONLY), file(gap));
    expect(said(back.runs[0])?.[0]).toBe('Alle deelnemers samen: + € 400 door het wel verdelen van Hosting.');
  });

  test('for any two workbooks the parts of every participant and cell sum exactly', () => {
    const sheets = fc
      .record({
        cost: fc.array(fc.integer({ min: -500, max: 90_000 }), { minLength: 2, maxLength: 2 }),
        marks: fc.array(fc.constantFrom('x', '(x)', null), { minLength: 3, maxLength: 3 }),
        volumes: fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 2, maxLength: 2 }),
        left: fc.constantFrom(null, '2016-06-30', '2015-12-31'),
        order: fc.boolean(),
      })
      .map(({ cost, marks, volumes, left, order }): Readonly<Record<string, Rows | undefined>> => {
        const [heading = [], ...participants] = SHEETS.Deelnemers ?? [];
        const people = participants.map((row) => (row[0] === 'B' ? [...row.slice(0, 3), left] : row));
        return {
          ...BUDGET_ONLY,
          Deelnemers: [heading, ...(order ? people : people.toReversed())],
          Matrix: [
            ...(SHEETS.Matrix ?? []).slice(0, 1),
            ['P&O', 'Salaris', ...marks],
            ['ICT', 'Hosting', 'x', 'x', null],
          ],
          Hoeveelheden: [
            ...(SHEETS.Hoeveelheden ?? []).slice(0, 1),
            ['ICT', 'Hosting', 'begroot', ...volumes, null],
          ],
          Begroting: [
            ['Werkveld', 'Product', 'Kostensoort', 2016],
            ['P&O', 'Salaris', 'Personeel', (cost[0] ?? 0) / 100],
            ['ICT', 'Hosting', 'Licenties', (cost[1] ?? 0) / 100],
          ],
        };
      });
    fc.assert(
      fc.property(sheets, sheets, (one, other) => {
        const { runs } = compared(book(one), file(other));
        for (const { difference, causes } of runs) {
          for (const { before, after: now, ...parts } of [...difference.totals, ...difference.cells]) {
            expect(parts.difference).toBe(now - before);
            expect(parts.cost + parts.takingPart + parts.weight + parts.rule + parts.rounding).toBe(
              now - before,
            );
          }
          for (const [at, total] of difference.totals.entries())
            expect(causes.reduce((sum, { amounts }) => sum + (amounts[at] ?? 0), 0)).toBe(total.difference);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('what cannot be compared', () => {
  const obstacleOf = (snapshot: WorkbookSnapshot, other: Other) => {
    const between = compareRuns(snapshot, calculate(snapshot), other);
    return 'obstacle' in between ? between.obstacle : undefined;
  };
  const small = book(BUDGET_ONLY);
  const asFile = (snapshot: WorkbookSnapshot): Other => ({ kind: 'file', name: 'e.xlsx', snapshot });

  test.each([
    ['nothing', book({ Begroting: undefined }), { kind: 'actual' }],
    ['noActual', small, { kind: 'actual' }],
    ['yearMissing', small, { kind: 'year', year: 1999 }],
    ['sameYear', small, { kind: 'year', year: 2016 }],
    ['notAdopted', small, { kind: 'adopted' }],
    ['otherErrors', small, asFile(book({ Begroting: [['Werkveld', 'Product', 'Kostensoort', 2030]] }))],
    ['otherErrors', small, asFile(workbook([]))],
  ] as const)('%s is said in a sentence', (obstacle, snapshot, other) => {
    expect(obstacleOf(snapshot, other)).toBe(obstacle);
    for (const language of ['nl', 'en'] as const)
      expect(obstacleText(obstacle, other, 2016, language)).toMatch(/^[A-Z].*\.$/);
  });
});

describe('Resultaat verschillen', () => {
  const sheetOf = ({ calculation, snapshot, runs: between }: Compared, language: 'nl' | 'en' = 'nl') =>
    resultSheets(calculation, { language, snapshot, between, moment: new Date(2016, 0, 4, 12) });
  const textsOf = (all: Compared) =>
    sheetOf(all)
      .find(({ name }) => name === 'Resultaat verschillen')
      ?.rows.flatMap((row) => row.map((cell) => String(cell?.value ?? '')));

  test.each(['nl', 'en'] as const)(
    'in %s every formula gives exactly the value that is stored with it',
    (language) => {
      const earlier = book({ ...LEFT, Realisatie: SHEETS.Realisatie });
      const all = compared(book(SHEETS), { kind: 'file', name: 'eerder.xlsx', snapshot: earlier });
      const own = sheetOf(all, language).filter(({ name }) => /verschillen|differences/.test(name));
      expect(own).toHaveLength(1);
      expectStoredValues(own, {});
    },
  );

  test('names both sides, tells price and volume, and draws the causes', () => {
    const all = compared(book(SHEETS), { kind: 'actual' });
    const texts = textsOf(all);
    expect(texts).toEqual(expect.arrayContaining(['Begroting 2016', 'Realisatie 2016', 'Efficiency']));
    const sheet = sheetOf(all).find(({ name }) => name === 'Resultaat verschillen');
    // Of all together only the cost changes; for Almelo the volumes change as well.
    expect(sheet?.charts?.[0]?.title).toBe('realisatie 2016: Almelo + €\u00a070,00');
  });

  test('tells the cells that differ from what was adopted, with a link', async () => {
    const all = compared(await withAdopted(BUDGET_ONLY, LEFT), { kind: 'adopted' });
    const cells = sheetOf(all)
      .find(({ name }) => name === 'Resultaat verschillen')
      ?.rows.flat()
      .filter((cell) => cell?.look === 'link');
    expect(cells?.map((cell) => cell?.link)).toContainEqual({ sheet: 'Begroting', cell: 'D2' });
    expect(textsOf(all)).toEqual(
      expect.arrayContaining(['Begroting 2016 vastgesteld 04-01-2016', 'Begroting 2016 nu']),
    );
  });
});
