/** Writing as a list of steps, packed into as few requests as their size allows. */

/** What one request works on; sheets are looked up once per request. */
export interface Scope {
  readonly workbook: Excel.Workbook;
  /** A sheet by id or name. */
  sheet(key: string): Excel.Worksheet;
  range(key: string, address: string): Excel.Range;
}

export interface Step {
  /** Estimated UTF-8 bytes in a request. */
  readonly bytes: number;
  readonly queue: (scope: Scope) => void;
}

export function createScope(context: Excel.RequestContext): Scope {
  const { workbook } = context;
  const sheets = new Map<string, Excel.Worksheet>();
  const sheet = (key: string): Excel.Worksheet => {
    const known = sheets.get(key) ?? workbook.worksheets.getItem(key);
    sheets.set(key, known);
    return known;
  };
  return { workbook, sheet, range: (key, address) => sheet(key).getRange(address) };
}

/** In order; a step that alone exceeds the limit gets a request of its own. */
export function packSteps(steps: readonly Step[], limit: number): readonly (readonly Step[])[] {
  const requests: Step[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const step of steps) {
    if (bytes + step.bytes > limit) {
      requests.push([]);
      bytes = 0;
    }
    requests.at(-1)?.push(step);
    bytes += step.bytes;
  }
  return requests;
}
