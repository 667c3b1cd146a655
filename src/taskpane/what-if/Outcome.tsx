import { makeStyles, tokens } from '@fluentui/react-components';
import type { Balance, TriedScenario } from '../../app/scenarios/try-out';
import type { Model } from '../../engine/model';
import { whySentences } from '../../workbook/report/differences/differences-sentences';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';
import { TriedTable } from './TriedTable';
import type { Shown } from './use-tried';

const useStyles = makeStyles({ good: { color: tokens.colorStatusSuccessForeground1 } });

/** What the scenarios come to: who pays what more or less, whether that adds up, and why. */
export function Outcome({ shown, model }: { shown: Shown; model: Model }) {
  const shared = useSharedStyles();
  const { t, language } = useTexts();
  const { tried, explained = [] } = shown;
  const sentences = explained.flatMap(({ name, totals, effects }) => {
    const why = whySentences(model, { difference: { totals }, effects }, language);
    return tried.scenarios.length > 1 ? why.map((sentence) => `${name}. ${sentence}`) : why;
  });
  return (
    <>
      <TriedTable shown={shown} />
      {tried.scenarios.map((scenario, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two scenarios may be called the same while they are made
        <BalanceLine key={at} scenario={scenario} named={tried.scenarios.length > 1} />
      ))}
      {sentences.length > 0 && (
        <section className={shared.section}>
          <h3 className={shared.heading}>{t.whatIf.why}</h3>
          {sentences.map((sentence) => (
            <p key={sentence} className={shared.text}>
              {sentence}
            </p>
          ))}
        </section>
      )}
    </>
  );
}

/** Gains and losses are all there is, or exactly why they are not. */
function BalanceLine({ scenario: { name, tried }, named }: { scenario: TriedScenario; named: boolean }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const texts = useTexts();
  const { t, euro } = texts;
  if (!tried) return <p className={shared.text}>{t.whatIf.notRun(name)}</p>;
  const { balance, refused } = tried;
  const prefix = named ? `${name}. ` : '';
  return (
    <>
      {balance.sum === 0 ? (
        <p className={shared.text}>
          {`${prefix}${t.whatIf.sum}: ${euro(0)} `}
          <span className={styles.good}>
            <span aria-hidden="true">✔ </span>
            {t.whatIf.closes}
          </span>
        </p>
      ) : (
        <p className={shared.text}>{`${prefix}${t.whatIf.sumBecause(partsText(balance, texts))}`}</p>
      )}
      {refused.length > 0 && <p className={shared.text}>{t.whatIf.refused(refused.join(', '))}</p>}
    </>
  );
}

/** What is not covered or not divided is contributed less. */
function partsText(
  { cost, internalFlows, coverage, unallocated, rounding }: Balance,
  { t, signedEuro }: ReturnType<typeof useTexts>,
): string {
  const { parts } = t.whatIf;
  const texts = [
    cost !== 0 && parts.cost(signedEuro(cost)),
    internalFlows !== 0 && parts.internalFlows(signedEuro(internalFlows)),
    coverage !== 0 && parts.coverage(signedEuro(-coverage)),
    unallocated !== 0 && parts.unallocated(signedEuro(-unallocated)),
    rounding !== 0 && parts.rounding(signedEuro(-rounding)),
  ];
  return texts.filter((text) => text !== false).join(', ');
}
