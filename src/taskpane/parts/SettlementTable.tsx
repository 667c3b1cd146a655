import { Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Cents, Model } from '../../engine/model';
import { sumCents } from '../../engine/money';
import type { Settled } from '../figures/who-pays';
import { usePaneCommands } from '../pane-context';
import { type Texts, useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';

const useStyles = makeStyles({ left: { textAlign: 'left' }, right: { textAlign: 'right' } });

interface Props {
  readonly model: Model;
  readonly settled: readonly Settled[];
  readonly caption: string;
}

/** R18 per participant: actual share, and what is still to be paid or refunded, in words. */
export function SettlementTable({ model, settled, caption }: Props) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const texts = useTexts();
  const { chooseParticipant } = usePaneCommands();
  const { t, wholeEuro } = texts;
  const headCell = mergeClasses(shared.cell, shared.headCell);
  const totalCell = mergeClasses(shared.cell, shared.totalCell);
  const amount = (cents: Cents, className: string) => (
    <td className={mergeClasses(className, shared.amount)}>{wholeEuro(cents)}</td>
  );
  return (
    <table className={shared.table}>
      <caption className={mergeClasses(shared.note, styles.left)}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={headCell}>
            {t.divide.participant}
          </th>
          <th scope="col" className={mergeClasses(headCell, styles.right)}>
            {t.divide.actualAmount}
          </th>
          <th scope="col" className={mergeClasses(headCell, styles.right)}>
            {t.divide.settlement}
          </th>
        </tr>
      </thead>
      <tbody>
        {settled.map(({ participant, advance, actual, difference }) => (
          <tr key={participant}>
            <th scope="row" className={shared.cell}>
              <Link as="button" inline onClick={() => chooseParticipant(participant)}>
                {model.participants[participant]?.name}
              </Link>
              <p className={shared.note}>
                {t.divide.advance} {wholeEuro(advance)}
              </p>
            </th>
            {amount(actual, shared.cell)}
            <td className={mergeClasses(shared.cell, shared.amount)}>
              {wholeEuro(Math.abs(difference))}
              <p className={shared.note}>{inWords(difference, texts)}</p>
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" className={totalCell}>
            {t.divide.total}
          </th>
          {amount(sumCents(settled.map((row) => row.actual)), totalCell)}
          <td className={mergeClasses(totalCell, shared.amount)}>
            {wholeEuro(Math.abs(sumCents(settled.map((row) => row.difference))))}
            <p className={shared.note}>
              {inWords(sumCents(settled.map(({ difference }) => difference)), texts)}
            </p>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

function inWords(difference: Cents, { t }: Texts): string {
  if (difference === 0) return t.divide.even;
  return difference > 0 ? t.divide.toPay : t.divide.toReceive;
}
