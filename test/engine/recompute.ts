/** A pocket calculator: redoes a derivation from the values of its steps alone. */
import type { Explanation, Step } from '../../src/engine/result';

/** Steps of which the values add up to `toDivide`, or to `cascoTotal` before it. */
const ADDED: readonly Step['text'][] = [
  'cost',
  'income',
  'amendment',
  'block',
  'inflow',
  'disappears',
  'exitLowers',
];

export const stepValue = (steps: readonly Step[], text: Step['text']): number | undefined => {
  const step = steps.find((found) => found.text === text);
  return step && Number(step.value);
};

/** `3`, `0.5` and `1/3`. */
const numberIn = (text: string | number | undefined): number => {
  const [top = 0, bottom = 1] = String(text ?? 0)
    .split('/')
    .map(Number);
  return top / bottom;
};

const close = (a: number, b: number): void => {
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-8 * Math.max(1, Math.abs(a), Math.abs(b)));
};

/** Expects that every line follows from those above it, and ends at the amount. */
export function recompute({ steps, amount, payers }: Explanation): void {
  const has = (text: Step['text']): boolean => steps.some((step) => step.text === text);
  const value = (text: Step['text']): number => stepValue(steps, text) ?? Number.NaN;
  const factors = (has('daysOfYear') ? numberIn(daysPart(steps)) : 1) * (stepValue(steps, 'tentative') ?? 1);

  if (has('toDivide')) {
    const added = steps
      .filter(({ text }) => ADDED.includes(text))
      .reduce((sum, step) => sum + Number(step.value), 0);
    close(added, has('cascoTotal') ? value('cascoTotal') : value('toDivide'));
    if (has('markup')) {
      const { net, total } = steps.find(({ text }) => text === 'markup')?.params ?? {};
      const part = (value('cascoTotal') * numberIn(net)) / numberIn(total);
      expect(Math.abs(part - value('toDivide'))).toBeLessThan(0.01);
    }
    const rest = value('toDivide') - (stepValue(steps, 'paidByOrganisations') ?? 0);
    const divided = stepValue(steps, 'wholeEuros') ?? stepValue(steps, 'solved') ?? rest;
    const total = stepValue(steps, 'othersWeight') ?? value('totalWeight');
    const slack = 1e-7 * Math.max(1, Math.abs(divided));
    // Where the others have no weight at all, a cent that is left goes to the rounding line.
    const part = total === 0 ? 0 : value('weight') / total;
    expect(Math.abs(divided * part - value('exactShare'))).toBeLessThanOrEqual(slack);
    recomputeWeight(steps, factors, value('weight'));
  } else if (has('contributed')) {
    const indexed = steps.filter(({ text }) => text === 'indexed').at(-1);
    close(Number(indexed?.value ?? value('contributed')) * factors, value('exactShare'));
  } else if (has('tariff')) {
    close(value('volume') * factors * value('tariff'), value('exactShare'));
  } else {
    close(stepValue(steps, 'direct') ?? value('exit'), amount / 100);
  }
  if (has('toDivide')) {
    // Cut off after cents, and the cents of the largest remainder added.
    const exact = steps.find(({ text }) => text === 'exactShare')?.value ?? '';
    const floored = Number(exact.replace(/(\.\d\d)\d*$/, '$1'));
    close(floored + (stepValue(steps, 'roundingCent') ?? 0), amount / 100);
  } else if (has('exactShare')) {
    expect(Math.abs(value('exactShare') - amount / 100)).toBeLessThan(0.0051);
  }
  expect(value('share')).toBe(amount / 100);
  if (has('difference')) {
    close((stepValue(steps, 'serviceTotal') ?? value('share')) - value('advance'), value('difference'));
  }
  expect(payers.map(({ share }) => share)).toContain(amount);
}

function daysPart(steps: readonly Step[]): string {
  const { days = 0, of = 1 } = steps.find(({ text }) => text === 'daysOfYear')?.params ?? {};
  return `${days}/${of}`;
}

/** The weight from the driver cells, the volumes or the contributed budget. */
function recomputeWeight(steps: readonly Step[], factors: number, weight: number): void {
  const mixed = steps.filter(({ text }) => text === 'driverOfMix');
  const single = stepValue(steps, 'driver') ?? stepValue(steps, 'paid');
  const contributed = steps.filter(({ text }) => text === 'contributed' || text === 'indexed').at(-1);
  const volumes = steps.filter(({ text }) => text === 'volume');
  const parts = steps.filter(({ text }) => text === 'fixedPart');
  if (mixed.length > 0) {
    const sum = mixed.reduce(
      (total, { value, params }) =>
        total + (numberIn(params.fraction) * Number(value) * numberIn(params.part)) / numberIn(params.total),
      0,
    );
    close(sum, weight);
  } else if (single !== undefined)
    close(single * (stepValue(steps, 'paid') === undefined ? factors : 1), weight);
  else if (parts.length > 0) {
    const sum = parts.reduce(
      (total, part, at) =>
        total + (Number(part.value) * Number(volumes[at]?.value) * factors) / numberIn(part.params.total),
      0,
    );
    close(sum, weight);
  } else if (volumes[0]) close(Number(volumes[0].value) * factors, weight);
  else close(Number(contributed?.value) * factors, weight);
}
