import type { adoption as nl, log as nlLog } from '../nl/adoption';

export const adoption: typeof nl = {
  state: {
    adopted: (day) => `adopted ${day}`,
    budgetOnly: (day) => `budget adopted ${day}, accounts draft`,
    changed: (day) => `draft, changed after adoption ${day}`,
  },
  same: (moment, code) =>
    `Adopted on ${moment} (fingerprint ${code}). Inputs, choices and results are unchanged.`,
  sameBudget: (moment, code) =>
    `The budget was adopted on ${moment} (fingerprint ${code}) and is unchanged; the accounts are not adopted yet.`,
  changed: (moment, count, sameResults) =>
    `Since the adoption of ${moment} ${count === 1 ? '1 cell' : `${count} cells`} of the input changed; the result is ${sameResults ? 'the same' : 'different'}.`,
  changedUnknown: (moment, sameResults) =>
    `The input changed since the adoption of ${moment}; which cells these are was not kept. The result is ${sameResults ? 'the same' : 'different'}.`,
  results: (moment, then, now) =>
    `The input is that of the adoption of ${moment}, but the result is different: then version ${then} calculated, now version ${now}.`,
  incomplete: (names) =>
    `Adopted as incomplete: not allocated ${names.length === 1 ? 'is' : 'are'} ${names.join('; ')}.`,
  heading: 'Adoption',
  changes: 'Changed since the adoption',
  cli: {
    withdrawn: 'The adoption was withdrawn; the log keeps a note of it.',
    nothingToWithdraw: 'Nothing was adopted for these years; there is nothing to withdraw.',
    needsOutput: (option) =>
      `--${option} keeps something in the workbook; name with --uit where to write it.`,
    both: 'Choose --vaststellen or --intrekken.',
    incompleteAlone: '--onvolledig belongs to --vaststellen.',
    incomplete: (names) =>
      `Nothing was adopted or written: not allocated ${names.length === 1 ? 'is' : 'are'} ${names.join('; ')}. Solve that, or give --onvolledig to adopt it as it is.`,
    nothing: 'Nothing was allocated, so there is nothing to adopt.',
    already: (moment) => `This replaces the adoption of ${moment}.`,
  },
  pane: {
    title: 'Adopt',
    notYet: 'This result is not adopted yet.',
    note: 'Adopting keeps inputs, choices and results in the workbook. After that you see here whether anything changes, and in which cell.',
    adopt: 'Adopt',
    adoptAgain: 'Adopt again',
    question: (years, total) =>
      `Adopt the allocation of ${years}, with ${total} of contributions? The result sheets are written again and then bear the word adopted.`,
    incomplete: (names) =>
      `Not allocated: ${names.join('; ')}. If you adopt all the same, the word incomplete stays with it.`,
    confirm: 'Yes, adopt',
    confirmIncomplete: 'Yes, adopt as incomplete',
    replaces: (moment) => `This replaces the adoption of ${moment}.`,
    withdraw: 'Withdraw',
    withdrawQuestion:
      'Withdraw the adoption? The kept inputs leave the workbook; the log keeps a note of the adoption.',
    withdrawConfirm: 'Yes, withdraw',
    before: 'Adopted',
    after: 'Now',
  },
};

export const log: typeof nlLog = {
  title: (count) => `Log: ${count === 1 ? '1 line' : `${count} lines`}`,
  columns: {
    moment: 'moment',
    done: 'what',
    years: 'year',
    choices: 'choices',
    cost: 'net cost budgeted',
    budget: 'contributions budgeted',
    actual: 'contributions actual',
    unallocated: 'not allocated, budget',
    fingerprint: 'fingerprint of inputs',
    version: 'version',
  },
  done: { written: 'written', adopted: 'adopted', withdrawn: 'adoption withdrawn' },
  incomplete: (done) => `${done}, incomplete`,
  tentative: (part) => `(x) counts for ${part}`,
  caption: 'What was written, the newest on top',
  kept: (count) =>
    `The last ${count} lines are kept in the workbook itself, also when the result sheets are removed.`,
};
