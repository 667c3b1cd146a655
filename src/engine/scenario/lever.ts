/** What a goal seek may move, step by step. */
import type { Decimal } from 'decimal.js';
import { explainedRun, weighingOf } from '../explain/explained-run';
import { weighVolumes } from '../funding/volumes';
import type { Model, ParticipantIndex, ScenarioRow, ServiceIndex } from '../model';
import { Exact } from '../money';
import type { RunResult } from '../result';
import { isRefusal } from '../weigh-by-key';
import { makeRow, namesOfService, numberValue, percentValue, type RowNames, textValue } from './make-row';

export type Lever =
  /** A lower cost, of one service or of all. */
  | { readonly kind: 'cost'; readonly service: ServiceIndex | undefined }
  /** A larger volume of all takers together, or a smaller one of one participant. */
  | {
      readonly kind: 'volume';
      readonly service: ServiceIndex;
      readonly participant: ParticipantIndex | undefined;
    }
  /** More takers, in this order. Under p×q each uses as much as the present ones do on average. */
  | {
      readonly kind: 'takers';
      readonly service: ServiceIndex;
      readonly candidates: readonly ParticipantIndex[];
    };

/** A lever at a step: percentages in hundredths of a per cent, takers one by one. */
export interface Setting {
  readonly steps: number;
  /** −0.05 for 5% less; the number of new takers for that lever. */
  valueAt(step: number): Decimal;
  rowsAt(step: number): readonly ScenarioRow[];
}

/** Ten times the present volume is as far as a seek goes. */
const LARGEST_GROWTH = 90_000;
const ALL = 10_000;

/** The participants that do not take a service yet, in workbook order. */
export function candidatesFor({ participants, services }: Model, service: ServiceIndex): ParticipantIndex[] {
  const marks = services[service]?.marks?.values ?? [];
  return [...participants.keys()].filter((participant) => marks[participant] === undefined);
}

/** @param baseline - the run without changes, for the average volume of the takers */
export function settingOf(model: Model, baseline: RunResult, lever: Lever): Setting {
  if (lever.kind === 'takers') return takersSetting(model, baseline, lever.service, lever.candidates);
  const names: RowNames = lever.service === undefined ? {} : namesOfService(model, lever.service);
  const shrinks = lever.kind === 'cost' || lever.participant !== undefined;
  const word = lever.kind === 'cost' ? 'kosten %' : 'hoeveelheid';
  const who =
    lever.kind === 'volume' && lever.participant !== undefined ? codeOf(model, lever.participant) : {};
  const valueAt = (step: number): Decimal => new Exact(shrinks ? -step : step).dividedBy(ALL);
  return {
    steps: shrinks ? ALL : LARGEST_GROWTH,
    valueAt,
    rowsAt: (step) => (step === 0 ? [] : [makeRow(word, { ...names, ...who }, percentValue(valueAt(step)))]),
  };
}

function takersSetting(
  model: Model,
  baseline: RunResult,
  service: ServiceIndex,
  candidates: readonly ParticipantIndex[],
): Setting {
  const average = averageVolume(model, baseline, service);
  return {
    steps: candidates.length,
    valueAt: (step) => new Exact(step),
    rowsAt: (step) =>
      candidates.slice(0, step).flatMap((participant) => {
        const names = { ...namesOfService(model, service), ...codeOf(model, participant) };
        const mark = makeRow('afname', names, textValue('x'));
        return average ? [mark, makeRow('hoeveelheid', names, numberValue(average))] : [mark];
      }),
  };
}

/** To two decimals; undefined for a service that is not under p×q. */
function averageVolume(model: Model, baseline: RunResult, service: ServiceIndex): Decimal | undefined {
  const outcome = baseline.outcomes.find((found) => found.service === service && found.phase === 'budget');
  if (outcome?.rule !== 'volume') return undefined;
  const explained = explainedRun(model, baseline);
  const weighing = weighingOf(explained, outcome);
  const volumes = weighing && weighVolumes(explained.context, service, 'budget', weighing.payers);
  if (!volumes || isRefusal(volumes) || weighing.payers.indexes.length === 0) return undefined;
  return new Exact(String(volumes.vector.sum))
    .times(String(volumes.unit.n))
    .dividedBy(String(volumes.unit.d))
    .dividedBy(weighing.payers.indexes.length)
    .toDecimalPlaces(2);
}

const codeOf = ({ participants }: Model, index: ParticipantIndex): RowNames => ({
  participant: participants[index]?.code,
});
