/** R28 in one cell: where in the workbook the data of an amount stand. */
import type { ParticipantIndex, Phase, ServiceIndex, Source } from '../../../engine/model';
import { dictionaryOf } from '../../../locale';
import { rangesOf } from '../parts/ranges';
import type { ReportInput } from '../report-input';

/** References named; more are counted. */
const NAMED = 5;

/** Steps of a derivation that are about the participant, before those about the cost. */
const OWN_STEPS = new Set([
  'contributed',
  'volume',
  'driver',
  'driverOfMix',
  'direct',
  'advance',
  'tariff',
  'exitBase',
]);

interface Place {
  readonly service: ServiceIndex;
  readonly participant: ParticipantIndex;
  readonly phase: Phase;
}

/**
 * `Voorschotten!C5; Matrix!C8; Producten!D5; Begroting!E12:E14`: the cells given, then the mark, what the weight rests
 * on, the rule, and the cost.
 */
export function sourcesText(
  input: ReportInput,
  { service, participant, phase }: Place,
  first: readonly Source[] = [],
): string {
  const outcome = input.run.outcomes.find((one) => one.service === service && one.phase === phase);
  const explanations = (outcome?.allocations ?? []).flatMap(
    ({ component }) => input.explain?.({ service, participant, phase, component }) ?? [],
  );
  const steps = explanations.flatMap((one) => one.steps);
  const groups: readonly (readonly (Source | undefined)[])[] = [
    first,
    explanations.map(({ mark }) => mark),
    steps.filter(({ text }) => OWN_STEPS.has(text)).flatMap(({ sources }) => sources),
    explanations.map(({ ruleSource }) => ruleSource),
    steps.filter(({ text }) => !OWN_STEPS.has(text)).flatMap(({ sources }) => sources),
  ];
  const ranges = [...new Set(groups.flatMap((group) => rangesOf(distinct(group))))];
  const more = ranges.length - NAMED;
  const { statements } = dictionaryOf(input.language).report;
  return [...ranges.slice(0, NAMED), ...(more > 0 ? [statements.more(more)] : [])]
    .join('; ')
    .replace(/'/g, '');
}

function distinct(sources: readonly (Source | undefined)[]): readonly Source[] {
  const known = new Map<string, Source>();
  for (const source of sources) if (source) known.set(`${source.sheet}!${source.cell}`, source);
  return [...known.values()];
}
