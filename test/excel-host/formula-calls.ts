/** Excel's side of custom functions: it calls the function that a formula names, and takes the result or the error. */
import type { FunctionsOffice } from '../../src/functions/register-functions';
import { type Answer, ExcelHost } from './excel-host';
import type { HostLink } from './office-window';

/** The message categories and types of the rich API bridge. */
const EVENT_MESSAGE = 3;
const CUSTOM_FUNCTION = 1;
const INVOCATION = 1000;

/** What the library calls the errors on their way to Excel. */
const ERRORS: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!' };

export type CallResult =
  | { readonly values: unknown }
  /** With `#DIV/0!` Excel shows no message. */
  | { readonly error: string; readonly message: string };

interface InvocationResult {
  readonly id: number;
  readonly failed?: boolean;
  readonly value: unknown;
  readonly errorCode?: number;
}

interface RequestBody {
  readonly Actions: readonly {
    readonly Id: number;
    readonly Name?: string;
    readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
  }[];
}

/** A workbook that takes results of functions as well. */
class CalculatingHost extends ExcelHost {
  readonly waiting = new Map<number, (result: CallResult) => void>();

  override answer(text: string): Answer {
    const { Actions: actions } = JSON.parse(text) as RequestBody;
    const given = actions.find(({ Name }) => Name === 'SetInvocationResults');
    if (!given) return super.answer(text);
    const [results = []] = (given.ArgumentInfo?.Arguments ?? []) as readonly (readonly InvocationResult[])[];
    for (const { id, failed, value, errorCode = 0 } of results) {
      const error = { error: ERRORS[errorCode] ?? `error ${errorCode}`, message: String(value) };
      this.waiting.get(id)?.(failed ? error : { values: value });
    }
    const answered = actions.map(({ Id }) => ({ ActionId: Id, Value: null }));
    const body = { Results: answered, TraceIds: [], Error: null };
    return { text: JSON.stringify(body), events: [], delay: 0 };
  }
}

/** @returns how a formula calls a function, with arguments as Excel hands them over */
export function formulaCalls(
  link: HostLink,
): (name: string, args: readonly unknown[]) => Promise<CallResult> {
  const host = new CalculatingHost();
  link.attach(host);
  let last = 0;
  return (name, args) =>
    new Promise((resolve) => {
      last += 1;
      host.waiting.set(last, resolve);
      const message = {
        ...{ invocationId: last, functionName: name, parameterValues: args },
        ...{ address: 'Blad1!A1', flags: 0 },
      };
      const entry = { messageCategory: CUSTOM_FUNCTION, messageType: INVOCATION, message };
      link.bridge.onMessageFromHost?.(JSON.stringify({ type: EVENT_MESSAGE, message: { entries: [entry] } }));
    });
}

/** The global of Office.js, which its published types leave out. */
export const officeFunctions = (): FunctionsOffice => Reflect.get(globalThis, 'CustomFunctions');
