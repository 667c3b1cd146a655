/** Entry of the worker in which the heavy work of the pane is done. */
import type { FromWorker, ToWorker } from '../../app/jobs/messages';
import { serveJobs } from '../../app/jobs/serve-jobs';

const take = serveJobs((message: FromWorker) => self.postMessage(message));

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => take(data));
