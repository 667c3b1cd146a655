/**
 * The functions as a script of their own, which the manifest must name. Excel with the shared runtime does not load it:
 * there the page of the pane registers them.
 */
import { registerFunctions } from './register-functions';

registerFunctions(CustomFunctions, () => Office.context.displayLanguage);
