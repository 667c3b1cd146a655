import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import type { Model } from '../../engine/model';
import { scenarioNames } from '../../engine/scenario/apply-scenario';
import { usePaneCommands } from '../pane-context';
import type { WhatIf } from '../state/state';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';
import { ChoiceField } from './ChoiceField';
import { DifferencesTable } from './DifferencesTable';
import { FindingList } from './FindingList';

/** Tries a scenario of the workbook beside the workbook without one; nothing is written. */
export function WhatIfSection({ model, whatIf }: { model: Model; whatIf: WhatIf | undefined }) {
  const shared = useSharedStyles();
  const { t } = useTexts();
  const { compare } = usePaneCommands();
  const names = scenarioNames(model);
  if (names.length === 0) return null;
  return (
    <Accordion collapsible>
      <AccordionItem value="whatIf">
        <AccordionHeader as="h2" size="small">
          {t.whatIf.title}
        </AccordionHeader>
        <AccordionPanel className={shared.panel}>
          <div className={shared.section}>
            <p className={shared.note}>{t.whatIf.note}</p>
            <ChoiceField
              label={t.whatIf.choose}
              value={whatIf?.scenario ?? ''}
              choices={[
                { value: '', label: t.divide.noScenario },
                ...names.map((name) => ({ value: name, label: name })),
              ]}
              onChoose={(value) => compare(value === '' ? undefined : value)}
            />
            {whatIf && <Outcome whatIf={whatIf} />}
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function Outcome({ whatIf: { comparison } }: { whatIf: WhatIf }) {
  const [compared] = comparison.scenarios;
  const findings = [...comparison.findings, ...(compared?.findings ?? [])].filter(
    ({ severity }) => severity !== 'info',
  );
  return (
    <>
      {compared && <DifferencesTable difference={compared.difference} name={compared.name} />}
      {findings.length > 0 && <FindingList findings={findings} />}
    </>
  );
}
