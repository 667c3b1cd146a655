import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { SheetRequest } from '../../app/analyses/remembered-requests';
import type { Checked } from '../../app/session-types';
import { tornadoOf, tornadoOfWhole } from '../../engine/scenario/sensitivity';
import { percentText } from '../../workbook/report/parts/analysis-words';
import { participantOf } from '../../workbook/report/parts/things';
import type { SensitivityFacts } from '../../workbook/report/sensitivity/sensitivity-facts';
import { ChoiceField } from '../parts/ChoiceField';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';
import { AnalysisItem } from './AnalysisItem';
import { participantChoices } from './service-choices';
import { TornadoTable } from './TornadoTable';
import { useAnalysis } from './use-analysis';
import { WriteField } from './WriteField';

const PERCENTAGES = ['1', '5', '10', '20', '50'];

type Request = Extract<SheetRequest, { kind: 'sensitivity' }>;

/** What weighs most, for all together or for one participant. */
export function SensitivitySection({ checked }: { checked: Checked }) {
  const shared = useSharedStyles();
  const { dictionary, language } = useTexts();
  const { form } = dictionary.analyses;
  const { model } = checked.reading;
  const [percent, setPercent] = useState('10');
  const [who, setWho] = useState('');
  const { request, analysed, ask } = useAnalysis<Request>(checked);
  return (
    <AnalysisItem value="sensitivity" title={form.sensitivity.title} note={form.sensitivity.note}>
      <ChoiceField
        label={form.sensitivity.percent}
        value={percent}
        choices={PERCENTAGES.map((value) => ({ value, label: percentText(value, language) }))}
        onChoose={setPercent}
      />
      <ChoiceField
        label={form.sensitivity.who}
        value={who}
        choices={[{ value: '', label: form.sensitivity.whole }, ...participantChoices(model)]}
        onChoose={setWho}
      />
      <div className={shared.actions}>
        <Button onClick={() => ask({ kind: 'sensitivity', percent, participants: who === '' ? [] : [who] })}>
          {form.work}
        </Button>
      </div>
      {analysed?.sensitivity && <Tornado checked={checked} facts={analysed.sensitivity} />}
      {request && <WriteField checked={checked} request={request} />}
    </AnalysisItem>
  );
}

function Tornado({ checked, facts }: { checked: Checked; facts: SensitivityFacts }) {
  const shared = useSharedStyles();
  const { dictionary, language } = useTexts();
  const { form, sensitivity } = dictionary.analyses;
  const { model } = checked.reading;
  const { variations, percent, participants, leftOut } = facts;
  const [participant] = participants;
  const bars = participant === undefined ? tornadoOfWhole(variations) : tornadoOf(variations, participant);
  const part = percentText(percent, language);
  if (bars.length === 0) return <p className={shared.text}>{sensitivity.none}</p>;
  return (
    <>
      <TornadoTable
        model={model}
        bars={bars}
        isWhole={participant === undefined}
        caption={
          participant === undefined
            ? form.sensitivity.captionWhole(part)
            : form.sensitivity.caption(participantOf(model, participant).name, part)
        }
        labels={{ less: sensitivity.less(part), more: sensitivity.more(part) }}
      />
      {leftOut > 0 && <p className={shared.note}>{sensitivity.leftOut(leftOut)}</p>}
    </>
  );
}
