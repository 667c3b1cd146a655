/** R25 in words: who pays most more and most less, and by what. */
import type { Cents, Model } from '../../../engine/model';
import { sumCents } from '../../../engine/money';
import type { ChangeEffect } from '../../../engine/scenario/causes/explain-changes';
import type { Difference } from '../../../engine/scenario/causes/explain-difference';
import { dictionaryOf, type Language } from '../../../locale';
import { causeText } from '../parts/cause-words';
import { capital } from '../parts/cells';
import { changesText } from '../parts/change-words';
import { plainEuro, signedEuro } from '../parts/signed';
import type { ComparedRuns } from './compared-runs';

/** A part of the differences with its name; amounts by participant. */
interface Part {
  readonly amounts: readonly Cents[];
  /** As it reads after `door`. */
  readonly text: () => string;
}

/**
 * `Enschede: + € 12.340, waarvan € 10.000 door uittreden van Losser.` for the largest rise and the largest fall.
 * @param model - of the workbook itself, in which the changes are read
 */
export function whySentences(
  model: Model,
  {
    difference,
    effects,
  }: { readonly difference: Pick<Difference, 'totals'>; readonly effects: readonly ChangeEffect[] },
  language: Language,
): readonly string[] {
  const parts = effects.map(({ amounts, rows }) => ({
    amounts,
    text: () => changesText(model, rows, language),
  }));
  const changes = difference.totals.map((total) => total.difference);
  const { nothing } = dictionaryOf(language).report.differences;
  const said = extremeSentences(model.participants, changes, parts, language);
  return said.length > 0 ? said : [nothing];
}

/** The same between two runs, after what changes for all together. */
export function runSentences({ difference, causes }: ComparedRuns, language: Language): readonly string[] {
  const { report } = dictionaryOf(language);
  const parts = causes.map(({ amounts, name }) => ({
    amounts,
    text: () => causeText(name, difference, language),
  }));
  const changes = difference.totals.map((total) => total.difference);
  const whole = sumCents(changes);
  const together = parts.map(({ amounts, text }) => ({ amounts: [sumCents(amounts)], text }));
  const all = whole === 0 ? [] : [whySentence(capital(report.differences.all), 0, whole, together, language)];
  const said = [...all, ...extremeSentences(difference.participants, changes, parts, language)];
  return said.length > 0 ? said : [report.differences.nothing];
}

/** Of the largest rise and the largest fall. */
function extremeSentences(
  participants: readonly { readonly name: string }[],
  changes: readonly Cents[],
  parts: readonly Part[],
  language: Language,
): readonly string[] {
  return ([1, -1] as const).flatMap((sign) => {
    const most = Math.max(0, ...changes.map((change) => sign * change));
    const who = changes.findIndex((change) => sign * change === most);
    const { name } = participants[who] ?? { name: '' };
    return most > 0 ? [whySentence(name, who, sign * most, parts, language)] : [];
  });
}

function whySentence(
  name: string,
  at: number,
  change: Cents,
  parts: readonly Part[],
  language: Language,
): string {
  const { why, mainly } = dictionaryOf(language).report.differences;
  const amountOf = ({ amounts }: Part): Cents => amounts[at] ?? 0;
  // The part in the direction of the whole that is largest.
  const largest = parts.reduce<Part | undefined>((best, part) => {
    const size = Math.sign(change) * amountOf(part);
    return size > (best ? Math.sign(change) * amountOf(best) : 0) ? part : best;
  }, undefined);
  const part = largest ? amountOf(largest) : 0;
  const amount = signedEuro(change, language);
  const cause = largest?.text() ?? '';
  if (Math.abs(part) > Math.abs(change)) return mainly(name, amount, cause, signedEuro(part, language));
  return why(name, amount, part === change ? undefined : plainEuro(part, language), cause);
}
