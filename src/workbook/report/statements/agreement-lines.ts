/** What a participant takes, and what was agreed about it. */
import type {
  Agreement,
  Cents,
  FundingRule,
  Mark,
  ParticipantIndex,
  ServiceIndex,
} from '../../../engine/model';
import type { ServiceOutcome } from '../../../engine/result';
import type { ReportInput } from '../report-input';
import { outcomeIn, type RuledService } from './rule-words';

export interface AgreementLine {
  readonly service: ServiceIndex;
  readonly participant: ParticipantIndex;
  /** Undefined: it takes the product by agreement, or pays for it, without a mark. */
  readonly mark: Mark | undefined;
  /** A product with several agreements has a line for each. */
  readonly agreement: Agreement | undefined;
  /** Of the budget; undefined for a product without cost. */
  readonly outcome: ServiceOutcome | undefined;
  readonly ruled: RuledService;
  /** Budget contribution; undefined on the second and later lines of a product, and where nothing is paid. */
  readonly price: Cents | undefined;
}

/** Products with a mark or an agreement of the participant, in model order. */
export function agreementLines(input: ReportInput, participant: ParticipantIndex): readonly AgreementLine[] {
  const { model } = input;
  return model.services.flatMap(({ marks }, service): readonly AgreementLine[] => {
    const read = marks?.values[participant];
    const mark = read === 'unreadable' ? undefined : read;
    const agreements = model.agreements.filter(
      (one) => one.service === service && one.participant === participant,
    );
    if (mark === undefined && agreements.length === 0) return [];
    const outcome = outcomeIn(input, service, 'budget');
    const funding = outcome?.funding ?? ruleOfYear(input, service);
    const ruled = outcome ?? { rule: funding?.kind, key: funding?.key, funding, allocations: [] };
    const price = outcome && paidBy(outcome, participant);
    const rows = agreements.length > 0 ? [...agreements].sort(byDate) : [undefined];
    return rows.map((agreement, at) => ({
      ...{ service, participant, mark, agreement, outcome, ruled },
      price: at === 0 ? price : undefined,
    }));
  });
}

/** The row of Producten. */
const ruleOfYear = ({ model, run }: ReportInput, service: ServiceIndex): FundingRule | undefined =>
  model.funding.find(
    (row) =>
      row.service === service && (row.from ?? run.year) <= run.year && run.year <= (row.to ?? run.year),
  );

const byDate = (a: Agreement, b: Agreement): number => (a.from < b.from ? -1 : 1);

/** All components together. */
function paidBy({ allocations, refused }: ServiceOutcome, participant: ParticipantIndex): Cents | undefined {
  if (refused !== undefined) return undefined;
  return allocations.reduce((sum, { payers, shares }) => sum + (shares[payers.indexOf(participant)] ?? 0), 0);
}
