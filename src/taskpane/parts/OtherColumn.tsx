import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import { useState } from 'react';
import { missingWords } from '../../app/correction-words';
import type { Reading, RecognisedSheet } from '../../workbook/read/reading';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';
import { ChoiceField } from './ChoiceField';
import { ColumnForm } from './ColumnForm';

/** Says of any column what it is. Closed until it is asked for, but for a sheet that cannot be used without it. */
export function OtherColumn({ reading }: { reading: Reading }) {
  const shared = useSharedStyles();
  const { t, dictionary } = useTexts();
  const [chosen, setChosen] = useState<string>();
  const tables = reading.sheets.filter(({ columns = [], choices }) => choices && columns.length > 0);
  const incomplete = tables.find(isIncomplete);
  const table = tables.find((each) => nameOf(each) === chosen) ?? incomplete ?? tables[0];
  if (table === undefined) return null;
  const { missing = [] } = table;
  return (
    // Opens by itself for a sheet that comes to need it.
    <Accordion key={incomplete?.sheet ?? ''} collapsible defaultOpenItems={incomplete ? 'column' : []}>
      <AccordionItem value="column">
        <AccordionHeader as="h2" size="small">
          {t.corrections.otherColumn}
        </AccordionHeader>
        <AccordionPanel className={shared.panel}>
          <div className={shared.section}>
            <ChoiceField
              label={t.corrections.sheet}
              value={nameOf(table)}
              choices={tables.map((each) => ({ value: nameOf(each), label: nameOf(each) }))}
              onChoose={setChosen}
            />
            {missing.length > 0 && (
              <p className={shared.text}>{t.corrections.missing(missingWords(missing, dictionary))}</p>
            )}
            <ColumnForm key={nameOf(table)} table={table} model={reading.model} />
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

const isIncomplete = ({ missing = [] }: RecognisedSheet): boolean => missing.length > 0;

/** Two tables on one sheet are told apart by their cell. */
const nameOf = ({ sheet, header }: RecognisedSheet): string => (header ? `${sheet}!${header}` : sheet);
