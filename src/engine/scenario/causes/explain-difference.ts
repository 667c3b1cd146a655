/** R25: why two runs differ, per participant and service: cost, taking part, driver or volume, rule, rounding. */
import { daysOfYear } from '../../days';
import type { Cents, Participant, ParticipantIndex, ServiceIndex } from '../../model';
import { type Progress, silent } from '../../progress';
import { type Amounts, amountsOfSide, divideTowards } from './amounts';
import { type Frame, frameOf, type NamedService, type Side } from './frame';
import { freezeYear } from './freeze-year';
import { substitute } from './substitute';

/** The parts sum exactly to the difference. */
export interface Causes {
  readonly before: Cents;
  readonly after: Cents;
  readonly difference: Cents;
  readonly cost: Cents;
  readonly takingPart: Cents;
  /** Drivers, volumes and contributed budgets. */
  readonly weight: Cents;
  readonly rule: Cents;
  readonly rounding: Cents;
}

/** The causes for one participant and one service; only where something differs. */
export interface CellCauses extends Causes {
  readonly participant: ParticipantIndex;
  readonly service: ServiceIndex;
}

export interface Difference {
  /** Of both sides together: indexes below point into these lists. */
  readonly participants: readonly Participant[];
  readonly services: readonly NamedService[];
  /** By participant. */
  readonly totals: readonly Causes[];
  readonly cells: readonly CellCauses[];
}

/** Divisions between the sides, besides what goes before them. */
const STEPS = 5;

/**
 * Explains the difference between two runs by substituting inputs in the order of R25: scenario against baseline,
 * budget against actual, year against year, or one workbook against another. Participants are matched by code and
 * services by their key.
 *
 * From a budget to an actual the rule changes first, not last (*decision*): what a budget leaves as dekkingsverschil
 * (R11, R13 with a tariff) is divided at year end; after that every cost counts as cost.
 */
export function explainDifference(before: Side, after: Side, progress: Progress = silent): Difference {
  const frame = frameOf(before, after);
  const steps = substitute(freezeYear(before, frame), freezeYear(after, frame));
  const [from, to] = [amountsOfSide(before, frame), amountsOfSide(after, frame)];
  const divideStep = divideTowards(after, frame);
  let step = 0;
  const divide: typeof divideStep = (model, previous) => {
    step += 1;
    progress(step / (STEPS + 1));
    return divideStep(model, previous);
  };
  const start = divide(steps.start, from);
  const cost = divide(steps.cost, start);
  const takingPart = divide(steps.takingPart, cost);
  const weight = divide(steps.weight, takingPart);
  const amounts = {
    before: from,
    start,
    cost,
    takingPart,
    weight,
    rule: divide(steps.rule, weight),
    after: to,
  };
  const first = unlikeStart(before, after);
  const last = unlikeEnd(before, after);
  const count = frame.participants.length;
  const cells: CellCauses[] = [];
  for (let at = 0; at < count * frame.services.length; at += 1) {
    const [old, now] = [amounts.before[at] ?? 0, amounts.after[at] ?? 0];
    const stages = [amounts.start, amounts.cost, amounts.takingPart, amounts.weight, amounts.rule];
    const [start = 0, cost = 0, takingPart = 0, weight = 0, rule = 0] = stages.map((stage) => stage[at] ?? 0);
    const parts = {
      cost: cost - start,
      takingPart: takingPart - cost,
      weight: weight - takingPart,
      rule: rule - weight,
      rounding: 0,
    };
    parts[first] += start - old;
    parts[last] += now - rule;
    if (Object.values(parts).every((part) => part === 0)) continue;
    const [service, participant] = [Math.floor(at / count), at % count];
    cells.push({ participant, service, before: old, after: now, difference: now - old, ...parts });
  }
  const totals = totalsOf(frame, cells, amounts.before, amounts.after);
  const services = frame.services.map(({ marks: _, ...service }) => service);
  return { participants: frame.participants, services, totals, cells };
}

/**
 * To which cause belongs what the first side has beside the inputs of its year: the dekkingsverschil, exit payments,
 * a year of other length, or the casco of the organisation that a product has moved from (R14).
 */
function unlikeStart(before: Side, after: Side): 'rule' | 'takingPart' {
  if (before.phase !== after.phase) return 'rule';
  const otherLength = daysOfYear(before.run.year) !== daysOfYear(after.run.year);
  return otherLength || hasExits(before) ? 'takingPart' : 'rule';
}

/** Exit payments of both sides are the same cause, so that they cancel out. */
function unlikeEnd(before: Side, after: Side): 'rule' | 'takingPart' | 'rounding' {
  if (!hasExits(after)) return 'rounding';
  return hasExits(before) ? unlikeStart(before, after) : 'takingPart';
}

const hasExits = ({ run, phase }: Side): boolean =>
  run.outcomes.some(
    (outcome) => outcome.phase === phase && outcome.allocations.some(({ component }) => component === 'exit'),
  );

/** The causes of all services together, by participant. */
function totalsOf(
  frame: Frame,
  cells: readonly CellCauses[],
  before: Amounts,
  after: Amounts,
): readonly Causes[] {
  const count = frame.participants.length;
  const none = {
    before: 0,
    after: 0,
    difference: 0,
    cost: 0,
    takingPart: 0,
    weight: 0,
    rule: 0,
    rounding: 0,
  };
  const totals = frame.participants.map(() => ({ ...none }));
  for (let at = 0; at < before.length; at += 1) {
    const total = totals[at % count];
    if (!total) continue;
    total.before += before[at] ?? 0;
    total.after += after[at] ?? 0;
  }
  for (const cell of cells) {
    const total = totals[cell.participant];
    if (total) for (const part of PARTS) total[part] += cell[part];
  }
  return totals;
}

const PARTS = ['difference', 'cost', 'takingPart', 'weight', 'rule', 'rounding'] as const;
