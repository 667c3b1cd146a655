import { Button } from '@fluentui/react-components';
import type { Checked } from '../../app/session-types';
import { usePaneCommands } from '../pane-context';
import { AdoptionSection } from '../parts/AdoptionSection';
import { BesideSection } from '../parts/BesideSection';
import { RemoveResults } from '../parts/RemoveResults';
import { ResultState } from '../parts/ResultState';
import { SheetList } from '../parts/SheetList';
import { isStale, type PaneState } from '../state/state';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';

interface Props {
  readonly state: PaneState;
  readonly checked: Checked;
  /** Amounts can be selected in Excel; in a file they are chosen in the pane. */
  readonly inExcel: boolean;
}

/** The result sheets: whether they are up to date, where they are, and how to take them out. */
export function ResultView({ state, checked, inExcel }: Props) {
  const shared = useSharedStyles();
  const { t } = useTexts();
  const { outcome, preview } = state;
  const { previous } = checked;
  if (!previous) return <NoResults checked={checked} />;
  const report = outcome?.kind === 'written' ? outcome.report : undefined;
  const outdated = isStale(state) ? 'justNow' : checked.outdated ? 'sinceWritten' : 'no';
  const sheets =
    report?.written.map(({ sheet }) => sheet) ?? previous.sheets ?? preview.map(({ sheet }) => sheet);
  return (
    <div className={shared.stack}>
      <ResultState moment={previous.moment} report={report} outdated={outdated} />
      {(report || outdated === 'no') && (
        <section className={shared.section}>
          <h2 className={shared.heading}>{t.result.sheets}</h2>
          <SheetList sheets={sheets} />
        </section>
      )}
      {report && report.removed.length > 0 && (
        <p className={shared.note}>
          {t.result.removedSheets}: {report.removed.join(', ')}
        </p>
      )}
      <AdoptionSection checked={checked} isUpToDate={outdated === 'no'} />
      <BesideSection checked={checked} />
      <p className={shared.text}>{inExcel ? t.result.whyHint : t.result.whyHintFile}</p>
      <RemoveResults />
    </div>
  );
}

function NoResults({ checked }: { checked: Checked }) {
  const shared = useSharedStyles();
  const { t } = useTexts();
  const { goTo } = usePaneCommands();
  return (
    <div className={shared.stack}>
      <p className={shared.text}>{t.result.none}</p>
      <div>
        <Button appearance="primary" onClick={() => goTo('divide')}>
          {t.result.toDivision}
        </Button>
      </div>
      <BesideSection checked={checked} />
    </div>
  );
}
