import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { Checked } from '../../app/session-types';
import type { Phase } from '../../engine/model';
import type { RunResult } from '../../engine/result';
import { openContributions } from '../../workbook/report/parts/range';
import { totalsOf } from '../figures/totals-of';
import { settledByParticipant, whoPays } from '../figures/who-pays';
import { usePaneCommands } from '../pane-context';
import { ChoiceField } from '../parts/ChoiceField';
import { EditsWarning } from '../parts/EditsWarning';
import { OptionFields } from '../parts/OptionFields';
import { ParticipantServices } from '../parts/ParticipantServices';
import { PayersTable } from '../parts/PayersTable';
import { PreviewList } from '../parts/PreviewList';
import { SettlementTable } from '../parts/SettlementTable';
import { StatementsSection } from '../parts/StatementsSection';
import { TotalsList } from '../parts/TotalsList';
import type { PaneState } from '../state/state';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';

interface Props {
  readonly state: PaneState;
  readonly checked: Checked;
  readonly inExcel: boolean;
}

/** Choices, whether it adds up, who pays what, and what would be written. */
export function DivideView({ state, checked, inExcel }: Props) {
  const shared = useSharedStyles();
  const { phase, participant, edits, preview } = state;
  const { run, reading } = checked;
  const matrixOnly = !run && preview.length > 0;
  const known = participant !== undefined && reading.model.participants[participant] !== undefined;
  if (run && known) {
    return <ParticipantServices reading={reading} run={run} phase={phase} participant={participant} />;
  }
  return (
    <div className={shared.stack}>
      {edits.length > 0 && <EditsWarning edits={edits} />}
      {checked.unsure ? <UnsureWarning /> : <RefusedWarning checked={checked} matrixOnly={matrixOnly} />}
      <OptionFields checked={checked} />
      {run && <WhoPays checked={checked} run={run} phase={phase} />}
      {run && <TotalsList figures={totalsOf(run, phase)} />}
      {run && <StatementsSection checked={checked} inExcel={inExcel} />}
      {preview.length > 0 && <PreviewList sheets={preview} />}
    </div>
  );
}

/** Nothing is divided before the questions about the recognition are answered. */
function UnsureWarning() {
  const { t } = useTexts();
  const { goTo } = usePaneCommands();
  return (
    <MessageBar intent="warning">
      <MessageBarBody>{t.check.questionsNote}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => goTo('check')}>{t.check.see}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** Some products are not divided: said where the amounts stand, with the way to the reasons. */
function RefusedWarning({ checked, matrixOnly }: { checked: Checked; matrixOnly: boolean }) {
  const { t } = useTexts();
  const { goTo } = usePaneCommands();
  const errors = checked.findings.filter(({ severity }) => severity === 'error').length;
  if (errors === 0) return null;
  return (
    <MessageBar intent="warning">
      <MessageBarBody>{matrixOnly ? t.divide.matrixOnly : t.divide.refused(errors)}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => goTo('check')}>{t.check.see}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function WhoPays({ checked, run, phase }: { checked: Checked; run: RunResult; phase: Phase }) {
  const shared = useSharedStyles();
  const { t } = useTexts();
  const { choosePhase } = usePaneCommands();
  const { model } = checked.reading;
  const open = openContributions(checked, 'budget');
  // Who pays nothing as it is set, and something when it takes.
  const payers = whoPays(
    run,
    'budget',
    open.map(({ participant }) => participant),
  );
  return (
    <section className={shared.section}>
      <h2 className={shared.heading}>{t.divide.whoPays}</h2>
      {run.hasActual && (
        <ChoiceField
          label={t.divide.phase}
          value={phase}
          choices={[
            { value: 'budget', label: t.divide.budget(run.year) },
            { value: 'actual', label: t.divide.settled(run.year) },
          ]}
          onChoose={(value) => choosePhase(value === 'actual' ? 'actual' : 'budget')}
        />
      )}
      {phase === 'actual' ? (
        <SettlementTable
          model={model}
          settled={settledByParticipant(run)}
          caption={t.divide.chooseParticipant}
        />
      ) : payers.length > 0 ? (
        <PayersTable model={model} payers={payers} open={open} caption={t.divide.chooseParticipant} />
      ) : (
        <p className={shared.text}>{t.divide.nothingDivided}</p>
      )}
    </section>
  );
}
