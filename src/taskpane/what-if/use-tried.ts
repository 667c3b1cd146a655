/** What the scenarios that are being made come to: amounts at once, their causes as soon as the user rests. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ScenarioDraft } from '../../app/scenarios/draft';
import type { ExplainedDraft } from '../../app/scenarios/explain-drafts';
import type { TryOut } from '../../app/scenarios/try-out';
import type { Checked, Session } from '../../app/session-types';
import { HostError, type HostOptions, type Progress } from '../../workbook/host';
import { newestOnly } from '../state/newest-only';

/** Milliseconds without a change after which causes are worked out. */
const REST = 400;

export interface Shown {
  /** Of which scenarios this is. */
  readonly drafts: readonly ScenarioDraft[];
  readonly tried: TryOut;
  /** Undefined as long as they are not worked out, and after the user stopped that. */
  readonly explained: readonly ExplainedDraft[] | undefined;
}

export interface Tried {
  readonly shown: Shown | undefined;
  /** What is being worked out; undefined: nothing. */
  readonly progress: Progress | undefined;
  readonly cancel: () => void;
}

interface Ask {
  readonly drafts: readonly ScenarioDraft[];
  readonly signal: AbortSignal;
  readonly cancel: () => void;
}

/**
 * @param drafts - the scenarios to try; the same list as long as nothing changes
 * @param fail - is told what went wrong
 */
export function useTried(
  session: Session,
  checked: Checked | undefined,
  drafts: readonly ScenarioDraft[],
  fail: (error: unknown) => void,
): Tried {
  const [shown, setShown] = useState<Shown>();
  const [progress, setProgress] = useState<Progress>();
  const newest = useRef<Ask>(undefined);

  const work = useCallback(
    async (asked: Ask, job: (options: HostOptions) => Promise<Shown | undefined>) => {
      const isNewest = (): boolean => newest.current === asked;
      if (!isNewest() || asked.signal.aborted) return;
      setProgress({ task: 'calculating', done: 0, of: 0 });
      try {
        const onProgress = (told: Progress): void => {
          if (isNewest()) setProgress(told);
        };
        const found = await job({ signal: asked.signal, onProgress });
        // While the slider moves, amounts of a moment ago are better than none.
        if (found && !asked.signal.aborted) setShown(found);
      } catch (error) {
        if (!isCancelled(error)) fail(error);
      } finally {
        if (isNewest()) setProgress(undefined);
      }
    },
    [fail],
  );

  const tryOut = useMemo(
    () =>
      newestOnly((asked: Ask) =>
        work(asked, async (options) => {
          const tried = await session.job('tryOut', asked.drafts, options);
          return tried && { drafts: asked.drafts, tried, explained: undefined };
        }),
      ),
    [session, work],
  );

  useEffect(() => {
    newest.current = undefined;
    if (drafts.length === 0 || !checked?.run) {
      setShown(undefined);
      return;
    }
    const controller = new AbortController();
    newest.current = { drafts, signal: controller.signal, cancel: () => controller.abort() };
    tryOut(newest.current);
  }, [tryOut, drafts, checked]);

  useEffect(() => {
    const asked = newest.current;
    if (!asked || !shown || shown.explained || shown.drafts !== asked.drafts) return undefined;
    const explain = (): void =>
      void work(asked, async (options) => {
        const explained = await session.job('explainDrafts', asked.drafts, options);
        return newest.current === asked && explained ? { ...shown, explained } : undefined;
      });
    const timer = setTimeout(explain, REST);
    return () => clearTimeout(timer);
  }, [session, work, shown]);

  const cancel = useCallback(() => newest.current?.cancel(), []);
  return { shown, progress, cancel };
}

const isCancelled = (error: unknown): boolean => error instanceof HostError && error.code === 'cancelled';
