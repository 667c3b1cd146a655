/** What Resultaat uittreding is made of: who left what, and the years in which something follows from it. */
import type { Cents, IsoDate, ParticipantIndex, ServiceIndex } from '../../../engine/model';
import type { RunResult, ServiceOutcome } from '../../../engine/result';
import { runWithoutExits } from '../../../engine/run-without-exits';
import type { ReportInput } from '../report-input';

export interface Leaver {
  readonly participant: ParticipantIndex;
  /** Undefined: it left as a whole. */
  readonly service: ServiceIndex | undefined;
  readonly lastDay: IsoDate;
}

/** Who left by the end of the run: participants, and those of which all agreements for a product ended. */
export function leavers({ model, runs }: ReportInput): readonly Leaver[] {
  const end = `${runs.at(-1)?.year}-12-31`;
  const whole = model.participants.flatMap(({ left }, participant): readonly Leaver[] =>
    left !== undefined && left <= end ? [{ participant, service: undefined, lastDay: left }] : [],
  );
  const ends = new Map<string, Leaver | undefined>();
  for (const { participant, service, to } of model.agreements) {
    const key = `${participant} ${service}`;
    const known = ends.get(key);
    if (to === undefined || (ends.has(key) && known === undefined)) ends.set(key, undefined);
    else if (!known || known.lastDay < to) ends.set(key, { participant, service, lastDay: to });
  }
  const single = [...ends.values()].flatMap((leaver) => {
    if (!leaver || leaver.lastDay > end) return [];
    const left = model.participants[leaver.participant]?.left;
    return left !== undefined && left <= leaver.lastDay ? [] : [leaver];
  });
  return [...whole, ...single];
}

/** What an exit does to one product in one year. */
export interface AffectedService {
  readonly outcome: ServiceOutcome;
  readonly year: number;
  /** Exit payments for it together. */
  readonly paid: Cents;
}

export interface ExitYear {
  readonly run: RunResult;
  /** The same year if nobody had left. */
  readonly without: RunResult;
  readonly services: readonly AffectedService[];
}

/**
 * The years with a product of which somebody pays another amount than if nobody had left. A scenario may have changed
 * other years in other ways than the first, of which alone the model is known.
 */
export function exitYears({ model, run, runs }: ReportInput): readonly ExitYear[] {
  const known = run.scenario === undefined ? runs : [run];
  return known.flatMap((year): readonly ExitYear[] => {
    const without = runWithoutExits(model, year);
    if (!without) return [];
    const before = new Map(budgetOf(without).map((outcome) => [outcome.service, outcome]));
    const services = budgetOf(year).flatMap((outcome): readonly AffectedService[] =>
      sharesText(outcome) === sharesText(before.get(outcome.service))
        ? []
        : [{ outcome, year: year.year, paid: exitSum(outcome) }],
    );
    return services.length === 0 ? [] : [{ run: year, without, services }];
  });
}

const budgetOf = ({ outcomes }: RunResult): readonly ServiceOutcome[] =>
  outcomes.filter(({ phase }) => phase === 'budget');

/** Equal for equal amounts of the same payers; a share of 0 is no share. */
const sharesText = (outcome: ServiceOutcome | undefined): string =>
  (outcome?.allocations ?? [])
    .flatMap(({ component, payers, shares }) =>
      payers.flatMap((payer, at) => (shares[at] ? [`${component} ${payer} ${shares[at]}`] : [])),
    )
    .join(';');

const exitSum = ({ allocations }: ServiceOutcome): Cents =>
  allocations.reduce((sum, { component, amount }) => sum + (component === 'exit' ? amount : 0), 0);
