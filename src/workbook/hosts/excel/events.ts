/** Changes and selections in the workbook, as they happen. */
import type { Source } from '../../../engine/model';
import type { Perform } from './request';
import type { ExcelSettings } from './settings';

type Listener = (source: Source) => void;
type Stop = () => Promise<void>;

interface Happened {
  readonly worksheetId: string;
  readonly address: string;
}

/** Calls back after a change of cells by anybody but this add-in. */
export const listenToChanges = (
  perform: Perform,
  settings: ExcelSettings,
  listener: Listener,
): Promise<Stop> => {
  const tell = gather(perform, settings, listener);
  return listen(perform, ({ workbook }) =>
    workbook.worksheets.onChanged.add(async (event) => {
      if (event.triggerSource !== 'ThisLocalAddin') tell(event);
    }),
  );
};

/** Calls back when the user selects other cells. */
export const listenToSelection = (
  perform: Perform,
  settings: ExcelSettings,
  listener: Listener,
): Promise<Stop> => {
  const tell = gather(perform, settings, listener);
  return listen(perform, ({ workbook }) =>
    workbook.worksheets.onSelectionChanged.add(async (event) => tell(event)),
  );
};

async function listen(
  perform: Perform,
  add: (context: Excel.RequestContext) => OfficeExtension.EventHandlerResult<unknown>,
): Promise<Stop> {
  const handler = await perform((context) => {
    const added = add(context);
    return () => added;
  });
  return async () => {
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}

/**
 * An event names a sheet by its id. Events that come close together are told together, each place once, so that
 * thousands of edits cost one request for the names and not one each.
 */
function gather(perform: Perform, settings: ExcelSettings, listener: Listener): (event: Happened) => void {
  let waiting = new Map<string, Happened>();
  const flush = async (): Promise<void> => {
    const events = [...waiting.values()];
    waiting = new Map();
    const names = await perform(queueNames([...new Set(events.map(({ worksheetId }) => worksheetId))]));
    for (const { worksheetId, address } of events) {
      const sheet = names.get(worksheetId);
      const cell = address.split(',')[0]?.split('!').pop();
      if (sheet !== undefined && cell) listener({ sheet, cell });
    }
  };
  return (event) => {
    if (waiting.size === 0) {
      // A sheet that is gone by then, or an Excel that does not answer: there is nobody left to tell.
      setTimeout(() => flush().catch(() => undefined), settings.settle);
    }
    waiting.set(`${event.worksheetId} ${event.address}`, event);
  };
}

const queueNames =
  (ids: readonly string[]) =>
  ({ workbook }: Excel.RequestContext) => {
    const sheets = ids.map((id) => workbook.worksheets.getItemOrNullObject(id).load('id,name'));
    return () =>
      new Map(sheets.flatMap((sheet) => (sheet.isNullObject ? [] : [[sheet.id, sheet.name] as const])));
  };
