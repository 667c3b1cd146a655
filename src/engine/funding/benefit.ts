/** R12 profijt: the takers pay by the key, by default equally. A non-taker pays nothing (R7). */
import { ruleAt } from '../context';
import { takersOf } from '../payers';
import { isRefusal, refusal, weighByKey } from '../weigh-by-key';
import { explainKey } from './explain-key';
import { divided, type FundingMethod } from './weighing';

export const benefit: FundingMethod = {
  weigh(context, service) {
    const { key, keySource: source } = ruleAt(context, service);
    // What a payer pays under this rule is part of that key: it would follow from itself.
    if (key.kind !== 'mix') {
      const problem = { code: 'KEY_UNREADABLE', source, params: { key: key.text } } as const;
      return refusal('KEY_UNREADABLE', problem);
    }
    const payers = takersOf(context, service, false);
    if (payers === 'unreadable') return refusal('MARK_UNREADABLE');
    const weights = weighByKey(context, key.parts, payers, source);
    return isRefusal(weights) ? weights : divided(payers, weights);
  },

  explain(context, service, _phase, { weighing, position }) {
    const { key } = ruleAt(context, service);
    return key.kind === 'mix' ? explainKey(context, service, key.parts, weighing.payers, position) : [];
  },
};
