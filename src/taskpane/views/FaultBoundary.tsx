import { Component, type ReactNode } from 'react';
import { ProblemMessage } from '../parts/ProblemMessage';
import { describeFault } from '../state/problem';

interface Props {
  readonly children: ReactNode;
}

/** A fault of our own while drawing: says so, instead of an empty pane. */
export class FaultBoundary extends Component<Props, { readonly details: string | undefined }> {
  override state = { details: undefined };

  static getDerivedStateFromError(error: unknown): { readonly details: string } {
    return { details: describeFault(error) };
  }

  override render(): ReactNode {
    const { details } = this.state;
    if (details === undefined) return this.props.children;
    return (
      <ProblemMessage
        problem={{ kind: 'bug', details }}
        onClose={() => this.setState({ details: undefined })}
      />
    );
  }
}
