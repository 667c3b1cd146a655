/** Errors as Excel answers them to Office.js. */

export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export const itemNotFound = (): ExcelError =>
  new ExcelError('ItemNotFound', "The requested resource doesn't exist.", 404);

export const itemExists = (): ExcelError =>
  new ExcelError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 409);

export const invalidArgument = (detail = ''): ExcelError =>
  new ExcelError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format. ${detail}`.trim(),
  );

export const accessDenied = (): ExcelError =>
  new ExcelError('AccessDenied', 'You cannot perform the requested operation.', 403);

/** What this host does not know fails a test at once, with the name of the missing member. */
export const notImplemented = (what: string): ExcelError =>
  new ExcelError('HostNotImplemented', `the local Excel host does not implement ${what}`, 501);
