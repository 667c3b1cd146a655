/** Entry of the command line, and of its worker: one file, since one file is what is bundled. */
import { isMainThread, parentPort } from 'node:worker_threads';
import { runCommand } from './run';
import { startWorker } from './start-worker';
import { terminal } from './terminal';

if (isMainThread) {
  process.exitCode = await runCommand(process.argv.slice(2), {
    ...terminal,
    startWorker: (onInterrupt) => startWorker(import.meta.url, onInterrupt),
  });
} else {
  const { serveJobs } = await import('../app/jobs/serve-jobs');
  parentPort?.on(
    'message',
    serveJobs((message) => parentPort?.postMessage(message)),
  );
}
