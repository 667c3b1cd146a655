import { AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSharedStyles } from '../theme/styles';

interface Props {
  readonly value: string;
  readonly title: string;
  readonly note: string;
  readonly children: ReactNode;
}

/** A question that can be opened: what it is for, its form, and below that the answer. */
export function AnalysisItem({ value, title, note, children }: Props) {
  const shared = useSharedStyles();
  return (
    <AccordionItem value={value}>
      <AccordionHeader as="h3" size="small">
        {title}
      </AccordionHeader>
      <AccordionPanel className={shared.panel}>
        <div className={shared.section}>
          <p className={shared.note}>{note}</p>
          {children}
        </div>
      </AccordionPanel>
    </AccordionItem>
  );
}
