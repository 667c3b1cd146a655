/** The names of a workbook as they are compared, worked out once: a slider asks for them thousands of times. */
import { EQUAL_DRIVER } from '../key';
import type { Model, ParticipantIndex, ServiceIndex } from '../model';
import { foldText } from '../text';

export interface FoldedService {
  readonly organisation: string;
  readonly field: string;
  readonly name: string;
}

export interface FoldedLine {
  readonly organisation: string;
  readonly field: string;
  readonly costKind: string;
}

export interface NameIndex {
  readonly everybody: readonly ParticipantIndex[];
  /** By code, name and alias. */
  readonly participants: ReadonlyMap<string, readonly ParticipantIndex[]>;
  readonly organisations: ReadonlySet<string>;
  /** By service index. */
  readonly services: readonly FoldedService[];
  /** All services but rows of Frictiekosten, which are no products. */
  readonly products: readonly ServiceIndex[];
  /** The different organisations, werkvelden and cost kinds of the cost lines. */
  readonly lines: readonly FoldedLine[];
  /** `gelijk` included. */
  readonly drivers: ReadonlySet<string>;
}

const known = new WeakMap<Model, NameIndex>();

/** The names of a model; a model never changes, so neither do they. */
export function namesIn(model: Model): NameIndex {
  const found = known.get(model) ?? indexNames(model);
  known.set(model, found);
  return found;
}

function indexNames(model: Model): NameIndex {
  const participants = new Map<string, ParticipantIndex[]>();
  for (const [index, { code, name, aliases }] of model.participants.entries()) {
    for (const text of new Set([code, name, ...aliases].map(foldText)))
      participants.set(text, [...(participants.get(text) ?? []), index]);
  }
  const lines = new Map<string, FoldedLine>();
  for (const { organisation, field, costKind } of model.costLines) {
    const line = {
      organisation: foldText(organisation),
      field: foldText(field),
      costKind: foldText(costKind),
    };
    lines.set(JSON.stringify(line), line);
  }
  const isProduct = (service: ServiceIndex): boolean => model.services[service]?.kind !== 'friction';
  return {
    everybody: [...model.participants.keys()],
    participants,
    organisations: new Set(model.organisations.map(foldText)),
    services: model.services.map(({ organisation, field, name }) => ({
      organisation: foldText(organisation),
      field: foldText(field),
      name: foldText(name),
    })),
    products: [...model.services.keys()].filter(isProduct),
    lines: [...lines.values()],
    drivers: new Set([EQUAL_DRIVER, ...model.drivers.map(({ name }) => foldText(name))]),
  };
}
