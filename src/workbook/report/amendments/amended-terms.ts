/** What Begrotingswijzigingen do to the terms of every receiver of notes (R20). */
import { type ChangedTerm, changedTerms } from '../../../engine/amendments';
import type { Cents, IsoDate } from '../../../engine/model';
import type { BudgetVersion } from '../../../engine/result';
import { dueDate } from '../../../engine/terms';
import type { Named } from '../parts/name-columns';
import type { ReportInput } from '../report-input';

/** A term from the primitive budget to the one after the last amendment. */
export interface AmendedTerm {
  readonly term: number;
  readonly due: IsoDate;
  readonly billed: boolean;
  readonly before: Cents;
  /** What each amendment adds, in their order. */
  readonly steps: readonly Cents[];
  readonly after: Cents;
}

/** Who receives notes, and from whom: each organisation sends its own, so that more and less do not cancel out. */
export interface Receiver extends Named {
  readonly organisation: string;
  readonly terms: readonly AmendedTerm[];
}

/**
 * Those whose advances are not 0 in some version, in workbook order, with each organisation that bills them; and the
 * day by which terms count as billed.
 */
export function changedReceivers(
  { model, run, moment }: ReportInput,
  versions: readonly BudgetVersion[],
): { readonly receivers: readonly Receiver[]; readonly today: IsoDate } {
  const { terms } = model.settings;
  const today = dayOf(moment);
  const due = Array.from({ length: terms }, (_, at) => dueDate(run.year, at + 1, terms));
  const billed = due.filter((day) => day <= today).length;
  const receivers = model.participants.flatMap(({ name, code }, receiver) =>
    model.organisations.flatMap((organisation, sender): readonly Receiver[] => {
      const amounts = versions.map(({ advances }) =>
        model.participants.reduce(
          (sum, { billTo }, index) =>
            sum + ((billTo ?? index) === receiver ? (advances[sender]?.[index] ?? 0) : 0),
          0,
        ),
      );
      if (amounts.every((amount) => amount === 0)) return [];
      const changes = amounts
        .slice(1)
        .map((after, at) => changedTerms(amounts[at] ?? 0, after, terms, billed));
      return [
        { name, code, organisation, terms: due.map((day, at) => termOf(changes, at, day, at < billed)) },
      ];
    }),
  );
  return { receivers, today };
}

const termOf = (
  changes: readonly (readonly ChangedTerm[])[],
  at: number,
  due: IsoDate,
  billed: boolean,
): AmendedTerm => ({
  ...{ term: at + 1, due, billed },
  before: changes[0]?.[at]?.before ?? 0,
  steps: changes.map((change) => change[at]?.difference ?? 0),
  after: changes.at(-1)?.[at]?.after ?? 0,
});

/** The day in the time of the user. */
const dayOf = (moment: Date): IsoDate =>
  [
    String(moment.getFullYear()).padStart(4, '0'),
    String(moment.getMonth() + 1).padStart(2, '0'),
    String(moment.getDate()).padStart(2, '0'),
  ].join('-');
