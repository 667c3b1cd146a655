import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Model } from '../../engine/model';
import type { SheetQuestion } from '../figures/questions-of';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';
import { QuestionCard } from './QuestionCard';

const useStyles = makeStyles({
  cards: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** What the user must say before anything is divided. */
export function QuestionList({ questions, model }: { questions: readonly SheetQuestion[]; model: Model }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { t } = useTexts();
  return (
    <section className={shared.section}>
      <h2 className={shared.heading}>
        {t.check.questions} ({questions.length})
      </h2>
      <p className={shared.note}>{t.check.questionsNote}</p>
      <ul className={mergeClasses(shared.list, styles.cards)}>
        {questions.map((question) => (
          <QuestionCard
            key={question.sheet}
            question={question}
            model={model}
            isOnly={questions.length === 1}
          />
        ))}
      </ul>
    </section>
  );
}
