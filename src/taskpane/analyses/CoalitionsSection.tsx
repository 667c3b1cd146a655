import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { SheetRequest } from '../../app/analyses/remembered-requests';
import { serviceName } from '../../app/analyses/request';
import type { Checked } from '../../app/session-types';
import { serviceTitle } from '../../workbook/report/parts/things';
import { ChoiceField } from '../parts/ChoiceField';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';
import { AnalysisItem } from './AnalysisItem';
import { CoalitionTable } from './CoalitionTable';
import { serviceChoices } from './service-choices';
import { useAnalysis } from './use-analysis';
import { WriteField } from './WriteField';

type Request = Extract<SheetRequest, { kind: 'coalitions' }>;

/** What each set of takers of a product would pay, and who is better off with whom. */
export function CoalitionsSection({ checked }: { checked: Checked }) {
  const shared = useSharedStyles();
  const { dictionary } = useTexts();
  const { form, coalitions } = dictionary.analyses;
  const { model } = checked.reading;
  const [index, setIndex] = useState('');
  const { request, analysed, ask } = useAnalysis<Request>(checked);
  const service = index === '' ? undefined : model.services[Number(index)];
  const facts = analysed?.coalitions;
  const asked = facts && model.services[facts.service];
  return (
    <AnalysisItem value="coalitions" title={form.coalitions.title} note={form.coalitions.note}>
      <ChoiceField
        label={form.coalitions.service}
        value={index}
        choices={[{ value: '', label: form.goal.choose }, ...serviceChoices(model)]}
        onChoose={setIndex}
      />
      <div className={shared.actions}>
        <Button
          disabled={!service}
          onClick={() => service && ask({ kind: 'coalitions', service: serviceName(service) })}
        >
          {form.work}
        </Button>
      </div>
      {asked && facts?.found && <CoalitionTable key={facts.service} model={model} found={facts.found} />}
      {asked && facts && !facts.found && (
        <p className={shared.text}>{coalitions.nothing(serviceTitle(model, asked))}</p>
      )}
      {request && <WriteField checked={checked} request={request} />}
    </AnalysisItem>
  );
}
