/** Snapshot of a workbook in, model and findings out. Pure; whatever the workbook holds, it does not throw. */
import type { Finding } from '../../engine/finding';
import type { Book, CostLine, Model, Service, Settings } from '../../engine/model';
import type { WorkbookSnapshot } from '../snapshot';
import { accountsOf } from './account';
import { chooseTables } from './choose-tables';
import type { ReadContext } from './context';
import { CORRECTIONS_KEY, parseCorrections } from './corrections';
import { stopsOfDoubts } from './doubts';
import { findAll } from './find-all';
import { gridOf } from './grid';
import { createNotes } from './notes';
import type { Reading, SheetKind } from './reading';
import { fieldsOf } from './rows';
import { createServiceBook } from './services';
import { settleYears } from './settle-years';
import { reportSheets } from './sheet-findings';
import { readAgreements } from './sheets/agreements';
import { readAmounts } from './sheets/amounts';
import { readCatalogue } from './sheets/catalogue';
import { readCosts } from './sheets/costs';
import { readDrivers } from './sheets/drivers';
import { frictionKeys, readFriction } from './sheets/friction';
import { readIndexes } from './sheets/indexes';
import { readMatrix } from './sheets/matrix';
import { readOnboarding } from './sheets/onboarding';
import { readRecharges } from './sheets/recharges';
import { readScenarios } from './sheets/scenarios';
import { readSettings } from './sheets/settings';
import { readTariffs } from './sheets/tariffs';
import { readVolumes } from './sheets/volumes';
import type { Table } from './table';
import { createWeightsOf, equalWeights } from './weights-of';

/**
 * Reads the sheets of the workbook contract. They are recognised by their header row; result sheets of our own are
 * left out.
 * @param year - the year that is asked for, where there is a Matrix or Producten per year; by default that of
 *   Instellingen, else the first of Begroting
 */
export function readWorkbook(snapshot: WorkbookSnapshot, year?: number): Reading {
  const notes = createNotes();
  const sheets = snapshot.sheets.filter(({ own }) => !own);
  const grids = sheets.map((sheet) => gridOf(sheet, snapshot.names));
  const corrections = parseCorrections(snapshot.memory[CORRECTIONS_KEY]);

  const { found, participants, doubts, finder } = findAll(grids, corrections, notes);
  const settings = readSettings(ofKind(found.flat(), 'settings'), notes);
  const ofYear = year ?? settings.year ?? firstBudgetYear(found.flat());
  const tables = settleYears(chooseTables(found.flat(), ofYear, notes), notes);
  reportSheets(tables, sheets, notes);
  const services = createServiceBook();
  services.spelling('organisation', settings.organisation);
  const base = {
    notes,
    settings,
    finder,
    services,
    knownFields: fieldsOf(tables),
    frictionKeys: frictionKeys(ofKind(tables, 'friction'), settings),
  };
  // What is wrong with Maatstaven is noted where it is read for the model.
  const silent = { ...base, notes: createNotes(), weightsOf: equalWeights };
  const weightsOf = createWeightsOf(() => readDrivers(ofKind(tables, 'drivers'), silent), ofYear);
  const context: ReadContext = { ...base, weightsOf };
  const content = readContent(tables, context);
  const stops = stopsOfDoubts(doubts, services.list(), content.funding, settings);
  const model: Model = {
    ...content,
    settings: { ...settings, year: settings.year ?? content.budgetYears[0] },
    participants,
    organisations: organisationsOf(services.list(), settings),
    services: services.list(),
    stops: [...notes.stops(), ...stops],
    findings: notes.findings().map((finding) => named(finding, services.list())),
  };
  const account = { counting: tables, finder, knownFields: context.knownFields, corrections };
  return {
    model,
    sheets: sheets.flatMap((sheet, index) => accountsOf(sheet, found[index] ?? [], account)),
  };
}

const firstBudgetYear = (tables: readonly Table[]): number | undefined =>
  yearsOf(tables, (book) => book === 'budget')[0];

type Content = Omit<Model, 'settings' | 'participants' | 'organisations' | 'services' | 'stops' | 'findings'>;

/** The order matters: services appear in the order of matrix, Producten, Begroting, Frictiekosten. */
function readContent(tables: readonly Table[], context: ReadContext): Content {
  const read = <T>(kind: SheetKind, reader: (tables: readonly Table[], context: ReadContext) => T): T =>
    reader(ofKind(tables, kind), context);

  read('matrix', readMatrix);
  const funding = read('services', readCatalogue);
  const costLines = COST_SHEETS.flatMap((kind) => read(kind, readCosts));
  const direct = read('friction', readFriction);
  return {
    drivers: read('drivers', readDrivers),
    funding,
    costLines,
    direct,
    budgetYears: yearsOf(tables, (book) => book === 'budget' || typeof book === 'object'),
    actualYears: yearsWithActual(costLines),
    contributed: readAmounts(ofKind(tables, 'contributed'), undefined, context),
    advances: readAmounts(ofKind(tables, 'advances'), 'actual', context),
    volumes: read('volumes', readVolumes),
    tariffs: read('tariffs', readTariffs),
    hasAgreements: ofKind(tables, 'agreements').length > 0,
    agreements: read('agreements', readAgreements),
    recharges: read('recharges', readRecharges),
    indexes: read('indexes', readIndexes),
    onboarding: read('onboarding', readOnboarding),
    scenarios: read('scenarios', readScenarios),
  };
}

const COST_SHEETS: readonly SheetKind[] = ['budget', 'amendment', 'actual', 'forecast'];

const ofKind = (tables: readonly Table[], kind: SheetKind): readonly Table[] =>
  tables.filter((table) => table.kind === kind);

function yearsOf(tables: readonly Table[], includes: (book: Book) => boolean): readonly number[] {
  const years = tables.flatMap((table) => table.years.filter(({ book }) => includes(book)));
  return [...new Set(years.map(({ year }) => year))].sort((a, b) => a - b);
}

/** A column of Realisatie that is still empty is no realisatie yet: nothing is settled on it. */
function yearsWithActual(lines: readonly CostLine[]): readonly number[] {
  const actual = lines.filter(({ book }) => book === 'actual');
  const years = actual.flatMap((line) => line.years.filter(({ amount }) => amount !== undefined));
  return [...new Set(years.map(({ year }) => year))].sort((a, b) => a - b);
}

function organisationsOf(services: readonly Service[], settings: Settings): readonly string[] {
  const names = [...new Set(services.map(({ organisation }) => organisation))];
  return names.length > 0 ? names : [settings.organisation];
}

/** Names the first service that a finding is about, as the findings of the engine do. */
function named(finding: Finding, services: readonly Service[]): Finding {
  const service = services[finding.services[0] ?? -1];
  if (service === undefined) return finding;
  const { organisation, field, name } = service;
  const params = { organisation, field, service: name, services: finding.services.length, ...finding.params };
  return { ...finding, params };
}
