import { CounterBadge, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { Place } from '../state/state';
import { useTexts } from '../texts';

const PLACES = ['check', 'divide', 'result', 'why'] as const;

const useStyles = makeStyles({
  tabs: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Four places and a counter fit in 320 px.
  tab: { paddingLeft: tokens.spacingHorizontalXXS, paddingRight: tokens.spacingHorizontalXXS },
  content: { display: 'inline-flex', columnGap: tokens.spacingHorizontalXS, alignItems: 'center' },
});

interface Props {
  readonly place: Place;
  /** Number of errors, shown on the place where they stand. */
  readonly errors: number;
  readonly onGo: (place: Place) => void;
}

export function PlaceTabs({ place, errors, onGo }: Props) {
  const styles = useStyles();
  const { t } = useTexts();
  const selected = PLACES.find((known) => known === place);
  return (
    <nav aria-label={t.places.nav}>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={selected ?? null}
        onTabSelect={(_event, { value }) => {
          const chosen = PLACES.find((known) => known === value);
          if (chosen) onGo(chosen);
        }}
      >
        {PLACES.map((known) => (
          <Tab key={known} className={styles.tab} value={known} id={tabId(known)} aria-controls="place">
            <span className={styles.content}>
              {t.places[known]}
              {known === 'check' && errors > 0 && (
                <CounterBadge
                  size="small"
                  color="danger"
                  count={errors}
                  aria-label={t.check.countErrors(errors)}
                />
              )}
            </span>
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}

export const tabId = (place: Place): string => `tab-${place}`;
