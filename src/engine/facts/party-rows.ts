/** Instellingen and Deelnemers as facts. */
import type { Model, Participant } from '../model';
import { foldText } from '../text';
import { cell, decimal, euros, keyText } from './cells';
import type { FactRow } from './fact';

export function settingsRow({ settings }: Model): FactRow {
  const { exitPayments } = settings;
  const cells = [
    ...cell('organisation', 'text', settings.organisation, undefined),
    ...cell('roundTo', 'word', settings.roundTo, undefined),
    ...cell('defaultFunding', 'word', settings.defaultFunding, undefined),
    ...cell('defaultKey', 'text', keyText(settings.defaultKey), undefined),
    ...cell('terms', 'number', String(settings.terms), undefined),
    ...cell('averageSalary', 'euro', euros(settings.averageSalary), undefined),
    ...cell('salaryMargin', 'fraction', decimal(settings.salaryMargin), undefined),
    ...cell('exitPayments', 'text', exitPayments.map((part) => part.toFixed()).join('; '), undefined),
  ];
  return { kind: 'settings', key: '', about: [], year: undefined, isActual: false, cells };
}

export function* participantRows({ participants }: Model): Generator<FactRow> {
  for (const participant of participants) {
    const { code, name } = participant;
    const cells = cellsOf(participant, participants);
    const key = JSON.stringify(foldText(code));
    yield { kind: 'participants', key, about: [name], year: undefined, isActual: false, cells };
  }
}

function cellsOf(participant: Participant, participants: readonly Participant[]) {
  const { source, billTo } = participant;
  const receiver = billTo === undefined ? undefined : participants[billTo]?.code;
  return [
    ...cell('name', 'text', participant.name, source),
    ...cell('kind', 'word', participant.kind, source),
    ...cell('groups', 'text', [...participant.groups].sort().join('; '), source),
    ...cell('joined', 'day', participant.joined, source),
    ...cell('left', 'day', participant.left, source),
    ...cell('vatCompensation', 'fraction', decimal(participant.vatCompensation), source),
    ...cell('billTo', 'text', receiver, source),
  ];
}
