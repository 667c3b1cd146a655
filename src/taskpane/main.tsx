/** Entry of the page. Inside Office it connects with Excel, in a plain browser it opens files; neither loads both. */
import { createRoot } from 'react-dom/client';
import { createSession } from '../app/session';
import { App } from './App';
import { isInsideOffice } from './entry/inside-office';
import { startWorker } from './entry/start-worker';

const connectExcel = async () => (await import('./entry/connect-excel')).connectExcel();
const fileMode = () => import('./entry/connect-file');

const root = document.getElementById('pane');
if (root) {
  createRoot(root).render(
    <App
      createSession={(host, options) => createSession(host, { ...options, startWorker })}
      connectExcel={isInsideOffice(window) ? connectExcel : undefined}
      openFile={async (file) => (await fileMode()).connectFile(file)}
      openBlank={async (name) => (await fileMode()).connectBlank(name)}
      opensHelp={window.location.hash === '#help'}
    />,
  );
}
