import type { help as nl } from '../nl/pane-help';

export const help: typeof nl = {
  open: 'Help',
  title: 'Help',
  sections: [
    {
      title: 'In four steps',
      lines: [
        'Check: the sheets are recognised and examined. Choose the cell of a remark to go there at once. In doubt you are first asked whether a sheet was recognised well.',
        'Division: choose the year and see who pays what. Under What if you make scenarios and see at once what they mean for each.',
        'Write: the result sheets come after your own sheets. Your own sheets do not change.',
        'Why: select an amount on a result sheet and read where it comes from, down to the cell and the cent.',
      ],
    },
    {
      title: 'What the workbook must hold',
      lines: [
        'Needed are Deelnemers (participants), a matrix of who takes what, and a Begroting (budget). Sheets may have any name: the headings count.',
        'Maatstaven, Producten, Inbreng, Voorschotten, Hoeveelheden, Realisatie and other sheets are used where they exist.',
        'Insert empty template gives you the sheets with the right headings.',
      ],
    },
    {
      title: 'Marks in the matrix',
      lines: [
        'x: takes the service. A number: takes it, and is the budgeted volume.',
        '(x): tentative. Does not count, unless you say so in the options.',
        'on demand: pays afterwards only, for the actual volume.',
        'Empty, - or nee: does not take it and pays nothing.',
      ],
    },
    {
      title: 'How costs are divided',
      lines: [
        'Each service follows the funding on the sheet Producten: solidarity, contributed budget, benefit, p×q, mark-up or direct.',
        'Costs are divided to the cent: first rounded down, then the cents that are left go to the largest remainders.',
        'When something is missing, that service is not divided. Nothing is ever guessed.',
      ],
    },
    {
      title: 'Settling a year',
      lines: [
        'When the workbook holds a Realisatie (actuals), the year is settled: actual share minus advance.',
        'After the settlement nothing is left in the organisation, and nothing is short.',
      ],
    },
    {
      title: 'Result sheets',
      lines: [
        'Their names start with Result. Writing again replaces these sheets only.',
        'If you wrote something on them yourself, you are asked first whether it may go.',
        'Under Result you can remove all result sheets at once.',
      ],
    },
    {
      title: 'Formulas',
      lines: [
        '=VERDEELWIJZER.VERDEEL(amount, weights) divides an amount to the cent. The parts always sum to the amount.',
        '=VERDEELWIJZER.VERDEELSLEUTEL(amount, key, names, values, takers) does so by a key, such as 50% gelijk + 50% inwoners.',
        'A left-over cent goes to the largest remainder, then to the largest weight, then to whoever comes first.',
      ],
    },
    {
      title: 'Privacy',
      lines: [
        'Your data does not leave the workbook. Nothing is measured and nothing is sent.',
        'Your choices are kept in the workbook itself; only the chosen language is remembered on your computer.',
      ],
    },
  ],
};
