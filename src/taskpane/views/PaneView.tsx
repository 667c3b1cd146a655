import { useRef } from 'react';
import type { Session } from '../../app/session-types';
import type { Connection } from '../entry/connection';
import { questionsOf } from '../figures/questions-of';
import { PaneCommandsProvider } from '../pane-context';
import { Announcer } from '../parts/Announcer';
import { FileBar } from '../parts/FileBar';
import { MainPart } from '../parts/MainPart';
import { Messages } from '../parts/Messages';
import { PaneFooter, savesBelow } from '../parts/PaneFooter';
import { PaneHeader } from '../parts/PaneHeader';
import { PlaceNav } from '../parts/PlaceNav';
import type { Place } from '../state/state';
import { useFocusRescue } from '../state/use-focus-rescue';
import { usePane } from '../state/use-pane';
import { useTexts } from '../texts';
import { useScenarios } from '../what-if/use-scenarios';
import { useTried } from '../what-if/use-tried';
import { PlaceView } from './PlaceView';

interface Props {
  readonly session: Session;
  readonly connection: Connection;
  readonly firstPlace: Place;
  /** Opens a file to compare with. */
  readonly onLanguage: () => void;
  /** File mode: goes back to choosing a file. */
  readonly onOtherFile: () => void;
}

/** The pane on one workbook: places above, the one thing to do next below. */
export function PaneView({ session, connection, firstPlace, onLanguage, onOtherFile }: Props) {
  const { state, commands } = usePane(session, connection, firstPlace);
  const { t } = useTexts();
  const { busy, checked, place, outcome } = state;
  const scenarios = useScenarios(checked, t.whatIf.slideCosts);
  const tried = useTried(session, checked, scenarios.shown, commands.fail);
  const main = useRef<HTMLElement>(null);
  const hasData = checked !== undefined && checked.state !== 'empty';
  const errors = checked?.findings.filter(({ severity }) => severity === 'error').length ?? 0;
  const questions = checked ? questionsOf(checked).length : 0;
  const hasPlaces = hasData && place !== 'help';

  useFocusRescue(main, [busy === undefined, place, outcome]);

  return (
    <PaneCommandsProvider value={commands}>
      <PaneHeader onLanguage={onLanguage} onHelp={() => commands.goTo('help')}>
        {connection.kind === 'file' && (
          <FileBar
            connection={connection}
            hasResults={checked?.previous !== undefined}
            savesBelow={savesBelow(place, checked)}
            onOther={onOtherFile}
          />
        )}
      </PaneHeader>
      {hasPlaces && <PlaceNav place={place} errors={errors} questions={questions} onGo={commands.goTo} />}
      <MainPart ref={main}>
        <Messages state={state} />
        <PlaceView state={state} connection={connection} whatIf={{ scenarios, tried }} />
      </MainPart>
      <PaneFooter state={state} connection={connection} />
      <Announcer state={state} />
    </PaneCommandsProvider>
  );
}
