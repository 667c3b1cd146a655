import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PhaseFigures } from '../figures/totals-of';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  value: { margin: 0 },
});

/** Whether it adds up: cost and what organisations charge each other, against what became of it. */
export function TotalsList({ figures }: { figures: PhaseFigures }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { t, euro } = useTexts();
  const lines = [
    [t.divide.cost, figures.cost, true],
    [t.divide.internalFlows, figures.internalFlows, false],
    [t.divide.contributions, figures.contributions, true],
    [t.divide.coverage, figures.coverage, false],
    [t.divide.unallocated, figures.unallocated, false],
  ] as const;
  return (
    <section className={shared.section}>
      <h2 className={shared.heading}>{t.divide.totals}</h2>
      <dl className={styles.list}>
        {lines
          .filter(([, amount, always]) => always || amount !== 0)
          .map(([label, amount]) => [
            <dt key={label}>{label}</dt>,
            <dd key={`${label} amount`} className={mergeClasses(shared.amount, styles.value)}>
              {euro(amount)}
            </dd>,
          ])}
      </dl>
      <p className={shared.note}>{figures.closes ? `✔ ${t.divide.closes}` : `✖ ${t.divide.doesNotClose}`}</p>
    </section>
  );
}
