/** R24 at the speed of a slider: what a change touches, whatever hangs together with it, and the amounts of a whole run. */
import { Decimal } from 'decimal.js';
import type { Model, ScenarioRow } from '../../../../src/engine/model';
import { contributionsIn } from '../../../../src/engine/scenario/contributions';
import { runChanges } from '../../../../src/engine/scenario/run-scenario';
import { createWhatIf, type WhatIf } from '../../../../src/engine/scenario/what-if/create-what-if';
import { change } from '../scenario-rows';
import { workbook, YEAR } from './organisations';

const MODEL = workbook();

/** What is divided again by changes, `name` or `name budget` where its actual stays; the amounts are checked beside it. */
function again(model: Model, whatIf: WhatIf, rows: readonly ScenarioRow[], year = YEAR): string {
  const { result, model: changed } = whatIf.run(rows);
  const whole = runChanges(model, rows, { year });
  if (!result || !whole.run) throw new Error('not run');
  expect(result.outcomes).toEqual(whole.run.outcomes);
  const { advances: _, differences: __, ...totals } = whole.run.totals;
  expect(result.totals).toEqual(totals);
  for (const phase of ['budget', 'actual'] as const)
    expect(result.contributions[phase]).toEqual(contributionsIn(whole.run, phase, model.participants.length));
  const kept = new Set(whatIf.baseline.outcomes);
  const divided = result.outcomes.filter((outcome) => !kept.has(outcome));
  const names = [...new Set(divided.map(({ service }) => service))].map((service) => {
    const phases = divided.filter((outcome) => outcome.service === service).map(({ phase }) => phase);
    const both = result.outcomes.filter((outcome) => outcome.service === service);
    return `${changed.services[service]?.name}${phases.length < both.length ? ` ${phases.join()}` : ''}`;
  });
  expect(result.divided).toBe(names.length);
  return names.join(', ');
}

