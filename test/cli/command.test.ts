/** The command line as its users meet it: options, printed table, files, exit status. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../src/cli/run';
import { openXlsx } from '../../src/workbook/hosts/xlsx/xlsx-host';

const fixture = (name: string): string => join(__dirname, '../fixtures', name);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verdeel-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function verdeel(...argv: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const status = await runCommand(argv, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { status, out: out.join('\n'), err };
}

describe('verdeel', () => {
  test('prints who pays what and closes with 0 where all is well', async () => {
    const { status, out, err } = await verdeel(fixture('regio-twente-2016.xlsx'));
    expect(err).toEqual([]);
    expect(status).toBe(0);
    // From the golden result: GGD and the other products of Almelo.
    expect(out).toMatch(/^Regio Twente, 2016$/m);
    expect(out).toMatch(/deelnemer +voorschot +werkelijk +verschil/);
    expect(out).toMatch(/totaal +€\s28\.525\.000,00 +€\s27\.856\.494,66 +−€\s668\.505,34/);
  });

  test('exits with 1 when a product could not be allocated, and still writes everything else', async () => {
    const json = join(folder, 'resultaat.json');
    const { status, out } = await verdeel(fixture('heuvelland-2023.xlsx'), '--json', json);
    expect(status).toBe(1);
    expect(out).toMatch(/niet verdeeld \(begroting\): €\s15\.000,00/);
    expect(out).toMatch(/FOUT DRIVER_UNKNOWN \(Producten!D10\)/);
    const result = JSON.parse(readFileSync(json, 'utf8'));
    expect(result).toMatchObject({ schema: 1, year: 2023, scenario: null });
    expect(result.contributions.length).toBeGreaterThan(40);
  });

  test('without --uit and --json nothing is written', async () => {
    const before = readFileSync(fixture('regio-twente-2016.xlsx'));
    await verdeel(fixture('regio-twente-2016.xlsx'));
    expect(readFileSync(fixture('regio-twente-2016.xlsx')).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('--uit writes the workbook with result sheets beside the user’s own', async () => {
    const uit = join(folder, 'resultaat.xlsx');
    const { out } = await verdeel(fixture('twentebedrijf-2016.xlsx'), '--uit', uit);
    expect(out).toContain(`Geschreven: ${uit}`);
    const { sheets } = await (await openXlsx(readFileSync(uit), uit)).read();
    const own = sheets.filter((sheet) => sheet.own).map((sheet) => sheet.name);
    expect(own).toEqual(
      expect.arrayContaining([
        'Resultaat bijdragen',
        'Resultaat lijst',
        'Resultaat afrekening',
        'Resultaat aansluiting',
        'Resultaat controles',
      ]),
    );
    expect(sheets.filter((sheet) => !sheet.own).map((sheet) => sheet.name)).toContain('Begroting');
  });

  test('a second run on its own result gives the same result and doubles no sheet', async () => {
    const [first, second, json1, json2] = ['1.xlsx', '2.xlsx', '1.json', '2.json'].map((name) =>
      join(folder, name),
    );
    if (!first || !second || !json1 || !json2) throw new Error('paths');
    await verdeel(fixture('twentebedrijf-2016.xlsx'), '--uit', first, '--json', json1);
    await verdeel(first, '--uit', second, '--json', json2);
    expect(readFileSync(json2, 'utf8')).toBe(readFileSync(json1, 'utf8'));
    const names = async (path: string) =>
      (await (await openXlsx(readFileSync(path), path)).read()).sheets.map(({ name }) => name);
    expect(await names(second)).toEqual(await names(first));
  });

  test('--taal en speaks English', async () => {
    const { out } = await verdeel(fixture('heuvelland-2023.xlsx'), '--taal', 'en');
    expect(out).toMatch(/participant +advance +actual +difference/);
    expect(out).toMatch(/ERROR DRIVER_UNKNOWN/);
  });

  test('--jaar with several years gives every row its year', async () => {
    const json = join(folder, 'jaren.json');
    const { out } = await verdeel(fixture('twentebedrijf-2016.xlsx'), '--jaar', '2016-2018', '--json', json);
    expect(out).toMatch(/Twentebedrijf, 2018/);
    const { contributions } = JSON.parse(readFileSync(json, 'utf8')) as { contributions: { year: number }[] };
    expect([...new Set(contributions.map(({ year }) => year))]).toEqual([2016, 2017, 2018]);
  });
});

describe('R28: --herleid prints a derivation that a pocket calculator can redo', () => {
  const herleid = (path: string, ...more: string[]) =>
    verdeel(fixture('twentebedrijf-2016.xlsx'), '--herleid', path, ...more);

  test('p×q with a mark-up: every number with its cell, names with a slash included', async () => {
    const { status, out } = await herleid('E/Financiën & Control/Cred / deb adm', '--jaar', '2019');
    expect(status).toBe(0);
    // 427.750,00 × 90.724 / 215.470 = 180.104,845…; the largest remainders get the cents.
    expect(out).toMatch(/te verdelen +€\s427\.750,00/);
    expect(out).toMatch(/90\.724 +Hoeveelheden!I4/);
    expect(out).toMatch(/aandeel voor afronding +€\s180\.104,8452/);
    expect(out).toMatch(/bijdrage +€\s180\.104,85/);
    // 877.775,45 × 427.750 / 9.615.820 = 39.046,95 of the casco.
    expect(out).toMatch(/opslag: nettolasten € 427\.750,00 van € 9\.615\.820,00 +€\s39\.046,95/);
  });

  test('by code, name or alias, without case and accents', async () => {
    const { out } = await herleid('almelo/personeel & organisatie/SALARISADMINISTRATIE');
    expect(out).toMatch(/ingebracht budget, 2016 +€\s213\.923,99 +Inbreng!D4/);
    expect(out).toMatch(/verschil: werkelijk min voorschot +€\s2\.826,85/);
  });

  test.each([
    ['Amsterdam/P&O/Salarisadministratie', /geen deelnemer te herkennen/],
    ['Almelo/P&O/Salaris', /geen product te herkennen/],
  ])('%s is refused with a sentence', async (path, sentence) => {
    const { status, err } = await herleid(path);
    expect(status).toBe(2);
    expect(err[0]).toMatch(sentence);
  });

  test('who pays nothing is told so', async () => {
    const { status, out } = await herleid('Losser/Basisregistraties/Beheer topografie');
    expect(status).toBe(0);
    expect(out).toMatch(/betaalt hier niets voor/);
  });
});

describe('R24: --scenario', () => {
  const scenario = async (name: string, input = fixture('twentebedrijf-2016.xlsx')) => {
    const json = join(folder, 'scenario.json');
    const { status } = await verdeel(input, '--scenario', name, '--json', json);
    return { status, result: JSON.parse(readFileSync(json, 'utf8')) };
  };

  test('staff costs +5%: every budget line of that kind, and nothing else', async () => {
    const { result } = await scenario('Personeelskosten +5%');
    expect(result.scenario).toBe('Personeelskosten +5%');
    // 8.699.000,00 of the budget of 9.966.880,00 is Personeel (added up from the sheet): 5% is 434.950,00.
    expect(result.totals.budgetCost).toBe('10401830.00');
    expect(result.totals.actualCost).toBe('10092878.79');
  });

  test('casco by equal parts: 840.000,00 over 14 municipalities is 60.000,00 each', async () => {
    const { status, result } = await scenario('Casco gelijk verdeeld');
    const casco = result.contributions.filter(
      (row: { field: string; phase: string }) => row.field === 'Casco' && row.phase === 'budget',
    );
    expect(status).toBe(0);
    expect(casco.map(({ amount }: { amount: string }) => amount)).toEqual(Array(14).fill('60000.00'));
  });

  test('a taker without a contributed budget is refused, not guessed', async () => {
    const { status, result } = await scenario('Losser zonder inbreng');
    expect(status).toBe(1);
    expect(result.unallocated).toContainEqual(
      expect.objectContaining({ service: 'Twente Cloud', phase: 'budget', amount: '121800.00' }),
    );
  });
});

describe('help', () => {
  test.each([
    ['--hulp', 'Gebruik: '],
    ['--help', 'Gebruik: '],
    ['-h', 'Gebruik: '],
  ])('%s lists the options and does nothing else', async (option, start) => {
    const { status, out, err } = await verdeel(option);
    expect({ status, err }).toEqual({ status: 0, err: [] });
    expect(out.startsWith(start)).toBe(true);
    expect(out).toMatch(/ {2}--uit <resultaat\.xlsx> +schrijft de werkmap/);
  });

  test('in English', async () => {
    const { out } = await verdeel('--hulp', '--taal', 'en');
    expect(out).toMatch(/^Usage: [\s\S]* {2}--uit <result\.xlsx> +writes the workbook/);
  });

  test('an unknown product is told with one of the workbook, the meant one if it can be guessed', async () => {
    const asked = (text: string) => verdeel(fixture('twentebedrijf-2016.xlsx'), '--coalities', text);
    expect((await asked('P&O/Salarisadministratie')).err[0]).toMatch(
      /zoals Personeel & Organisatie\/Salarisadministratie\.$/,
    );
    expect((await asked('Onzin')).err[0]).toMatch(/zoals Personeel & Organisatie\/\S/);
    const path = 'Almelo/P&O/Salarisadministratie';
    const { status, err } = await verdeel(fixture('twentebedrijf-2016.xlsx'), '--herleid', path);
    expect(status).toBe(2);
    expect(err[0]).toMatch(/zoals Almelo\/Personeel & Organisatie\/Salarisadministratie\.$/);
  });
});

describe('wrong usage and unreadable files: one sentence, status 2, nothing written', () => {
  const truncated = (): string => {
    const path = join(folder, 'afgekapt.xlsx');
    writeFileSync(path, readFileSync(fixture('regio-twente-2016.xlsx')).subarray(0, 5000));
    return path;
  };
  const text = (): string => {
    const path = join(folder, 'tekst.xlsx');
    writeFileSync(path, 'Dit is geen werkmap.');
    return path;
  };

  test.each([
    ['no input', () => [], /Noem de werkmap/],
    ['two inputs', () => ['a.xlsx', 'b.xlsx'], /Noem één werkmap/],
    ['an unknown option', () => ['a.xlsx', '--uti', 'b.xlsx'], /--uti bestaat niet/],
    ['an option without its value', () => ['a.xlsx', '--uit'], /Na --uit ontbreekt de waarde/],
    ['an unknown language', () => ['a.xlsx', '--taal', 'fr'], /De taal fr is er niet/],
    ['an unreadable year', () => ['a.xlsx', '--jaar', '20x6'], /Het jaar 20x6 is niet te lezen/],
    [
      'years in the wrong order',
      () => ['a.xlsx', '--jaar', '2018-2016'],
      /Het jaar 2018-2016 is niet te lezen/,
    ],
    [
      'an unknown scenario',
      () => [fixture('regio-twente-2016.xlsx'), '--scenario', 'X'],
      /scenario X bestaat niet/,
    ],
    ['a missing file', () => [join(folder, 'weg.xlsx')], /weg\.xlsx/],
    ['a file that is no workbook', () => [text()], /tekst\.xlsx/],
    ['a truncated workbook', () => [truncated()], /afgekapt\.xlsx/],
  ])('%s', async (_, argv, sentence) => {
    const args = argv();
    const before = readdirSync(folder);
    const { status, out, err } = await verdeel(...args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err[0]).toMatch(sentence);
    expect(err.join('\n')).not.toMatch(/\bat .*\.ts|Error:/);
    expect(readdirSync(folder)).toEqual(before);
  });

  test('a folder that cannot be written to: status 2, and no half file stays behind', async () => {
    const uit = join(folder, 'is-een-map');
    mkdirSync(uit);
    const json = join(folder, 'resultaat.json');
    const { status, out, err } = await verdeel(
      fixture('regio-twente-2016.xlsx'),
      '--uit',
      uit,
      '--json',
      json,
    );
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err[0]).toMatch(/is-een-map/);
    expect(existsSync(json)).toBe(false);
    expect(readdirSync(folder)).toEqual(['is-een-map']);
  });
});
