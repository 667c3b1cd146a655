/** What each participant pays, one row per amount, and added up by werkveld. */
import type { Cents, Model, ParticipantIndex, Phase } from '../../../engine/model';
import type { Component, RunResult, ServiceOutcome } from '../../../engine/result';
import { foldText } from '../../../engine/text';
import type { Dictionary } from '../../../locale';
import { serviceOf } from './things';

export interface ContributionRow {
  readonly outcome: ServiceOutcome;
  readonly component: Component;
  /** Undefined: the rounding line of R5, which nobody pays. */
  readonly participant: ParticipantIndex | undefined;
  readonly amount: Cents;
}

/** Every amount that is not 0, in the order of the outcomes and of the participants. */
export function contributionRows(run: RunResult, phase: Phase): readonly ContributionRow[] {
  return run.outcomes
    .filter((outcome) => outcome.phase === phase)
    .flatMap((outcome) =>
      outcome.allocations.flatMap(({ component, amount, payers, shares }): readonly ContributionRow[] =>
        component === 'rounding'
          ? [{ outcome, component, participant: undefined, amount }]
          : payers.map((participant, at) => ({ outcome, component, participant, amount: shares[at] ?? 0 })),
      ),
    )
    .filter((row) => row.amount !== 0);
}

/** A werkveld, or a component that is shown apart from the werkvelden. */
export interface MatrixColumn {
  readonly key: string;
  readonly label: string;
}

/** Participants × columns; undefined where nothing is paid. */
export interface ContributionMatrix {
  readonly amounts: readonly (readonly (Cents | undefined)[])[];
  /** The rounding line of R5. */
  readonly rounding: readonly (Cents | undefined)[];
  readonly totals: readonly Cents[];
  readonly roundingTotal: Cents;
  readonly total: Cents;
}

const APART = ['markup', 'exit'] as const;

/** The werkvelden in workbook order, then mark-up and exit, as far as anything is paid for them in any phase. */
export function matrixColumns(model: Model, run: RunResult, dictionary: Dictionary): readonly MatrixColumn[] {
  const rows = [...contributionRows(run, 'budget'), ...contributionRows(run, 'actual')];
  const used = new Set(rows.map((row) => columnKey(model, row)));
  const labels = new Map<string, string>();
  for (const { field } of model.services) {
    const key = `field ${foldText(field)}`;
    if (!labels.has(key)) labels.set(key, field || dictionary.report.noField);
  }
  for (const component of APART) labels.set(component, dictionary.words.component[component]);
  return [...labels].filter(([key]) => used.has(key)).map(([key, label]) => ({ key, label }));
}

export function columnKey(model: Model, { outcome, component }: ContributionRow): string {
  const apart = APART.find((one) => one === component);
  return apart ?? `field ${foldText(serviceOf(model, outcome.service).field)}`;
}

/** Adds the contributions of one phase up per participant and column. */
export function contributionMatrix(
  model: Model,
  run: RunResult,
  phase: Phase,
  columns: readonly MatrixColumn[],
): ContributionMatrix {
  const positions = new Map(columns.map(({ key }, index) => [key, index]));
  const amounts: (Cents | undefined)[][] = model.participants.map(() => columns.map(() => undefined));
  const rounding: (Cents | undefined)[] = columns.map(() => undefined);
  for (const row of contributionRows(run, phase)) {
    const target = row.participant === undefined ? rounding : amounts[row.participant];
    const position = positions.get(columnKey(model, row));
    if (target && position !== undefined) target[position] = (target[position] ?? 0) + row.amount;
  }
  const totals = amounts.map(sumDefined);
  const roundingTotal = sumDefined(rounding);
  return { amounts, rounding, totals, roundingTotal, total: sumDefined(totals) + roundingTotal };
}

const sumDefined = (amounts: readonly (Cents | undefined)[]): Cents =>
  amounts.reduce<Cents>((sum, amount) => sum + (amount ?? 0), 0);
