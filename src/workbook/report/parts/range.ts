/** R6 in reports: what tentative marks can still do to contributions. */
import type { Phase } from '../../../engine/model';
import type { RangeRow, TentativeRange } from '../../../engine/scenario/tentative-range';
import { dictionaryOf } from '../../../locale';
import type { ReportInput } from '../report-input';
import { plainEuro } from './signed';
import { participantOf, serviceOf, serviceTitle } from './things';

/** The contributions of a phase that depend on tentative marks, the widest range first. */
export function openContributions(
  { range }: { readonly range?: TentativeRange | undefined },
  phase: Phase,
): readonly RangeRow[] {
  return (range?.rows ?? [])
    .filter((row) => row.phase === phase && row.minimum !== row.maximum)
    .sort((a, b) => b.maximum - b.minimum - (a.maximum - a.minimum));
}

/** How many contributions depend on tentative marks, and whose most; undefined when none does. */
export function rangeSentence(
  input: Pick<ReportInput, 'range' | 'model' | 'language'>,
  phase: Phase,
): string | undefined {
  const { model, language } = input;
  const open = openContributions(input, phase);
  const [widest] = open;
  if (!widest) return undefined;
  const { name } = participantOf(model, widest.participant);
  const [from, to] = [widest.minimum, widest.maximum].map((cents) => plainEuro(cents, language));
  return dictionaryOf(language).analyses.range.sentence(open.length, name, from ?? '', to ?? '');
}

/** Whether minimum and maximum are exact, or bounds, and then of which products. */
export function exactnessSentence({
  range,
  model,
  language,
}: Pick<ReportInput, 'range' | 'model' | 'language'>): string | undefined {
  const labels = dictionaryOf(language).analyses.range;
  if (!range) return undefined;
  if (range.exact) return labels.exact;
  return labels.bounded(
    range.bounded.map((service) => serviceTitle(model, serviceOf(model, service))).join(', '),
  );
}
