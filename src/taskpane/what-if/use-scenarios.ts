/** The scenarios that are being made, kept while the user goes through the pane. */
import { useEffect, useMemo, useState } from 'react';
import { draftsOf, type ScenarioDraft } from '../../app/scenarios/draft';
import type { Checked } from '../../app/session-types';
import { EMPTY_BOOK, type ScenarioBook, shownOf, withSheet } from './scenario-book';
import { costsChange } from './slide';

export interface Scenarios {
  readonly book: ScenarioBook;
  readonly update: (change: (book: ScenarioBook) => ScenarioBook) => void;
  /** What is shown beside the workbook: the chosen scenario, with the costs that are tried on top of it, and others. */
  readonly shown: readonly ScenarioDraft[];
}

/** @param costsName - the name of what is tried when no scenario is chosen */
export function useScenarios(checked: Checked | undefined, costsName: string): Scenarios {
  const [book, update] = useState<ScenarioBook>(EMPTY_BOOK);
  const model = checked?.reading.model;
  useEffect(() => {
    if (model) update((before) => withSheet(before, draftsOf(model)));
  }, [model]);
  const shown = useMemo(() => draftsToShow(book, costsName), [book, costsName]);
  return { book, update, shown };
}

function draftsToShow(book: ScenarioBook, costsName: string): readonly ScenarioDraft[] {
  const drafts = shownOf(book).map(({ draft }) => draft);
  if (book.costs === 0) return drafts;
  const extra = costsChange(book.costs);
  const [chosen, ...others] = drafts;
  if (book.chosen === undefined || !chosen) return [{ name: costsName, changes: [extra] }, ...drafts];
  return [{ ...chosen, changes: [...chosen.changes, extra] }, ...others];
}
