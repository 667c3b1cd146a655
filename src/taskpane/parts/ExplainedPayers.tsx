import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Model } from '../../engine/model';
import { sumCents } from '../../engine/money';
import { divide, type Rational, rational, rationalText } from '../../engine/rational';
import type { Explanation } from '../../engine/result';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';

const useStyles = makeStyles({ self: { fontWeight: 'bold' } });

const CENTS_PER_EURO = rational(100);

/** Decimals shown of numbers that may have no end. */
const PLACES = 4;

/** The whole division, so that it can be checked: every payer's weight, amount and exact share. */
export function ExplainedPayers({ explanation, model }: { explanation: Explanation; model: Model }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { t, euro, quantity } = useTexts();
  const { payers, participant, totalWeight } = explanation;
  const number = (value: Rational) => quantity(rationalText(value, PLACES), 'number');
  const headCell = mergeClasses(shared.cell, shared.headCell);
  const cell = mergeClasses(shared.cell, shared.amount);
  const totalCell = mergeClasses(shared.cell, shared.totalCell);
  return (
    <>
      <p className={shared.note}>{t.why.payersNote}</p>
      <table className={shared.table}>
        <thead>
          <tr>
            <th scope="col" className={headCell}>
              {t.divide.participant}
            </th>
            <th scope="col" className={mergeClasses(headCell, shared.amount)}>
              {t.why.weight}
            </th>
            <th scope="col" className={mergeClasses(headCell, shared.amount)}>
              {t.why.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {payers.map((payer) => (
            <tr key={payer.participant} className={payer.participant === participant ? styles.self : ''}>
              <th scope="row" className={shared.cell} title={model.participants[payer.participant]?.name}>
                {model.participants[payer.participant]?.code}
              </th>
              <td className={cell}>{number(payer.weight)}</td>
              <td className={cell}>
                {euro(payer.share)}
                <p className={shared.note}>{t.why.exact(number(divide(payer.exact, CENTS_PER_EURO)))}</p>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={totalCell}>
              {t.why.total}
            </th>
            <td className={mergeClasses(totalCell, shared.amount)}>{number(totalWeight)}</td>
            <td className={mergeClasses(totalCell, shared.amount)}>
              {euro(sumCents(payers.map(({ share }) => share)))}
            </td>
          </tr>
        </tfoot>
      </table>
    </>
  );
}
