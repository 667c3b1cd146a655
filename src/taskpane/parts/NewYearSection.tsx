import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
} from '@fluentui/react-components';
import type { Checked } from '../../app/session-types';
import { usePaneCommands } from '../pane-context';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';

/** Takes the input over into a workbook for the next year; what must be looked at there is told when it is made. */
export function NewYearSection({ checked }: { checked: Checked }) {
  const shared = useSharedStyles();
  const { newYear } = useTexts().dictionary;
  const { makeNewYear } = usePaneCommands();
  const year = checked.run?.year;
  if (year === undefined) return null;
  return (
    <Accordion collapsible>
      <AccordionItem value="newYear">
        <AccordionHeader as="h2" size="small">
          {newYear.action}
        </AccordionHeader>
        <AccordionPanel className={shared.panel}>
          <div className={shared.section}>
            <p className={shared.note}>{newYear.note(String(year), String(year + 1))}</p>
            <div>
              <Button onClick={makeNewYear}>{newYear.make(String(year + 1))}</Button>
            </div>
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
