/** The command line: a workbook in, a printed summary, a result workbook and a JSON result out. */
import { adoptedFor, adoptionFacts } from '../app/adoption/adopt';
import { type Calculation, calculate } from '../app/calculate';
import { unknownScenarios } from '../app/compare';
import { listCorrections } from '../app/correction-list';
import { correctByText } from '../app/correction-text';
import { derivationsOf, findDerivationTarget } from '../app/derivations';
import { exampleService } from '../app/find-service';
import type { JobPort } from '../app/jobs/messages';
import { jsonBytes } from '../app/json-text';
import { planWrite } from '../app/plan-write';
import { remembered, rememberYes, unsureSheets } from '../app/recognition';
import { resultJson } from '../app/result-json';
import { withComparisons } from '../app/with-comparisons';
import { scenarioNames } from '../engine/scenario/apply-scenario';
import { dictionaryOf, type Language } from '../locale';
import { HostError, type WorkbookHost } from '../workbook/host';
import { type FileToWrite, readFileBytes, writeFiles } from '../workbook/hosts/xlsx/node-file';
import { openXlsx } from '../workbook/hosts/xlsx/xlsx-host';
import { CORRECTIONS_KEY, parseCorrections } from '../workbook/read/corrections';
import type { ComparedRuns } from '../workbook/report/differences/compared-runs';
import type { Comparison } from '../workbook/report/scenarios/comparison';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { accountLines, unsureSentence } from './account';
import { adoptionLines, adoptionObstacle, doneOf } from './adoption';
import { analysisLines } from './analyses';
import { analysisRequests } from './analysis-requests';
import { type Arguments, parseArguments } from './arguments';
import { filesOfBookings } from './bookings';
import { betweenLines, comparedYears, otherOf } from './compare-with';
import { comparisonLines } from './comparison';
import { derivationLines } from './derivation';
import { workOut } from './heavy-work';
import { asksForHelp, helpLines } from './help';
import { leftFiles } from './left-files';
import { writeNewYear } from './new-year';
import { chosenStatements, participantFiles } from './statements';
import { findingLines, summaryLines } from './summary';
import { UsageError } from './usage-error';

/** Where lines go; the tests listen in. */
export interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** Shows a line in the place of the last one; an empty one wipes it. Absent where nobody looks on. */
  readonly progress?: (line: string) => void;
  /** Starts a worker, and calls back when the user wants to stop. Absent where all work is done here. */
  readonly startWorker?: (onInterrupt: () => void) => JobPort;
}

/** 0 without errors, 1 when something could not be allocated, 2 for wrong usage, an unreadable file, or Ctrl-C. */
export type ExitStatus = 0 | 1 | 2;

/** Runs one command. Never throws: what goes wrong is one sentence on `err`. */
export async function runCommand(argv: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  let language: Language = 'nl';
  if (asksForHelp(argv)) {
    for (const line of helpLines(argv.includes('en') ? 'en' : language)) terminal.out(line);
    return 0;
  }
  try {
    const args = parseArguments(argv);
    language = args.language ?? language;
    return await divide(args, terminal);
  } catch (error) {
    const { host, cli, cliHelp } = dictionaryOf(language);
    if (error instanceof UsageError) {
      terminal.err(error.message);
      terminal.err(cliHelp.more);
    } else if (error instanceof HostError) {
      terminal.err(host[error.code](error.params));
    } else {
      terminal.err(cli.unexpected(error instanceof Error ? error.message || error.name : String(error)));
    }
    return 2;
  }
}

