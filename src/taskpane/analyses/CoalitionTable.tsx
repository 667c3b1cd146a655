import { Checkbox, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { coalitionsOf } from '../../engine/fairness/coalition';
import type { Model, ParticipantIndex } from '../../engine/model';
import { coalitionFigures } from '../../workbook/report/coalitions/coalition-figures';
import { coalitionNotes } from '../../workbook/report/coalitions/coalitions';
import type { Found } from '../../workbook/report/coalitions/coalitions-tables';
import { capital } from '../../workbook/report/parts/cells';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';

const useStyles = makeStyles({
  left: { textAlign: 'left' },
  name: { paddingLeft: 0, overflowWrap: 'anywhere' },
  last: { paddingRight: 0 },
});

/** The takers: who is in the set that is tried, what each pays in it, and in the whole. */
export function CoalitionTable({ model, found }: { model: Model; found: Found }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { dictionary, language, wholeEuro } = useTexts();
  const labels = dictionary.analyses.coalitions;
  const { form } = dictionary.analyses;
  const { game, sweep } = found;
  const [away, setAway] = useState<readonly number[]>([]);
  const players = game.takers.flatMap((_taker, player) => (away.includes(player) ? [] : [player]));
  const set = coalitionsOf(game)(players);
  const nameOf = (participant: ParticipantIndex): string => model.participants[participant]?.name ?? '';
  const headCell = mergeClasses(shared.cell, shared.headCell);
  return (
    <>
      <table className={shared.table}>
        <caption className={mergeClasses(shared.note, styles.left)}>{form.coalitions.set}</caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(headCell, styles.name)}>
              {capital(labels.members)}
            </th>
            <th scope="col" className={mergeClasses(headCell, shared.amount)}>
              {form.coalitions.pays}
            </th>
            <th scope="col" className={mergeClasses(headCell, shared.amount, styles.last)}>
              {form.coalitions.change}
            </th>
          </tr>
        </thead>
        <tbody>
          {coalitionFigures(sweep).map(({ member, best }, player) => {
            const at = players.indexOf(player);
            const isLast = players.length === 1 && at >= 0;
            return (
              <tr key={member.participant}>
                <th scope="row" className={mergeClasses(shared.cell, styles.name)}>
                  <Checkbox
                    label={nameOf(member.participant)}
                    checked={at >= 0}
                    disabled={isLast}
                    onChange={(_event, { checked }) =>
                      setAway(checked === true ? away.filter((one) => one !== player) : [...away, player])
                    }
                  />
                  {best !== undefined && (
                    <p className={shared.note}>{form.coalitions.bestWith(nameOf(best))}</p>
                  )}
                </th>
                <td className={mergeClasses(shared.cell, shared.amount)}>
                  {at < 0 ? '' : wholeEuro(set.shares[at] ?? 0)}
                </td>
                <td className={mergeClasses(shared.cell, shared.amount, styles.last)}>
                  {wholeEuro(member.together)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={shared.text} aria-live="polite">
        {form.coalitions.setCost(wholeEuro(set.cost))}
      </p>
      {coalitionNotes(found, language).map((note) => (
        <p key={note} className={shared.note}>
          {note}
        </p>
      ))}
    </>
  );
}
