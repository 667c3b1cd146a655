import { sumCents } from '../../engine/money';
import { round } from '../../engine/rational';
import type { Redistribution } from '../../workbook/report/fairness/fairness-facts';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';
import { AmountsTable } from './AmountsTable';

/** R27: the effect of another model, who rises most first, and how long the phase-in takes. */
export function RedistributionTable({ facts }: { facts: Redistribution }) {
  const shared = useSharedStyles();
  const { t, dictionary, euro, signedEuro, wholeEuro } = useTexts();
  const { fairness } = dictionary.report;
  const labels = dictionary.analyses.form.fairness;
  const { from, to, participants, effects, phaseIn } = facts;
  const rows = effects
    .flatMap(({ effect, before, after, perInhabitant }, at) => {
      const participant = participants[at];
      return participant && (before !== 0 || after !== 0) ? [{ participant, effect, perInhabitant }] : [];
    })
    .sort((a, b) => b.effect - a.effect);
  const left = sumCents((phaseIn?.path.remaining ?? []).filter((amount) => amount > 0));
  return (
    <>
      <AmountsTable
        caption={fairness.redistribution(from, to)}
        headings={[t.divide.participant, fairness.effect, fairness.perInhabitant]}
        rows={rows.map(({ participant: { code, name }, effect, perInhabitant }) => ({
          key: code,
          name,
          amounts: [
            signedEuro(effect),
            perInhabitant === undefined ? '' : signedEuro(Number(round(perInhabitant))),
          ],
        }))}
      />
      {phaseIn && (
        <p className={shared.text}>
          {fairness.bounded(euro(phaseIn.bound))} {labels.phaseYears(phaseIn.path.years.length)}{' '}
          {left === 0 ? labels.reached : labels.notReached(wholeEuro(left))}
        </p>
      )}
    </>
  );
}