async function divide(args: Arguments, terminal: Terminal): Promise<ExitStatus> {
  const host = await openXlsx(await readFileBytes(args.input), args.input);
  const snapshot = await readCorrected(host, args);
  const { years, scenario, confirmed } = args;
  const plain = calculate(snapshot, { years, scenario, confirmed });
  const language = args.language ?? plain.reading.model.settings.language ?? 'nl';
  const { cli } = dictionaryOf(language);
  const account = args.account
    ? accountLines(
        plain.reading,
        listCorrections(parseCorrections(snapshot.memory[CORRECTIONS_KEY])),
        language,
      )
    : undefined;
  if (plain.unsure.length > 0) {
    for (const line of account ?? []) terminal.out(line);
    terminal.err(unsureSentence(plain.unsure, language));
    return 2;
  }
  if (args.newYear !== undefined) return await writeNewYear(host, args.newYear, args, language, terminal);
  requireScenarios(args, plain, language);
  const requests = analysisRequests(args, plain.reading.model, language);
  const other = await otherOf(args);
  const work = { snapshot, calculation: plain, args, requests, other, language };
  const workedOut = await workOut(work, terminal);
  if (!workedOut) {
    terminal.err(cli.interrupted);
    return 2;
  }
  const { analysed, comparisons, betweens } = workedOut;
  const calculation = withComparisons(plain, comparisons);
  const derivations = args.derive === undefined ? undefined : derive(args.derive, calculation, language);

  const obstacle = adoptionObstacle(args, snapshot, calculation, language);
  if (obstacle !== undefined) {
    terminal.err(obstacle);
    return 2;
  }
  const compared = comparedYears(other, betweens, calculation, language);
  if ('obstacle' in compared) {
    terminal.err(compared.obstacle);
    return 2;
  }
  const done = doneOf(args);
  let adopted = adoptedFor(snapshot, calculation);
  const files: FileToWrite[] = [];
  const written: string[] = [];
  const statements = chosenStatements(args.statements, plain.reading.model, language);
  const [comparison] = comparisons;
  const between = other && compared.years.flat();
  const options = { language, snapshot, analysed, comparison, between, moment: new Date() };
  if (args.output !== undefined) {
    const plan = await planWrite(calculation, { ...options, statements }, done);
    const report = await host.write(plan.sheets, { remember: () => plan.remember });
    adopted = plan.adopted;
    if (confirmed) await rememberConfirmed(host, snapshot, calculation);
    files.push({ path: args.output, bytes: host.bytes() });
    written.push(cli.written(args.output, report.written.length));
  }
  if (args.json !== undefined) {
    files.push({ path: args.json, bytes: jsonBytes(resultJson(calculation, language)) });
    written.push(cli.writtenJson(args.json));
  }
  const { folder, kinds } = args.statements;
  if (folder !== undefined) {
    const choice = statements ?? { participants: 'all', kinds };
    const adoption = adopted && (await adoptionFacts(adopted, calculation));
    const books = await participantFiles(folder, calculation, choice, { ...options, adoption });
    files.push(...books);
    written.push(cli.writtenBooks(folder, books.length));
    const left = await leftFiles(folder, calculation, books);
    if (left.length > 0) written.push(cli.leftBooks(folder, left));
  }
  if (args.bookings !== undefined && calculation.runs.length > 0) {
    const bookings = await filesOfBookings(args.bookings, calculation, language);
    files.push(...bookings);
    written.push(cli.writtenBookings(args.bookings, bookings.length));
  }
  await writeFiles(files);
  const lines =
    derivations ??
    account ??
    (comparisons.length > 0 || other
      ? comparedLines(comparisons, compared.years, calculation, language)
      : summaryLines(calculation, language));
  const model = calculation.models[0] ?? calculation.reading.model;
  const [run] = calculation.runs;
  const answers = run ? analysisLines(model, run, analysed, language) : [];
  const adoption = await adoptionLines(done, adopted, snapshot, calculation, language);
  for (const line of [...lines, ...answers, ...adoption, ...written]) terminal.out(line);
  const scenarios = comparisons.flatMap((comparison) => comparison.scenarios);
  const findings = [calculation, ...scenarios].flatMap((found) => found.findings);
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** The workbook with what `--lees` says of it; that is written only where `--uit` says so. */
async function readCorrected(host: WorkbookHost, args: Arguments): Promise<WorkbookSnapshot> {
  let snapshot = await host.read();
  for (const text of args.corrections) {
    const corrections = correctByText(text, snapshot);
    if (corrections === undefined)
      throw new UsageError(dictionaryOf(args.language ?? 'nl').cli.correctionUnknown(text));
    const said = remembered(corrections);
    await host.remember(said.key, said.text);
    snapshot = await host.read();
  }
  return snapshot;
}

/** What `--ja` said yes to is not asked again of the workbook that is written. */
async function rememberConfirmed(
  host: WorkbookHost,
  { memory }: WorkbookSnapshot,
  { reading }: Calculation,
): Promise<void> {
  const unsure = unsureSheets(reading);
  if (unsure.length === 0) return;
  const { key, text } = rememberYes(memory, unsure);
  await host.remember(key, text);
}

/** The derivations of one amount in every year of the run. */
function derive(path: string, { reading, runs, models }: Calculation, language: Language): readonly string[] {
  const { cli } = dictionaryOf(language);
  const target = findDerivationTarget(reading.model, path);
  if (typeof target === 'string') {
    const unknown = target === 'participant' ? cli.participantUnknown : cli.serviceUnknown;
    const [known] = reading.model.participants;
    const [who = ''] = target === 'participant' ? [known?.name] : path.split('/');
    throw new UsageError(unknown(path, `${who}/${exampleService(reading.model, path)}`));
  }
  const lines = runs.flatMap((run, at) => {
    const model = models[at] ?? reading.model;
    return derivationLines(model, derivationsOf(model, run, target), run.year, language);
  });
  return lines.length > 0 ? lines : [cli.nothingToDerive(path)];
}

/** The comparison of every year, and what there is to say about the workbook. */
function comparedLines(
  comparisons: readonly Comparison[],
  years: readonly (readonly ComparedRuns[])[],
  { reading, findings }: Calculation,
  language: Language,
): readonly string[] {
  const tables = comparisons.flatMap((comparison) => [
    ...comparisonLines(reading.model, comparison, language),
    '',
  ]);
  const runs = years.flatMap((year) => betweenLines(year, language));
  return [...tables, ...runs, ...findingLines(findings, dictionaryOf(language))];
}

/** @throws UsageError for a scenario that the workbook has not */
function requireScenarios(
  { scenario, compare: names }: Arguments,
  { reading }: Calculation,
  language: Language,
): void {
  const [unknown] = unknownScenarios(reading, [...(scenario === undefined ? [] : [scenario]), ...names]);
  if (unknown === undefined) return;
  const known = scenarioNames(reading.model).join(', ');
  throw new UsageError(dictionaryOf(language).cli.scenarioUnknown(unknown, known));
}
