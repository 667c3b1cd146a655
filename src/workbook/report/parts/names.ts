/**
 * Names of ranges on result sheets. The same in every language and run, so that a user's own formulas go on working;
 * formulas between result sheets use them as well, so that they do not depend on the name of a sheet.
 */
import type { Phase } from '../../../engine/model';

/** Columns of the flat list `tblBijdragen`. */
export const LIST = {
  organisation: 'Lijst_organisatie',
  field: 'Lijst_werkveld',
  service: 'Lijst_product',
  participant: 'Lijst_deelnemer',
  phase: 'Lijst_fase',
  component: 'Lijst_onderdeel',
  amount: 'Lijst_bedrag',
  rule: 'Lijst_bekostiging',
  code: 'Lijst_code',
  year: 'Lijst_jaar',
} as const;

/** Per phase: the participants of Resultaat bijdragen with what they pay, and the total of all. */
export const CONTRIBUTIONS: Readonly<Record<Phase, ContributionNames>> = {
  budget: {
    participant: 'Bijdragen_deelnemer',
    code: 'Bijdragen_code',
    amount: 'Bijdragen_bedrag',
    share: 'Bijdragen_aandeel',
    perInhabitant: 'Bijdragen_inwoner',
    total: 'Bijdrage_totaal',
  },
  actual: {
    participant: 'Realisatie_deelnemer',
    code: 'Realisatie_code',
    amount: 'Realisatie_bedrag',
    share: 'Realisatie_aandeel',
    perInhabitant: 'Realisatie_inwoner',
    total: 'Realisatie_totaal',
  },
};

interface ContributionNames {
  readonly participant: string;
  readonly code: string;
  readonly amount: string;
  /** Of the whole. */
  readonly share: string;
  /** Only where inhabitants are known. */
  readonly perInhabitant: string;
  readonly total: string;
}

/** Columns of `tblAfrekening`, and the totals of all participants. */
export const SETTLEMENT = {
  organisation: 'Afrekening_organisatie',
  field: 'Afrekening_werkveld',
  service: 'Afrekening_product',
  participant: 'Afrekening_deelnemer',
  advance: 'Afrekening_voorschot',
  actual: 'Afrekening_werkelijk',
  difference: 'Afrekening_verschil',
  source: 'Afrekening_herkomst',
  advanceTotal: 'Voorschot_totaal',
  actualTotal: 'Werkelijk_totaal',
  differenceTotal: 'Verschil_totaal',
} as const;

/** Columns of `tblBoekingen`. */
export const BOOKINGS = {
  participant: 'Boeking_deelnemer',
  year: 'Boeking_jaar',
  phase: 'Boeking_fase',
  taskField: 'Boeking_taakveld',
  amount: 'Boeking_bedrag',
} as const;

/** How many controls there are, and how many of them hold. */
export const CONTROLS = { count: 'Controles_aantal', good: 'Controles_goed' } as const;

/** Columns of `tblVoorschotten`, and the total that is billed. */
export const TERMS = {
  participant: 'Termijn_deelnemer',
  term: 'Termijn_nummer',
  amount: 'Termijn_bedrag',
  vat: 'Termijn_btw',
  total: 'Termijn_totaal',
} as const;
