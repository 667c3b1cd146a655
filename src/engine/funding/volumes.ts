/** R6, R13: volumes of the takers, from Hoeveelheden or from a number in the matrix. */
import type { Decimal } from 'decimal.js';
import type { Problem } from '../collect-findings';
import { keptByService, participantAt, type RunContext, ruleAt, serviceAt } from '../context';
import type { Weights } from '../mix-drivers';
import type { CellRead, ParticipantIndex, Phase, ServiceIndex, VolumeRow } from '../model';
import { Exact } from '../money';
import { isOnDemandAt, type Payers, volumePartsOf } from '../payers';
import { oneIn } from '../rational';
import { cellOf, type Entry, entryOf, placeIn, valueIn, volumeRows } from '../rows-of-service';
import { isEmpty, pick, type Scaled, scaleDecimals, times } from '../vector';
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
  const known = keptByService<Volumes>(context, VOLUMES[phase]);
  known[service] ??= volumesBy(context, service, phase);
  const { rows, volumes, scaled, unmarked } = known[service];
  if (unmarked) return refusal('VOLUME_WITHOUT_MARK', unmarked);

  // Who takes on demand has no budgeted volume, and none at year end when it did not call.
  const missing = payers.indexes.filter(
    (payer, at) => volumes[payer] === undefined && !isOnDemandAt(payers, at),
  );
  if (missing.length > 0 || (rows.length === 0 && phase === 'actual')) {
    return refusal('VOLUME_MISSING', volumeMissing(context, service, phase, rows, missing));
  }
  if (payers.indexes.some((payer) => volumes[payer] === 'unreadable')) return refusal('NUMBER_UNREADABLE');
  const payer = payers.indexes.find((index) => (scaled.values[index] ?? 0) < 0);
  if (payer !== undefined) {
    const volume = volumes[payer];
    const value = typeof volume === 'object' ? volume.toFixed() : '';
    const params = { driver: 'hoeveelheid', participant: participantAt(context.model, payer).name, value };
    return refusal('DRIVER_NEGATIVE', {
      code: 'DRIVER_NEGATIVE',
      source: placeIn(rows[0]?.row, payer),
      params,
    });
  }
  return weightsOf(context, payers, scaled);
}

/** What does not depend on who takes part in the year. */
interface Volumes {
  readonly rows: readonly VolumeRow[];
  /** By participant index. */
  readonly volumes: readonly CellRead<Decimal>[];
  /** The same as whole numbers. */
  readonly scaled: Scaled;
  readonly unmarked: Problem | undefined;
}

function volumesBy(context: RunContext, service: ServiceIndex, phase: Phase): Volumes {
  const rows = volumeRows(context.rows, service, phase, context.year);
  const volumes = context.model.participants.map(
    (_, participant) => volumeOf(context, service, phase, rows, participant).value,
  );
  return {
    rows,
    volumes,
    scaled: scaleDecimals(volumes.map((volume) => (typeof volume === 'object' ? volume : NONE))),
    unmarked: volumeWithoutMark(context, service, phase, rows),
  };
}

function weightsOf(context: RunContext, payers: Payers, scaled: Scaled): Weights {
  const whole = pick(scaled, payers.indexes);
  const parts = volumePartsOf(context, payers);
  const vector = parts ? times(whole, parts.vector) : whole;
  const unit = oneIn(scaled.scale * (parts?.whole ?? 1n));
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
