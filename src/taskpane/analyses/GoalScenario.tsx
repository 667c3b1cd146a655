import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlainAnswer } from '../../app/analyses/goal-facts';
import { draftOf } from '../../app/scenarios/draft';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';
import { withNew } from '../what-if/scenario-book';
import type { Scenarios } from '../what-if/use-scenarios';

interface Props extends Pick<Scenarios, 'update'> {
  readonly answer: PlainAnswer;
  readonly who: string;
}

/** Makes a scenario of the rows that reach a goal, to be looked at and changed above; nothing is written. */
export function GoalScenario({ answer, who, update }: Props) {
  const shared = useSharedStyles();
  const { dictionary } = useTexts();
  const { goal } = dictionary.analyses.form;
  const [made, setMade] = useState<PlainAnswer>();
  if (answer.kind !== 'reached' || answer.rows.length === 0) return null;
  return (
    <div className={shared.section}>
      <div className={shared.actions}>
        <Button
          onClick={() => {
            update((before) => withNew(before, goal.scenarioName(who), answer.rows.map(draftOf)));
            setMade(answer);
          }}
        >
          {goal.toScenario}
        </Button>
      </div>
      {made === answer && <p className={shared.note}>{goal.scenarioMade}</p>}
    </div>
  );
}
