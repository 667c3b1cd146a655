/** One session per open workbook: check, preview, write, explain. The pane, the ribbon and file mode share it. */
import { explain } from '../engine/explain';
import type { Model, Source } from '../engine/model';
import type { Explanation } from '../engine/result';
import { parseAddress } from '../workbook/address';
import type { HostOptions, WorkbookHost, WriteReport } from '../workbook/host';
import { CORRECTIONS_KEY, parseCorrections } from '../workbook/read/corrections';
import { readWorkbook } from '../workbook/read/read-workbook';
import type { AdoptionFacts } from '../workbook/report/adoption-facts';
import type { SheetSpec } from '../workbook/sheet-spec';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { adoptedFor, adoptionFacts, isIncomplete } from './adoption/adopt';
import type { Analysed, AnalysisRequest } from './analyses/request';
import { type Calculation, calculateReading } from './calculate';
import { optionsOf } from './choices';
import { listCorrections } from './correction-list';
import { fingerprintOf } from './fingerprint';
import { createJobRunner } from './jobs/job-runner';
import { previewLog } from './log';
import type { Done } from './plan-write';
import { rangeOf } from './range';
import { forgetCorrection, type Remembered, rememberCorrections, rememberYes } from './recognition';
import { parseRememberedRun, type RememberedRun, RUN_KEY } from './remembered';
import type { Checked, Choices, ExplainTarget, Session, SessionOptions } from './session-types';

/** What the last check found, kept until the next one. */
interface State {
  readonly snapshot: WorkbookSnapshot;
  readonly calculation: Calculation;
  readonly choices: Choices;
  readonly fingerprint: string;
  readonly sheets: readonly SheetSpec[];
  readonly adoption: AdoptionFacts | undefined;
  /** Of the choices: what gets a sheet of its own. */
  readonly analysed: Analysed;
  readonly written: RememberedRun | undefined;
  /** What makes sheets, loaded while the workbook was read. */
  readonly making: Making;
}

type Making = typeof import('./sheet-making');