describe('R24 only what a change touches is divided again', () => {
  const whatIf = createWhatIf(MODEL, { year: YEAR });
  const EVERYTHING = MODEL.services.map(({ name }) => name).join(', ');
  const person = (word: string, participant: string, service: string | undefined, day: string) =>
    change(word, { participant, service }, day);

  test.each<readonly [string, readonly ScenarioRow[], string]>([
    ['nothing', [], ''],
    ['a mark', [change('afname', { participant: 'C', service: 'Salaris' }, 'x')], 'Salaris'],
    [
      'a mark beside a key in proportion to payments',
      [change('afname', { participant: 'C', service: 'Pond' }, 'x')],
      'Pond, Pondcasco',
    ],
    [
      'a mark beside a circle of takers',
      [change('afname', { participant: 'C', service: 'Kring' }, 'x')],
      'Kring, Kringcasco',
    ],
    [
      'a mark beside a spread casco',
      [change('afname', { participant: 'C', service: 'Opslag' }, 'x')],
      'Opslag, Opslagcasco',
    ],
    [
      'a mark beside a casco that all pay',
      [change('afname', { participant: 'C', service: 'Vast' }, 'x')],
      'Vast',
    ],
    [
      'a mark of who sells',
      [change('afname', { participant: 'C', service: 'Huur' }, 'x')],
      'Huur, Beleid, Inkoop',
    ],
    [
      'a mark of who buys',
      [change('afname', { participant: 'C', service: 'Beleid' }, 'x')],
      'Huur, Beleid, Inkoop',
    ],
    [
      'a mark of who buys from them',
      [change('afname', { participant: 'C', service: 'Inkoop' }, 'x')],
      'Huur, Beleid, Inkoop',
    ],
    [
      'a mark of who only sells',
      [change('afname', { participant: 'C', service: 'Zaal' }, 'x')],
      'Zaal, Feest',
    ],
    [
      'a mark of who only buys',
      [change('afname', { participant: 'C', service: 'Feest' }, 'x')],
      'Zaal, Feest',
    ],
    ['a mark under inbreng', [change('afname', { participant: 'C', service: 'Advies' }, 'x')], 'Advies'],
    ['a number in the matrix', [change('afname', { participant: 'B', service: 'Hosting' }, 25)], 'Hosting'],
    [
      'costs of a block budget only',
      [change('kosten %', { costKind: 'Schoonmaak' }, '5%')],
      'Een budget, Twee budget',
    ],
    [
      'two drivers',
      [change('maatstaf inwoners', { participant: 'A' }, 7), change('maatstaf fte', { participant: 'A' }, 7)],
      'Salaris, Vastcasco, Kring, Kringcasco',
    ],
    [
      'another factor with the same denominator',
      [change('voorwaardelijk', {}, 0.75)],
      'Misschien, Opslag, Opslagcasco',
    ],
    [
      'two who leave, of whom one takes little and one nothing',
      [person('uittreden', 'D', undefined, '2024-06-30'), person('uittreden', 'C', undefined, '2024-06-30')],
      'Een, Vastcasco, Kring, Kringcasco, Pond, Pondcasco',
    ],
    [
      'costs of who sells',
      [change('kosten €', { service: 'Huur' }, 10)],
      'Huur budget, Beleid budget, Inkoop budget',
    ],
    ['costs of one product', [change('kosten €', { service: 'Salaris' }, 10)], 'Salaris budget'],
    [
      'costs of a product beside a spread casco',
      [change('kosten €', { service: 'Opslag' }, 10)],
      'Opslag budget, Opslagcasco budget',
    ],
    ['costs of a product beside a block budget', [change('kosten €', { service: 'Een' }, 10)], 'Een budget'],
    [
      'costs of the werkveld of a block budget',
      [change('kosten %', { organisation: 'Los', field: 'Blok' }, '5%')],
      'Een budget, Twee budget',
    ],
    ['costs of one kind', [change('kosten %', { costKind: 'Huisvesting' }, '5%')], 'Vastcasco budget'],
    [
      'costs twice',
      [change('kosten %', { service: 'Salaris' }, '5%'), change('kosten %', { service: 'Salaris' }, '5%')],
      'Salaris budget',
    ],
    ['a mark beside a block budget', [change('afname', { participant: 'C', service: 'Een' }, 'x')], 'Een'],
    ['a driver', [change('maatstaf inwoners', { participant: 'A' }, 7)], 'Salaris, Kring, Kringcasco'],
    ['a driver of a mixed key', [change('maatstaf fte', { participant: 'A' }, 7)], 'Vastcasco'],
    ['a driver that no key uses', [change('maatstaf uren', { participant: 'A' }, 7)], ''],
    ['a volume', [change('hoeveelheid', { participant: 'A', service: 'Hosting' }, 7)], 'Hosting'],
    ['a volume by tariff', [change('hoeveelheid', { participant: 'A', service: 'Tarief' }, 7)], 'Tarief'],
    ['an inbreng', [change('inbreng', { participant: 'A', service: 'Advies' }, 7)], 'Advies'],
    ['an index of it', [change('index inbreng', { year: YEAR }, '7%')], EVERYTHING],
    [
      'the factor of tentative marks',
      [change('voorwaardelijk', {}, 'wel')],
      'Misschien, Opslag, Opslagcasco',
    ],
    ['a key', [change('sleutel', { service: 'Salaris' }, 'fte')], 'Salaris'],
    [
      'the key of all casco',
      [change('cascosleutel', {}, 'uren')],
      'Vastcasco, Kring, Kringcasco, Pond, Pondcasco, Opslag, Opslagcasco',
    ],
    ['a rule', [change('bekostiging', { service: 'Salaris' }, 'inbreng')], 'Salaris'],
    [
      'a casco that becomes spread',
      [change('bekostiging', { service: 'Vastcasco' }, 'versleuteld')],
      'Vast, Vastcasco',
    ],
    [
      'a casco that is spread no longer',
      [change('bekostiging', { service: 'Opslagcasco' }, 'solidariteit')],
      'Opslag, Opslagcasco',
    ],
    ['somebody leaves a product', [person('uittreden', 'A', 'Salaris', '2024-06-30')], 'Salaris'],
    ['somebody joins a casco', [person('toetreden', 'C', 'Vastcasco', '2024-06-30')], 'Vastcasco'],
    [
      'somebody leaves who takes little',
      [person('uittreden', 'D', undefined, '2024-06-30')],
      'Een, Vastcasco, Kring, Kringcasco, Pond, Pondcasco',
    ],
    [
      'everything at once',
      [
        change('afname', { participant: 'C', service: 'Hosting' }, 'x'),
        change('hoeveelheid', { participant: 'C', service: 'Hosting' }, 5),
        change('kosten %', {}, '3.3%'),
        change('maatstaf inwoners', {}, '10%'),
        change('voorwaardelijk', {}, 0.5),
        person('uittreden', 'A', undefined, '2024-03-31'),
      ],
      EVERYTHING,
    ],
  ])('%s', (_, rows, expected) => {
    expect(again(MODEL, whatIf, rows)).toBe(expected);
    // And again, with what the first time has kept.
    expect(again(MODEL, whatIf, rows)).toBe(expected);
  });

  test('a year that is indexed', () => {
    const next = createWhatIf(MODEL, { year: YEAR + 1 });
    const divided = (...rows: readonly ScenarioRow[]) => again(MODEL, next, rows, YEAR + 1);
    expect(divided(change('index personeel', {}, '9%'))).toBe(EVERYTHING);
    expect(divided(change('index inbreng', {}, '9%'))).toBe(EVERYTHING);
    expect(divided(change('kosten %', { service: 'Salaris' }, '5%'))).toBe('Salaris');
    expect(divided(change('kosten %', { year: YEAR }, '5%'))).toBe('');
    expect(divided(change('maatstaf inwoners', { participant: 'A' }, 7))).toBe('Salaris, Kring, Kringcasco');
  });

  test('exit payments follow from earlier years, so that all is divided again (R23)', () => {
    const exits = {
      ...MODEL,
      settings: { ...MODEL.settings, exitPayments: [new Decimal('0.8')] },
      participants: MODEL.participants.map((participant) =>
        participant.code === 'B' ? { ...participant, left: '2024-12-31' } : participant,
      ),
    };
    const next = createWhatIf(exits, { year: YEAR + 1 });
    expect(again(exits, next, [change('kosten %', { service: 'Salaris' }, '5%')], YEAR + 1)).toBe(EVERYTHING);
    expect(again(exits, next, [], YEAR + 1)).toBe('');
  });

  test('with another factor than that of the workbook', () => {
    const choices = { year: YEAR, tentative: new Decimal('0.3') };
    const rows = [change('kosten %', {}, '5%')];
    const { result } = createWhatIf(MODEL, choices).run(rows);
    expect(result?.outcomes).toEqual(runChanges(MODEL, rows, choices).run?.outcomes);
  });

  test('a year that cannot be divided at all is not, whatever changes', () => {
    const early = createWhatIf(MODEL, { year: 2020 });
    const rows = [change('kosten %', {}, '5%')];
    expect(early.run(rows).result?.outcomes).toEqual(runChanges(MODEL, rows, { year: 2020 }).run?.outcomes);
    expect(early.run(rows).result?.outcomes).toEqual([]);
  });
});

describe('R24 block budgets that cannot be divided', () => {
  /** Nobody has fte in Niets, so that 44 stays, and with it the 130.40 of its product. */
  const model = workbook([
    { field: 'Niets', years: { [YEAR]: 55 } },
    { field: 'Niets', book: 'actual', years: { [YEAR]: 44 } },
  ]);
  const whatIf = createWhatIf(model, { year: YEAR });

  test.each([
    ['a change beside them keeps them', change('kosten %', { service: 'Salaris' }, '5%')],
    ['a change of their budget leaves their actual', change('kosten %', { field: 'Niets' }, '5%')],
    ['a change of a product of theirs', change('afname', { participant: 'B', service: 'Leeg' }, 'x')],
  ])('%s', (_, row) => {
    again(model, whatIf, [row]);
    expect(whatIf.run([row]).result?.totals.unallocated.actual).toBe(174_40);
  });
});
