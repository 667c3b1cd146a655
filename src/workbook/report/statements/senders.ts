/** Who sends notes: every organisation of the workbook is an entity of its own (R16), with its own amount, vat and terms. */
import type { Model, ServiceIndex } from '../../../engine/model';
import type { RunResult } from '../../../engine/result';
import { totalsOf } from '../../../engine/totals';
import { hasSeveralOrganisations, serviceOf } from '../parts/things';
import type { ReportInput } from '../report-input';

export interface Sender {
  readonly organisation: string;
  /** The year of this organisation alone. Services and participants keep their index. */
  readonly input: ReportInput;
}

/** In workbook order. */
export function sendersOf(input: ReportInput): readonly Sender[] {
  const [organisation = ''] = input.model.organisations;
  if (!hasSeveralOrganisations(input.model)) return [{ organisation, input }];
  return input.model.organisations.map((own) => ({ organisation: own, input: inputOf(input, own) }));
}

function inputOf(input: ReportInput, organisation: string): ReportInput {
  const isOwn = ({ service }: { readonly service: ServiceIndex }): boolean =>
    serviceOf(input.model, service).organisation === organisation;
  const runs = new Map(input.runs.map((run) => [run, runOf(run, organisation, isOwn)]));
  const model: Model = {
    ...input.model,
    organisations: [organisation],
    services: input.model.services.map((service, index) =>
      isOwn({ service: index }) ? service : { ...service, marks: undefined },
    ),
    advances: input.model.advances.filter(isOwn),
    agreements: input.model.agreements.filter(isOwn),
  };
  return {
    ...input,
    model,
    run: runs.get(input.run) ?? runOf(input.run, organisation, isOwn),
    runs: [...runs.values()],
  };
}

function runOf(
  run: RunResult,
  organisation: string,
  isOwn: (row: { readonly service: ServiceIndex }) => boolean,
): RunResult {
  const outcomes = run.outcomes.filter(isOwn);
  const settlement = run.settlement.filter(isOwn);
  const undivided = (run.undivided ?? []).filter((block) => block.organisation === organisation);
  const terms = run.terms.filter((row) => row.organisation === organisation);
  const advances = run.hasActual
    ? settlement.reduce((sum, { advance }) => sum + advance, 0)
    : terms.reduce((sum, { amount }) => sum + amount, 0);
  return {
    ...run,
    ...{ outcomes, settlement, undivided, terms },
    vat: run.vat.filter(isOwn),
    totals: totalsOf(outcomes, undivided, settlement, advances),
  };
}