export function createSession(host: WorkbookHost, { language, startWorker }: SessionOptions): Session {
  let state: State | undefined;
  const jobs = createJobRunner(startWorker);

  const explainTarget = (target: ExplainTarget): Explanation | undefined => {
    const { runs: [run] = [], models: [model] = [] } = state?.calculation ?? {};
    return model && run && explain(model, run, target);
  };

  const insert = async (sheets: readonly SheetSpec[], options?: HostOptions): Promise<WriteReport> => {
    const { sheets: present } = await host.read(options);
    const names = new Set(present.map((sheet) => sheet.name.toLowerCase()));
    const missing = sheets.filter((sheet) => !names.has(sheet.name.toLowerCase()));
    return missing.length > 0 ? host.write(missing, options) : { written: [], replaced: [], removed: [] };
  };

  /** Beside the screen, like all heavy work. */
  const answersTo = async (requests: readonly AnalysisRequest[], options?: HostOptions): Promise<Analysed> =>
    Object.assign({}, ...(await Promise.all(requests.map((one) => jobs.run('analyse', one, options)))));

  const check = async (asked?: Choices, options?: HostOptions): Promise<Checked> => {
    const loading = import('./sheet-making');
    const snapshot = await host.read(options);
    const written = parseRememberedRun(snapshot.memory[RUN_KEY]);
    const choices = asked ?? written?.choices ?? {};
    const reading = readWorkbook(snapshot, choices.year);
    const calculation = calculateReading(reading, optionsOf(choices, reading.model));
    const fingerprint = await fingerprintOf(reading.model, choices);
    const adopted = adoptedFor(snapshot, calculation);
    const adoption = adopted && (await adoptionFacts(adopted, calculation));
    const moment = new Date();
    const log = previewLog(snapshot, calculation, moment);
    const { statements, analyses = [] } = choices;
    jobs.load({ snapshot, choices });
    const analysed = await answersTo(analyses, options);
    const making = await loading;
    const shown = { language, moment, snapshot, adoption, log, statements, analysed };
    const sheets = making.resultSheets(calculation, shown);
    state = { snapshot, calculation, choices, fingerprint, sheets, adoption, analysed, written, making };
    return checkedOf(state);
  };

  const rememberAndCheck = async ({ key, text }: Remembered, options?: HostOptions): Promise<Checked> => {
    await host.remember(key, text);
    return await check(state?.choices, options);
  };

  const writeAs = async (done: Done, options?: HostOptions): Promise<WriteReport> => {
    if (!state) throw new Error('nothing was checked yet');
    const { choices, fingerprint, calculation, snapshot, analysed, making } = state;
    const moment = new Date();
    const { statements } = choices;
    const shown = { language, moment, snapshot, statements, analysed };
    const { sheets, remember } = await making.planWrite(calculation, shown, done);
    const runOf = (report: WriteReport): RememberedRun => ({
      ...{ choices, fingerprint },
      moment: moment.toISOString(),
      sheets: Object.fromEntries(report.written.map(({ spec, sheet }) => [spec, sheet])),
    });
    const report = await host.write(sheets, {
      ...options,
      remember: (written) => ({ ...remember, [RUN_KEY]: JSON.stringify(runOf(written)) }),
    });
    const memory = { ...snapshot.memory, ...remember };
    state = { ...state, snapshot: { ...snapshot, memory }, sheets, written: runOf(report) };
    return report;
  };

  return {
    check,

    confirm: (options) =>
      rememberAndCheck(rememberYes(state?.snapshot.memory ?? {}, state?.calculation.unsure ?? []), options),

    async correct(corrections, options) {
      const { memory } = await host.read(options);
      return await rememberAndCheck(rememberCorrections(memory, corrections), options);
    },

    async takeBack(correction, options) {
      const { memory } = await host.read(options);
      return await rememberAndCheck(forgetCorrection(memory, correction), options);
    },

    preview: () =>
      (state?.sheets ?? []).map(({ name, rows, charts = [] }) => ({
        sheet: name,
        rows: rows.length,
        charts: charts.length,
      })),

    write: (options) => writeAs('written', options),
    async adopt({ incomplete }, options) {
      if (state && isIncomplete(state.calculation) && !incomplete) throw new Error('incomplete');
      return await writeAs('adopted', options);
    },
    withdraw: (options) => writeAs('withdrawn', options),

    userEdits: () => host.userEdits(),

    async removeResults(options) {
      const report = await host.removeResults({ ...options, remember: () => ({ [RUN_KEY]: '' }) });
      if (state) state = { ...state, written: undefined };
      return report;
    },

    async explainCell(source) {
      const target = state && targetAt(state, source);
      if (!target || (await host.userEdits()).some((edit) => isSame(edit, source))) return undefined;
      return explainTarget(target);
    },

    explain: explainTarget,

    job: (name, ask, options) => jobs.run(name, ask, options),
    close: () => jobs.close(),
    async saveScenario(draft, earlier, options) {
      const { saveScenario } = await import('./scenarios/save-scenario');
      return await saveScenario(host, draft, earlier, options);
    },

    books: (choice) =>
      state
        ? state.making.participantBooks(state.calculation, choice, {
            ...{ language, snapshot: state.snapshot, adoption: state.adoption },
            moment: new Date(),
          })
        : [],

    // Loaded when they are wanted: most workbooks have sheets of their own.
    async insertExample(options) {
      const { exampleSheets } = await import('../workbook/template/example-sheets');
      return await insert(exampleSheets(), options);
    },
    async insertTemplate(options) {
      const { templateSheets } = await import('../workbook/template/template-sheets');
      return await insert(templateSheets(new Date().getFullYear() + 1), options);
    },
  };
}

function checkedOf({ calculation, choices, fingerprint, snapshot, adoption, written }: State): Checked {
  const { reading, runs, findings, unsure } = calculation;
  const [run] = runs;
  const range = run && rangeOf(calculation.models[0] ?? reading.model, run);
  const isEmpty = reading.sheets.every(({ kind }) => kind === 'unknown');
  const corrections = listCorrections(parseCorrections(snapshot.memory[CORRECTIONS_KEY]));
  const hasResults = written !== undefined && snapshot.sheets.some((sheet) => sheet.own);
  return {
    reading,
    runs,
    run,
    findings,
    ...(range && { range }),
    ...(unsure.length > 0 && { unsure }),
    ...(corrections.length > 0 && { corrections }),
    choices,
    years: yearsOf(reading.model),
    state: isEmpty ? 'empty' : run ? 'ready' : 'errors',
    previous: hasResults ? { moment: written.moment } : undefined,
    outdated: hasResults && written.fingerprint !== fingerprint,
    adoption,
  };
}

/** Years with a budget column, and those that Indexering makes possible (R17). */
function yearsOf({ budgetYears, indexes }: Model): readonly number[] {
  const [first = Number.POSITIVE_INFINITY] = budgetYears;
  const indexed = indexes.map(({ year }) => year).filter((year) => year > first);
  return [...new Set([...budgetYears, ...indexed])].sort((a, b) => a - b);
}

function targetAt({ sheets, written }: State, { sheet, cell }: Source): ExplainTarget | undefined {
  const spec = sheets.find(({ name }) => (written?.sheets[name] ?? name) === sheet);
  const area = parseAddress(cell);
  return area && spec?.rows[area.row]?.[area.column]?.explains;
}

const isSame = (a: Source, b: Source): boolean => a.sheet === b.sheet && a.cell === b.cell;
