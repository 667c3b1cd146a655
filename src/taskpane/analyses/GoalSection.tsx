import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { goalSentences } from '../../app/analyses/goal-sentences';
import type { AnalysisRequest } from '../../app/analyses/request';
import type { Checked } from '../../app/session-types';
import type { Model } from '../../engine/model';
import { ChoiceField } from '../parts/ChoiceField';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';
import type { Scenarios } from '../what-if/use-scenarios';
import { AmountField } from './AmountField';
import { AnalysisItem } from './AnalysisItem';
import { GoalRows } from './GoalRows';
import { GoalScenario } from './GoalScenario';
import { type GoalForm, wishOf } from './goal-form';
import { participantChoices, serviceChoices } from './service-choices';
import { useAnalysis } from './use-analysis';

type Request = Extract<AnalysisRequest, { kind: 'goal' }>;

const EMPTY: GoalForm = { about: 'price', service: '', participant: '', most: '', by: 'cost' };

/** How much lower cost, which volume or how many takers make an amount at most so much. */
export function GoalSection({ checked, update }: { checked: Checked } & Pick<Scenarios, 'update'>) {
  const shared = useSharedStyles();
  const { dictionary, language } = useTexts();
  const { form: labels } = dictionary.analyses;
  const { goal } = labels;
  const { model } = checked.reading;
  const [form, setForm] = useState(EMPTY);
  const { request, analysed, ask } = useAnalysis<Request>(checked);
  const wish = wishOf(model, form);
  const change = (changes: Partial<GoalForm>): void => setForm((before) => ({ ...before, ...changes }));
  const isPrice = form.about === 'price';
  const needsService = form.service === '' && (isPrice || form.by !== 'cost');
  return (
    <AnalysisItem value="goal" title={goal.title} note={goal.note}>
      <ChoiceField
        label={goal.about}
        value={form.about}
        choices={[
          { value: 'price', label: goal.price },
          { value: 'contribution', label: goal.contribution },
        ]}
        onChoose={(about) => change({ about: about === 'price' ? 'price' : 'contribution' })}
      />
      {!isPrice && (
        <ChoiceField
          label={goal.participant}
          value={form.participant}
          choices={[{ value: '', label: goal.choose }, ...participantChoices(model)]}
          onChoose={(participant) => change({ participant })}
        />
      )}
      <ChoiceField
        label={goal.service}
        value={form.service}
        choices={[{ value: '', label: isPrice ? goal.choose : goal.allServices }, ...serviceChoices(model)]}
        onChoose={(service) => change({ service })}
      />
      <AmountField
        label={goal.most}
        value={form.most}
        unreadable={goal.mostUnreadable}
        onChange={(most) => change({ most })}
      />
      <ChoiceField
        label={goal.by}
        value={form.by}
        choices={(['cost', 'volume', 'takers'] as const).map((value) => ({ value, label: goal[value] }))}
        onChoose={(by) => change({ by: by === 'volume' || by === 'takers' ? by : 'cost' })}
      />
      {needsService && <p className={shared.note}>{goal.needsService}</p>}
      <div className={shared.actions}>
        <Button disabled={!wish} onClick={() => wish && ask({ kind: 'goal', ...wish })}>
          {labels.work}
        </Button>
      </div>
      {request && analysed?.goal && checked.run && (
        <div aria-live="polite" className={shared.section}>
          {goalSentences(model, checked.run, analysed.goal, language).map((sentence) => (
            <p key={sentence} className={shared.text}>
              {sentence}
            </p>
          ))}
          <GoalRows answer={analysed.goal.answer} />
          <GoalScenario answer={analysed.goal.answer} who={whoOf(model, request)} update={update} />
        </div>
      )}
    </AnalysisItem>
  );
}

/** Whose amount is sought: of a product, or of a participant. */
function whoOf({ participants }: Model, { goal }: Request): string {
  if (goal.kind === 'price') return goal.service.name;
  return participants.find(({ code }) => code === goal.participant)?.name ?? goal.participant;
}
