/** R24: every kind of change, with every filter and way of writing, from the sheet to what each pays. By hand. */
import { calculate } from '../../src/app/calculate';
import { compare } from '../../src/app/compare';
import { withComparisons } from '../../src/app/with-comparisons';
import type { CellValue } from '../../src/workbook/snapshot';
import { book, DATE, serial, sheet } from '../workbook/read/build-snapshot';

/**
 * TB: casco 300 in equal parts over the gemeenten A, B, C; Salaris 600 + 300 by fte over A 20 and B 10; Werving 120
 * equally over A, B, C and (x) S; Werkplek 400 by volume over A 10 and B 30. RT: Salaris 200 equally over A and C; Advies
 * 100 on contributed budgets of A 40 and B 60. So A pays 980, B 800, C 240, S nothing.
 */
const SHEETS = {
  Deelnemers: [
    ['Code', 'Naam', 'Soort'],
    ['A', 'Almelo', 'gemeente'],
    ['B', 'Borne', 'gemeente'],
    ['C', 'Cent', 'gemeente'],
    ['S', 'Samen', 'samenwerkingsverband'],
  ],
  Matrix: [
    ['Organisatie', 'Werkveld', 'Product', 'A', 'B', 'C', 'S'],
    ['TB', 'P&O', 'Salaris', 'x', 'x', null, null],
    ['TB', 'P&O', 'Werving', 'x', 'x', 'x', '(x)'],
    ['TB', 'ICT', 'Werkplek', 'x', 'x', null, null],
    ['RT', 'P&O', 'Salaris', 'x', null, 'x', null],
    ['RT', 'JZ', 'Advies', 'x', 'x', null, null],
  ],
  Producten: [
    ['Organisatie', 'Werkveld', 'Product', 'Bekostiging', 'Maatstaf', 'Kring'],
    ['TB', 'Casco', 'Casco', 'solidariteit', 'gelijk', 'gemeenten'],
    ['TB', 'P&O', 'Salaris', 'profijt', 'fte', null],
    ['TB', 'P&O', 'Werving', 'profijt', 'gelijk', null],
    ['TB', 'ICT', 'Werkplek', 'p×q', null, null],
    ['RT', 'P&O', 'Salaris', 'profijt', 'gelijk', null],
    ['RT', 'JZ', 'Advies', 'inbreng', null, null],
  ],
  Maatstaven: [
    ['Maatstaf', 'A', 'B', 'C', 'S'],
    ['fte', 20, 10, 30, 30],
    ['inwoners', 100, 100, 200, null],
  ],
  Hoeveelheden: [
    ['Organisatie', 'Werkveld', 'Product', 'Soort', 'A', 'B'],
    ['TB', 'ICT', 'Werkplek', 'begroot', 10, 30],
  ],
  Inbreng: [
    ['Organisatie', 'Werkveld', 'Product', 'A', 'B'],
    ['RT', 'JZ', 'Advies', 40, 60],
  ],
  Begroting: [
    ['Organisatie', 'Werkveld', 'Product', 'Kostensoort', 'L/B', 2016],
    ['TB', 'Casco', 'Casco', 'Personeel', 'L', 300],
    ['TB', 'P&O', 'Salaris', 'Personeel', 'L', 600],
    ['TB', 'P&O', 'Salaris', 'Materieel', 'L', 300],
    ['TB', 'P&O', 'Werving', 'Personeel', 'L', 120],
    ['TB', 'ICT', 'Werkplek', 'Licenties', 'L', 400],
    ['RT', 'P&O', 'Salaris', 'Personeel', 'L', 200],
    ['RT', 'JZ', 'Advies', 'Personeel', 'L', 100],
  ],
} as const;

interface Row {
  readonly change: string;
  readonly value: CellValue;
  readonly organisation?: string;
  readonly who?: string;
  readonly field?: string;
  readonly service?: string;
  readonly costKind?: string;
  readonly year?: number;
  /** Number format of Waarde. */
  readonly format?: string;
}

