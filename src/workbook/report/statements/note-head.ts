/** The head of a note: to whom, for whom, about what. */
import type { ParticipantIndex } from '../../../engine/model';
import { dictionaryOf } from '../../../locale';
import type { RowSpec } from '../../sheet-spec';
import { text } from '../parts/cells';
import { organisationsText, participantOf } from '../parts/things';
import type { ReportInput } from '../report-input';
import type { Billing } from './billing';

export function noteHead(
  input: ReportInput,
  { receiver, members }: Billing,
  about: string,
): readonly RowSpec[] {
  const labels = dictionaryOf(input.language).report.statements;
  const name = (participant: ParticipantIndex): string => participantOf(input.model, participant).name;
  const row = (label: string, value: string): RowSpec => [text(label, { look: 'label' }), text(value)];
  const isForItself = members.length === 1 && members[0] === receiver;
  const organisations = organisationsText(input.model);
  return [
    row(labels.to, name(receiver)),
    ...(isForItself ? [] : [row(labels.for, labels.joined(members.map(name)))]),
    ...(organisations === '' ? [] : [row(labels.from, organisations)]),
    row(labels.about, about),
  ];
}
