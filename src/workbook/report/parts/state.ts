/** Whether a result is complete: a result with a refused product says so, and names it. */
import type { Cents, Phase, Service } from '../../../engine/model';
import type { RunResult } from '../../../engine/result';
import { type Dictionary, dictionaryOf } from '../../../locale';
import type { ReportInput } from '../report-input';
import { serviceOf, serviceTitle } from './things';

/** Refused products named in one line; more are counted. */
const NAMED = 4;

export interface Refused {
  readonly service: Service;
  /** Phases in which it is refused. */
  readonly phases: readonly Phase[];
  /** What is not divided, the largest of the phases. */
  readonly amount: Cents;
}

/** Products of which nothing is divided in a phase (R3), in model order. */
export function refusedServices(model: ReportInput['model'], run: RunResult): readonly Refused[] {
  const byService = new Map<number, Refused>();
  for (const { service, phase, refused, net, inflow, markup } of run.outcomes) {
    if (refused === undefined) continue;
    const earlier = byService.get(service);
    const amount = net + inflow + markup;
    byService.set(service, {
      service: serviceOf(model, service),
      phases: [...(earlier?.phases ?? []), phase],
      amount: earlier && Math.abs(earlier.amount) > Math.abs(amount) ? earlier.amount : amount,
    });
  }
  return [...byService.values()];
}

/** `concept`, or `onvolledig`. */
export function stateWord(input: ReportInput): string {
  const { state } = dictionaryOf(input.language).report;
  return refusedServices(input.model, input.run).length > 0 ? state.incomplete : state.draft;
}

/** `Onvolledig: niet verdeeld zijn Archief · Beheer en BAG.`; undefined for a complete result. */
export function refusedSentence(input: ReportInput, dictionary: Dictionary): string | undefined {
  const refused = refusedServices(input.model, input.run);
  if (refused.length === 0) return undefined;
  const names = refused.slice(0, NAMED).map(({ service }) => serviceTitle(input.model, service));
  return dictionary.report.state.refused(names, refused.length - names.length);
}
