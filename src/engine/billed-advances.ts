/** R18, R21 on demand: the advance of every participant and service of a run, with its vat and its cells. */
import { advanceVat } from './advance-vat';
import { advanceRows, advancesOf } from './advances';
import { cached, participantAt } from './context';
import { type ExplainedRun, explainedRun, outcomeOf } from './explain/explained-run';
import { timesFactor } from './indexing';
import type { Cents, Model, ParticipantIndex, ServiceIndex, Source, VatRegime } from './model';
import type { RunResult, SettlementRow } from './result';
import { entryOf } from './rows-of-service';

export interface BilledAdvance {
  readonly service: ServiceIndex;
  readonly participant: ParticipantIndex;
  /** Excluding vat. */
  readonly amount: Cents;
  readonly source: SettlementRow['advanceSource'];
  readonly regime: VatRegime | undefined;
  readonly vat: Cents;
  /** Part of the vat that the BCF returns. */
  readonly compensable: Cents;
  /** The cells of Voorschotten; empty where the budget is billed. */
  readonly cells: readonly Source[];
}

/** In model order; without what comes to nothing. Adds up to the terms of the run, per receiver (R20). */
export function billedAdvances(model: Model, run: RunResult): readonly BilledAdvance[] {
  const explained = explainedRun(model, run);
  return cached(explained.context, 'billed advances', () => advancesBilledIn(model, explained));
}

function advancesBilledIn(model: Model, explained: ExplainedRun): readonly BilledAdvance[] {
  const { context, run } = explained;
  const advances = model.services.map((_, service) =>
    advancesOf(context, {
      service,
      allocations: outcomeOf(explained, service, 'budget')?.allocations ?? [],
    }),
  );
  const vat = run.vat.filter(({ phase }) => phase === 'budget');
  const taxes = new Map(
    advanceVat(context, advances, vat).map((row) => [`${row.service} ${row.participant}`, row]),
  );
  return advances.flatMap(({ source, amounts }, service) =>
    amounts.flatMap((amount, participant): readonly BilledAdvance[] => {
      const tax = taxes.get(`${service} ${participant}`);
      if (amount === 0 && (tax?.vat ?? 0) === 0) return [];
      const { vatCompensation } = participantAt(model, participant);
      return [
        {
          service,
          participant,
          amount,
          source,
          regime: tax?.regime,
          vat: tax?.vat ?? 0,
          compensable: vatCompensation ? timesFactor(tax?.vat ?? 0, vatCompensation) : 0,
          cells: entryOf(advanceRows(context, service), participant, (a, b) => a + b).sources,
        },
      ];
    }),
  );
}
