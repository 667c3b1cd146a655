/** Starts a worker thread, which Ctrl-C ends. */
import { Worker } from 'node:worker_threads';
import type { JobPort } from '../app/jobs/messages';

/**
 * @param file - what serves jobs when it is not the main thread
 * @param onInterrupt - Ctrl-C, for as long as the worker is there; without one Ctrl-C ends the process
 */
export function startWorker(file: string, onInterrupt: () => void): JobPort {
  const worker = new Worker(new URL(file));
  process.on('SIGINT', onInterrupt);
  return {
    post: (message) => worker.postMessage(message),
    listen(onMessage, onLost) {
      worker.on('message', onMessage);
      for (const lost of ['error', 'messageerror', 'exit']) worker.on(lost, onLost);
    },
    terminate() {
      process.off('SIGINT', onInterrupt);
      void worker.terminate();
    },
  };
}
