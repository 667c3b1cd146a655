import { makeStyles, tokens } from '@fluentui/react-components';
import type { Checked, Choices } from '../../app/session-types';
import type { Model } from '../../engine/model';
import { formatPercent } from '../../locale/format';
import { usePaneCommands } from '../pane-context';
import { type Texts, useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';
import { type Choice, ChoiceField } from './ChoiceField';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
});

/** The few choices of a run. Only what this workbook leaves to choose is shown. */
export function OptionFields({ checked }: { checked: Checked }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const texts = useTexts();
  const { check } = usePaneCommands();
  const { t } = texts;
  const { choices, years, run, reading } = checked;
  const { model } = reading;
  const year = run?.year ?? choices.year;
  const hasYears = years.length > 1 && year !== undefined;
  const hasTentative = model.services.some(({ marks }) => marks?.values.includes('(x)'));
  const tentative = choices.tentative ?? tentativeOf(model);
  const scenarios = [...new Set(model.scenarios.map(({ scenario }) => scenario))];
  if (!hasYears && !hasTentative && scenarios.length === 0) return null;
  const lastYear = choices.lastYear ?? year;

  return (
    <section aria-label={t.divide.options} className={shared.section}>
      <div className={styles.fields}>
        {hasYears && (
          <>
            <ChoiceField
              label={t.divide.year}
              value={String(year)}
              choices={years.map(yearChoice)}
              onChoose={(value) => check(withYear(choices, Number(value)))}
            />
            <ChoiceField
              label={t.divide.lastYear}
              value={String(lastYear)}
              choices={years.filter((later) => later >= year).map(yearChoice)}
              onChoose={(value) => check({ ...choices, year, lastYear: Number(value) })}
            />
          </>
        )}
        {hasTentative && (
          <ChoiceField
            label={t.divide.tentative}
            value={tentative}
            choices={[...new Set(['niet', '0.5', 'wel', tentative])].map(tentativeChoice(texts))}
            onChoose={(value) => check({ ...choices, tentative: value })}
          />
        )}
        {scenarios.length > 0 && (
          <ChoiceField
            label={t.divide.scenario}
            value={choices.scenario ?? ''}
            choices={[{ value: '', label: t.divide.noScenario }, ...scenarios.map(named)]}
            onChoose={(value) => check(withScenario(choices, value))}
          />
        )}
      </div>
    </section>
  );
}

const named = (value: string): Choice => ({ value, label: value });
const yearChoice = (year: number): Choice => named(String(year));

/** A series of years that would end before it starts is given up. */
function withYear({ lastYear, ...others }: Choices, year: number): Choices {
  return lastYear !== undefined && lastYear > year ? { ...others, year, lastYear } : { ...others, year };
}

function withScenario({ scenario: _, ...others }: Choices, scenario: string): Choices {
  return scenario === '' ? others : { ...others, scenario };
}

/** What Instellingen says, in the words of {@link Choices.tentative}. */
function tentativeOf({ settings }: Model): string {
  if (settings.tentative.isZero()) return 'niet';
  return settings.tentative.equals(1) ? 'wel' : settings.tentative.toString();
}

const tentativeChoice =
  ({ t, language }: Texts) =>
  (value: string): Choice => {
    if (value === 'niet') return { value, label: t.divide.tentativeNone };
    if (value === 'wel') return { value, label: t.divide.tentativeAll };
    return { value, label: t.divide.tentativePart(formatPercent(Number(value), language)) };
  };
