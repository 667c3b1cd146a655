/** The scenarios that are being made in the pane: what is kept of them until the user saves. Pure. */
import type { ChangeDraft, ScenarioDraft } from '../../app/scenarios/draft';
import { foldText } from '../../engine/text';

export interface BookScenario {
  readonly id: number;
  readonly draft: ScenarioDraft;
  /** As it stands on Scenario's; undefined: it does not. */
  readonly saved: ScenarioDraft | undefined;
}

export interface ScenarioBook {
  readonly scenarios: readonly BookScenario[];
  /** The scenario that is worked on. */
  readonly chosen: number | undefined;
  /** Others that are shown beside it. */
  readonly beside: readonly number[];
  /** Tried on top of the chosen scenario without being part of it: all costs so many per cent higher. */
  readonly costs: number;
  readonly lastId: number;
}

export const EMPTY_BOOK: ScenarioBook = { scenarios: [], chosen: undefined, beside: [], costs: 0, lastId: 0 };

/** What differs from the sheet, or does not stand on it. */
export const isUnsaved = ({ draft, saved }: BookScenario): boolean =>
  saved === undefined || JSON.stringify(draft) !== JSON.stringify(saved);

export const chosenOf = ({ scenarios, chosen }: ScenarioBook): BookScenario | undefined =>
  scenarios.find(({ id }) => id === chosen);

/** The chosen scenario and those beside it, in the order of the book with the chosen one first. */
export function shownOf(book: ScenarioBook): readonly BookScenario[] {
  const chosen = chosenOf(book);
  const others = book.scenarios.filter(({ id }) => id !== book.chosen && book.beside.includes(id));
  return chosen ? [chosen, ...others] : others;
}

/** After a check: what the sheet holds now. What the user was making and has not saved stays. */
export function withSheet(book: ScenarioBook, sheet: readonly ScenarioDraft[]): ScenarioBook {
  let { lastId } = book;
  const kept = new Map(book.scenarios.map((scenario) => [foldText(scenario.saved?.name ?? ''), scenario]));
  const onSheet = sheet.map((saved): BookScenario => {
    const known = kept.get(foldText(saved.name));
    if (!known?.saved) return { id: ++lastId, draft: saved, saved };
    return { id: known.id, draft: isUnsaved(known) ? known.draft : saved, saved };
  });
  const names = new Set(sheet.map(({ name }) => foldText(name)));
  const others = book.scenarios
    .filter(({ saved }) => saved === undefined || !names.has(foldText(saved.name)))
    .filter(isUnsaved)
    .map((scenario) => ({ ...scenario, saved: undefined }));
  const scenarios = [...onSheet, ...others];
  const ids = new Set(scenarios.map(({ id }) => id));
  return {
    ...book,
    scenarios,
    lastId,
    chosen: book.chosen !== undefined && ids.has(book.chosen) ? book.chosen : undefined,
    beside: book.beside.filter((id) => ids.has(id)),
  };
}

/** After saving: it stands on the sheet as it was then. */
export const withSaved = (book: ScenarioBook, id: number, saved: ScenarioDraft): ScenarioBook => ({
  ...book,
  scenarios: book.scenarios.map((scenario) => (scenario.id === id ? { ...scenario, saved } : scenario)),
});

/** A name that no other scenario has: the wish, else with a number behind it. */
export function freeName({ scenarios }: ScenarioBook, wish: string): string {
  const taken = new Set(scenarios.map(({ draft }) => foldText(draft.name)));
  let name = wish;
  for (let number = 2; taken.has(foldText(name)); number += 1) name = `${wish} (${number})`;
  return name;
}

/** Whether another scenario than this one has the name already. */
export const isTaken = ({ scenarios }: ScenarioBook, name: string, id: number | undefined): boolean =>
  scenarios.some((other) => other.id !== id && foldText(other.draft.name) === foldText(name));

/** Adds a scenario under a free name and works on it. */
export function withNew(
  book: ScenarioBook,
  name: string,
  changes: readonly ChangeDraft[] = [],
): ScenarioBook {
  const id = book.lastId + 1;
  const draft = { name: freeName(book, name), changes };
  return {
    ...book,
    scenarios: [...book.scenarios, { id, draft, saved: undefined }],
    chosen: id,
    lastId: id,
    costs: 0,
  };
}

/** Forgets a scenario that does not stand on the sheet; of one that does, what was changed since. */
export function withDiscarded(book: ScenarioBook, id: number): ScenarioBook {
  const scenarios = book.scenarios.flatMap((scenario) => {
    if (scenario.id !== id) return [scenario];
    return scenario.saved ? [{ ...scenario, draft: scenario.saved }] : [];
  });
  const isGone = !scenarios.some((scenario) => scenario.id === id);
  return {
    ...book,
    scenarios,
    chosen: isGone ? undefined : book.chosen,
    beside: isGone ? book.beside.filter((other) => other !== id) : book.beside,
  };
}

/** Changes the scenario that is worked on. */
export const withDraft = (
  book: ScenarioBook,
  change: (draft: ScenarioDraft) => ScenarioDraft,
): ScenarioBook => ({
  ...book,
  scenarios: book.scenarios.map((scenario) =>
    scenario.id === book.chosen ? { ...scenario, draft: change(scenario.draft) } : scenario,
  ),
});

export const withName = (book: ScenarioBook, name: string): ScenarioBook =>
  withDraft(book, (draft) => ({ ...draft, name }));

export const withChange = (book: ScenarioBook, at: number, change: ChangeDraft): ScenarioBook =>
  withDraft(book, ({ changes, ...draft }) => ({ ...draft, changes: changes.with(at, change) }));

export const withAdded = (book: ScenarioBook, change: ChangeDraft): ScenarioBook =>
  withDraft(book, ({ changes, ...draft }) => ({ ...draft, changes: [...changes, change] }));

export const withRemoved = (book: ScenarioBook, at: number): ScenarioBook =>
  withDraft(book, ({ changes, ...draft }) => ({
    ...draft,
    changes: changes.filter((_, index) => index !== at),
  }));

/** Moves a change one place; at the end it stays where it is. */
export const withMoved = (book: ScenarioBook, at: number, by: -1 | 1): ScenarioBook =>
  withDraft(book, ({ changes, ...draft }) => {
    const [moved, other] = [changes[at], changes[at + by]];
    if (!moved || !other) return { changes, ...draft };
    return { ...draft, changes: changes.with(at, other).with(at + by, moved) };
  });

/** All changes of another scenario after those of the one that is worked on. */
export function withCombined(book: ScenarioBook, id: number): ScenarioBook {
  const other = book.scenarios.find((scenario) => scenario.id === id);
  if (!other) return book;
  return withDraft(book, ({ changes, ...draft }) => ({
    ...draft,
    changes: [...changes, ...other.draft.changes],
  }));
}
