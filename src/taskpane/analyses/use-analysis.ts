/** The question of one section and its answer, which is asked again when the workbook was checked again. */
import { useEffect, useRef, useState } from 'react';
import type { Analysed, AnalysisRequest } from '../../app/analyses/request';
import type { Checked } from '../../app/session-types';
import { usePaneCommands } from '../pane-context';

export interface Analysis<Request> {
  /** The last question. */
  readonly request: Request | undefined;
  /** Its answer for the workbook as it was last checked. */
  readonly analysed: Analysed | undefined;
  readonly ask: (request: Request) => void;
}

export function useAnalysis<Request extends AnalysisRequest>({ run }: Checked): Analysis<Request> {
  const { analyse } = usePaneCommands();
  const [request, setRequest] = useState<Request>();
  const [answer, setAnswer] = useState<{
    readonly of: Request;
    readonly run: Checked['run'];
    analysed: Analysed;
  }>();
  const latest = useRef<Request>(undefined);
  useEffect(() => {
    if (!request || !run) return;
    latest.current = request;
    void analyse(request).then((analysed) => {
      if (analysed && latest.current === request) setAnswer({ of: request, run, analysed });
    });
  }, [analyse, request, run]);
  const isCurrent = answer !== undefined && answer.run === run && answer.of === request;
  return { request, analysed: isCurrent ? answer.analysed : undefined, ask: setRequest };
}
