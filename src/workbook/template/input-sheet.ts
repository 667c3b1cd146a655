/** How an input sheet looks: headings, widths, frozen panes, drop-downs where the contract knows the words. */
import type { CellSpec, ColumnSpec, RowSpec, SheetSpec, ValidationSpec } from '../sheet-spec';

export type InputValue = string | number | null;

export interface InputSheet {
  readonly name: string;
  /** Headings first. */
  readonly rows: readonly (readonly InputValue[])[];
}

/** Rows below the last one in which drop-downs work too. */
const SPARE_ROWS = 200;

const MAX_WIDTH = 48;
/** Of a column of marks: `on demand` stands on two lines. */
const MARK_WIDTH = 8;

/** Words that the rule book knows, by heading. A key may also be typed: then the list only warns. */
const LISTS: Readonly<Record<string, { readonly words: readonly string[]; readonly strict: boolean }>> = {
  Soort: { words: ['gemeente', 'samenwerkingsverband', 'begroot', 'werkelijk'], strict: false },
  Bekostiging: {
    words: ['solidariteit', 'inbreng', 'profijt', 'p×q', 'versleuteld'],
    strict: true,
  },
  Kring: { words: ['alle', 'gemeenten', 'afnemers'], strict: false },
  Btw: { words: ['21%', '9%', 'vrijgesteld', 'transparant'], strict: true },
  'L/B': { words: ['L', 'B'], strict: true },
  Wettelijk: { words: ['ja', 'nee'], strict: true },
};

/** Settings explain themselves when their cell is selected. */
const SETTINGS: Readonly<Record<string, { readonly words: readonly string[]; readonly message: string }>> = {
  'Voorwaardelijke afname': { words: ['niet', 'wel'], message: 'niet, wel, of een factor tussen 0 en 1' },
  'Afronden op': { words: ['cent', 'euro'], message: 'cent of hele euro’s' },
  Termijnen: { words: ['4', '12'], message: '4 kwartalen of 12 maanden' },
};

const MARKS: readonly string[] = ['x', '(x)', 'on demand'];

/** Sheets whose participant columns hold marks; elsewhere they hold amounts. */
const MATRIX = 'Product-afnemer';
const AMOUNT_SHEETS = ['Begroting', 'Realisatie', 'Inbreng', 'Voorschotten', 'Frictiekosten'];

/**
 * @param participants - the headings of participant columns, so that marks get their drop-down
 */
export function inputSheet({ name, rows }: InputSheet, participants: ReadonlySet<string>): SheetSpec {
  const [headings = []] = rows;
  const labels = headings.findIndex((heading) => participants.has(String(heading)) || isYear(heading));
  const isData = (column: number): boolean => labels >= 0 && column >= labels;
  return {
    name,
    own: false,
    rows: rows.map(
      (row, at): RowSpec =>
        row.map((value, column) => {
          const isMark = name === MATRIX && participants.has(String(headings[column]));
          if (at === 0) return heading(value, isMark);
          if (isMark) return { value, look: 'input', align: 'center', wrap: true };
          return isData(column) && name !== MATRIX ? amountCell(value, name) : labelCell(value);
        }),
    ),
    columns: headings.map((title, column) =>
      name === MATRIX && participants.has(String(title)) ? { width: MARK_WIDTH } : widthOf(rows, column),
    ),
    freeze: { rows: 1, columns: Math.max(0, labels) },
    validations: [...settingValidations(name, rows), ...columnValidations(name, rows, participants)],
    print: {
      orientation: 'landscape',
      area: { row: 0, column: 0, rows: rows.length, columns: headings.length },
      pagesHigh: 0,
      titleRows: { first: 0, last: 0 },
      footerLeft: '',
      footerCenter: name,
      footerRight: '',
    },
  };
}

const isYear = (value: InputValue | undefined): boolean => /^\d{4}$/.test(String(value));

const heading = (value: InputValue, isMark: boolean): CellSpec => ({
  value: isYear(value) ? Number(value) : value,
  look: 'heading',
  wrap: true,
  ...(isMark && { align: 'center' }),
});

const labelCell = (value: InputValue): CellSpec | null => (value === null ? null : { value, look: 'input' });

/** Empty cells get their frame too, so that a user sees where amounts belong. */
const amountCell = (value: InputValue, sheet: string): CellSpec => ({
  value,
  look: 'input',
  ...(AMOUNT_SHEETS.includes(sheet) && typeof value === 'number' && { format: 'euro' }),
});

function widthOf(rows: readonly (readonly InputValue[])[], column: number): ColumnSpec {
  const lengths = rows.map((row) => {
    const value = row[column];
    return typeof value === 'number' ? value.toLocaleString('nl').length + 5 : (value?.length ?? 0);
  });
  return { width: Math.min(MAX_WIDTH, Math.max(5, ...lengths) + 2) };
}

function validationOf(
  sheet: string,
  title: string,
  participants: ReadonlySet<string>,
): readonly Omit<ValidationSpec, 'area'>[] {
  if (sheet === MATRIX && participants.has(title)) {
    // A number is a mark too (a budgeted volume), so other values only warn.
    return [{ list: MARKS, strict: false }];
  }
  const rule = LISTS[title];
  return rule && sheet !== 'Instellingen' ? [{ list: rule.words, strict: rule.strict }] : [];
}

/** Drop-downs below the headings whose words the rule book knows. */
function columnValidations(
  sheet: string,
  rows: readonly (readonly InputValue[])[],
  participants: ReadonlySet<string>,
): readonly ValidationSpec[] {
  return (rows[0] ?? []).flatMap((title, column) => {
    const area = { row: 1, column, rows: rows.length - 1 + SPARE_ROWS, columns: 1 };
    return validationOf(sheet, String(title), participants).map((rule) => ({ ...rule, area }));
  });
}

function settingValidations(
  sheet: string,
  rows: readonly (readonly InputValue[])[],
): readonly ValidationSpec[] {
  if (sheet !== 'Instellingen') return [];
  return rows.flatMap(([setting], row) => {
    const known = SETTINGS[String(setting)];
    const area = { row, column: 1, rows: 1, columns: 1 };
    return known ? [{ area, list: known.words, message: known.message, strict: false }] : [];
  });
}
