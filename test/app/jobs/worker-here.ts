/** A worker that works in this thread, with messages that are cloned as a browser clones them. */
import type { FromWorker, JobPort, ToWorker } from '../../../src/app/jobs/messages';
import { serveJobs } from '../../../src/app/jobs/serve-jobs';

export interface Workshop {
  readonly start: () => JobPort;
  /** What happened, in order: `start`, `book`, the names of jobs that were done, `end`. */
  readonly log: string[];
  /** While it is true, what is asked lies waiting. */
  isSlow: boolean;
  /** The worker that is there dies. */
  die(): void;
}

export function workshop(): Workshop {
  const log: string[] = [];
  let kill: () => void = () => undefined;
  const shop: Workshop = {
    log,
    isSlow: false,
    die: () => kill(),
    start() {
      log.push('start');
      let listener: (message: FromWorker) => void = () => undefined;
      let isThere = true;
      const take = serveJobs((message) => {
        const cloned = structuredClone(message);
        if (isThere) listener(cloned);
      });
      const post = (message: ToWorker): void => {
        const cloned = structuredClone(message);
        setTimeout(() => {
          if (!isThere || (shop.isSlow && message.type === 'ask')) return;
          log.push(message.type === 'ask' ? message.name : message.type);
          take(cloned);
        });
      };
      return {
        post,
        listen(onMessage, onLost) {
          listener = onMessage;
          kill = () => {
            isThere = false;
            onLost(new Error('died'));
          };
        },
        terminate() {
          isThere = false;
          log.push('end');
        },
      };
    },
  };
  return shop;
}