/** Difference of A, B, C and S in euro, and the codes of what is said of the changes. */
function under(rows: readonly Row[], year = 2016) {
  const heads = [
    'Scenario',
    'Wijziging',
    'Organisatie',
    'Deelnemer',
    'Werkveld',
    'Product',
    'Kostensoort',
    'Jaar',
  ];
  const scenarios = [
    [...heads, 'Waarde'],
    ...rows.map(({ change, organisation, who, field, service, costKind, year: of, value }) => [
      ...[
        'Test',
        change,
        organisation ?? null,
        who ?? null,
        field ?? null,
        service ?? null,
        costKind ?? null,
      ],
      ...[of ?? null, value],
    ]),
  ];
  const formats = Object.fromEntries(
    rows.flatMap(({ format }, at) => (format ? [[`I${at + 2}`, format]] : [])),
  );
  const snapshot = book({ ...SHEETS, "Scenario's": sheet("Scenario's", scenarios, { formats }) });
  const calculation = calculate(snapshot, { years: { first: year, last: year } });
  const comparison = compare(calculation.reading, ['Test'], { year });
  const [found] = comparison.scenarios;
  const { findings } = withComparisons(calculation, [comparison]);
  return {
    differences: found?.difference.totals.map(({ difference }) => difference / 100),
    said: findings
      .filter(({ code, severity }) => severity !== 'info' && code.startsWith('CHANGE'))
      .map(({ code }) => code),
    warned: findings.filter(({ code }) => code === 'NUMBER_AMBIGUOUS').length,
  };
}

const NOTHING = [0, 0, 0, 0];

describe('kosten %, by what the row names', () => {
  const cases: readonly (readonly [string, Omit<Row, 'change' | 'value'>, readonly number[]])[] = [
    // Advies is paid from contributed budgets, whatever it costs.
    ['all', {}, [94, 74, 24, 0]],
    ['an organisation', { organisation: 'RT' }, [10, 0, 10, 0]],
    ['a werkveld, in both organisations', { field: 'P&O' }, [74, 34, 14, 0]],
    ['organisation and werkveld', { organisation: 'TB', field: 'P&O' }, [64, 34, 4, 0]],
    ['a product of one name in both', { service: 'Salaris' }, [70, 30, 10, 0]],
    ['that product of one organisation', { organisation: 'RT', service: 'Salaris' }, [10, 0, 10, 0]],
    ['werkveld and product', { field: 'P&O', service: 'Werving' }, [4, 4, 4, 0]],
    ['all three', { organisation: 'TB', field: 'ICT', service: 'Werkplek' }, [10, 30, 0, 0]],
    ['a cost kind', { costKind: 'Materieel' }, [20, 10, 0, 0]],
    ['organisation and cost kind', { organisation: 'TB', costKind: 'Personeel' }, [54, 34, 14, 0]],
    ['werkveld and cost kind', { field: 'P&O', costKind: 'personeel' }, [54, 24, 14, 0]],
    ['product and cost kind', { service: 'Salaris', costKind: 'Personeel' }, [50, 20, 10, 0]],
    [
      'everything',
      { organisation: 'TB', field: 'P&O', service: 'Salaris', costKind: 'Materieel' },
      [20, 10, 0, 0],
    ],
    ['the year itself', { service: 'Werving', year: 2016 }, [4, 4, 4, 0]],
    ['another year', { service: 'Werving', year: 2017 }, NOTHING],
  ];
  test.each(cases)('%s', (_, filter, expected) => {
    expect(under([{ change: 'kosten %', value: '10%', ...filter }])).toMatchObject({
      differences: expected,
      said: [],
    });
  });

  test.each<readonly [string, CellValue, string | undefined, readonly number[], number]>([
    ['a text', '10%', undefined, [4, 4, 4, 0], 0],
    ['a text with a plus', '+10%', undefined, [4, 4, 4, 0], 0],
    ['a text with a minus', '-10%', undefined, [-4, -4, -4, 0], 0],
    ['a text with a long minus and a space', '−10 %', undefined, [-4, -4, -4, 0], 0],
    ['a decimal comma', '2,5%', undefined, [1, 1, 1, 0], 0],
    ['a cell in per cent', 0.1, '0%', [4, 4, 4, 0], 0],
    ['a bare fraction', 0.1, undefined, [4, 4, 4, 0], 0],
    ['bare percent points', 10, undefined, [4, 4, 4, 0], 0],
    ['a bare fraction that may be meant otherwise', 0.5, undefined, [20, 20, 20, 0], 1],
  ])('written as %s', (_, value, format, expected, warnings) => {
    const row = { change: 'kosten %', service: 'Werving', value, ...(format !== undefined && { format }) };
    expect(under([row])).toMatchObject({ differences: expected, warned: warnings });
  });

  test('one after the other: 10% of 10% more', () => {
    const row = { change: 'kosten %', service: 'Werving', value: '10%' };
    // 120 × 1,1 × 1,1 = 145,20.
    expect(under([row, row]).differences).toEqual([8.4, 8.4, 8.4, 0]);
  });
});

