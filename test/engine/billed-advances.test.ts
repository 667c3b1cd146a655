/** R18, R21: what stands on the advance notes, product by product. */
import { Decimal } from 'decimal.js';
import { billedAdvances } from '../../src/engine/billed-advances';
import { runYear } from '../../src/engine/run';
import { buildModel } from './build-model';

const everyone = { A: 'x', B: 'x', C: 'x' } as const;

const MODEL = buildModel({
  // Half of the vat of B is compensated; B receives the notes of C.
  participants: ['A', { code: 'B', vatCompensation: new Decimal('0.5') }, { code: 'C', billTo: 1 }],
  services: {
    Genoemd: {
      marks: everyone,
      rules: [{ kind: 'benefit', vat: '21%' }],
      budget: 300,
      advances: { A: 50, B: 80, C: null },
    },
    Begroot: { marks: everyone, rules: [{ kind: 'benefit', vat: '9%' }], budget: 300, actual: 600 },
    Onbelast: { marks: { A: 'x' }, rules: [{ kind: 'benefit' }], budget: 30 },
    Vrijgesteld: { marks: { A: 'x' }, rules: [{ kind: 'benefit', vat: 'exempt' }], advances: { A: 7 } },
    Doorgegeven: {
      marks: { A: 'x', B: 'x' },
      rules: [{ kind: 'benefit', vat: 'transparent' }],
      lines: [{ kind: 'Btw', years: { 2024: 30 } }],
      advances: { A: 50 },
    },
    Gratis: { marks: everyone, rules: [{ kind: 'benefit', vat: '21%' }], budget: 0 },
  },
});
const run = runYear(MODEL, { year: 2024 });
const billed = billedAdvances(MODEL, run);

test('R18, R21: the row of Voorschotten, else the budget, each with its vat and its cells', () => {
  const rows = billed.map(({ service, participant, source, amount, regime, vat, compensable, cells }) => [
    `${MODEL.services[service]?.name} ${MODEL.participants[participant]?.code} ${source} ${regime ?? '-'}`,
    [amount, vat, compensable].map((cents) => cents / 100),
    cells.map(({ sheet, cell }) => `${sheet}!${cell}`).join(),
  ]);
  expect(rows).toEqual([
    ['Genoemd A advances 21%', [50, 10.5, 0], 'Voorschotten!C2'],
    ['Genoemd B advances 21%', [80, 16.8, 8.4], 'Voorschotten!D2'],
    ['Begroot A budget 9%', [100, 9, 0], ''],
    ['Begroot B budget 9%', [100, 9, 4.5], ''],
    ['Begroot C budget 9%', [100, 9, 0], ''],
    ['Onbelast A budget -', [30, 0, 0], ''],
    ['Vrijgesteld A advances exempt', [7, 0, 0], 'Voorschotten!C5'],
    // The vat in the costs is passed on whatever the advances are.
    ['Doorgegeven A advances transparent', [50, 15, 0], 'Voorschotten!C6'],
    ['Doorgegeven B advances transparent', [0, 15, 7.5], ''],
  ]);
});

test('R20: per receiver they add up to the terms', () => {
  for (const receiver of [0, 1]) {
    const own = billed.filter(({ participant }) => (participant === 2 ? 1 : participant) === receiver);
    const terms = run.terms.filter(({ participant }) => participant === receiver);
    const sumOf = (rows: readonly { readonly amount: number; readonly vat: number }[]) => [
      rows.reduce((sum, { amount }) => sum + amount, 0),
      rows.reduce((sum, { vat }) => sum + vat, 0),
    ];
    expect(sumOf(terms)).toEqual(sumOf(own));
  }
});
