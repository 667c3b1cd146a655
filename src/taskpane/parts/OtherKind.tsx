import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import { useState } from 'react';
import type { RecognisedSheet } from '../../workbook/read/reading';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';
import { ChoiceField } from './ChoiceField';
import { KindForm } from './KindForm';

/** Says of any sheet what it is, recognised or not. Closed until it is asked for. */
export function OtherKind({ sheets }: { sheets: readonly RecognisedSheet[] }) {
  const shared = useSharedStyles();
  const { t } = useTexts();
  const names = [...new Set(sheets.map(({ sheet }) => sheet))];
  const [chosen, setChosen] = useState<string>();
  const sheet = names.find((name) => name === chosen) ?? names[0];
  if (sheet === undefined) return null;
  return (
    <Accordion collapsible>
      <AccordionItem value="kind">
        <AccordionHeader as="h2" size="small">
          {t.check.otherKind}
        </AccordionHeader>
        <AccordionPanel className={shared.panel}>
          <div className={shared.section}>
            <ChoiceField
              label={t.check.whichSheet}
              value={sheet}
              choices={names.map((name) => ({ value: name, label: name }))}
              onChoose={setChosen}
            />
            <KindForm key={sheet} sheet={sheet} />
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
