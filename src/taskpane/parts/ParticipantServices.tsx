import { Button, Link, mergeClasses } from '@fluentui/react-components';
import type { ParticipantIndex, Phase } from '../../engine/model';
import { sumCents } from '../../engine/money';
import type { Component, RunResult } from '../../engine/result';
import type { Reading } from '../../workbook/read/reading';
import { servicesPaid } from '../figures/who-pays';
import { usePaneCommands } from '../pane-context';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';

interface Props {
  readonly reading: Reading;
  readonly run: RunResult;
  readonly phase: Phase;
  readonly participant: ParticipantIndex;
}

/** What one participant pays, service by service; every amount leads to its derivation. */
export function ParticipantServices({ reading, run, phase, participant }: Props) {
  const shared = useSharedStyles();
  const { t, dictionary, euro } = useTexts();
  const { chooseParticipant, explain } = usePaneCommands();
  const { participants, services, organisations } = reading.model;
  const paid = servicesPaid(run, phase, participant);
  const totalCell = mergeClasses(shared.cell, shared.totalCell);
  return (
    <section className={shared.section}>
      <div>
        <Button size="small" onClick={() => chooseParticipant(undefined)}>
          {t.back}
        </Button>
      </div>
      <h2 className={shared.heading}>{participants[participant]?.name}</h2>
      <p className={shared.note}>
        {t.divide[phase](run.year)}. {paid.length > 0 ? t.divide.chooseAmount : t.divide.none}
      </p>
      {paid.length > 0 && (
        <table className={shared.table}>
          <thead className={shared.unseen}>
            <tr>
              <th scope="col">{t.divide.service}</th>
              <th scope="col">{t.divide.amount}</th>
            </tr>
          </thead>
          <tbody>
            {paid.map(({ service, component, amount }) => (
              <tr key={`${service} ${component}`}>
                <th scope="row" className={shared.cell}>
                  {services[service]?.name}
                  <p className={shared.note}>
                    {[
                      organisations.length > 1 && services[service]?.organisation,
                      services[service]?.field,
                      !isOwnRule(component) && dictionary.words.component[component],
                    ]
                      .filter((part) => part)
                      .join(' · ')}
                  </p>
                </th>
                <td className={mergeClasses(shared.cell, shared.amount)}>
                  <Link
                    as="button"
                    inline
                    onClick={() => explain({ service, participant, phase, component })}
                  >
                    {euro(amount)}
                  </Link>
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" className={totalCell}>
                {t.divide.total}
              </th>
              <td className={mergeClasses(totalCell, shared.amount)}>
                {euro(sumCents(paid.map(({ amount }) => amount)))}
              </td>
            </tr>
          </tfoot>
        </table>
      )}
    </section>
  );
}

/** What a service costs by its own rule needs no name next to that of the service. */
const isOwnRule = (component: Component): boolean => component === 'service' || component === 'casco';
