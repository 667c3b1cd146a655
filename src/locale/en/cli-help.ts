import type { cliHelp as dutch } from '../nl/cli-help';

export const cliHelp: typeof dutch = {
  usage: 'Usage: npm run verdeel -- <input.xlsx> [options]',
  more: 'npm run verdeel -- --hulp --taal en lists the options.',
  options: {
    uit: ['--uit <result.xlsx>', 'writes the workbook with the result sheets added'],
    json: ['--json <result.json>', 'writes the result for a program'],
    boekingen: ['--boekingen <folder | file.csv>', 'writes per taakveld what participants can book'],
    jaar: ['--jaar 2016 | 2016-2019', 'the year, or a range of years'],
    scenario: [
      '--scenario <name> [+ <name>]',
      'calculates with a scenario of the sheet Scenario’s, or with several in turn',
    ],
    vergelijk: ['--vergelijk <name>,<name>', 'puts scenarios beside the workbook itself'],
    'vergelijk-met': [
      '--vergelijk-met realisatie | vastgesteld | <year> | <earlier.xlsx>',
      'says what is different, and by what',
    ],
    gevoeligheid: ['--gevoeligheid "10% voor <participant>"', 'says what weighs most'],
    doel: ['--doel "prijs van <service> hoogstens <amount> door kosten"', 'seeks what a goal takes'],
    coalities: ['--coalities <field/service>', 'says what other sets of takers would pay'],
    eerlijkheid: ['--eerlijkheid', 'puts lines of fairness beside the contributions'],
    ingroei: [
      '--ingroei <amount>',
      'redistribution between two years, by at most so much per inhabitant a year',
    ],
    herleid: ['--herleid <participant/field/service>', 'explains one amount'],
    deelnemer: ['--deelnemer <name>,<name> | alle', 'with --uit: sheets for these participants as well'],
    stukken: ['--stukken <sheet>,<sheet>', 'which: overzicht, voorschot, afrekening, dvo'],
    'per-deelnemer': ['--per-deelnemer <folder>', 'writes a workbook per participant'],
    'nieuw-jaar': ['--nieuw-jaar <new.xlsx>', 'writes the input sheets for the next year'],
    vaststellen: ['--vaststellen [--onvolledig]', 'with --uit: adopts this run'],
    intrekken: ['--intrekken', 'with --uit: takes the adoption back'],
    uitleg: ['--uitleg', 'says what each sheet, column and row was taken for'],
    lees: ['--lees "<name = meaning>"', 'corrects that'],
    ja: ['--ja', 'says yes to what was recognised with doubt'],
    taal: ['--taal nl | en', 'the language'],
  },
};
