/** One session per open workbook: check, preview, write, explain. The pane, the ribbon and file mode share it. */
import { explain } from '../engine/explain';
import type { Source } from '../engine/model';
import type { Explanation } from '../engine/result';
import { parseAddress } from '../workbook/address';
import type { HostOptions, WorkbookHost, WriteReport } from '../workbook/host';
import { readWorkbook } from '../workbook/read/read-workbook';
import { adoptedFor, adoptionFacts, isIncomplete } from './adoption/adopt';
import { calculateReading } from './calculate';
import { optionsOf } from './choices';
import type { Other } from './compare-runs';
import { fingerprintOf } from './fingerprint';
import { insertSheets } from './insert-sheets';
import { askAnalyses, askComparisons, askRange } from './jobs/ask';
import { createJobRunner } from './jobs/job-runner';
import { previewLog } from './log';
import type { Done } from './plan-write';
import { forgetCorrection, type Remembered, rememberCorrections, rememberYes } from './recognition';
import { parseRememberedRun, type RememberedRun, RUN_KEY } from './remembered';
import { checkedOf, type SessionState } from './session-state';
import type { Beside, Checked, Choices, ExplainTarget, Session, SessionOptions } from './session-types';
import { withComparisons } from './with-comparisons';

export function createSession(host: WorkbookHost, { language, startWorker }: SessionOptions): Session {
  let state: SessionState | undefined;
  const jobs = createJobRunner(startWorker);
  let other: Other | undefined;

  const besideOf = async (options?: HostOptions): Promise<Beside | undefined> =>
    other && { other, ...(await jobs.run('compareRuns', { other }, options)) };

  /** What is shown of the last check, beside what it calculated. */
  const shownOf = ({
    snapshot,
    choices,
    adoption,
    analysed,
    range,
    comparison,
    beside,
  }: Omit<SessionState, 'sheets'>) => ({
    ...{ language, snapshot, adoption, analysed, range, comparison },
    statements: choices.statements,
    between: beside && 'runs' in beside ? beside.runs : undefined,
  });

  const withSheets = (found: Omit<SessionState, 'sheets'>): SessionState => {
    const moment = new Date();
    const log = previewLog(found.snapshot, found.calculation, moment);
    return {
      ...found,
      sheets: found.making.resultSheets(found.calculation, { ...shownOf(found), moment, log }),
    };
  };

  const explainTarget = (target: ExplainTarget): Explanation | undefined => {
    const { runs: [run] = [], models: [model] = [] } = state?.calculation ?? {};
    return model && run && explain(model, run, target);
  };

  const check = async (asked?: Choices, options?: HostOptions): Promise<Checked> => {
    const loading = import('./sheet-making');
    const snapshot = await host.read(options);
    const written = parseRememberedRun(snapshot.memory[RUN_KEY]);
    const choices = asked ?? written?.choices ?? {};
    const reading = readWorkbook(snapshot, choices.year);
    const plain = calculateReading(reading, optionsOf(choices, reading.model));
    const fingerprint = await fingerprintOf(reading.model, choices);
    const adopted = adoptedFor(snapshot, plain);
    const adoption = adopted && (await adoptionFacts(adopted, plain));
    jobs.load({ snapshot, choices });
    const analysed = await askAnalyses(jobs, choices.analyses ?? [], options);
    const range = await askRange(jobs, plain, options);
    const comparisons = await askComparisons(jobs, plain, choices, options);
    const calculation = withComparisons(plain, comparisons);
    const [comparison] = comparisons;
    const beside = await besideOf(options);
    const making = await loading;
    const found = { snapshot, calculation, choices, fingerprint, adoption, beside, written, making };
    state = withSheets({ ...found, analysed, range, comparison });
    return checkedOf(state);
  };

  const rememberAndCheck = async ({ key, text }: Remembered, options?: HostOptions): Promise<Checked> => {
    await host.remember(key, text);
    return await check(state?.choices, options);
  };

  const writeAs = async (done: Done, options?: HostOptions): Promise<WriteReport> => {
    if (!state) throw new Error('nothing was checked yet');
    const { choices, fingerprint, calculation, snapshot, making } = state;
    const moment = new Date();
    const { sheets, remember } = await making.planWrite(calculation, { ...shownOf(state), moment }, done);
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
    async compareWith(wanted, options) {
      other = wanted;
      if (!state) throw new Error('nothing was checked yet');
      state = withSheets({ ...state, beside: await besideOf(options) });
      return checkedOf(state);
    },

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

    async newYear(options) {
      const { newYear } = await import('./new-year/new-year');
      return await newYear(host, { ...options, language, from: state?.choices.year });
    },

    // Loaded when they are wanted: most workbooks have sheets of their own.
    async insertExample(options) {
      const { exampleSheets } = await import('../workbook/template/example-sheets');
      return await insertSheets(host, exampleSheets(), options);
    },
    async insertTemplate(options) {
      const { templateSheets } = await import('../workbook/template/template-sheets');
      return await insertSheets(host, templateSheets(new Date().getFullYear() + 1), options);
    },
  };
}

function targetAt({ sheets, written }: SessionState, { sheet, cell }: Source): ExplainTarget | undefined {
  const spec = sheets.find(({ name }) => (written?.sheets[name] ?? name) === sheet);
  const area = parseAddress(cell);
  return area && spec?.rows[area.row]?.[area.column]?.explains;
}

const isSame = (a: Source, b: Source): boolean => a.sheet === b.sheet && a.cell === b.cell;
