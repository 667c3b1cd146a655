import { Button, CounterBadge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Place } from '../state/state';
import { useTexts } from '../texts';

const PLACES = ['check', 'divide', 'whatIf', 'result', 'why'] as const;

const useStyles = makeStyles({
  list: {
    display: 'flex',
    listStyleType: 'none',
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Five places and a counter fit in 320 px.
  button: {
    minWidth: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalSNudge}`,
    fontWeight: tokens.fontWeightRegular,
    borderRadius: 0,
    borderBottom: '3px solid transparent',
    '@media (max-width: 399px)': {
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
      fontSize: tokens.fontSizeBase200,
    },
    ':hover': { borderBottomColor: tokens.colorNeutralStroke1Hover },
  },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
    ':hover:active': { borderBottomColor: tokens.colorCompoundBrandStrokePressed },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  content: { display: 'inline-flex', columnGap: tokens.spacingHorizontalXS, alignItems: 'center' },
});

interface Props {
  readonly place: Place;
  /** Number of errors and of questions, shown on the place where they stand. */
  readonly errors: number;
  readonly questions: number;
  readonly onGo: (place: Place) => void;
}

/** The places of the pane. A user can go to each of them at any time. */
export function PlaceNav({ place, errors, questions, onGo }: Props) {
  const styles = useStyles();
  const { t } = useTexts();
  const waiting = [
    ...(questions > 0 ? [t.check.countQuestions(questions)] : []),
    ...(errors > 0 ? [t.check.countErrors(errors)] : []),
  ].join(', ');
  return (
    <nav aria-label={t.places.nav}>
      <ul className={styles.list}>
        {PLACES.map((known) => (
          <li key={known}>
            <Button
              appearance="transparent"
              className={mergeClasses(styles.button, known === place && styles.current)}
              aria-current={known === place ? 'page' : undefined}
              onClick={() => onGo(known)}
            >
              <span className={styles.content}>
                {t.places[known]}
                {known === 'check' && waiting && (
                  <CounterBadge
                    size="small"
                    color={errors > 0 ? 'danger' : 'brand'}
                    count={errors + questions}
                    role="img"
                    aria-label={waiting}
                  />
                )}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
