/** R4, R28: how the weight of one payer under a key came about. */
import type { RunContext } from '../context';
import { driverOf, driverValue, isEqualDriver } from '../drivers';
import type { KeyPart, ServiceIndex, Source } from '../model';
import { type Parts, type Payers, partAt, partsOf } from '../payers';
import { multiply, ONE, type Rational, rationalOf, rationalText } from '../rational';
import type { Step } from '../result';
import { addAll, fractionText } from '../sum-fractions';
import { explainParts } from './explain-parts';

/**
 * One step per driver with its cell, after the days and the factor that scale it. For a mix each step also gives
 * the fraction and the sum of the driver over the payers: the weight is Σ fraction × value × part / total.
 */
export function explainKey(
  context: RunContext,
  service: ServiceIndex,
  parts: readonly KeyPart[],
  payers: Payers,
  position: number,
): readonly Step[] {
  const counted = partsOf(context, payers);
  const steps = parts.map(({ driver, fraction }): Step => {
    const { value, sources } = driverAt(context, driver, payers.indexes[position] ?? 0);
    return {
      text: parts.length === 1 ? 'driver' : 'driverOfMix',
      params: {
        driver,
        fraction: fractionText(fraction),
        part: fractionText(partAt(counted, position)),
        total: rationalText(totalOf(context, driver, payers, counted), 15),
      },
      value: rationalText(value, 15),
      unit: 'number',
      sources,
    };
  });
  return [...explainParts(context, service, payers, position), ...steps];
}

function totalOf(context: RunContext, driver: string, payers: Payers, counted: Parts | undefined): Rational {
  return addAll(
    payers.indexes.map((participant, at) =>
      multiply(driverAt(context, driver, participant).value, partAt(counted, at)),
    ),
  );
}

function driverAt(
  context: RunContext,
  name: string,
  participant: number,
): { readonly value: Rational; readonly sources: readonly Source[] } {
  const driver = isEqualDriver(name) ? undefined : driverOf(context, name);
  if (!driver) return { value: ONE, sources: [] };
  const { value, source } = driverValue(driver, participant);
  return {
    value: typeof value === 'object' ? rationalOf(value) : { n: 0n, d: 1n },
    sources: source ? [source] : [],
  };
}
