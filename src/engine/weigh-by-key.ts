/** R4: the exact weights of payers under a key of drivers. */
import type { Problem } from './collect-findings';
import { cached, participantAt, type RunContext } from './context';
import { type DriverValues, driverOf, driverValue, isEqualDriver } from './drivers';
import type { FindingCode } from './finding';
import { mixDrivers, type Weighed, type Weights } from './mix-drivers';
import type { KeyPart, Source } from './model';
import { keptPlaces, type Parts, type Payers, partsOf } from './payers';
import { pick, times, type Vector, vectorOf } from './vector';

/** Why nothing can be divided (R3). Findings that the reader has given already are not repeated as problems. */
export interface Refusal {
  readonly refused: FindingCode;
  readonly problems: readonly Problem[];
}

export const isRefusal = (value: object): value is Refusal => 'refused' in value;

export const refusal = (refused: FindingCode, ...problems: readonly Problem[]): Refusal => ({
  refused,
  problems,
});

/**
 * Weighs the payers by a mix of drivers: Σ fraction × driver / sum of the driver over the payers, each driver value
 * already scaled by days and tentative factor (R4, R6, R8). Computed once per key and distinct set of payers.
 * @param source - the cell of the key, named when a driver is unknown
 */
export function weighByKey(
  context: RunContext,
  parts: readonly KeyPart[],
  payers: Payers,
  source: Source | undefined,
): Weights | Refusal {
  const byName = cached(context, 'weights', () => new Map<string, Map<Payers, Weights>>());
  const name = nameOf(parts);
  const known = byName.get(name) ?? new Map<Payers, Weights>();
  const found = known.get(payers);
  if (found) return found;
  byName.set(name, known);
  const weights = weigh(context, parts, payers, source);
  // A refusal names the cell of the key, which differs from service to service.
  if (isRefusal(weights)) return weights;
  known.set(payers, weights);
  keptPlaces(context).count += payers.indexes.length;
  return weights;
}

const names = new WeakMap<readonly KeyPart[], string>();

/** The same for equal keys. */
function nameOf(parts: readonly KeyPart[]): string {
  const name =
    names.get(parts) ??
    parts.map(({ driver, fraction }) => `${fraction.n}/${fraction.d} ${driver}`).join('+');
  names.set(parts, name);
  return name;
}

function weigh(
  context: RunContext,
  parts: readonly KeyPart[],
  payers: Payers,
  source: Source | undefined,
): Weights | Refusal {
  const problems: Problem[] = [];
  const weighed: Weighed[] = [];
  const counted = partsOf(context, payers);
  for (const part of parts) {
    const driver = isEqualDriver(part.driver) ? undefined : driverOf(context, part.driver);
    if (!driver && !isEqualDriver(part.driver)) {
      const params = { driver: part.driver, year: context.year };
      return refusal('DRIVER_UNKNOWN', { code: 'DRIVER_UNKNOWN', source, params });
    }
    if (driver) problems.push(...problemsOf(context, driver, payers));
    weighed.push({ part, ...valuesOf(driver, payers, counted) });
  }
  const [first] = problems;
  if (first)
    return { refused: first.code, problems: problems.filter(({ code }) => code !== 'NUMBER_UNREADABLE') };
  return mixDrivers(weighed);
}

function problemsOf(context: RunContext, driver: DriverValues, payers: Payers): readonly Problem[] {
  if (driver.problems.size === 0) return [];
  return payers.indexes.flatMap((participant): readonly Problem[] => {
    const kind = driver.problems.get(participant);
    if (!kind) return [];
    const { value, source } = driverValue(driver, participant);
    const params = { driver: driver.name, participant: participantAt(context.model, participant).name };
    if (kind === 'missing') return [{ code: 'DRIVER_MISSING', source, params }];
    if (kind === 'unreadable') return [{ code: 'NUMBER_UNREADABLE', source, params }];
    return [{ code: 'DRIVER_NEGATIVE', source, params: { ...params, value: String(value) } }];
  });
}

function valuesOf(
  driver: DriverValues | undefined,
  payers: Payers,
  counted: Parts | undefined,
): { readonly vector: Vector; readonly scale: bigint } {
  const vector = driver ? pick(driver, payers.indexes) : vectorOf(payers.indexes.map(() => 1));
  const scale = driver?.scale ?? 1n;
  return counted
    ? { vector: times(vector, counted.vector), scale: scale * counted.whole }
    : { vector, scale };
}
