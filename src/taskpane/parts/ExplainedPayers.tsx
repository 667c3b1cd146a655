import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Model } from '../../engine/model';
import { sumCents } from '../../engine/money';
import { divide, type Rational, rational, rationalText } from '../../engine/rational';
import type { Explanation } from '../../engine/result';
import { formatDecimal } from '../../locale/format';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  self: { fontWeight: 'bold' },
});

const CENTS_PER_EURO = rational(100);

/** The whole division, so that it can be checked: every payer's weight, exact share and amount. */
export function ExplainedPayers({ explanation, model }: { explanation: Explanation; model: Model }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { t, language, euro } = useTexts();
  const { payers, participant, totalWeight } = explanation;
  const number = (value: Rational, places: number) => formatDecimal(rationalText(value, places), language);
  const headCell = mergeClasses(shared.cell, shared.headCell, shared.amount);
  const cell = mergeClasses(shared.cell, shared.amount);
  const totalCell = mergeClasses(shared.cell, shared.totalCell);
  return (
    <>
      <p className={shared.note}>{t.why.payersNote}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={t.why.payers}>
        <table className={shared.table}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(shared.cell, shared.headCell)}>
                {t.divide.participant}
              </th>
              {[t.why.weight, t.why.exact, t.why.share].map((heading) => (
                <th key={heading} scope="col" className={headCell}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {payers.map((payer) => (
              <tr key={payer.participant} className={payer.participant === participant ? styles.self : ''}>
                <th scope="row" className={shared.cell}>
                  {model.participants[payer.participant]?.code}
                </th>
                <td className={cell}>{number(payer.weight, 4)}</td>
                <td className={cell}>{number(divide(payer.exact, CENTS_PER_EURO), 4)}</td>
                <td className={cell}>{euro(payer.share)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" className={totalCell}>
                {t.why.total}
              </th>
              <td className={mergeClasses(totalCell, shared.amount)}>{number(totalWeight, 4)}</td>
              <td className={totalCell} />
              <td className={mergeClasses(totalCell, shared.amount)}>
                {euro(sumCents(payers.map(({ share }) => share)))}
              </td>
            </tr>
          </tfoot>
        </table>
      </section>
    </>
  );
}
