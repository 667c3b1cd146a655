/** Producten: how each product is funded, per period, and its catalogue facts. */
import type { Decimal } from 'decimal.js';
import type { FindingCode } from '../../../engine/finding';
import { parseKey } from '../../../engine/key';
import type { CellRead, FundingRule, ServiceIndex, Source } from '../../../engine/model';
import { parseCircle, parseFundingKind, parseVatRegime, parseYesNo } from '../../../engine/vocabulary';
import { decimalOf, percentOf, yearOf } from '../cells';
import { reportColumns } from '../columns';
import { type ReadContext, reportBrokenNames, serviceNameOf, serviceSource } from '../context';
import type { Role } from '../roles';
import { rowsOf, type TableRow } from '../rows';
import { headingOf, optionalText, sourceOf, type Table, textOf } from '../table';
import { reportOverlaps } from './overlaps';

/** Reads the rules, and adds the services that the matrix has not. */
export function readCatalogue(tables: readonly Table[], context: ReadContext): readonly FundingRule[] {
  const rules: FundingRule[] = [];
  for (const table of tables) {
    reportColumns(table, [], context);
    for (const row of rowsOf(table, context.knownFields)) {
      const service = row.kind === 'data' ? serviceOf(table, row, context) : undefined;
      if (service !== undefined) rules.push(readRule(table, row.row, service, context));
    }
  }
  reportOverlaps(rules, context);
  return rules;
}

function serviceOf(table: Table, row: TableRow, context: ReadContext): ServiceIndex | undefined {
  const name = serviceNameOf(table, row, context);
  const source = serviceSource(table, row.row);
  if (name.name === '' || name.name === '*') {
    context.notes.error('SERVICE_UNKNOWN', source, { field: name.field ?? '', service: name.name });
    return undefined;
  }
  const service = context.services.find(name) ?? context.services.add(name, source);
  reportBrokenNames(table, row.row, { services: [service] }, context);
  return service;
}

function readRule(table: Table, row: number, service: ServiceIndex, context: ReadContext): FundingRule {
  const { notes, finder } = context;
  const stake = { services: [service], byRule: true };
  let error: FindingCode | undefined;
  const fail = (code: FindingCode, role: Role): void => {
    const params = { text: textOf(table, row, role), column: headingOf(table, role) };
    notes.error(code, sourceOf(table, row, role), params, stake);
    error ??= code;
  };
  const readable = <T>(read: CellRead<T>, code: FindingCode): T | undefined => {
    if (read !== 'unreadable') return read;
    error ??= code;
    return undefined;
  };
  const fraction = (role: 'fixed' | 'remaining'): Decimal | undefined =>
    readable(percentOf(table, row, role, notes, stake), 'NUMBER_UNREADABLE');

  const kind = parseFundingKind(textOf(table, row, 'funding'));
  if (kind === undefined) fail('FUNDING_UNKNOWN', 'funding');
  const keyText = textOf(table, row, 'driver');
  const key = parseKey(keyText);
  if (key === undefined && keyText !== '') fail('KEY_UNREADABLE', 'driver');
  const circle = parseCircle(textOf(table, row, 'circle'), finder.groups);
  if (circle === undefined) fail('CIRCLE_UNKNOWN', 'circle');
  const vatText = textOf(table, row, 'vat');
  const vat = parseVatRegime(vatText);
  if (vat === undefined && vatText !== '') fail('WORD_UNKNOWN', 'vat');
  const from = readable(yearOf(table, row, 'from', notes, stake), 'DATE_UNREADABLE');
  const to = readable(yearOf(table, row, 'to', notes, stake), 'DATE_UNREADABLE');
  const fixedFraction = fraction('fixed');
  const remainingFraction = fraction('remaining');
  const fte = readable(decimalOf(table, row, 'fte', notes, stake), 'NUMBER_UNREADABLE');

  return {
    service,
    kind: error === undefined ? kind : undefined,
    error,
    key,
    circle: circle ?? { kind: 'all' },
    from,
    to,
    fixedFraction,
    remainingFraction,
    vat,
    package: optionalText(table, row, 'package'),
    statutory: readStatutory(table, row, context),
    unit: optionalText(table, row, 'unit'),
    fte,
    source: sourceOf(table, row, 'funding'),
    ...keySourceOf(table, row),
  };
}

/** Where the key stands, for findings about it. */
const keySourceOf = (table: Table, row: number): { readonly keySource?: Source } =>
  table.roles.has('driver') ? { keySource: sourceOf(table, row, 'driver') } : {};

/** Wettelijk says something for the reports only, so another word than ja or nee stops nothing. */
function readStatutory(table: Table, row: number, { notes }: ReadContext): boolean | undefined {
  const text = textOf(table, row, 'statutory');
  const answer = parseYesNo(text);
  if (answer === undefined && text !== '')
    notes.warn('WORD_UNKNOWN', sourceOf(table, row, 'statutory'), {
      text,
      column: headingOf(table, 'statutory'),
    });
  return answer;
}
