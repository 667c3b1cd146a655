/** What happens in the workbook while the pane is open: input that changes, amounts that are selected. */
import { type Dispatch, useEffect } from 'react';
import type { Session } from '../../app/session-types';
import type { Source } from '../../engine/model';
import type { WorkbookHost } from '../../workbook/host';
import type { PaneAction } from './actions';
import { newestOnly } from './newest-only';
import { problemOf } from './problem';

type Stop = () => Promise<void>;

export function useWorkbookEvents(
  session: Session,
  host: WorkbookHost,
  dispatch: Dispatch<PaneAction>,
): void {
  useEffect(
    () =>
      listen(
        dispatch,
        (listener) => host.onChange?.(listener),
        (source) => {
          dispatch({ type: 'inputChanged', source });
        },
      ),
    [host, dispatch],
  );
  useEffect(() => {
    // Selections follow each other faster than answers can be worked out: an arrow key held down is thirty a second.
    const answer = newestOnly(async (source: Source) => {
      try {
        const explanation = await session.explainCell(source);
        if (explanation) dispatch({ type: 'answered', answer: { explanation, source } });
      } catch (error) {
        dispatch({ type: 'failed', problem: problemOf(error) });
      }
    });
    return listen(dispatch, (listener) => host.onSelect?.(listener), answer);
  }, [session, host, dispatch]);
}

/** @returns how to stop listening, also when the host has not yet confirmed that it listens */
function listen(
  dispatch: Dispatch<PaneAction>,
  subscribe: (listener: (source: Source) => void) => Promise<Stop> | undefined,
  listener: (source: Source) => void,
): () => void {
  let stopped = false;
  const subscription = subscribe((source) => {
    if (!stopped) listener(source);
  });
  const tell = (error: unknown): void => dispatch({ type: 'failed', problem: problemOf(error) });
  subscription?.catch(tell);
  return () => {
    stopped = true;
    subscription?.then((stop) => stop()).catch(() => undefined);
  };
}
