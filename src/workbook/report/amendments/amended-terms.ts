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

export interface Receiver extends Named {
  readonly terms: readonly AmendedTerm[];
}

/** Those whose advances are not 0 in some version, in workbook order, and the day by which terms count as billed. */
export function changedReceivers(
  { model, run, moment }: ReportInput,
  versions: readonly BudgetVersion[],
): { readonly receivers: readonly Receiver[]; readonly today: IsoDate } {
  const { terms } = model.settings;
  const today = dayOf(moment);
  const due = Array.from({ length: terms }, (_, at) => dueDate(run.year, at + 1, terms));
  const billed = due.filter((day) => day <= today).length;
  const receivers = model.participants.flatMap(({ name, code }, receiver): readonly Receiver[] => {
    const byOrganisation = model.organisations.map((_, organisation) =>
      versions.map(({ advances }) =>
        model.participants.reduce(
          (sum, { billTo }, index) =>
            sum + ((billTo ?? index) === receiver ? (advances[organisation]?.[index] ?? 0) : 0),
          0,
        ),
      ),
    );
    if (byOrganisation.flat().every((amount) => amount === 0)) return [];
    // Every organisation divides its own amount over the terms.
    const changes = versions
      .slice(1)
      .map((_, at) =>
        addTerms(
          byOrganisation.map((amounts) =>
            changedTerms(amounts[at] ?? 0, amounts[at + 1] ?? 0, terms, billed),
          ),
        ),
      );
    return [
      {
        name,
        code,
        terms: due.map((day, at) => ({
          term: at + 1,
          due: day,
          billed: at < billed,
          before: changes[0]?.[at]?.before ?? 0,
          steps: changes.map((change) => change[at]?.difference ?? 0),
          after: changes.at(-1)?.[at]?.after ?? 0,
        })),
      },
    ];
  });
  return { receivers, today };
}

type TermChange = Pick<ChangedTerm, 'before' | 'after' | 'difference'>;

/** Term by term. */
const addTerms = (all: readonly (readonly TermChange[])[]): readonly TermChange[] =>
  all.reduce((sums, changes) =>
    sums.map((sum, at) => ({
      before: sum.before + (changes[at]?.before ?? 0),
      after: sum.after + (changes[at]?.after ?? 0),
      difference: sum.difference + (changes[at]?.difference ?? 0),
    })),
  );

/** The day in the time of the user. */
const dayOf = (moment: Date): IsoDate =>
  [
    String(moment.getFullYear()).padStart(4, '0'),
    String(moment.getMonth() + 1).padStart(2, '0'),
    String(moment.getDate()).padStart(2, '0'),
  ].join('-');
