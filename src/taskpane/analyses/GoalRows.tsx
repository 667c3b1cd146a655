import type { PlainAnswer } from '../../app/analyses/goal-facts';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';

/** The rows that reach a goal, as they would stand on Scenario's. */
export function GoalRows({ answer }: { answer: PlainAnswer }) {
  const shared = useSharedStyles();
  const { dictionary } = useTexts();
  const { check, row: headings } = dictionary.analyses.goal;
  if (answer.kind !== 'reached' || answer.rows.length === 0) return null;
  return (
    <>
      <p className={shared.note}>{check}</p>
      <ol className={shared.list}>
        {answer.rows.map(({ change, participant, field, service, value }) => {
          const text = value.percent ? value.text.replace('.', ',') : value.text;
          const cells = [
            [headings.change, change],
            [headings.participant, participant],
            [headings.field, field],
            [headings.service, service],
            [headings.value, text],
          ];
          const said = cells.flatMap(([name, cell]) => (cell === undefined ? [] : [`${name}: ${cell}`]));
          return (
            <li key={said.join()} className={shared.note}>
              {said.join(' · ')}
            </li>
          );
        })}
      </ol>
    </>
  );
}
