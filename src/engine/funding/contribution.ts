/**
 * R11 inbreng: the takers pay the budget that they contributed; the actual cost is divided in proportion to it. What
 * the budgeted cost differs from their sum is shown as dekkingsverschil, never spread.
 */

import type { Problem } from '../collect-findings';
import { keptByService, participantAt, type RunContext, ruleAt, serviceAt } from '../context';
import { type ContributedRows, contributedBudget, contributedRows } from '../contributed';
import type { Weights } from '../mix-drivers';
import type { CellRead, Cents, ServiceIndex } from '../model';
import { euroText } from '../money';
import { type Payers, partsOf, takersOf } from '../payers';
import { oneIn, type Rational } from '../rational';
import type { Step } from '../result';
import { roundedAmounts } from '../rounded-amounts';
import { cellOf, placeIn } from '../rows-of-service';
import { isEmpty, times, vectorOf } from '../vector';
import { isRefusal, type Refusal, refusal } from '../weigh-by-key';
import { explainParts } from './explain-parts';
import type { FundingMethod } from './weighing';

export const contribution: FundingMethod = {
  weigh(context, service, phase) {
    const known = keptByService<WeighedBudgets | Refusal>(context, 'inbreng');
    known[service] ??= weighBudgets(context, service);
    const weighed = known[service];
    if (isRefusal(weighed)) return weighed;
    const { payers, weights, centsPerUnit } = weighed;
    return {
      payers,
      weights,
      fixed: phase === 'budget' ? roundedAmounts(weights.vector, centsPerUnit) : undefined,
      tariff: undefined,
    };
  },

  explain(context, service, _phase, { participant, weighing, position }) {
    const rows = contributedRows(context, service);
    if (!rows) return [];
    const { written, sources, steps } = contributedBudget(context, rows, participant);
    return [
      {
        text: 'contributed',
        params: { year: rows.year },
        value: euroText(typeof written === 'number' ? written : 0),
        unit: 'euro',
        sources,
      },
      ...steps.map(
        ({ year, index, amount, source }): Step => ({
          text: 'indexed',
          params: { year, index: index.toFixed(), kind: 'Inbreng' },
          value: euroText(amount),
          unit: 'euro',
          sources: [source],
        }),
      ),
      ...explainParts(context, service, weighing.payers, position),
    ];
  },
};

interface WeighedBudgets {
  readonly payers: Payers;
  /** As a weight a contributed budget counts in euro, and unrounded (R11). */
  readonly weights: Weights;
  readonly centsPerUnit: Rational;
}

/** The same in both phases. */
function weighBudgets(context: RunContext, service: ServiceIndex): WeighedBudgets | Refusal {
  const payers = takersOf(context, service, false);
  if (payers === 'unreadable') return refusal('MARK_UNREADABLE');
  const known = keptByService<Contributed>(context, 'contributed');
  known[service] ??= contributedBy(context, service);
  const { rows, budgets, unmarked } = known[service];
  if (unmarked) return refusal('CONTRIBUTION_WITHOUT_MARK', unmarked);

  const problems: Problem[] = [];
  let unreadable = false;
  const cents = payers.indexes.map((participant) => {
    const value = budgets[participant];
    unreadable ||= value === 'unreadable';
    if (typeof value === 'number' && value >= 0) return value;
    if (value !== 'unreadable') problems.push(problemOf(context, service, rows, participant, value));
    return 0;
  });
  const [first] = problems;
  if (first || unreadable) return refusal(first?.code ?? 'NUMBER_UNREADABLE', ...problems);

  const parts = partsOf(context, payers);
  const vector = parts ? times(vectorOf(cents), parts.vector) : vectorOf(cents);
  const whole = parts?.whole ?? 1n;
  return {
    payers,
    weights: {
      vector,
      unit: oneIn(whole * 100n),
      zero: isEmpty(vector) ? 'inbreng' : undefined,
    },
    centsPerUnit: oneIn(whole),
  };
}

/** What does not depend on who takes part in the year. */
interface Contributed {
  readonly rows: ContributedRows | undefined;
  /** By participant index, indexed. */
  readonly budgets: readonly CellRead<Cents>[];
  readonly unmarked: Problem | undefined;
}

function contributedBy(context: RunContext, service: ServiceIndex): Contributed {
  const rows = contributedRows(context, service);
  const { participants } = context.model;
  return {
    rows,
    budgets: rows
      ? participants.map((_, participant) => contributedBudget(context, rows, participant).value)
      : [],
    unmarked: contributedWithoutMark(context, service, rows),
  };
}

function problemOf(
  context: RunContext,
  service: ServiceIndex,
  rows: ContributedRows | undefined,
  participant: number,
  value: number | undefined,
): Problem {
  const source = placeIn(rows?.rows[0]?.row, participant) ?? ruleAt(context, service).source;
  const params = { driver: 'inbreng', participant: participantAt(context.model, participant).name };
  return value === undefined
    ? { code: 'DRIVER_MISSING', source, params }
    : { code: 'DRIVER_NEGATIVE', source, params: { ...params, value: euroText(value) } };
}

/** A contributed budget of somebody who does not take the service would otherwise silently not count. */
function contributedWithoutMark(
  context: RunContext,
  service: ServiceIndex,
  rows: ContributedRows | undefined,
): Problem | undefined {
  const marks = serviceAt(context.model, service).marks?.values ?? [];
  const found = context.model.participants.flatMap((participant, index) => {
    if (!rows || marks[index] !== undefined) return [];
    const { written } = contributedBudget(context, rows, index);
    return typeof written === 'number' && written > 0 ? [{ index, name: participant.name }] : [];
  });
  const [first] = found;
  const row = rows?.rows.find(({ row: { values } }) => first && values[first.index] !== undefined);
  return (
    first && {
      code: 'CONTRIBUTION_WITHOUT_MARK',
      source: row && cellOf(row.row, first.index),
      params: { participants: found.map(({ name }) => name).join(', ') },
    }
  );
}
