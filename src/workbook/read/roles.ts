/** The headings of the workbook contract, and which sheet has which. */
import type { OnboardingItem } from '../../engine/model';
import { ONBOARDING_ITEMS } from '../../engine/onboarding-items';
import type { ColumnChoices } from './reading';

/** What a column holds. Roles of Inbrengtraject bear the name of its item. */
export type Role =
  | 'setting'
  | 'value'
  | 'code'
  | 'name'
  | 'kind'
  | 'alias'
  | 'joined'
  | 'left'
  | 'vatCompensation'
  | 'billTo'
  | 'group'
  | 'driver'
  | 'year'
  | 'organisation'
  | 'field'
  | 'service'
  | 'origin'
  | 'extent'
  | 'indication'
  | 'funding'
  | 'circle'
  | 'from'
  | 'to'
  | 'fixed'
  | 'remaining'
  | 'vat'
  | 'package'
  | 'statutory'
  | 'unit'
  | 'costKind'
  | 'side'
  | 'taskField'
  | 'tariff'
  | 'participant'
  | 'starts'
  | 'ends'
  | 'minimumTerm'
  | 'notice'
  | 'norm'
  | 'description'
  | 'fromOrganisation'
  | 'toOrganisation'
  | 'index'
  | 'scenario'
  | 'change'
  | OnboardingItem;

/** Headings as they compare: folded, without a colon or an asterisk behind them. */
const HEADINGS: Readonly<Record<Role, readonly string[]>> = {
  setting: ['instelling'],
  value: ['waarde'],
  code: ['code'],
  name: ['naam'],
  kind: ['soort'],
  alias: ['alias', 'aliassen'],
  joined: ['toetreding'],
  left: ['uittreding'],
  vatCompensation: ['bcf %', 'bcf%', 'bcf'],
  billTo: ['factureren aan'],
  group: ['groep', 'groepen'],
  driver: ['maatstaf'],
  year: ['jaar'],
  organisation: ['organisatie'],
  field: ['werkveld'],
  service: ['product'],
  origin: ['herkomst'],
  extent: ['omvang'],
  indication: ['indicatief'],
  funding: ['bekostiging'],
  circle: ['kring'],
  from: ['vanaf'],
  to: ['t/m', 'tot en met'],
  fixed: ['vast deel %', 'vast deel%', 'vast deel'],
  remaining: ['blijvend deel %', 'blijvend deel%', 'blijvend deel'],
  vat: ['btw'],
  package: ['pakket'],
  statutory: ['wettelijk'],
  unit: ['eenheid'],
  costKind: ['kostensoort'],
  side: ['l/b', 'l / b'],
  taskField: ['taakveld'],
  tariff: ['tarief'],
  participant: ['deelnemer'],
  starts: ['ingang'],
  ends: ['einde'],
  minimumTerm: ['minimumduur'],
  notice: ['opzegtermijn'],
  norm: ['norm'],
  description: ['omschrijving'],
  fromOrganisation: ['van organisatie'],
  toOrganisation: ['naar organisatie'],
  index: ['index'],
  scenario: ['scenario'],
  change: ['wijziging'],
  participation: ['deelname'],
  principles: ['principes geaccepteerd'],
  counterpart: ['contramal'],
  fieldExists: ['werkveld bestaat'],
  friction: ['frictiekosten'],
  fte: ['fte'],
  budget: ['budget'],
  savingTarget: ['taakstelling'],
  backlog: ['achterstand'],
  basics: ['basis op orde'],
  weavingIn: ['invlechting'],
  disentangling: ['ontvlechting'],
  agreementSigned: ['dvo getekend'],
  staffPlan: ['personeelsplan'],
};

/** What a sheet is recognised by. The cost sheets share one shape, and so do Matrix, Inbreng and Voorschotten. */
export type ShapeName =
  | 'settings'
  | 'participants'
  | 'drivers'
  | 'uptake'
  | 'services'
  | 'costs'
  | 'volumes'
  | 'tariffs'
  | 'agreements'
  | 'friction'
  | 'recharges'
  | 'indexes'
  | 'onboarding'
  | 'scenarios';

