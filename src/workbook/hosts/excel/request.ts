/** One request to Excel: what is queued, sent, awaited with a limit, and repeated while the user types in a cell. */
import { HostError, type HostOptions } from '../../host';
import type { ExcelSettings } from './settings';

/** Queues work on a context; what it returns is called after the answer and picks up what was loaded. */
export type Queue<T> = (context: Excel.RequestContext) => () => T;

/** Excel's own code for what went wrong, beside ours. */
export class RequestError extends HostError {
  constructor(
    code: HostError['code'],
    readonly excelCode: string,
  ) {
    super(code, excelCode === '' ? {} : { detail: excelCode });
  }
}

export type Perform = <T>(queue: Queue<T>, options?: HostOptions) => Promise<T>;

/**
 * While a cell is being edited Excel refuses a request as a whole, so that repeating it is safe.
 * @throws {HostError} `cancelled` before a request is sent, `editing`, `timeout`, `apiMissing`, `failed`
 */
export function createPerform(settings: ExcelSettings): Perform {
  return async (queue, options = {}) => {
    for (let attempt = 0; ; attempt++) {
      if (options.signal?.aborted) throw new HostError('cancelled');
      try {
        return await withLimit(send(queue), settings.timeout);
      } catch (error) {
        const failure = toRequestError(error);
        const wait = settings.editingWaits[attempt];
        if (failure.code !== 'editing' || wait === undefined) throw failure;
        await delay(wait);
      }
    }
  };
}

/**
 * A context of our own and not `Excel.run`: that keeps every range for later, at two more actions each and one more
 * request to let them go, while we need none of them after the answer.
 */
async function send<T>(queue: Queue<T>): Promise<T> {
  if (typeof Excel === 'undefined') throw new RequestError('apiMissing', '');
  const context = new Excel.RequestContext();
  const collect = queue(context);
  await context.sync();
  return collect();
}

/** A sync that never returns happens on large workbooks; the user must hear of it. */
function withLimit<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new RequestError('timeout', '')), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

const delay = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

const CODES: Readonly<Record<string, HostError['code']>> = {
  InvalidOperationInCellEditMode: 'editing',
  ApiNotFound: 'apiMissing',
  ApiNotAvailable: 'apiMissing',
};

/** The message of Excel's error is left out: it can hold data of the workbook. */
function toRequestError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code === '' && !(error instanceof Error && error.name === 'RichApi.Error')) throw error;
  return new RequestError(CODES[code] ?? 'failed', code);
}

/** Whether Excel refused a request or an answer for its size. */
export const isTooMuch = (error: unknown): boolean =>
  error instanceof RequestError &&
  ['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded', 'RequestAborted'].includes(
    error.excelCode,
  );
