import type { cli as nl } from '../nl/cli';

export const cli: typeof nl = {
  inputMissing: 'Name the workbook to divide.',
  inputsMany: (names) => `Name one workbook; these are more: ${names}.`,
  valueMissing: (option) => `The value after --${option} is missing.`,
  optionUnknown: (option) => `There is no option ${option}.`,
  languageUnknown: (value) => `There is no language ${value}; choose nl or en.`,
  yearUnreadable: (value) => `The year ${value} cannot be read; write 2016 or 2016-2019.`,
  scenarioUnknown: (name, known) =>
    known === ''
      ? `There is no scenario ${name}: the workbook has no sheet with scenarios.`
      : `There is no scenario ${name}; the workbook has: ${known}. With " + " between them they go one after the other.`,
  namesUnreadable: (text) =>
    `The names after --vergelijk cannot be read: ${text}; put commas between them, and a name with a comma between double quotes.`,
  compareOrScenario:
    'Choose --scenario or --vergelijk: scenarios are compared with the workbook without one.',
  compared: 'budget and difference per scenario',
  changes: (open) => `change of ${open}`,
  boundUnreadable: (value) =>
    `The phase-in ${value} cannot be read; write euros per inhabitant per year, such as 2,50.`,
  analyses: {
    percentUnreadable: (text) =>
      `The sensitivity ${text} cannot be read; write for instance "10%", "10% voor Almelo" or "10% voor iedereen".`,
    goalUnreadable: (text) =>
      `The goal ${text} cannot be read; write "prijs van <service> hoogstens <amount> door kosten", or "bijdrage van <participant> voor <service> hoogstens <amount> door hoeveelheid" (or afnemers).`,
    amountUnreadable: (text) => `The amount ${text} cannot be read; write euros, such as 60.000 or 45,50.`,
    participantUnknown: (text) => `The workbook has no participant ${text}.`,
    serviceUnknown: (text, known) =>
      `The workbook has no service ${text}; write field/service, such as ${known}.`,
    serviceUnclear: (text) =>
      `There are several services ${text}; put the field in front, and the organisation where needed.`,
    serviceNeeded: (text) =>
      `${text} needs a service: "bijdrage van <participant> voor <service> …", or "door ${text} van <service>".`,
  },
  participantUnknown: (path, known) =>
    `No participant is recognised in ${path}; write participant/field/service, such as ${known}.`,
  serviceUnknown: (path, known) =>
    `No service is recognised in ${path}; write participant/field/service, such as ${known}.`,
  nothingToDerive: (path) => `${path}: this participant pays nothing for it.`,
  heading: (organisation, year) => (organisation ? `${organisation}, ${year}` : year),
  scenario: (name) => `scenario ${name}`,
  column: {
    participant: 'participant',
    budget: 'budget',
    advance: 'advance',
    actual: 'actual',
    difference: 'difference',
  },
  total: 'total',
  unallocated: (amount, phase) => `not allocated (${phase}): ${amount}`,
  coverage: (amount, phase) => `coverage difference (${phase}): ${amount}`,
  severity: { error: 'ERROR', warning: 'WARNING', info: 'INFO' },
  moreInfo: (count) => `and ${count} more notices for information; --json has them all`,
  written: (path, sheets) => `Written: ${path} (${sheets} sheets)`,
  writtenBookings: (path, files) =>
    `Written: ${path} (${files === 1 ? '1 file' : `${files} files`} with bookings)`,
  writtenJson: (path) => `Written: ${path}`,
  participantsUnreadable: (text) =>
    `The names after --deelnemer cannot be read: ${text}; put commas between them, or write alle.`,
  participantNotThere: (name, known) => `There is no participant ${name}; the workbook has: ${known}.`,
  participantNowhere:
    '--deelnemer makes sheets for that participant: also give --uit with the workbook, or --per-deelnemer with a folder.',
  kindsWithoutParticipant: '--stukken goes with --deelnemer or --per-deelnemer.',
  kindUnknown: (word) =>
    `There is no sheet ${word}; choose from overview, advance, settlement and agreement.`,
  writtenBooks: (folder, count) =>
    count === 1 ? `Written: ${folder} (1 workbook)` : `Written: ${folder} (${count} workbooks)`,
  leftBooks: (folder, files) =>
    files.length === 1
      ? `WARNING: ${folder} still holds ${files[0]} of an earlier division. That file belongs to no participant of this workbook; it was neither updated nor removed.`
      : `WARNING: ${folder} still holds files of an earlier division: ${files.join(', ')}. They belong to no participant of this workbook; they were neither updated nor removed.`,
  correctionUnknown: (text) =>
    `What --lees says cannot be understood: ${text}; write for instance "Blad1 = Begroting", "Blad1!Rubriek = Kostensoort" or "NoabDT = Dinkelland + Tubbergen by inwoners", and "Blad1 =" to take back what you said before.`,
  working: {
    sensitivity: (part) => `Working out the sensitivity: ${part}`,
    coalitions: (part) => `Working out the coalitions: ${part}`,
    fairness: (part) => `Working out the fairness lines: ${part}`,
    goal: (part) => `Looking for the goal: ${part}`,
    scenarios: (part) => `Comparing the scenarios: ${part}`,
    between: (part) => `Comparing: ${part}`,
    range: (part) => `Working out the tentative uptake: ${part}`,
  },
  interrupted: 'Cancelled; nothing was written.',
  noNewYear:
    'No workbook for a new year was made: first solve the errors that stop everything (without --nieuw-jaar you see them).',
  nothingCalculated: 'Nothing was allocated: this has to be solved first.',
  unexpected: (detail) =>
    `Something went wrong in Verdeelwijzer itself; nothing was written. Pass this on to your administrator: ${detail}`,
  demo: (path) =>
    `Open ${path} in Excel or LibreOffice: the sheets whose names start with Resultaat are new.`,
  account: {
    because: (reasons) => `because: ${reasons}`,
    unknown: 'not recognised; is not read',
    aside: 'does not count',
    hidden: 'hidden',
    column: 'column',
    participants: 'participants',
    amounts: (year) => `amounts of ${year}`,
    ignored: 'is not read',
    missing: (headings) => `no column for ${headings} yet; name it with --lees`,
    byUser: 'said by you; taken back with --lees and nothing behind the equals sign',
    rows: (numbers, one, turned) => `${turned ? 'column' : 'row'}${one ? '' : 's'} ${numbers}`,
    field: (field) => `rows of the field ${field}`,
    rowKinds: {
      data: 'rows',
      heading: 'heading of a field',
      total: 'total; does not count',
      left: 'not read: heading, title or note',
    },
    unsure: (things) =>
      `Nothing was allocated or written, since this is not certain: ${things}; look at it with --uitleg and give --ja if it is right.`,
  },
};
