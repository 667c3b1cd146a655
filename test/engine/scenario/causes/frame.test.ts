/** R25: two sides put beside each other. */
import { Decimal } from 'decimal.js';
import type { Phase } from '../../../../src/engine/model';
import { runYear } from '../../../../src/engine/run';
import { frameOf, namedAsIn, placesOf, tentativeOf } from '../../../../src/engine/scenario/causes/frame';
import { buildModel } from '../../build-model';
import { side } from './two-sides';

const workbook = (participants: readonly string[], organisation: string, services: readonly string[]) =>
  buildModel({
    year: 2024,
    participants: participants.map((code) => ({ code, name: code.slice(0, 1) })),
    services: Object.fromEntries(
      services.map((name) => [name, { organisation, field: 'P&O', marks: { A: 'x' }, budget: 1, actual: 1 }]),
    ),
  });
const OLD = workbook(['A', 'B', 'C'], 'Dienst', ['Salaris', 'Advies']);
const NEW = workbook(['B1', 'A'], 'Dienst Oost', ['Inkoop', 'advies']);
const sideOf = (model: typeof OLD, phase: Phase = 'budget') => side(model, phase, 2024);
const frame = frameOf(sideOf(OLD), sideOf(NEW));

describe('R25 a frame', () => {
  test('has all of the second side, and what only the first has after it', () => {
    expect(frame.participants.map(({ code }) => code)).toEqual(['B1', 'A', 'C']);
    expect(frame.services.map(({ name }) => name)).toEqual(['Inkoop', 'advies', 'Salaris']);
    expect(frame.organisations).toEqual(['Dienst Oost', 'Dienst']);
    expect(placesOf(frame, { model: OLD })).toEqual({ participants: [1, 0, 2], services: [2, 1] });
    expect(placesOf(frame, { model: NEW })).toEqual({ participants: [0, 1], services: [0, 1] });
  });

  test.each([
    ['budget', 'budget', 'budget'],
    ['budget', 'actual', 'actual'],
    ['actual', 'budget', 'actual'],
    ['actual', 'actual', 'actual'],
  ] as const)('%s beside %s is put in the %s phase', (first, second, phase) => {
    expect(frameOf(sideOf(OLD, first), sideOf(NEW, second)).phase).toBe(phase);
  });

  test('lends its names to a workbook, which keeps its order', () => {
    const { participants, services } = namedAsIn(frame, OLD);
    expect(participants.map(({ code }) => code)).toEqual(['A', 'B1', 'C']);
    expect(services.map(({ organisation, field, name }) => [organisation, field, name])).toEqual([
      ['Dienst', 'P&O', 'Salaris'],
      ['Dienst Oost', 'P&O', 'advies'],
    ]);
    expect(participants[1]).toMatchObject({ name: 'B' });
    expect(services[1]?.marks).toBe(OLD.services[1]?.marks);
  });

  test('the factor of tentative marks is that of the run (R6)', () => {
    const own = { ...OLD, settings: { ...OLD.settings, tentative: new Decimal('0.3') } };
    const run = runYear(own, { year: 2024, tentative: new Decimal('0.7') });
    expect(tentativeOf({ model: own, phase: 'budget', run }).toNumber()).toBe(0.7);
    expect(tentativeOf(sideOf(own)).toNumber()).toBe(0.3);
  });
});
