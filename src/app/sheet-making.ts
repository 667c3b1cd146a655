/** All that turns a calculation into sheets: a file of its own, which loads while the workbook is being read. */
export { participantBooks } from './participant-books';
export { planWrite } from './plan-write';
export { resultSheets } from './result-sheets';
