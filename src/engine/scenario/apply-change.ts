/** R24: one change of a scenario, from model to model. */
import type { Model } from '../model';
import type { Change, IdleReason } from './change';
import { changeContribution } from './changes/contribution';
import { changeCostAmount, changeCostPercent, changeIndex } from './changes/costs';
import { changeDriver } from './changes/driver';
import { changeMark } from './changes/mark';
import { changeCascoKey, changeFunding, changeKey } from './changes/rule';
import { changeStay } from './changes/stay';
import { changeVolume } from './changes/volume';

/**
 * The model with the change made for one year. Parts that do not change are the same objects.
 * @returns why it changes nothing, where that is plain at once
 */
export function applyChange(model: Model, change: Change, year: number): Model | IdleReason {
  switch (change.kind) {
    case 'join':
    case 'leave':
      return changeStay(model, change);
    case 'mark':
      return changeMark(model, change);
    case 'volume':
      return changeVolume(model, change, year);
    case 'driver':
      return changeDriver(model, change, year);
    case 'key':
      return changeKey(model, change, year);
    case 'cascoKey':
      return changeCascoKey(model, change, year);
    case 'funding':
      return changeFunding(model, change, year);
    case 'costPercent':
      return changeCostPercent(model, change);
    case 'costAmount':
      return changeCostAmount(model, change, year);
    case 'index':
      return changeIndex(model, change, year);
    case 'contribution':
      return changeContribution(model, change, year);
    case 'tentative':
      return model.settings.tentative.equals(change.factor)
        ? 'same'
        : { ...model, settings: { ...model.settings, tentative: change.factor } };
  }
}
