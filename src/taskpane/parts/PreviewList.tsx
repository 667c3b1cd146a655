import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  mergeClasses,
} from '@fluentui/react-components';
import type { PreviewedSheet } from '../../app/session-types';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';

/** Which sheets would be written. */
export function PreviewList({ sheets }: { sheets: readonly PreviewedSheet[] }) {
  const shared = useSharedStyles();
  const { t } = useTexts();
  return (
    <Accordion collapsible>
      <AccordionItem value="preview">
        <AccordionHeader as="h2" size="small">
          {t.write.preview}
        </AccordionHeader>
        <AccordionPanel className={shared.panel}>
          <table className={shared.table}>
            <tbody>
              {sheets.map(({ sheet, rows, charts }) => (
                <tr key={sheet}>
                  <th scope="row" className={shared.cell}>
                    {sheet}
                  </th>
                  <td className={mergeClasses(shared.cell, shared.amount)}>{t.write.sheet(rows, charts)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
