/** A button that had the focus goes away when work starts or ends: the focus goes to what came in its place. */
import { type RefObject, useEffect, useRef } from 'react';

/**
 * @param target - gets the focus when it would be lost
 * @param moments - when one of these changes, what had the focus may be gone
 */
export function useFocusRescue(target: RefObject<HTMLElement | null>, moments: readonly unknown[]): void {
  const isUsed = useRef(false);
  useEffect(() => {
    const use = (): void => {
      isUsed.current = true;
    };
    // A pane that was just opened leaves the focus where it is: in the workbook.
    document.addEventListener('focusin', use, { once: true });
    return () => document.removeEventListener('focusin', use);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the moments are the dependencies
  useEffect(() => {
    if (isUsed.current && document.activeElement === document.body) target.current?.focus();
  }, [...moments]);
}
