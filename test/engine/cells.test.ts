/** Where a user must look: the cell of a participant, of a change in its place, or of the rule that counts. */
import type { ParticipantRow } from '../../src/engine/model';
import { cellOf, entryOf, placeIn, valueIn } from '../../src/engine/rows-of-service';
import { runYear } from '../../src/engine/run';
import { buildModel } from './build-model';
import type { ByCode } from './model-spec';
import { findingsOf, shares } from './read-run';

const change = { sheet: "Scenario's", cell: 'I5' };
const row: ParticipantRow<number> = {
  sheet: 'Inbreng',
  values: [1, undefined, 3],
  cells: [undefined, 'D2', 'E2'],
  changed: { 2: change },
};
const add = (a: number, b: number) => a + b;

describe('the cell of a participant', () => {
  test('is its own, or that of the change in its place; without a column there is none', () => {
    expect([0, 1, 2, 3].map((at) => cellOf(row, at))).toEqual([
      undefined,
      { sheet: 'Inbreng', cell: 'D2' },
      change,
      undefined,
    ]);
  });
  test('else the first of the row is where to look', () => {
    expect([0, 1, 2].map((at) => placeIn(row, at))).toEqual([
      { sheet: 'Inbreng', cell: 'D2' },
      { sheet: 'Inbreng', cell: 'D2' },
      change,
    ]);
    expect(placeIn({ ...row, cells: [] }, 0)).toBeUndefined();
    expect(placeIn(undefined, 0)).toBeUndefined();
  });
  test('of several rows only those that say something', () => {
    const second: ParticipantRow<number> = { sheet: 'Ander', values: [4, 5], cells: ['C9', 'D9'] };
    const rows = [{ row }, { row: second }];
    expect(entryOf(rows, 0, add)).toEqual({ value: 5, sources: [{ sheet: 'Ander', cell: 'C9' }] });
    expect(entryOf(rows, 1, add)).toEqual({ value: 5, sources: [{ sheet: 'Ander', cell: 'D9' }] });
    expect(entryOf(rows, 2, add)).toEqual({ value: 3, sources: [change] });
    expect(entryOf(rows, 3, add)).toEqual({ value: undefined, sources: [] });
    const unread: ParticipantRow<number> = { ...second, values: ['unreadable'] };
    expect([
      valueIn([{ row }, { row: unread }], 0, add),
      valueIn([{ row: unread }, { row }], 0, add),
    ]).toEqual(['unreadable', 'unreadable']);
  });
});

describe('the row that counts', () => {
  test('of Producten is that of the year, and of its key the cell of the Maatstaf', () => {
    const rules = [
      { kind: 'benefit', key: 'gelijk', to: 2023 },
      { kind: 'benefit', key: 'uren', from: 2024 },
    ] as const;
    const model = buildModel({
      participants: ['A'],
      services: { Dienst: { marks: { A: 'x' }, rules, budget: 1 } },
    });
    expect(findingsOf(runYear(model, { year: 2024 }))).toEqual(['DRIVER_UNKNOWN Producten!C3']);
    const keySource = { sheet: 'Producten', cell: 'F3' };
    const funding = model.funding.map((rule) => ({ ...rule, keySource }));
    expect(findingsOf(runYear({ ...model, funding }, { year: 2024 }))).toEqual([
      'DRIVER_UNKNOWN Producten!F3',
    ]);
  });
  test('of Maatstaven on two sheets is both, where one leaves open what the other says', () => {
    const driversOf = (values: ByCode<number>) =>
      buildModel({ participants: ['A', 'B'], services: {}, drivers: { uren: {}, fte: values } }).drivers;
    const model = buildModel({
      participants: ['A', 'B'],
      services: {
        Dienst: { marks: { A: 'x', B: 'x' }, rules: [{ kind: 'benefit', key: 'fte' }], budget: 4 },
      },
    });
    const sharesOf = (...values: readonly ByCode<number>[]) => {
      const drivers = values.flatMap(driversOf);
      return shares(model, runYear({ ...model, drivers }, { year: 2024 }), 'Dienst');
    };
    expect(sharesOf({ A: 1 }, { B: 3 })).toEqual({ A: '1.00', B: '3.00' });
    // Where both say something the first counts.
    expect(sharesOf({ A: 1, B: 1 }, { A: 9, B: 3 })).toEqual({ A: '2.00', B: '2.00' });
    // A value below 0 is found on whichever sheet it stands.
    const drivers = [{ A: 1 }, { B: -3 }].flatMap(driversOf).map((driver, at) => {
      return { ...driver, row: { ...driver.row, sheet: `Maatstaven ${at}` } };
    });
    expect(findingsOf(runYear({ ...model, drivers }, { year: 2024 }))).toEqual([
      'DRIVER_NEGATIVE Maatstaven 3!D3',
    ]);
  });
});
