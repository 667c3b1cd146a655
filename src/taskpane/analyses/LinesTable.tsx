import type { Model } from '../../engine/model';
import { round } from '../../engine/rational';
import type { FairnessFacts } from '../../workbook/report/fairness/fairness-facts';
import { useTexts } from '../texts';
import { AmountsTable } from './AmountsTable';

/** What everybody pays beside its Shapley value, and between which lines that should be (R26). */
export function LinesTable({ model, facts }: { model: Model; facts: FairnessFacts }) {
  const { t, dictionary, wholeEuro } = useTexts();
  const { fairness } = dictionary.report;
  const { form } = dictionary.analyses;
  return (
    <AmountsTable
      caption={fairness.chart.message}
      headings={[t.divide.participant, fairness.paid, fairness.shapley]}
      rows={facts.lines.lines.map(({ participant, paid, shapley, added, alone, aboveAlone, belowAdded }) => {
        const [low, high] = [added, alone].map((value) => wholeEuro(Number(round(value))));
        const verdict = aboveAlone ? fairness.above : belowAdded ? fairness.below : undefined;
        const between = form.fairness.between(low ?? '', high ?? '');
        return {
          key: String(participant),
          name: model.participants[participant]?.name ?? '',
          note: verdict === undefined ? between : `${verdict} (${between})`,
          amounts: [wholeEuro(paid), wholeEuro(Number(round(shapley)))],
        };
      })}
    />
  );
}
