/** What Resultaat verschillen is about: scenarios beside the workbook itself, or this run beside another one. */
import type { Difference } from '../../../engine/scenario/causes/explain-difference';
import { dictionaryOf, type Language } from '../../../locale';
import { dayText } from '../parts/moment';
import type { ReportInput } from '../report-input';
import type { ComparedRuns, ComparedSide } from './compared-runs';
import { runSentences, whySentences } from './differences-sentences';

export interface ComparedEntry {
  /** What the second side is called. */
  readonly name: string;
  /** What the first side is called. */
  readonly before: string;
  readonly heading: string;
  readonly difference: Difference;
  /** The causes in words. */
  readonly said: readonly string[];
}

export function differencesEntries({
  comparison,
  between = [],
  model,
  language,
}: ReportInput): readonly ComparedEntry[] {
  const labels = dictionaryOf(language).report.differences;
  const scenarios = comparison?.scenarios ?? [];
  return [
    ...between.map((runs): ComparedEntry => {
      const { before, after } = runLabels(runs, language);
      const heading = dictionaryOf(language).between.heading(after, before);
      return {
        name: after,
        before,
        heading,
        difference: runs.difference,
        said: runSentences(runs, language),
      };
    }),
    ...scenarios.map((scenario): ComparedEntry => {
      const { name, difference } = scenario;
      const said = whySentences(model, scenario, language);
      return { name, before: labels.before, heading: labels.heading(name), difference, said };
    }),
  ];
}

/** `begroting 2016, vastgesteld 25-11-2026` and `begroting 2016, nu`. */
export function runLabels(
  { with: other, before, after }: Pick<ComparedRuns, 'with' | 'before' | 'after'>,
  language: Language,
): { readonly before: string; readonly after: string } {
  const { between, words } = dictionaryOf(language);
  const { side } = between;
  const phase = (one: ComparedSide): string => words.phase[one.phase];
  const plain = (one: ComparedSide): string => side.plain(phase(one), one.year);
  if (other.kind === 'actual' || other.kind === 'year') return { before: plain(before), after: plain(after) };
  const { year } = before;
  return {
    before:
      other.kind === 'file'
        ? side.file(phase(before), year, other.name)
        : side.adopted(phase(before), year, dayText(new Date(other.moment))),
    after: side.now(phase(after), after.year),
  };
}
