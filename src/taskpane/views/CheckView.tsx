import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import type { Checked } from '../../app/session-types';
import { questionsOf } from '../figures/questions-of';
import { FindingList } from '../parts/FindingList';
import { NewYearSection } from '../parts/NewYearSection';
import { OtherColumn } from '../parts/OtherColumn';
import { OtherKind } from '../parts/OtherKind';
import { QuestionList } from '../parts/QuestionList';
import { RecognisedList } from '../parts/RecognisedList';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';

/** What was recognised, and what stands in the way: first what is asked, then what must be solved. */
export function CheckView({ checked }: { checked: Checked }) {
  const shared = useSharedStyles();
  const { t } = useTexts();
  const { reading, findings, state } = checked;
  const questions = questionsOf(checked);
  const asked = new Set(questions.flatMap((question) => question.findings));
  const of = (severity: string) =>
    findings.filter((finding) => finding.severity === severity && !asked.has(finding));
  const [errors, warnings, infos] = [of('error'), of('warning'), of('info')];
  // Nothing is divided before the questions are answered either: that alone does not make an error stop everything.
  const stopsAll =
    errors.some(({ scope }) => scope === 'all') || (state === 'errors' && questions.length === 0);
  return (
    <div className={shared.stack}>
      {questions.length > 0 && <QuestionList questions={questions} model={reading.model} />}
      {errors.length > 0 && (
        <section className={shared.section}>
          <h2 className={shared.heading}>
            {t.check.errors} ({t.check.countErrors(errors.length)})
          </h2>
          <p className={shared.note}>{stopsAll ? t.check.blockingNote : t.check.errorsNote}</p>
          <FindingList findings={errors} reading={reading} />
        </section>
      )}
      {warnings.length > 0 && (
        <section className={shared.section}>
          <h2 className={shared.heading}>
            {t.check.warnings} ({warnings.length})
          </h2>
          <FindingList findings={warnings} reading={reading} />
        </section>
      )}
      {findings.length === 0 && <p className={shared.text}>{t.check.nothingFound}</p>}
      <RecognisedList reading={reading} corrections={checked.corrections ?? []} />
      <OtherKind sheets={reading.sheets} />
      <OtherColumn reading={reading} />
      <NewYearSection checked={checked} />
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
