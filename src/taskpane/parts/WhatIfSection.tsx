import type { Model } from '../../engine/model';
import { scenarioNames } from '../../engine/scenario/apply-scenario';
import { usePaneCommands } from '../pane-context';
import type { WhatIf } from '../state/state';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';
import { ChoiceField } from './ChoiceField';
import { DifferencesTable } from './DifferencesTable';
import { FindingList } from './FindingList';

/** Tries a scenario of the workbook beside the workbook without one; nothing is written. */
export function WhatIfSection({ model, whatIf }: { model: Model; whatIf: WhatIf | undefined }) {
  const shared = useSharedStyles();
  const { t } = useTexts();
  const { compare } = usePaneCommands();
  const names = scenarioNames(model);
  return (
    <section className={shared.section}>
      <h2 className={shared.heading}>{t.whatIf.title}</h2>
      <p className={shared.note}>{names.length > 0 ? t.whatIf.note : t.whatIf.none}</p>
      {names.length > 0 && (
        <ChoiceField
          label={t.whatIf.choose}
          value={whatIf?.scenario ?? ''}
          choices={[
            { value: '', label: t.divide.noScenario },
            ...names.map((name) => ({ value: name, label: name })),
          ]}
          onChoose={(value) => compare(value === '' ? undefined : value)}
        />
      )}
      {whatIf && <Outcome whatIf={whatIf} />}
    </section>
  );
}

function Outcome({ whatIf: { comparison } }: { whatIf: WhatIf }) {
  const [compared] = comparison.scenarios;
  const findings = [...comparison.findings, ...(compared?.findings ?? [])].filter(
    ({ severity }) => severity !== 'info',
  );
  return (
    <>
      {compared && <DifferencesTable difference={compared.difference} name={compared.name} />}
      {findings.length > 0 && <FindingList findings={findings} />}
    </>
  );
}
