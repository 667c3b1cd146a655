type Line = readonly [option: string, does: string];

const pair = (option: string, does: string): Line => [option, does];

/** What `--hulp` prints: an option with its value, and what it does. */
export const cliHelp = {
  usage: 'Gebruik: npm run verdeel -- <invoer.xlsx> [opties]',
  more: 'npm run verdeel -- --hulp noemt de opties.',
  options: {
    uit: pair('--uit <resultaat.xlsx>', 'schrijft de werkmap met de resultaatbladen erbij'),
    json: pair('--json <resultaat.json>', 'schrijft het resultaat voor een programma'),
    boekingen: pair('--boekingen <map | bestand.csv>', 'schrijft per taakveld wat deelnemers kunnen boeken'),
    jaar: pair('--jaar 2016 | 2016-2019', 'het jaar, of een reeks jaren'),
    scenario: pair(
      '--scenario <naam> [+ <naam>]',
      'rekent met een scenario van het blad Scenario’s, of met meer na elkaar',
    ),
    vergelijk: pair('--vergelijk <naam>,<naam>', 'zet scenario’s naast de werkmap zelf'),
    'vergelijk-met': pair(
      '--vergelijk-met realisatie | vastgesteld | <jaar> | <eerder.xlsx>',
      'zegt wat er anders is, en waardoor',
    ),
    gevoeligheid: pair('--gevoeligheid "10% voor <deelnemer>"', 'zegt wat het zwaarst weegt'),
    doel: pair(
      '--doel "prijs van <product> hoogstens <bedrag> door kosten"',
      'zoekt wat er voor een doel nodig is',
    ),
    coalities: pair('--coalities <werkveld/product>', 'zegt wat andere groepen afnemers zouden betalen'),
    eerlijkheid: pair('--eerlijkheid', 'zet ijklijnen voor eerlijkheid naast de bijdragen'),
    ingroei: pair(
      '--ingroei <bedrag>',
      'herverdeling tussen twee jaren, met hoogstens dit bedrag per inwoner per jaar',
    ),
    herleid: pair('--herleid <deelnemer/werkveld/product>', 'legt één bedrag uit'),
    deelnemer: pair('--deelnemer <naam>,<naam> | alle', 'met --uit: ook bladen voor deze deelnemers'),
    stukken: pair('--stukken <stuk>,<stuk>', 'welke: overzicht, voorschot, afrekening, dvo'),
    'per-deelnemer': pair('--per-deelnemer <map>', 'schrijft een werkmap per deelnemer'),
    'nieuw-jaar': pair('--nieuw-jaar <nieuw.xlsx>', 'schrijft de invoerbladen voor het volgende jaar'),
    vaststellen: pair('--vaststellen [--onvolledig]', 'met --uit: legt deze verdeling vast'),
    intrekken: pair('--intrekken', 'met --uit: trekt het vaststellen in'),
    uitleg: pair('--uitleg', 'zegt waarvoor elk blad, elke kolom en elke rij is aangezien'),
    lees: pair('--lees "<naam = betekenis>"', 'verbetert dat'),
    ja: pair('--ja', 'zegt ja op wat met twijfel is herkend'),
    taal: pair('--taal nl | en', 'de taal'),
  },
};
