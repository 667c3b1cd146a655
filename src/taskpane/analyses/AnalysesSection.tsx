import { Accordion } from '@fluentui/react-components';
import type { Checked } from '../../app/session-types';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';
import type { Scenarios } from '../what-if/use-scenarios';
import { CoalitionsSection } from './CoalitionsSection';
import { FairnessSection } from './FairnessSection';
import { GoalSection } from './GoalSection';
import { SensitivitySection } from './SensitivitySection';

/** What can be asked of a division. */
export function AnalysesSection({ checked, update }: { checked: Checked } & Pick<Scenarios, 'update'>) {
  const shared = useSharedStyles();
  const { dictionary } = useTexts();
  if (!checked.run) return null;
  return (
    <section className={shared.section}>
      <h2 className={shared.heading}>{dictionary.analyses.form.title}</h2>
      <Accordion collapsible multiple>
        <SensitivitySection checked={checked} />
        <GoalSection checked={checked} update={update} />
        <CoalitionsSection checked={checked} />
        <FairnessSection checked={checked} />
      </Accordion>
    </section>
  );
}
