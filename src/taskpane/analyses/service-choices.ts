/** Products and participants to choose from in a form. */
import type { Model } from '../../engine/model';
import { serviceTitle } from '../../workbook/report/parts/things';
import type { Choice } from '../parts/ChoiceField';

/** By index, under their titles; in workbook order. */
export const serviceChoices = (model: Model): readonly Choice[] =>
  model.services.map((service, index) => ({ value: String(index), label: serviceTitle(model, service) }));

/** By code, under their names. */
export const participantChoices = ({ participants }: Model): readonly Choice[] =>
  participants.map(({ code, name }) => ({ value: code, label: name }));
