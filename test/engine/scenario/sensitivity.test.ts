import { Exact } from '../../../src/engine/money';
import {
  sensitivity,
  type TornadoBar,
  tornadoOf,
  tornadoOfWhole,
  volumesLeftOut,
} from '../../../src/engine/scenario/sensitivity';
import { buildModel, type ServiceText, YEAR } from './build-model';

const MODEL = buildModel({
  participants: 'ABC',
  drivers: { inwoners: { A: 100, B: 100, C: 200 }, uren: { A: 1, B: 1, C: 1 } },
  services: [
    {
      name: 'Salaris',
      field: 'P&O',
      marks: { A: 'x', B: 'x' },
      rule: 'benefit',
      key: 'inwoners',
      cost: { 2016: 900 },
    },
    {
      name: 'Hosting',
      field: 'I&A',
      marks: { A: 'x', C: 'x' },
      rule: 'volume',
      volumes: { A: 10, C: 30 },
      cost: { 2016: 400 },
    },
  ],
});
const variations = sensitivity(
  MODEL,
  { year: YEAR },
  { fraction: new Exact('0.1'), phase: 'budget' },
  () => undefined,
);
const told = (bars: readonly TornadoBar[]) =>
  bars.map(({ varied, less, more }) => {
    const name =
      varied.kind === 'cost'
        ? varied.field
        : `${varied.kind === 'driver' ? varied.driver : 'volume'} ${'ABC'[varied.participant]}`;
    return [name, less / 100, more / 100];
  });

describe('sensitivity', () => {
  test('the tornado of one participant, widest first', () => {
    // Salaris: 450 of 900. A 90 of 190 is 426.32, 110 of 210 is 471.43; B 90 or 110 of 100: 900 × 100 / 190 = 473.68 and 900 × 100 / 210 = 428.57.
    // Hosting: 100 of 400. A 9 of 39 is 92.31, 11 of 41 is 107.32; C 27 of 37 and 33 of 43 make 108.11 and 93.02.
    expect(told(tornadoOf(variations, 0))).toEqual([
      ['P&O', -45, 45],
      ['inwoners A', -23.68, 21.43],
      ['inwoners B', 23.68, -21.43],
      ['I&A', -10, 10],
      ['volume C', 8.11, -6.98],
      ['volume A', -7.69, 7.32],
    ]);
  });

  test('a driver that no key uses and a driver of who does not pay are left out', () => {
    const names = told(tornadoOfWhole(variations)).map(([name]) => name);
    expect(names).not.toContain('uren A');
    expect(names).not.toContain('inwoners C');
  });

  test('for the whole: cost adds, drivers and volumes move between participants', () => {
    expect(told(tornadoOfWhole(variations)).slice(0, 2)).toEqual([
      ['P&O', -90, 90],
      ['I&A', -40, 40],
    ]);
    expect(told(tornadoOfWhole(variations))).toContainEqual(['inwoners B', 23.68, 21.43]);
  });

  test('more volumes than can be looked at one by one are left out, and counted', () => {
    const participants = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
    const each = <T>(value: T) => Object.fromEntries([...participants].map((code) => [code, value]));
    const services = Array.from({ length: 20 }, (_, at) => ({
      name: `S${at}`,
      marks: each('x' as const),
      rule: 'volume' as const,
      volumes: each(10),
      cost: { 2016: 100 },
    }));
    const model = buildModel({ participants, services });
    expect(volumesLeftOut(model, YEAR)).toBe(520);
    const options = { fraction: new Exact('0.1'), phase: 'budget' } as const;
    const kinds = sensitivity(model, { year: YEAR }, options, () => undefined).map(
      ({ varied }) => varied.kind,
    );
    expect(kinds).toEqual(['cost']);
    expect(volumesLeftOut(MODEL, YEAR)).toBe(0);
  });

  test('who is not touched has no bar, and what nobody feels is no variation', () => {
    // B: Salaris only. Inwoners of C do not count, for it does not take Salaris.
    expect(told(tornadoOf(variations, 1)).map(([name]) => name)).toEqual(['P&O', 'inwoners A', 'inwoners B']);
    expect(
      told(variations.map(({ varied }) => ({ varied, less: 0, more: 0 }))).map(([name]) => name),
    ).toEqual(['P&O', 'I&A', 'inwoners A', 'inwoners B', 'volume A', 'volume C']);
  });

  test('the casco, its drivers, and each organisation by itself', () => {
    const model = buildModel({
      participants: 'AB',
      drivers: { fte: { A: 1, B: 1 }, inwoners: { A: 1, B: 3 } },
      services: [
        { name: 'Salaris', organisation: 'Dienst', marks: { A: 'x' }, rule: 'benefit', cost: { 2016: 100 } },
        {
          name: 'Salaris',
          organisation: 'RT',
          marks: { B: 'x' },
          rule: 'benefit',
          key: 'fte',
          cost: { 2016: 200 },
        },
        {
          name: 'Directie',
          organisation: 'Dienst',
          kind: 'casco',
          rule: 'solidarity',
          key: 'inwoners',
          cost: { 2016: 40 },
        },
        {
          name: 'Bestuur',
          organisation: 'Dienst',
          kind: 'casco',
          rule: 'solidarity',
          key: 'pondspondsgewijs',
          cost: { 2016: 50 },
        },
      ],
    });
    const found = sensitivity(
      model,
      { year: YEAR },
      { fraction: new Exact('0.1'), phase: 'budget' },
      () => undefined,
    );
    expect(found.map(({ varied: { kind }, less, more }) => [kind, less, more])).toEqual([
      // 10% of 100 and of 50 for A, of 40 a quarter for A.
      ['cost', [-1600, -300], [1600, 300]],
      ['cost', [0, -2000], [0, 2000]],
      // 0.9 of 3.9 and 1.1 of 4.1 of 40 are 9.23 and 10.73; 1 of 3.7 and of 4.3 are 10.81 and 9.30.
      ['driver', [-77, 77], [73, -73]],
      ['driver', [81, -81], [-70, 70]],
    ]);
  });

  test('is told how far it is', () => {
    const parts: number[] = [];
    const model = buildModel({
      participants: 'AB',
      drivers: { fte: { A: 1, B: 1 } },
      services: [{ name: 'S', marks: { A: 'x' }, rule: 'benefit', key: 'fte', cost: { 2016: 1 } }],
    });
    const options = { fraction: new Exact('0.1'), phase: 'budget' } as const;
    sensitivity(model, { year: YEAR }, options, (part) => parts.push(part));
    expect(parts).toEqual([1 / 3, 2 / 3, 1]);
  });

  test('five hundred volumes are not too many', () => {
    const each = Object.fromEntries([...'ABCDEFGHIJKLMNOPQRSTUVWXY'].map((code) => [code, 1]));
    const marks = Object.fromEntries(Object.keys(each).map((code) => [code, 'x']));
    const services = Array.from({ length: 20 }, (_, at) => ({
      ...{ name: `S${at}`, marks, rule: 'volume', volumes: each, cost: { 2016: 100 } },
    })) as readonly ServiceText[];
    expect(volumesLeftOut(buildModel({ participants: Object.keys(each).join(''), services }), YEAR)).toBe(0);
  });

  test('progress can cancel', () => {
    expect(() =>
      sensitivity(MODEL, { year: YEAR }, { fraction: new Exact('0.1'), phase: 'budget' }, () => {
        throw new Error('cancelled');
      }),
    ).toThrow('cancelled');
  });
});
