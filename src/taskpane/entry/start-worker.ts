/** Starts a worker of the browser. */
import type { FromWorker, JobPort } from '../../app/jobs/messages';

/** @throws where the browser, or the policy of the page that holds the pane, allows no workers */
export function startWorker(): JobPort {
  const worker = new Worker(new URL('./job-worker.ts', import.meta.url), { name: 'werk' });
  return {
    post: (message) => worker.postMessage(message),
    listen(onMessage, onLost) {
      worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => onMessage(data));
      worker.addEventListener('error', onLost);
      worker.addEventListener('messageerror', onLost);
    },
    terminate: () => worker.terminate(),
  };
}
