/**
 * Contributions per taakveld, for the ledger of whoever pays. What a participant pays for a service is divided over the
 * taakvelden of its cost lines in that year and phase, in proportion to lasten − baten (without vat), by R2 with ties
 * in order of taakveld: so the parts of every amount sum to it. A taakveld that by itself yields money where the
 * service costs money gets nothing. The mark-up of a spread casco (R14) follows the lines of that casco, so that
 * overhead stays overhead. What has no lines, or lines without a taakveld, is told apart.
 */
import { apportion } from './apportion';
import { divideBlock } from './blocks';
import { createContext, type RunContext } from './context';
import { amountOfLine, isInBook, isVat } from './cost-line';
import type { Cents, Model, ParticipantIndex, Phase, ServiceIndex } from './model';
import type { Component, RunResult, ServiceOutcome } from './result';
import { compareText, foldText } from './text';

export interface TaskField {
  /** As written; empty for cost without a taakveld. */
  readonly name: string;
  /** Taakveld 0.4 of the municipal accounts. */
  readonly isOverhead: boolean;
}

/** A part of one contribution. */
export interface TaskFieldAmount {
  readonly outcome: ServiceOutcome;
  readonly component: Component;
  /** Undefined: the rounding line of R5, which nobody pays. */
  readonly participant: ParticipantIndex | undefined;
  /** Position in {@link TaskFields.fields}. */
  readonly field: number;
  /** In cents, not 0. */
  readonly amount: Cents;
}

export interface TaskFields {
  /** By number, then by name; the one without a name last. */
  readonly fields: readonly TaskField[];
  /** In the order of the outcomes and of the participants, then of the taakvelden. */
  readonly amounts: Iterable<TaskFieldAmount>;
}

/** Whether any cost line of the model has a taakveld. */
export const hasTaskFields = ({ costLines }: Model): boolean =>
  costLines.some(({ taskField }) => taskField !== undefined);

/** @param model - the model of which `run` is the result */
export function taskFieldsOf(model: Model, run: RunResult): TaskFields {
  const context = createContext(model, run.year, run.tentative);
  const fields = namedFields(model);
  const positions = new Map([...fields.keys()].map((key, at) => [key, at]));
  const weigh = (phase: Phase) => weightsByService(context, run, phase, positions);
  const weights = { budget: weigh('budget'), actual: weigh('actual') };
  return {
    fields: [...fields.values()],
    amounts: {
      *[Symbol.iterator]() {
        for (const outcome of run.outcomes) yield* partsOf(model, outcome, weights[outcome.phase]);
      },
    },
  };
}

/** Lasten − baten per taakveld, by position. */
type Nets = readonly Cents[];

interface PhaseWeights {
  readonly ofService: (service: ServiceIndex) => Nets;
  /** Of the casco that is spread over the services of an organisation. */
  readonly ofMarkup: (organisation: string) => Nets;
}

function* partsOf(model: Model, outcome: ServiceOutcome, weights: PhaseWeights): Generator<TaskFieldAmount> {
  const { phase, service, allocations } = outcome;
  const unit = phase === 'budget' && model.settings.roundTo === 'euro' ? 100 : 1;
  for (const { component, amount, payers, shares } of allocations) {
    const organisation = model.services[service]?.organisation ?? '';
    const nets = component === 'markup' ? weights.ofMarkup(organisation) : weights.ofService(service);
    const divided = component === 'rounding' ? [amount] : shares;
    for (const [at, share] of divided.entries()) {
      for (const [field, part] of divideShare(share, nets, unit).entries()) {
        if (part !== 0) yield { outcome, component, participant: payers[at], field, amount: part };
      }
    }
  }
}

/** A whole number of euros stays that in every part (R5). */
function divideShare(share: Cents, nets: Nets, unit: number): readonly Cents[] {
  const step = share % unit === 0 ? unit : 1;
  const total = nets.reduce((sum, net) => sum + net, 0);
  const side = total < 0 ? -1 : 1;
  const positive = nets.map((net) => Math.max(0, side * net));
  // Without any cost there is nothing to go by: all of it has no taakveld, which stands last.
  const weights = positive.some((weight) => weight > 0)
    ? positive
    : positive.map((_, at) => (at === positive.length - 1 ? 1 : 0));
  return apportion(share / step, weights).map((part) => part * step);
}

function weightsByService(
  context: RunContext,
  run: RunResult,
  phase: Phase,
  positions: ReadonlyMap<string, number>,
): PhaseWeights {
  const { services, costLines } = context.model;
  const nothing = [...positions.keys()].map(() => 0);
  const nets = new Map<ServiceIndex, Cents[]>();
  const add = (service: ServiceIndex, taskField: string | undefined, cents: Cents): void => {
    const own = nets.get(service) ?? [...nothing];
    const position = positions.get(keyOf(taskField)) ?? 0;
    own[position] = (own[position] ?? 0) + cents;
    nets.set(service, own);
  };
  for (const line of costLines) {
    if (!isInBook(line.book, phase) || isVat(line.costKind)) continue;
    const { amount } = amountOfLine(context, line);
    if (typeof amount !== 'number') continue;
    const sign = line.side === 'income' ? -1 : 1;
    if (line.service !== undefined) {
      add(line.service, line.taskField, sign * amount);
      continue;
    }
    const block = divideBlock(context, line, amount, phase);
    for (const [at, service] of block.services.entries())
      add(service, line.taskField, sign * (block.shares?.[at] ?? 0));
  }
  const ofService = (service: ServiceIndex): Nets => nets.get(service) ?? nothing;
  const spread = run.outcomes.filter((outcome) => outcome.phase === phase && outcome.rule === 'markup');
  return {
    ofService,
    ofMarkup: (organisation) =>
      spread
        .filter(({ service }) => services[service]?.organisation === organisation)
        .map(({ service }) => ofService(service))
        .reduce((sum, own) => sum.map((net, at) => net + (own[at] ?? 0)), nothing),
  };
}

/** `0.4`, `6.72a`, `0,4` at the start of a name. */
const NUMBER = /^(\d+)[.,](\d+)\s?([a-z]?)(?![\w])/;

/** Taakvelden with one number are one, whatever name stands behind it. */
function keyOf(taskField: string | undefined): string {
  const text = foldText(taskField ?? '');
  const number = NUMBER.exec(text);
  return number ? `${number[1]}.${number[2]}${number[3]}` : text;
}

const isOverhead = (key: string): boolean => key === '0.4' || key === 'overhead';

/** By key: the longest name of each, which says most. The one without a name is always there, and last. */
function namedFields({ costLines }: Model): ReadonlyMap<string, TaskField> {
  const names = new Map<string, string>();
  for (const { taskField = '' } of costLines) {
    const key = keyOf(taskField);
    const name = taskField.trim();
    if (name.length > (names.get(key)?.length ?? 0)) names.set(key, name);
  }
  const keys = [...names.keys()].sort(compareKeys);
  return new Map(
    [...keys, ''].map((key) => [key, { name: names.get(key) ?? '', isOverhead: isOverhead(key) }]),
  );
}

/** By number where there is one: 0.4 before 0.10. Names without a number come after those. */
function compareKeys(a: string, b: string): number {
  const [first, second] = [a, b].map((key) => NUMBER.exec(key));
  if (first && second) {
    const [main, part] = [1, 2].map((at) => Number(first[at]) - Number(second[at]));
    return main || part || compareText(a, b);
  }
  return first ? -1 : second ? 1 : compareText(a, b);
}
