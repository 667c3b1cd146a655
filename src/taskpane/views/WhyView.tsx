import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Reading } from '../../workbook/read/reading';
import { CellLink } from '../parts/CellLink';
import { DerivationSteps } from '../parts/DerivationSteps';
import { ExplainedPayers } from '../parts/ExplainedPayers';
import type { Answer } from '../state/state';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';

const useStyles = makeStyles({
  amount: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    margin: 0,
  },
});

interface Props {
  readonly answer: Answer | undefined;
  readonly reading: Reading;
  readonly inExcel: boolean;
}

/** R28: where one amount comes from, cell by cell, down to the rounding cent. */
export function WhyView({ answer, reading, inExcel }: Props) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { t, dictionary, euro } = useTexts();
  if (!answer) {
    return (
      <div className={shared.section}>
        <h2 className={shared.heading}>{t.why.title}</h2>
        <p className={shared.text}>{inExcel ? t.result.whyHint : t.result.whyHintFile}</p>
      </div>
    );
  }
  const { explanation, source } = answer;
  const { service, participant, phase, component, rule, key, ruleSource, mark } = explanation;
  const { services, participants } = reading.model;
  const { words } = dictionary;
  return (
    <div className={shared.stack}>
      <section className={shared.section}>
        <h2 className={shared.heading}>{t.why.title}</h2>
        <p className={shared.text}>
          {[participants[participant]?.name, services[service]?.field, services[service]?.name].join(' · ')}
        </p>
        <p className={styles.amount}>{euro(explanation.amount)}</p>
        <p className={shared.note}>
          {words.phase[phase]} · {words.component[component]}
          {source && ` · ${t.why.fromCell(`${source.sheet}!${source.cell}`)}`}
        </p>
      </section>
      <section className={shared.section}>
        <p className={shared.text}>{t.why.rule(words.funding[rule], words.rule[rule])}</p>
        <p className={shared.text}>{dictionary.trace.rules[rule]}</p>
        {key && <p className={shared.text}>{t.why.key(key.text)}</p>}
        {ruleSource && (
          <p className={shared.note}>
            {t.why.ruleSource}: <CellLink source={ruleSource} />
          </p>
        )}
        {mark && (
          <p className={shared.note}>
            {t.why.mark}: <CellLink source={mark} />
          </p>
        )}
      </section>
      <section className={shared.section}>
        <h2 className={shared.heading}>{t.why.derivation}</h2>
        <DerivationSteps explanation={explanation} />
      </section>
      <Accordion collapsible>
        <AccordionItem value="payers">
          <AccordionHeader as="h2" size="small">
            {t.why.payers} ({explanation.payers.length})
          </AccordionHeader>
          <AccordionPanel className={shared.panel}>
            <ExplainedPayers explanation={explanation} model={reading.model} />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </div>
  );
}