describe('every other kind', () => {
  const cases: readonly (readonly [string, readonly Row[], readonly number[]])[] = [
    ['kosten €: 30 more', [{ change: 'kosten €', service: 'Werving', value: 30 }], [10, 10, 10, 0]],
    [
      'kosten €: as a text, less',
      [{ change: 'kosten €', service: 'Werving', value: '€ -30,00' }],
      [-10, -10, -10, 0],
    ],
    [
      'kosten €: a product that two organisations have',
      [{ change: 'kosten €', organisation: 'RT', service: 'Salaris', value: 20 }],
      [10, 0, 10, 0],
    ],
    ['afname: starts', [{ change: 'afname', who: 'S', service: 'Werving', value: 'x' }], [-10, -10, -10, 30]],
    [
      'afname: by name',
      [{ change: 'Afname', who: 'samen', service: 'werving', value: 'ja' }],
      [-10, -10, -10, 30],
    ],
    ['afname: stops', [{ change: 'afname', who: 'C', service: 'Werving', value: '-' }], [20, 20, -40, 0]],
    [
      'afname: stops, in words',
      [{ change: 'afname', who: 'C', service: 'Werving', value: 'nee' }],
      [20, 20, -40, 0],
    ],
    [
      'afname: in a werkveld of one organisation',
      [{ change: 'afname', organisation: 'TB', field: 'P&O', who: 'B', value: 'nee' }],
      [320, -340, 20, 0],
    ],
    [
      'hoeveelheid: a number',
      [{ change: 'hoeveelheid', who: 'A', service: 'Werkplek', value: 20 }],
      [60, -60, 0, 0],
    ],
    [
      'hoeveelheid: a percentage',
      [{ change: 'hoeveelheid', who: 'A', service: 'Werkplek', value: '+100%' }],
      [60, -60, 0, 0],
    ],
    [
      'hoeveelheid: a cell in per cent',
      [{ change: 'hoeveelheid', who: 'A', value: 1, format: '0%' }],
      [60, -60, 0, 0],
    ],
    ['maatstaf: a number', [{ change: 'maatstaf fte', who: 'A', value: 10 }], [-150, 150, 0, 0]],
    ['maatstaf: a percentage', [{ change: 'Maatstaf FTE', who: 'A', value: '-50%' }], [-150, 150, 0, 0]],
    ['maatstaf: everybody alike changes nothing', [{ change: 'maatstaf fte', value: '+10%' }], NOTHING],
    [
      'sleutel: of a product',
      [{ change: 'sleutel', organisation: 'TB', service: 'Salaris', value: 'gelijk' }],
      [-150, 150, 0, 0],
    ],
    [
      'sleutel: of a werkveld',
      [{ change: 'sleutel', organisation: 'TB', field: 'P&O', value: 'gelijk' }],
      [-150, 150, 0, 0],
    ],
    [
      'sleutel: a mix, half of it equal',
      [{ change: 'sleutel', organisation: 'TB', service: 'Salaris', value: '50% gelijk + 50% fte' }],
      [-75, 75, 0, 0],
    ],
    [
      'bekostiging: all pay',
      [{ change: 'bekostiging', service: 'Werving', value: 'solidariteit' }],
      [-10, -10, -10, 30],
    ],
    ['inbreng', [{ change: 'inbreng', who: 'A', service: 'Advies', value: 50 }], [10, 0, 0, 0]],
    [
      'inbreng: as a text',
      [{ change: 'inbreng', who: 'A', service: 'Advies', value: '€ 50,00' }],
      [10, 0, 0, 0],
    ],
    ['voorwaardelijk: all', [{ change: 'voorwaardelijk', value: 'wel' }], [-10, -10, -10, 30]],
    // 120 / 3,5 = 34,2857 and half of that: the cents go to the largest remainders, .71 of the three.
    ['voorwaardelijk: half', [{ change: 'voorwaardelijk', value: '50%' }], [-5.71, -5.71, -5.72, 17.14]],
    ['cascosleutel', [{ change: 'cascosleutel', value: 'inwoners' }], [-25, -25, 50, 0]],
    // 184 of 366 days: 120 × 184/916 = 24,10 and 120 × 366/916 = 47,95.
    [
      'toetreden: halfway, in a product',
      [{ change: 'toetreden', who: 'A', service: 'Werving', value: serial('2016-07-01'), format: DATE }],
      [-15.9, 7.95, 7.95, 0],
    ],
    [
      'toetreden: the date as a text',
      [{ change: 'toetreden', who: 'A', service: 'Werving', value: '1 juli 2016' }],
      [-15.9, 7.95, 7.95, 0],
    ],
    // 182 of 366 days. Casco 120,13 and 59,74; Werving 48,05 and 23,90; Salaris 133,58 and 66,42.
    [
      'uittreden: from everything',
      [{ change: 'uittreden', who: 'C', value: '2016-06-30' }],
      [61.76, 28.18, -89.94, 0],
    ],
    [
      'uittreden: from one organisation',
      [{ change: 'uittreden', who: 'C', organisation: 'RT', value: '30-6-2016' }],
      [33.58, 0, -33.58, 0],
    ],
  ];
  test.each(cases)('%s', (_, rows, expected) => {
    const { differences } = under(rows);
    expect(differences).toEqual(expected);
  });

  test.each(cases)(
    '%s: limited to another year it does nothing, and to its own year the same',
    (_, rows, expected) => {
      const inYear = (year: number) => under(rows.map((row) => ({ ...row, year }))).differences;
      expect(inYear(2015)).toEqual(NOTHING);
      expect(inYear(2016)).toEqual(expected);
    },
  );

  test.each([
    ['a text', '10%', undefined],
    ['a cell in per cent', 0.1, '0%'],
  ])('index: of a year without a budget column, written as %s', (_, value, format) => {
    const row: Row = {
      change: 'index Personeel',
      year: 2017,
      value,
      ...(format !== undefined && { format }),
    };
    // Personeel is 300 casco, 600 Salaris, 120 Werving and 200 Salaris of RT; contributed budgets have an index of their own.
    expect(under([row], 2017).differences).toEqual([64, 34, 24, 0]);
  });

  test('several at once, in the order of the sheet', () => {
    const rows: readonly Row[] = [
      { change: 'afname', who: 'S', service: 'Werving', value: 'x' },
      { change: 'kosten €', service: 'Werving', value: 40 },
      { change: 'cascosleutel', value: 'inwoners' },
    ];
    // Werving 160 over four is 40 each.
    expect(under(rows)).toMatchObject({ differences: [-25, -25, 50, 40], said: [] });
  });
});

