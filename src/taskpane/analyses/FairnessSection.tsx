import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { SheetRequest } from '../../app/analyses/remembered-requests';
import type { Checked } from '../../app/session-types';
import { outsideSentences } from '../../workbook/report/fairness/fairness';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';
import { AmountField, amountIn } from './AmountField';
import { AnalysisItem } from './AnalysisItem';
import { LinesTable } from './LinesTable';
import { RedistributionTable } from './RedistributionTable';
import { useAnalysis } from './use-analysis';
import { WriteField } from './WriteField';

type Request = Extract<SheetRequest, { kind: 'fairness' }>;

/** Whether it is fair, and what another model does to whom. */
export function FairnessSection({ checked }: { checked: Checked }) {
  const shared = useSharedStyles();
  const { dictionary, language } = useTexts();
  const { form } = dictionary.analyses;
  const { model } = checked.reading;
  const [typed, setTyped] = useState('');
  const { request, analysed, ask } = useAnalysis<Request>(checked);
  const hasYears = checked.runs.length > 1;
  const amount = amountIn(typed);
  const bound = amount === undefined ? 0 : Math.round(Number(amount) * 100);
  const isReady = typed.trim() === '' || bound > 0;
  const facts = analysed?.fairness;
  return (
    <AnalysisItem value="fairness" title={form.fairness.title} note={form.fairness.note}>
      {hasYears && (
        <AmountField
          label={form.fairness.bound}
          value={typed}
          unreadable={form.fairness.boundUnreadable}
          onChange={setTyped}
        />
      )}
      <div className={shared.actions}>
        <Button
          disabled={!isReady}
          onClick={() => ask({ kind: 'fairness', ...(hasYears && bound > 0 && { bound }) })}
        >
          {form.work}
        </Button>
      </div>
      {facts && (
        <>
          {outsideSentences({ model, language }, facts).map((sentence) => (
            <p key={sentence} className={shared.text}>
              {sentence}
            </p>
          ))}
          <LinesTable model={model} facts={facts} />
          {facts.redistribution ? (
            <RedistributionTable facts={facts.redistribution} />
          ) : (
            <p className={shared.note}>{form.fairness.noRedistribution}</p>
          )}
        </>
      )}
      {request && <WriteField checked={checked} request={request} />}
    </AnalysisItem>
  );
}
