/** R6, R13: volumes of the takers, from Hoeveelheden or from a number in the matrix. */
import type { Decimal } from 'decimal.js';
import type { Problem } from '../collect-findings';
import { cachedByService, participantAt, type RunContext, ruleAt, serviceAt } from '../context';
import type { Weights } from '../mix-drivers';
import type { CellRead, ParticipantIndex, Phase, ServiceIndex, VolumeRow } from '../model';
import { Exact } from '../money';
import { isOnDemandAt, type Payers, volumePartsOf } from '../payers';
import { oneIn } from '../rational';
import { cellOf, type Entry, entryOf, placeIn, valueIn, volumeRows } from '../rows-of-service';
import { bigVector, isEmpty, scaleDecimals, times, vectorOf } from '../vector';
import { type Refusal, refusal } from '../weigh-by-key';

const NONE = new Exact(0);

/** Under which the volumes of a phase are cached. */
export const VOLUMES: Readonly<Record<Phase, string>> = {
  budget: 'volumes budget',
  actual: 'volumes actual',
};

/**
 * A participant's volume in the year: its cell on Hoeveelheden, else for the budget the number of its mark. Who takes on
 * demand pays for actual volume only, so whatever was budgeted for it does not count (R6).
 */
export function volumeOf(
  context: RunContext,
  service: ServiceIndex,
  phase: Phase,
  rows: readonly VolumeRow[],
  participant: ParticipantIndex,
): Entry<Decimal> {
  const entry = entryOf(rows, participant, (a, b) => a.plus(b));
  if (phase === 'actual') return entry;
  const { marks } = serviceAt(context.model, service);
  const mark = marks?.values[participant];
  if (mark === 'on demand') return { value: undefined, sources: [] };
  if (entry.value !== undefined) return entry;
  const source = marks && cellOf(marks, participant);
  return typeof mark === 'object' ? { value: mark, sources: source ? [source] : [] } : entry;
}

/** Weights by volume × tentative factor, in units of the service (R6, R13). */
export function weighVolumes(
  context: RunContext,
  service: ServiceIndex,
  phase: Phase,
  payers: Payers,
): Weights | Refusal {
  const {
    rows,
    volumes: all,
    unmarked,
  } = cachedByService(context, VOLUMES[phase], service, () => volumesBy(context, service, phase));
  if (unmarked) return refusal('VOLUME_WITHOUT_MARK', unmarked);

  const volumes = payers.indexes.map((payer) => all[payer]);
  // Who takes on demand has no budgeted volume, and none at year end when it did not call.
  const missing = payers.indexes.filter((_, at) => volumes[at] === undefined && !isOnDemandAt(payers, at));
  if (missing.length > 0 || (rows.length === 0 && phase === 'actual')) {
    return refusal('VOLUME_MISSING', volumeMissing(context, service, phase, rows, missing));
  }
  if (volumes.includes('unreadable')) return refusal('NUMBER_UNREADABLE');
  const decimals = volumes.map((volume) => (typeof volume === 'object' ? volume : NONE));
  const negative = decimals.findIndex((volume) => volume.lessThan(0));
  const payer = payers.indexes[negative];
  if (payer !== undefined) {
    const value = decimals[negative]?.toFixed() ?? '';
    const params = { driver: 'hoeveelheid', participant: participantAt(context.model, payer).name, value };
    return refusal('DRIVER_NEGATIVE', {
      code: 'DRIVER_NEGATIVE',
      source: placeIn(rows[0]?.row, payer),
      params,
    });
  }
  return weightsOf(context, payers, decimals);
}

/** What does not depend on who takes part in the year. */
interface Volumes {
  readonly rows: readonly VolumeRow[];
  /** By participant index. */
  readonly volumes: readonly CellRead<Decimal>[];
  readonly unmarked: Problem | undefined;
}

function volumesBy(context: RunContext, service: ServiceIndex, phase: Phase): Volumes {
  const rows = volumeRows(context.rows, service, phase, context.year);
  return {
    rows,
    volumes: context.model.participants.map(
      (_, participant) => volumeOf(context, service, phase, rows, participant).value,
    ),
    unmarked: volumeWithoutMark(context, service, phase, rows),
  };
}

function weightsOf(context: RunContext, payers: Payers, decimals: readonly Decimal[]): Weights {
  const { values, scale } = scaleDecimals(decimals);
  const doubles = values.filter((value) => typeof value === 'number');
  const whole = doubles.length === values.length ? vectorOf(doubles) : bigVector(values.map(BigInt));
  const parts = volumePartsOf(context, payers);
  const vector = parts ? times(whole, parts.vector) : whole;
  const unit = oneIn(scale * (parts?.whole ?? 1n));
  return { vector, unit, zero: isEmpty(vector) ? 'hoeveelheid' : undefined };
}

function volumeMissing(
  context: RunContext,
  service: ServiceIndex,
  phase: Phase,
  rows: readonly VolumeRow[],
  missing: readonly ParticipantIndex[],
): Problem {
  const names = missing.map((index) => participantAt(context.model, index).name);
  return {
    code: 'VOLUME_MISSING',
    source: placeIn(rows[0]?.row, missing[0] ?? 0) ?? ruleAt(context, service).source,
    params: { phase, year: context.year, participants: rows.length === 0 ? '' : names.join(', ') },
  };
}

/** A volume of somebody who does not take the service would otherwise silently not count. */
function volumeWithoutMark(
  context: RunContext,
  service: ServiceIndex,
  phase: Phase,
  rows: readonly VolumeRow[],
): Problem | undefined {
  const marks = serviceAt(context.model, service).marks?.values ?? [];
  const found = context.model.participants.flatMap((_, index) => {
    if (marks[index] !== undefined) return [];
    const value = valueIn(rows, index, (a, b) => a.plus(b));
    return typeof value === 'object' && value.greaterThan(0) ? [index] : [];
  });
  const [first] = found;
  if (first === undefined) return undefined;
  const participants = found.map((index) => participantAt(context.model, index).name).join(', ');
  const holding = rows.find(({ row }) => row.values[first] !== undefined);
  return {
    code: 'VOLUME_WITHOUT_MARK',
    source: holding && cellOf(holding.row, first),
    params: { phase, participants },
  };
}
