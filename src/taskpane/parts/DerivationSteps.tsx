import { makeStyles, tokens } from '@fluentui/react-components';
import type { Explanation, Step } from '../../engine/result';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';
import { CellLink } from './CellLink';

const useStyles = makeStyles({
  step: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The derivation, line by line: what it is, its value, and the cells it stands in. */
export function DerivationSteps({ explanation }: { explanation: Explanation }) {
  const shared = useSharedStyles();
  return (
    <ol className={shared.list}>
      {explanation.steps.map((step, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps have no name of their own and keep their order
        <DerivationStep key={at} step={step} />
      ))}
    </ol>
  );
}

function DerivationStep({ step }: { step: Step }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { dictionary, quantity } = useTexts();
  return (
    <li className={styles.step}>
      <span>{dictionary.trace.steps[step.text](step.params)}</span>
      <span className={shared.amount}>{quantity(step.value, step.unit)}</span>
      {step.sources.length > 0 && (
        <p className={shared.note}>
          {step.sources.map((source, at) => (
            <span key={`${source.sheet}!${source.cell}`}>
              {at > 0 && ', '}
              <CellLink source={source} />
            </span>
          ))}
        </p>
      )}
    </li>
  );
}
