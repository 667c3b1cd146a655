/** Light or dark, as Office shows itself; where Office does not tell, as the system does. */
import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore } from 'react';

const DARK = '(prefers-color-scheme: dark)';

/**
 * High contrast needs no theme of its own: forced colours replace these, and components follow them.
 * @param officeIsDark - what Office says now; undefined where there is no Office, or where it does not say
 */
export function useTheme(officeIsDark: (() => boolean | undefined) | undefined): Theme {
  const isDark = useSyncExternalStore(subscribe, () => officeIsDark?.() ?? window.matchMedia(DARK).matches);
  useEffect(() => {
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  }, [isDark]);
  return isDark ? webDarkTheme : webLightTheme;
}

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', listener);
  // Office tells of a new theme by an event in some hosts only; coming back to the pane is when it is seen.
  window.addEventListener('focus', listener);
  return () => {
    query.removeEventListener('change', listener);
    window.removeEventListener('focus', listener);
  };
}
