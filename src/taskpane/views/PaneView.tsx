import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Session } from '../../app/session-types';
import type { Connection } from '../entry/connection';
import { PaneCommandsProvider } from '../pane-context';
import { Announcer } from '../parts/Announcer';
import { BusyBar } from '../parts/BusyBar';
import { DownloadButton } from '../parts/DownloadButton';
import { FileName } from '../parts/FileName';
import { Messages } from '../parts/Messages';
import { PaneHeader } from '../parts/PaneHeader';
import { hasFooter, PlaceFooter } from '../parts/PlaceFooter';
import { PlaceTabs, tabId } from '../parts/PlaceTabs';
import type { Place } from '../state/state';
import { usePane } from '../state/use-pane';
import { PlaceView } from './PlaceView';

const useStyles = makeStyles({
  main: {
    flexGrow: 1,
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    // It takes the focus for a screen reader only; what the keyboard can do shows its own outline.
    outlineStyle: 'none',
  },
  footer: {
    padding: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface Props {
  readonly session: Session;
  readonly connection: Connection;
  readonly firstPlace: Place;
  readonly onLanguage: () => void;
  /** File mode: goes back to choosing a file. */
  readonly onOtherFile: () => void;
}

/** The pane on one workbook: places above, the one thing to do next below. */
export function PaneView({ session, connection, firstPlace, onLanguage, onOtherFile }: Props) {
  const styles = useStyles();
  const { state, commands } = usePane(session, connection, firstPlace);
  const { busy, checked, place, outcome } = state;
  const main = useRef<HTMLElement>(null);
  const hasData = checked !== undefined && checked.state !== 'empty';
  const errors = checked?.findings.filter(({ severity }) => severity === 'error').length ?? 0;
  const hasPlaces = hasData && place !== 'help';
  const canSave = connection.kind === 'file' && hasData && place === 'result' && checked.previous;

  // A button that had the focus is gone when work starts or ends: the focus goes to what came in its place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are the moments at which that happens
  useEffect(() => {
    if (document.activeElement === document.body) main.current?.focus();
  }, [busy === undefined, place, outcome]);

  return (
    <PaneCommandsProvider value={commands}>
      <PaneHeader onLanguage={onLanguage} onHelp={() => commands.goTo('help')} />
      {connection.kind === 'file' && <FileName name={connection.name} onOther={onOtherFile} />}
      {hasPlaces && <PlaceTabs place={place} errors={errors} onGo={commands.goTo} />}
      <main ref={main} className={styles.main} tabIndex={-1}>
        <Messages state={state} />
        <div id="place" {...(hasPlaces && { role: 'tabpanel', 'aria-labelledby': tabId(place) })}>
          <PlaceView state={state} connection={connection} />
        </div>
      </main>
      {busy ? (
        <div className={styles.footer}>
          <BusyBar busy={busy} onCancel={commands.cancel} />
        </div>
      ) : (
        hasData &&
        (canSave || hasFooter(state)) && (
          <div className={styles.footer}>
            {canSave ? (
              <DownloadButton connection={connection} />
            ) : (
              <PlaceFooter state={state} checked={checked} />
            )}
          </div>
        )
      )}
      <Announcer state={state} />
    </PaneCommandsProvider>
  );
}
