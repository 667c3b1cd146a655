/** Warnings and infos that stop nothing, with whom they name and where. */
import { keyOfDriver } from '../../src/engine/key';
import { runYear } from '../../src/engine/run';
import { buildModel } from './build-model';
import type { ModelSpec, ServiceSpec } from './model-spec';
import { sold, year } from './two-organisations';

const benefit = [{ kind: 'benefit' }] as const;
const three = ['A', 'B', 'C'];

/** `severity code cell` of every finding, with its params and services. */
function told(spec: ModelSpec) {
  const { findings } = runYear(buildModel(spec), { year: spec.year ?? 2024 });
  return findings.map(({ severity, scope, code, source, params, services }) => ({
    what: `${severity} ${code} ${source?.sheet}!${source?.cell}`,
    scope,
    params,
    services,
  }));
}
const whatOf = (spec: ModelSpec) => told(spec).map(({ what }) => what);

describe('TAKER_WITHOUT_COST', () => {
  const idle = { marks: { A: 'on demand', B: 'x', C: '(x)' }, rules: benefit } as const;

  test('names the takers, the year, and the cell of the first of them', () => {
    expect(told({ participants: three, services: { Leeg: idle } })).toMatchObject([
      {
        what: 'warning TAKER_WITHOUT_COST Matrix!D2',
        scope: 'none',
        params: { year: 2024, participants: 'Gemeente B, Gemeente C', service: 'Leeg' },
        services: [0],
      },
    ]);
  });
  test('a mark that cannot be read is no taker', () => {
    const marks = { A: 'unreadable', B: 3 } as const;
    const [first] = told({ participants: three, services: { Leeg: { ...idle, marks } } });
    expect(first).toMatchObject({ params: { participants: 'Gemeente B' } });
  });
  test('cost in one of both phases is cost, and so is what flows in', () => {
    expect(told({ participants: three, services: { Werk: { ...idle, actual: 5 } } })).toEqual([]);
    const { run } = year(
      { A: sold('S1', 30, { S2: 1 }), B: { organisation: 'S2', marks: { P1: 'x' }, rules: benefit } },
      { recharges: [['S1', 'S2', 'B']] },
    );
    expect(run.findings).toEqual([]);
  });
});

describe('AGREEMENT_MISSING', () => {
  const kept: ServiceSpec = {
    marks: { A: 'x' },
    rules: benefit,
    budget: 1,
    agreements: [['A', '2020-01-01']],
  };

  test('names every firm taker of a product without one', () => {
    const marks = { A: 'x', B: 2, C: '(x)', D: 'on demand' } as const;
    const services = { Met: kept, Zonder: { marks, rules: benefit, budget: 1 } };
    expect(told({ participants: [...three, 'D'], services })).toEqual([
      {
        what: 'warning AGREEMENT_MISSING Matrix!C3',
        scope: 'none',
        params: {
          organisation: 'Dienst',
          field: 'Veld',
          service: 'Zonder',
          services: 1,
          participants: 'Gemeente A, Gemeente B',
        },
        services: [1],
      },
    ]);
  });
  test('one that has left needs none; one that stays for a day does', () => {
    const services = { Met: { ...kept, marks: { A: 'x', B: 'x' } } } as const;
    const leaving = (left: string) => whatOf({ participants: ['A', { code: 'B', left }], services });
    expect(leaving('2023-12-31')).toEqual([]);
    expect(leaving('2024-01-01')).toEqual(['warning AGREEMENT_MISSING Matrix!D2']);
  });
  test('nothing is missing in a workbook that keeps no agreements', () => {
    const { agreements: _, ...without } = kept;
    expect(told({ participants: three, services: { Zonder: without } })).toEqual([]);
  });
});

