import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import type { Checked } from '../../app/session-types';
import { FindingList } from '../parts/FindingList';
import { RecognisedList } from '../parts/RecognisedList';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';

/** What was recognised, and what stands in the way: first what must be solved. */
export function CheckView({ checked }: { checked: Checked }) {
  const shared = useSharedStyles();
  const { t } = useTexts();
  const of = (severity: string) => checked.findings.filter((finding) => finding.severity === severity);
  const [errors, warnings, infos] = [of('error'), of('warning'), of('info')];
  return (
    <div className={shared.stack}>
      {errors.length > 0 && (
        <section className={shared.section}>
          <h2 className={shared.heading}>
            {t.check.errors} ({t.check.countErrors(errors.length)})
          </h2>
          <p className={shared.note}>
            {checked.state === 'errors' ? t.check.blockingNote : t.check.errorsNote}
          </p>
          <FindingList findings={errors} />
        </section>
      )}
      {warnings.length > 0 && (
        <section className={shared.section}>
          <h2 className={shared.heading}>
            {t.check.warnings} ({warnings.length})
          </h2>
          <FindingList findings={warnings} />
        </section>
      )}
      {checked.findings.length === 0 && <p className={shared.text}>{t.check.nothingFound}</p>}
      <RecognisedList reading={checked.reading} />
      {infos.length > 0 && (
        <Accordion collapsible>
          <AccordionItem value="infos">
            <AccordionHeader as="h2" size="small">
              {t.check.infos} ({infos.length})
            </AccordionHeader>
            <AccordionPanel className={shared.panel}>
              <FindingList findings={infos} />
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
    </div>
  );
}
