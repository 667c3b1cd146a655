/** Long work: one thing at a time, with progress, cancel, and every failure told. */
import { type Dispatch, useCallback, useRef } from 'react';
import type { HostOptions } from '../../workbook/host';
import type { PaneAction } from './actions';
import { problemOf } from './problem';
import type { Task } from './state';

export interface Work {
  /** Starts the job when earlier ones are done; never rejects. */
  readonly run: (task: Task, job: (options: HostOptions) => Promise<void>) => Promise<void>;
  readonly cancel: () => void;
}

export function useWork(dispatch: Dispatch<PaneAction>): Work {
  const last = useRef<Promise<void>>(Promise.resolve());
  const controller = useRef<AbortController>(undefined);

  const run = useCallback<Work['run']>(
    (task, job) => {
      const perform = async (): Promise<void> => {
        const current = new AbortController();
        controller.current = current;
        dispatch({ type: 'started', task });
        try {
          await job({
            signal: current.signal,
            onProgress: (progress) => dispatch({ type: 'progressed', progress }),
          });
        } catch (error) {
          dispatch({ type: 'failed', problem: problemOf(error) });
        } finally {
          dispatch({ type: 'finished' });
        }
      };
      last.current = last.current.then(perform);
      return last.current;
    },
    [dispatch],
  );

  const cancel = useCallback(() => controller.current?.abort(), []);
  return { run, cancel };
}
