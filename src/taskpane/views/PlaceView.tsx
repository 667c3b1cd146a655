import { Button } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { Connection } from '../entry/connection';
import { usePaneCommands } from '../pane-context';
import type { PaneState } from '../state/state';
import { useTexts } from '../texts';
import { CheckView } from './CheckView';
import { DivideView } from './DivideView';
import { HelpView } from './HelpView';
import { ResultView } from './ResultView';
import { StartView } from './StartView';
import type { WhatIf } from './WhatIfView';
import { WhyView } from './WhyView';

/** A place of its own, with much that the other places do not need: loaded when a user goes there. */
const WhatIfView = lazy(async () => ({ default: (await import('./WhatIfView')).WhatIfView }));

interface Props {
  readonly state: PaneState;
  readonly connection: Connection;
  readonly whatIf: WhatIf;
}

/** What stands in the place where the user is. */
export function PlaceView({ state, connection, whatIf }: Props) {
  const { closeHelp } = usePaneCommands();
  const { checked, place } = state;
  const inExcel = connection.kind === 'excel';
  if (place === 'help') return <HelpView onBack={closeHelp} />;
  if (!checked) return state.busy ? null : <NothingChecked />;
  if (checked.state === 'empty') return <StartView checked={checked} isBusy={state.busy !== undefined} />;
  switch (place) {
    case 'check':
      return <CheckView checked={checked} />;
    case 'divide':
      return <DivideView state={state} checked={checked} inExcel={inExcel} />;
    case 'whatIf':
      return (
        <Suspense fallback={null}>
          <WhatIfView checked={checked} whatIf={whatIf} />
        </Suspense>
      );
    case 'result':
      return <ResultView state={state} checked={checked} inExcel={inExcel} />;
    case 'why':
      return <WhyView answer={state.answer} reading={checked.reading} inExcel={inExcel} />;
  }
}

/** The first check did not succeed; what went wrong stands above. */
function NothingChecked() {
  const { t } = useTexts();
  const { check } = usePaneCommands();
  return (
    <Button appearance="primary" onClick={() => check()}>
      {t.problem.retry}
    </Button>
  );
}
