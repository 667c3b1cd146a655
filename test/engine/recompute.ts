/**
 * A pocket calculator: redoes a derivation from the values of its steps alone. It counts in many digits, since large
 * flows between organisations cancel out to a cent; what is left of its doubts is what a printed value was cut off at.
 */
import { Decimal } from 'decimal.js';
import type { Explanation, Step } from '../../src/engine/result';

const Number40 = Decimal.clone({ precision: 40 });

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

/** `3`, `0.5` and `1/3`. */
const numberIn = (text: string | number | undefined): Decimal => {
  const [top = '0', bottom = '1'] = String(text ?? 0).split('/');
  return new Number40(top).dividedBy(bottom);
};

const near = (a: Decimal, b: Decimal, slack: Decimal.Value): void => {
  expect(a.minus(b).abs().toNumber()).toBeLessThanOrEqual(new Number40(slack).toNumber());
};

const close = (a: Decimal, b: Decimal): void => near(a, b, Decimal.max(1, a.abs(), b.abs()).times(1e-8));

/** Expects that every line follows from those above it, and ends at the amount. */
export function recompute({ steps, amount, payers }: Explanation): void {
  const has = (text: Step['text']): boolean => steps.some((step) => step.text === text);
  const optional = (text: Step['text']): Decimal | undefined => {
    const step = steps.find((found) => found.text === text);
    return step && numberIn(step.value);
  };
  const value = (text: Step['text']): Decimal => optional(text) ?? new Number40(Number.NaN);
  const days = steps.find(({ text }) => text === 'daysOfYear')?.params;
  const daysPart = days ? numberIn(`${days.days}/${days.of}`) : new Number40(1);
  const factors = daysPart.times(optional('tentative') ?? 1);
  const euro = new Number40(amount).dividedBy(100);

  if (has('toDivide')) {
    const added = steps
      .filter(({ text }) => ADDED.includes(text))
      .reduce((sum, step) => sum.plus(step.value), new Number40(0));
    close(added, has('cascoTotal') ? value('cascoTotal') : value('toDivide'));
    if (has('markup')) {
      const { net, total } = steps.find(({ text }) => text === 'markup')?.params ?? {};
      const part = value('cascoTotal').times(numberIn(net)).dividedBy(numberIn(total));
      near(part, value('toDivide'), 0.01);
    }
    const rest = value('toDivide').minus(optional('paidByOrganisations') ?? 0);
    const divided = optional('wholeEuros') ?? optional('solved') ?? rest;
    const total = optional('othersWeight') ?? value('totalWeight');
    // Where the others have no weight at all, a cent that is left goes to the rounding line.
    const part = total.isZero() ? total : value('weight').dividedBy(total);
    near(divided.times(part), value('exactShare'), Decimal.max(1, divided.abs()).times(1e-7));
    recomputeWeight(steps, factors, value('weight'));
  } else if (has('contributed')) {
    const indexed = steps.filter(({ text }) => text === 'indexed').at(-1);
    close(factors.times(indexed?.value ?? value('contributed')), value('exactShare'));
  } else if (has('tariff')) {
    close(value('volume').times(factors).times(value('tariff')), value('exactShare'));
  } else {
    close(optional('direct') ?? value('exit'), euro);
  }
  if (has('toDivide')) {
    // Cut off after cents, and the cents of the largest remainder added.
    const floored = value('exactShare').toDecimalPlaces(2, Decimal.ROUND_DOWN);
    near(floored.plus(optional('roundingCent') ?? 0), euro, 0);
  } else if (has('exactShare')) {
    near(value('exactShare'), euro, 0.0051);
  }
  near(value('share'), euro, 0);
  if (has('difference')) {
    near((optional('serviceTotal') ?? value('share')).minus(value('advance')), value('difference'), 0);
  }
  expect(payers.map(({ share }) => share)).toContain(amount);
}

/** The weight from the driver cells, the volumes or the contributed budget. */
function recomputeWeight(steps: readonly Step[], factors: Decimal, weight: Decimal): void {
  const all = (text: Step['text']): readonly Step[] => steps.filter((step) => step.text === text);
  const [driver] = all('driver');
  const [paid] = all('paid');
  const mixed = all('driverOfMix');
  const volumes = all('volume');
  const parts = all('fixedPart');
  if (mixed.length > 0) {
    const sum = mixed.reduce((total, { value, params }) => {
      const own = numberIn(params.fraction).times(value).times(numberIn(params.part));
      return total.plus(own.dividedBy(numberIn(params.total)));
    }, new Number40(0));
    close(sum, weight);
  } else if (driver) close(factors.times(driver.value), weight);
  else if (paid) close(numberIn(paid.value), weight);
  else if (parts.length > 0) {
    const sum = parts.reduce((total, part, at) => {
      const own = factors.times(part.value).times(volumes[at]?.value ?? Number.NaN);
      return total.plus(own.dividedBy(numberIn(part.params.total)));
    }, new Number40(0));
    close(sum, weight);
  } else if (volumes[0]) close(factors.times(volumes[0].value), weight);
  else {
    const contributed = steps.filter(({ text }) => text === 'contributed' || text === 'indexed').at(-1);
    close(factors.times(contributed?.value ?? Number.NaN), weight);
  }
}