export interface Shape {
  readonly name: ShapeName;
  readonly required: readonly Role[];
  readonly optional: readonly Role[];
  /** Whether it has participant columns, or columns headed by a year; then at least one is required. */
  readonly columns: 'participants' | 'years' | 'none';
  /** Role of each heading of this shape. */
  readonly headings: ReadonlyMap<string, Role>;
}

function shape(
  name: ShapeName,
  columns: Shape['columns'],
  required: readonly Role[],
  optional: readonly Role[] = [],
): Shape {
  const headings = new Map<string, Role>();
  for (const role of [...required, ...optional]) for (const text of HEADINGS[role]) headings.set(text, role);
  return { name, columns, required, optional, headings };
}

// Werkveld is optional everywhere: it may stand in heading rows above the products instead.
export const SHAPES: readonly Shape[] = [
  shape('settings', 'none', ['setting', 'value']),
  shape(
    'participants',
    'none',
    ['code', 'name', 'kind'],
    ['alias', 'joined', 'left', 'vatCompensation', 'billTo', 'group'],
  ),
  shape('drivers', 'participants', ['driver'], ['year']),
  shape(
    'uptake',
    'participants',
    ['service'],
    ['organisation', 'field', 'year', 'origin', 'extent', 'indication'],
  ),
  shape(
    'services',
    'none',
    ['service', 'funding'],
    [
      'organisation',
      'field',
      'driver',
      'circle',
      'from',
      'to',
      'fixed',
      'remaining',
      'vat',
      'package',
      'statutory',
      'unit',
      'fte',
    ],
  ),
  shape('costs', 'years', ['service', 'costKind'], ['organisation', 'field', 'side', 'taskField']),
  shape('volumes', 'participants', ['service', 'kind'], ['organisation', 'field', 'year', 'unit']),
  shape('tariffs', 'none', ['service', 'tariff'], ['organisation', 'field', 'year']),
  shape(
    'agreements',
    'none',
    ['participant', 'service', 'starts'],
    ['organisation', 'field', 'ends', 'minimumTerm', 'notice', 'norm'],
  ),
  shape('friction', 'participants', ['description', 'kind'], ['organisation', 'year']),
  shape('recharges', 'none', ['fromOrganisation', 'participant', 'toOrganisation', 'service'], ['field']),
  shape('indexes', 'none', ['year', 'costKind', 'index']),
  shape(
    'onboarding',
    'none',
    ['participant', 'service', 'participation'],
    ['field', ...ONBOARDING_ITEMS.slice(1)],
  ),
  shape(
    'scenarios',
    'none',
    ['scenario', 'change', 'value'],
    ['organisation', 'participant', 'field', 'service', 'costKind', 'year'],
  ),
];

/** The heading that the workbook contract has for a column, in lower case. */
export const headingOfRole = (role: Role): string => HEADINGS[role][0] ?? role;

export const isRole = (text: string): text is Role => Object.hasOwn(HEADINGS, text);

/** The role whose heading, in any spelling that is read, a folded text is. */
export const roleOfHeading = (folded: string): Role | undefined =>
  Object.keys(HEADINGS)
    .filter(isRole)
    .find((role) => HEADINGS[role].includes(folded));

/** The roles that a column of a table of this shape may have. */
export const rolesOf = ({ required, optional }: Pick<Shape, 'required' | 'optional'>): readonly Role[] => [
  ...required,
  ...optional,
];

/** What a column of such a table can be said to be. */
export function choicesOf(name: ShapeName): ColumnChoices {
  const shape = SHAPES.find((each) => each.name === name);
  return {
    roles: shape === undefined ? [] : rolesOf(shape),
    years: shape?.columns === 'years',
    participants: shape?.columns === 'participants',
  };
}

/** Every heading of every shape. */
export const KNOWN_HEADINGS: ReadonlySet<string> = new Set(Object.values(HEADINGS).flat());
