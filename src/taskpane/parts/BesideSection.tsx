import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { obstacleText } from '../../app/compare-obstacle';
import type { Other } from '../../app/compare-runs';
import type { Beside, Checked } from '../../app/session-types';
import type { Dictionary } from '../../locale';
import { runSentences } from '../../workbook/report/differences/differences-sentences';
import { momentText } from '../../workbook/report/parts/moment';
import { usePaneCommands } from '../pane-context';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';
import { BesideTable } from './BesideTable';
import { ChangedCells } from './ChangedCells';
import { type Choice, ChoiceField } from './ChoiceField';
import { PriceVolumeTable } from './PriceVolumeTable';

const NOTHING = '';
const FILE = 'file';

/** Puts the run beside another one: its realisatie, another year, what was adopted, an earlier file. */
export function BesideSection({ checked }: { checked: Checked }) {
  const shared = useSharedStyles();
  const { dictionary } = useTexts();
  const { compareWith, write } = usePaneCommands();
  const texts = dictionary.between.pane;
  const { run, beside } = checked;
  const chosen = beside ? valueOfOther(beside.other) : NOTHING;
  const [wantsFile, setWantsFile] = useState(false);
  if (!run) return null;
  const choose = (value: string): void => {
    setWantsFile(value === FILE);
    if (value !== FILE) compareWith(otherOf(value));
  };
  return (
    <section className={shared.section}>
      <h2 className={shared.heading}>{texts.title}</h2>
      <p className={shared.note}>{texts.note}</p>
      <ChoiceField
        label={texts.choose}
        value={wantsFile ? FILE : chosen}
        choices={choicesOf(checked, texts)}
        onChoose={choose}
      />
      {(wantsFile || chosen === FILE) && <FileField beside={beside} onChosen={() => setWantsFile(false)} />}
      {beside && !wantsFile && <Outcome beside={beside} year={run.year} />}
      {beside && 'runs' in beside && !wantsFile && (
        <div>
          <Button onClick={write}>{texts.write}</Button>
        </div>
      )}
    </section>
  );
}

/** What there is to compare with. */
function choicesOf(
  { run, years, adoption }: Checked,
  texts: Dictionary['between']['pane'],
): readonly Choice[] {
  const others = years.filter((year) => year !== run?.year);
  return [
    { value: NOTHING, label: texts.nothing },
    ...(run?.hasActual ? [{ value: 'actual', label: texts.actual(run.year) }] : []),
    ...(adoption ? [{ value: 'adopted', label: texts.adopted(momentText(new Date(adoption.moment))) }] : []),
    ...others.map((year) => ({ value: String(year), label: texts.year(year) })),
    { value: FILE, label: texts.file },
  ];
}

const valueOfOther = (other: Other): string => (other.kind === 'year' ? String(other.year) : other.kind);

function otherOf(value: string): Other | undefined {
  if (value === NOTHING) return undefined;
  return value === 'actual' || value === 'adopted' ? { kind: value } : { kind: 'year', year: Number(value) };
}

function FileField({ beside, onChosen }: { beside: Beside | undefined; onChosen: () => void }) {
  const shared = useSharedStyles();
  const { dictionary } = useTexts();
  const { compareWithFile } = usePaneCommands();
  const input = useRef<HTMLInputElement>(null);
  const texts = dictionary.between.pane;
  const isOpen = beside?.other.kind === 'file';
  return (
    <div className={shared.section}>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label={texts.openFile}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file may be chosen again after it was changed.
          target.value = '';
          if (!file) return;
          onChosen();
          compareWithFile(file);
        }}
      />
      <div>
        <Button onClick={() => input.current?.click()}>{isOpen ? texts.otherFile : texts.openFile}</Button>
      </div>
      {!isOpen && <p className={shared.note}>{texts.fileNote}</p>}
    </div>
  );
}

/** The differences, in words and per participant, and the cells that differ. */
function Outcome({ beside, year }: { beside: Beside; year: number }) {
  const shared = useSharedStyles();
  const { dictionary, language } = useTexts();
  if ('obstacle' in beside)
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{obstacleText(beside.obstacle, beside.other, year, language)}</MessageBarBody>
      </MessageBar>
    );
  const { between } = dictionary;
  const changes = beside.runs.at(-1)?.changes;
  return (
    <>
      {beside.runs.map((runs) => (
        <div key={runs.after.phase} className={shared.section}>
          <BesideTable runs={runs} />
          {runSentences(runs, language).map((text) => (
            <p key={text} className={shared.text}>
              {text}
            </p>
          ))}
          <PriceVolumeTable runs={runs} />
        </div>
      ))}
      {changes && (
        <p className={shared.note}>
          {changes.length === 0 ? between.noChanges : between.changed(changes.length)}
        </p>
      )}
      {changes && <ChangedCells changes={changes} />}
    </>
  );
}
