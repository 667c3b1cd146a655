/** R25 in words: who pays most more and most less under a scenario, and by which change. */
import type { Cents, Model, ParticipantIndex } from '../../engine/model';
import type { ChangeEffect } from '../../engine/scenario/causes/explain-changes';
import type { Difference } from '../../engine/scenario/causes/explain-difference';
import { dictionaryOf, type Language } from '../../locale';
import { changesText } from './parts/change-words';
import { plainEuro, signedEuro } from './parts/signed';
import { participantOf } from './parts/things';

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
  const changes = difference.totals.map((total) => total.difference);
  const extremes = ([1, -1] as const).flatMap((sign) => {
    const most = Math.max(...changes.map((change) => sign * change));
    return most > 0 ? [changes.findIndex((change) => sign * change === most)] : [];
  });
  const { nothing } = dictionaryOf(language).report.differences;
  if (extremes.length === 0) return [nothing];
  return extremes.map((participant) =>
    whySentence(model, effects, participant, changes[participant] ?? 0, language),
  );
}

function whySentence(
  model: Model,
  effects: readonly ChangeEffect[],
  participant: ParticipantIndex,
  change: Cents,
  language: Language,
): string {
  const { why, mainly } = dictionaryOf(language).report.differences;
  const amountOf = ({ amounts }: ChangeEffect): Cents => amounts[participant] ?? 0;
  // The part in the direction of the whole that is largest.
  const largest = effects.reduce<ChangeEffect | undefined>((best, effect) => {
    const size = Math.sign(change) * amountOf(effect);
    return size > (best ? Math.sign(change) * amountOf(best) : 0) ? effect : best;
  }, undefined);
  const part = largest ? amountOf(largest) : 0;
  const { name } = participantOf(model, participant);
  const [amount, changed] = [signedEuro(change, language), changesText(model, largest?.rows ?? [], language)];
  if (Math.abs(part) > Math.abs(change)) return mainly(name, amount, changed, signedEuro(part, language));
  return why(name, amount, part === change ? undefined : plainEuro(part, language), changed);
}
