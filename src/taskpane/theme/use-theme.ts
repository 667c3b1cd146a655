/** Light or dark, as Office shows itself; where Office does not tell, as the system does. */
import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore } from 'react';

const DARK = '(prefers-color-scheme: dark)';

/** High contrast needs no theme of its own: forced colours replace these, and components follow them. */
export function useTheme(isInOffice: boolean): Theme {
  const isDark = useSyncExternalStore(subscribe, () => isDarkNow(isInOffice));
  useEffect(() => {
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  }, [isDark]);
  return isDark ? webDarkTheme : webLightTheme;
}

function isDarkNow(isInOffice: boolean): boolean {
  // Undefined on the web, and in an Excel that does not know themes.
  const officeIsDark = isInOffice ? Office.context.officeTheme?.isDarkTheme : undefined;
  return officeIsDark ?? window.matchMedia(DARK).matches;
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
