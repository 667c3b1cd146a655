export const cli = {
  inputMissing: 'Noem de werkmap die verdeeld moet worden.',
  inputsMany: (names: string) => `Noem één werkmap; dit zijn er meer: ${names}.`,
  valueMissing: (option: string) => `Na --${option} ontbreekt de waarde.`,
  optionUnknown: (option: string) => `De optie ${option} bestaat niet.`,
  languageUnknown: (value: string) => `De taal ${value} is er niet; kies nl of en.`,
  yearUnreadable: (value: string) => `Het jaar ${value} is niet te lezen; schrijf 2016 of 2016-2019.`,
  scenarioUnknown: (name: string, known: string) =>
    known === ''
      ? `Het scenario ${name} bestaat niet: de werkmap heeft geen blad met scenario’s.`
      : `Het scenario ${name} bestaat niet; de werkmap heeft: ${known}. Met " + " ertussen gaan ze na elkaar.`,
  namesUnreadable: (text: string) =>
    `De namen na --vergelijk zijn niet te lezen: ${text}; zet er komma's tussen, en een naam met een komma tussen dubbele aanhalingstekens.`,
  compareOrScenario: 'Kies --scenario of --vergelijk: vergeleken wordt met de werkmap zonder scenario.',
  compared: 'begroting en verschil per scenario',
  /** @param open - such as `niet verdeeld (begroting): € 12,00` */
  changes: (open: string) => `verandering van ${open}`,
  boundUnreadable: (value: string) =>
    `De ingroei ${value} is niet te lezen; schrijf euro's per inwoner per jaar, zoals 2,50.`,
  analyses: {
    percentUnreadable: (text: string) =>
      `De gevoeligheid ${text} is niet te lezen; schrijf bijvoorbeeld "10%", "10% voor Almelo" of "10% voor iedereen".`,
    goalUnreadable: (text: string) =>
      `Het doel ${text} is niet te lezen; schrijf "prijs van <product> hoogstens <bedrag> door kosten", of "bijdrage van <deelnemer> voor <product> hoogstens <bedrag> door hoeveelheid" (of afnemers).`,
    amountUnreadable: (text: string) =>
      `Het bedrag ${text} is niet te lezen; schrijf euro's, zoals 60.000 of 45,50.`,
    participantUnknown: (text: string) => `De deelnemer ${text} staat niet in de werkmap.`,
    serviceUnknown: (text: string, known: string) =>
      `Het product ${text} staat niet in de werkmap; schrijf werkveld/product, zoals ${known}.`,
    serviceUnclear: (text: string) =>
      `Er zijn meer producten ${text}; zet het werkveld ervoor, en zo nodig de organisatie.`,
    serviceNeeded: (text: string) =>
      `Voor ${text} moet er een product bij: "bijdrage van <deelnemer> voor <product> …", of "door ${text} van <product>".`,
  },
  participantUnknown: (path: string, known: string) =>
    `In ${path} is geen deelnemer te herkennen; schrijf deelnemer/werkveld/product, zoals ${known}.`,
  serviceUnknown: (path: string, known: string) =>
    `In ${path} is geen product te herkennen; schrijf deelnemer/werkveld/product, zoals ${known}.`,
  nothingToDerive: (path: string) => `${path}: deze deelnemer betaalt hier niets voor.`,
  heading: (organisation: string, year: string) => (organisation ? `${organisation}, ${year}` : year),
  scenario: (name: string) => `scenario ${name}`,
  column: {
    participant: 'deelnemer',
    budget: 'begroting',
    advance: 'voorschot',
    actual: 'werkelijk',
    difference: 'verschil',
  },
  total: 'totaal',
  unallocated: (amount: string, phase: string) => `niet verdeeld (${phase}): ${amount}`,
  coverage: (amount: string, phase: string) => `dekkingsverschil (${phase}): ${amount}`,
  severity: { error: 'FOUT', warning: 'LET OP', info: 'TER INFO' },
  moreInfo: (count: number) => `en nog ${count} mededelingen ter informatie; --json geeft ze alle`,
  written: (path: string, sheets: number) => `Geschreven: ${path} (${sheets} bladen)`,
  writtenBookings: (path: string, files: number) =>
    `Geschreven: ${path} (${files === 1 ? '1 bestand' : `${files} bestanden`} met boekingen)`,
  writtenJson: (path: string) => `Geschreven: ${path}`,
  participantsUnreadable: (text: string) =>
    `De namen na --deelnemer zijn niet te lezen: ${text}; zet er komma's tussen, of schrijf alle.`,
  participantNotThere: (name: string, known: string) =>
    `De deelnemer ${name} bestaat niet; de werkmap heeft: ${known}.`,
  participantNowhere:
    '--deelnemer maakt bladen voor die deelnemer: geef ook --uit met de werkmap, of --per-deelnemer met een map.',
  kindsWithoutParticipant: '--stukken hoort bij --deelnemer of --per-deelnemer.',
  kindUnknown: (word: string) =>
    `Het stuk ${word} is er niet; kies uit overzicht, voorschot, afrekening en DVO.`,
  writtenBooks: (folder: string, count: number) =>
    count === 1 ? `Geschreven: ${folder} (1 werkmap)` : `Geschreven: ${folder} (${count} werkmappen)`,
  /** Files of an earlier run of the same year that belong to nobody any more. */
  leftBooks: (folder: string, files: readonly string[]) =>
    files.length === 1
      ? `LET OP: in ${folder} staat nog ${files[0]} van een eerdere verdeling. Dat bestand hoort bij geen deelnemer van deze werkmap; het is niet bijgewerkt en niet weggehaald.`
      : `LET OP: in ${folder} staan nog bestanden van een eerdere verdeling: ${files.join(', ')}. Ze horen bij geen deelnemer van deze werkmap; ze zijn niet bijgewerkt en niet weggehaald.`,
  correctionUnknown: (text: string) =>
    `Wat --lees zegt, is niet te begrijpen: ${text}; schrijf bijvoorbeeld "Blad1 = Begroting", "Blad1!Rubriek = Kostensoort" of "NoabDT = Dinkelland + Tubbergen naar inwoners", en "Blad1 =" om terug te nemen wat u eerder hebt aangegeven.`,
  /** What takes long, with how far it is. */
  working: {
    sensitivity: (part: string) => `Gevoeligheid wordt berekend: ${part}`,
    coalitions: (part: string) => `Coalities worden doorgerekend: ${part}`,
    fairness: (part: string) => `Eerlijkheid wordt berekend: ${part}`,
    goal: (part: string) => `Het doel wordt gezocht: ${part}`,
    scenarios: (part: string) => `Scenario’s worden vergeleken: ${part}`,
    between: (part: string) => `De vergelijking wordt gemaakt: ${part}`,
    range: (part: string) => `Voorwaardelijke afname wordt doorgerekend: ${part}`,
  },
  interrupted: 'Afgebroken; er is niets geschreven.',
  noNewYear:
    'Er is geen werkmap voor een nieuw jaar gemaakt: los eerst de fouten op die alles tegenhouden (zonder --nieuw-jaar ziet u ze).',
  nothingCalculated: 'Er is niets verdeeld: eerst moet dit worden opgelost.',
  unexpected: (detail: string) =>
    `Er ging iets mis in Verdeelwijzer zelf; er is niets geschreven. Geef dit door aan de beheerder: ${detail}`,
  demo: (path: string) =>
    `Open ${path} in Excel of LibreOffice: de bladen die met Resultaat beginnen zijn nieuw.`,
  account: {
    because: (reasons: string) => `want: ${reasons}`,
    unknown: 'niet herkend; wordt niet gelezen',
    aside: 'telt niet mee',
    hidden: 'verborgen',
    column: 'kolom',
    participants: 'deelnemers',
    amounts: (year: string) => `bedragen van ${year}`,
    ignored: 'wordt niet gelezen',
    missing: (headings: string) => `nog geen kolom voor ${headings}; geef die aan met --lees`,
    byUser: 'door u aangegeven; terug te nemen met --lees en niets achter het isgelijkteken',
    rows: (numbers: string, one: boolean, turned: boolean) =>
      `${turned ? (one ? 'kolom' : 'kolommen') : one ? 'rij' : 'rijen'} ${numbers}`,
    field: (field: string) => `regels van het werkveld ${field}`,
    rowKinds: {
      data: 'regels',
      heading: 'kop van een werkveld',
      total: 'totaal; telt niet mee',
      left: 'niet gelezen: kop, titel of toelichting',
    },
    unsure: (things: string) =>
      `Er is niets verdeeld of geschreven, omdat dit niet zeker is: ${things}; bekijk het met --uitleg en geef --ja als het klopt.`,
  },
};