describe('R8 AGREEMENT_OVERLAP', () => {
  type Given = NonNullable<ServiceSpec['agreements']>;
  const overlaps = (agreements: Given, other: Given = []) =>
    told({
      participants: ['A', 'B'],
      services: {
        Advies: { marks: { A: 'x' }, rules: benefit, budget: 1, agreements },
        Beheer: { rules: benefit, agreements: other },
      },
    }).map(({ what, params: { participant, from, to, service } }) => {
      const [start, cell] = what.split('!');
      expect([start, service]).toEqual(['warning AGREEMENT_OVERLAP DVO', 'Advies']);
      return [cell, participant, from, to];
    });

  test('one agreement after the other shares no day, whatever the order of the rows', () => {
    const [first, second] = [
      ['A', '2023-01-01', '2024-06-30'],
      ['A', '2024-07-01'],
    ] as const;
    expect(overlaps([first, second])).toEqual([]);
    expect(overlaps([second, first])).toEqual([]);
  });
  test('one day in common is told at the later agreement', () => {
    const [first, second] = [
      ['A', '2023-01-01', '2024-06-30'],
      ['A', '2024-06-30', '2025-01-01'],
    ] as const;
    expect(overlaps([first, second])).toEqual([['A3', 'Gemeente A', '2024-06-30', '2024-06-30']]);
    expect(overlaps([second, first])).toEqual([['A2', 'Gemeente A', '2024-06-30', '2024-06-30']]);
  });
  test('one within another is told as it is, and the longest counts for those after it', () => {
    expect(
      overlaps([
        ['A', '2024-01-01', '2024-12-31'],
        ['A', '2024-03-01', '2024-04-30'],
        ['A', '2024-10-01', '2025-05-05'],
        ['A', '2025-05-06', '2025-07-01'],
      ]),
    ).toEqual([
      ['A3', 'Gemeente A', '2024-03-01', '2024-04-30'],
      ['A4', 'Gemeente A', '2024-10-01', '2024-12-31'],
    ]);
  });
  test('an agreement without an end goes on', () => {
    expect(
      overlaps([
        ['A', '2024-01-01'],
        ['A', '2024-03-01', '2024-04-30'],
        ['A', '2025-01-01'],
      ]),
    ).toEqual([
      ['A3', 'Gemeente A', '2024-03-01', '2024-04-30'],
      ['A4', 'Gemeente A', '2025-01-01', ''],
    ]);
  });
  test('one that has no end overlaps up to the end of the one before', () => {
    expect(
      overlaps([
        ['A', '2024-01-01', '2024-06-30'],
        ['A', '2024-03-01'],
      ]),
    ).toEqual([['A3', 'Gemeente A', '2024-03-01', '2024-06-30']]);
  });
  test('of two from the same day the second row is told', () => {
    expect(
      overlaps([
        ['A', '2024-01-01', '2024-06-30'],
        ['A', '2024-01-01', '2024-05-31'],
      ]),
    ).toEqual([['A3', 'Gemeente A', '2024-01-01', '2024-05-31']]);
  });
  test('agreements of others, or for another product, are apart', () => {
    expect(
      overlaps(
        [
          ['A', '2024-01-01'],
          ['B', '2024-01-01'],
        ],
        [['A', '2024-01-01']],
      ),
    ).toEqual([]);
  });
});

describe('DRIVER_OTHER_YEAR', () => {
  const drivers = { 'Fte@2022': { A: 1, B: 1 }, 'Uren@2024': { A: 1, B: 1 }, Vast: { A: 1, B: 1 } };
  const keyed = (key: string, rest: Partial<ServiceSpec> = {}): ServiceSpec => ({
    marks: { A: 'x', B: 'x' },
    rules: [{ kind: 'benefit', key }],
    budget: 10,
    actual: 10,
    ...rest,
  });
  const of = (services: ModelSpec['services'], rest: Partial<ModelSpec> = {}) =>
    told({ participants: ['A', 'B'], drivers, services, ...rest });

  test('is told once, as the sheet writes it, with every product that uses it', () => {
    const services = {
      Een: keyed('fte'),
      Twee: keyed('50% gelijk + 50% FTE'),
      Drie: keyed('', { rules: [{ kind: 'solidarity', key: 'fte' }] }),
      Vier: keyed('uren'),
    };
    expect(of(services)).toMatchObject([
      {
        what: 'info DRIVER_OTHER_YEAR Maatstaven!C2',
        scope: 'none',
        params: { driver: 'Fte', year: 2024, used: 2022, service: 'Een', services: 3 },
        services: [0, 1, 2],
      },
    ]);
  });
  test.each([
    ['gelijk', keyed('gelijk')],
    ['a driver of the year itself', keyed('uren')],
    ['a driver without a year', keyed('vast')],
    ['a product without cost', keyed('fte', { budget: 0, actual: 0 })],
    ['a rule that has no key', keyed('', { rules: [{ kind: 'contribution' }], contributed: { A: 5, B: 5 } })],
  ])('not for %s', (_, service) => {
    expect(
      of({ Dienst: service }, { settings: { defaultKey: keyOfDriver('fte') } }).filter(({ what }) =>
        what.includes('DRIVER'),
      ),
    ).toEqual([]);
  });
});