describe('a change that cannot be made, or does nothing, is told', () => {
  test.each<readonly [string, Row, string]>([
    ['an unknown word', { change: 'korting', value: 1 }, 'CHANGE_UNKNOWN'],
    [
      'an unknown participant',
      { change: 'afname', who: 'Zwolle', service: 'Werving', value: 'x' },
      'CHANGE_UNKNOWN',
    ],
    ['an unknown product', { change: 'afname', who: 'A', service: 'Verving', value: 'x' }, 'CHANGE_UNKNOWN'],
    ['an unknown werkveld', { change: 'kosten %', field: 'Zorg', value: '5%' }, 'CHANGE_UNKNOWN'],
    ['an unknown organisation', { change: 'kosten %', organisation: 'XX', value: '5%' }, 'CHANGE_UNKNOWN'],
    ['an unknown driver', { change: 'maatstaf uren', who: 'A', value: 5 }, 'CHANGE_UNKNOWN'],
    ['an unknown key', { change: 'sleutel', service: 'Werving', value: 'uren' }, 'CHANGE_UNKNOWN'],
    ['an unknown rule', { change: 'bekostiging', service: 'Werving', value: 'loten' }, 'CHANGE_UNKNOWN'],
    ['no amount', { change: 'kosten €', service: 'Werving', value: 'veel' }, 'CHANGE_UNKNOWN'],
    ['no date', { change: 'uittreden', who: 'C', value: 'zomer' }, 'CHANGE_UNKNOWN'],
    ['no mark', { change: 'afname', who: 'S', service: 'Werving', value: 'misschien' }, 'CHANGE_UNKNOWN'],
    [
      'leaving after the year',
      { change: 'uittreden', who: 'C', value: '2018-06-30' },
      'CHANGE_WITHOUT_EFFECT',
    ],
    [
      'a volume that is not charged',
      { change: 'hoeveelheid', who: 'A', service: 'Werving', value: 5 },
      'CHANGE_WITHOUT_EFFECT',
    ],
    [
      'a mark that is there',
      { change: 'afname', who: 'A', service: 'Werving', value: 'x' },
      'CHANGE_WITHOUT_EFFECT',
    ],
    ['an unknown cost kind', { change: 'kosten %', costKind: 'Huur', value: '5%' }, 'CHANGE_UNKNOWN'],
    [
      'an index of a year with a column',
      { change: 'index Personeel', value: '5%', year: 2016 },
      'CHANGE_WITHOUT_EFFECT',
    ],
    [
      'a budget of a product without them',
      { change: 'inbreng', who: 'A', service: 'Werving', value: 5 },
      'CHANGE_WITHOUT_EFFECT',
    ],
  ])('%s', (_, row, code) => {
    const { differences, said } = under([row]);
    expect(said).toEqual([code]);
    expect(differences).toEqual(code === 'CHANGE_UNKNOWN' ? undefined : NOTHING);
  });
});
