import { Button } from '@fluentui/react-components';
import type { Checked } from '../../app/session-types';
import { usePaneCommands } from '../pane-context';
import { WhatIfSection } from '../parts/WhatIfSection';
import type { PaneState } from '../state/state';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';

/** What would change if: scenarios beside the workbook, and what can be asked about a division. Writes nothing. */
export function WhatIfView({ state, checked }: { state: PaneState; checked: Checked }) {
  const shared = useSharedStyles();
  if (!checked.run) return <NothingDivided />;
  return (
    <div className={shared.stack}>
      <WhatIfSection model={checked.reading.model} whatIf={state.whatIf} />
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
