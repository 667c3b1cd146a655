/** A workbook that answers the genuine Office.js: takes requests, logs them, and fails the way a test wants. */
import { areaAddress } from '../../src/workbook/address';
import type { ExcelError } from './errors';
import { editingError, excelError, type FaultKind, FaultPlan } from './faults';
import type { HostEvent } from './model/events';
import { EVENT } from './model/events';
import type { Range } from './model/range';
import { Workbook } from './model/workbook';
import { type Interruption, processRequest, type RequestBody, type ResponseBody } from './protocol';
import { bytesOf, kindOf, type LoggedRequest, namesOf } from './request-log';

/** What Excel on the web takes and gives in one request. */
export const PAYLOAD_LIMIT = 5_000_000;

export interface Answer {
  /** JSON of the answer; undefined: none ever comes. */
  readonly text: string | undefined;
  readonly events: readonly HostEvent[];
  readonly delay: number;
}

export class ExcelHost {
  readonly faults = new FaultPlan();
  readonly log: LoggedRequest[] = [];
  /** Set while the user is typing in a cell. */
  isEditing = false;
  payloadLimit = PAYLOAD_LIMIT;
  private idle: () => void = () => undefined;
  /** Called when events happened outside a request. */
  onEvents: (events: readonly HostEvent[]) => void = () => undefined;

  constructor(readonly workbook: Workbook = new Workbook('Werkmap.xlsx')) {
    if (workbook.Worksheets.items.length === 0) workbook.Worksheets.Add('Blad1');
    workbook.Worksheets.active ??= workbook.Worksheets.items[0];
  }

  /** @param text - JSON of the request body, as Office.js sends it */
  answer(text: string): Answer {
    const body = JSON.parse(text) as RequestBody;
    const fault = kindOf(body) === 'data' ? this.faults.next() : undefined;
    if (fault !== undefined && 'meanwhile' in fault) fault.meanwhile();
    const response = this.respond(body, bytesOf(text), fault);
    const events = this.workbook.events.takePending();
    let answer = JSON.stringify(response);
    if (bytesOf(answer) > this.payloadLimit) {
      answer = JSON.stringify(refusal(excelError('ResponsePayloadSizeLimitExceeded')));
    }
    this.log.push({
      kind: kindOf(body),
      requestBytes: bytesOf(text),
      responseBytes: bytesOf(answer),
      actions: body.Actions.length,
      names: namesOf(body),
      error: response.Error?.Code,
    });
    this.idle();
    const isSilent = fault !== undefined && 'silent' in fault;
    return {
      text: isSilent ? undefined : answer,
      events,
      delay: fault !== undefined && 'slow' in fault ? fault.slow : 0,
    };
  }

  private respond(body: RequestBody, bytes: number, fault: FaultKind | undefined): ResponseBody {
    if (this.isEditing) return refusal(editingError());
    if (bytes > this.payloadLimit) return refusal(excelError('RequestPayloadSizeLimitExceeded'));
    if (fault !== undefined && 'silent' in fault && fault.silent === 'undone')
      return refusal(excelError('Silent'));
    let interruption: Interruption | undefined;
    if (fault !== undefined && 'error' in fault) {
      if (!('after' in fault)) return refusal(excelError(fault.error));
      const beforeAction = Math.floor(body.Actions.length * fault.after);
      interruption = { beforeAction, error: excelError(fault.error) };
    }
    const root = { workbook: this.workbook, references: this.workbook.references };
    const response = processRequest(root, body, interruption);
    if (response.Error?.Code === 'HostNotImplemented') throw new Error(response.Error.Message);
    return response;
  }

  /** Somebody else than the add-in writes cells: the user (`Local`) or a co-author (`Remote`). */
  edit(address: string, value: string | number | boolean, source: 'Local' | 'Remote' = 'Local'): void {
    const range = this.range(address);
    const protectedBefore = range.sheet.isProtected;
    range.sheet.isProtected = false;
    this.workbook.events.takePending();
    range.write('Formulas', value);
    this.workbook.events.takePending();
    range.sheet.isProtected = protectedBefore;
    range.sheet.changed(areaAddress(range.area), 'Unknown', source);
    this.flushEvents();
  }

  /** The user selects a cell. */
  select(address: string): void {
    const range = this.range(address);
    this.workbook.Worksheets.active = range.sheet;
    this.workbook.events.fire(EVENT.selectionChanged, {
      type: 'WorksheetSelectionChanged',
      worksheetId: range.sheet.Id,
      address: areaAddress(range.area),
    });
    this.flushEvents();
  }

  /** `Blad!A1` */
  range(address: string): Range {
    const at = address.lastIndexOf('!');
    const name = address.slice(0, at).replace(/^'|'$/g, '').replace(/''/g, "'");
    return this.workbook.Worksheets.GetItem(name).GetRange(address.slice(at + 1));
  }

  /** Requests for data since the log was last cleared. */
  get requests(): readonly LoggedRequest[] {
    return this.log.filter(({ kind }) => kind === 'data');
  }

  /** Resolves when the next request has been answered. */
  nextRequest(): Promise<void> {
    return new Promise((resolve) => {
      this.idle = resolve;
    });
  }

  private flushEvents(): void {
    const events = this.workbook.events.takePending();
    if (events.length > 0) this.onEvents(events);
  }
}

function refusal(error: ExcelError): ResponseBody {
  const answer = { Code: error.code, Message: error.message, HttpStatusCode: error.status };
  return { Results: [], TraceIds: [], Error: { ...answer, ActionIndex: 0, Location: '' } };
}
