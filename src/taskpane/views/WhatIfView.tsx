import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { namesOf } from '../../app/scenarios/change-kinds';
import type { Checked } from '../../app/session-types';
import { AnalysesSection } from '../analyses/AnalysesSection';
import { usePaneCommands } from '../pane-context';
import { BusyBar } from '../parts/BusyBar';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';
import { BesideFields } from '../what-if/BesideFields';
import { ChangeList } from '../what-if/ChangeList';
import { Outcome } from '../what-if/Outcome';
import { SaveField } from '../what-if/SaveField';
import { ScenarioFields } from '../what-if/ScenarioFields';
import { SlideField } from '../what-if/SlideField';
import { chosenOf } from '../what-if/scenario-book';
import type { Scenarios } from '../what-if/use-scenarios';
import type { Tried } from '../what-if/use-tried';
import { WriteComparison } from '../what-if/WriteComparison';

export interface WhatIf {
  readonly scenarios: Scenarios;
  readonly tried: Tried;
}

/** What would change if: scenarios beside the workbook, and what can be asked about a division. */
export function WhatIfView({ checked, whatIf: { scenarios, tried } }: { checked: Checked; whatIf: WhatIf }) {
  const shared = useSharedStyles();
  const { t } = useTexts();
  const { model } = checked.reading;
  const names = useMemo(() => namesOf(model), [model]);
  if (!checked.run) return <NothingDivided />;
  const { book, update } = scenarios;
  const chosen = chosenOf(book);
  const { shown, progress, cancel } = tried;
  const first = shown?.drafts === scenarios.shown ? shown.tried.scenarios[0] : undefined;
  return (
    <div className={shared.stack}>
      <section className={shared.section}>
        <h2 className={shared.heading}>{t.whatIf.title}</h2>
        <p className={shared.note}>{t.whatIf.note}</p>
        <ScenarioFields book={book} update={update} />
        {chosen && (
          <ChangeList
            key={chosen.id}
            draft={chosen.draft}
            update={update}
            model={model}
            names={names}
            years={checked.years}
            findings={first?.findings ?? []}
          />
        )}
        <SlideField book={book} update={update} model={model} />
        {chosen && <SaveField book={book} update={update} chosen={chosen} />}
      </section>
      {scenarios.shown.length > 0 && (
        <section className={shared.section}>
          <h2 className={shared.heading}>{t.whatIf.compare}</h2>
          <BesideFields book={book} update={update} />
          {shown && <Outcome shown={shown} model={model} />}
          {progress && <BusyBar busy={progress} onCancel={cancel} />}
        </section>
      )}
      <WriteComparison checked={checked} book={book} />
      <AnalysesSection checked={checked} update={update} />
    </div>
  );
}

/** There is nothing to compare with as long as the workbook itself is not divided. */
function NothingDivided() {
  const shared = useSharedStyles();
  const { t } = useTexts();
  const { goTo } = usePaneCommands();
  return (
    <div className={shared.stack}>
      <p className={shared.text}>{t.whatIf.noRun}</p>
      <div>
        <Button appearance="primary" onClick={() => goTo('check')}>
          {t.check.see}
        </Button>
      </div>
    </div>
  );
}
