/** Questions that were remembered in a workbook, which can hold any text. */
import type { AnalysisRequest } from './request';

/** The questions that have a sheet: the answer to a goal is read in the pane. */
export type SheetRequest = Exclude<AnalysisRequest, { kind: 'goal' }>;

export const isSheetRequests = (value: unknown): value is readonly SheetRequest[] =>
  Array.isArray(value) && value.every(isSheetRequest);

function isSheetRequest(value: unknown): value is SheetRequest {
  if (!isRecord(value)) return false;
  switch (value.kind) {
    case 'sensitivity': {
      const { percent, participants } = value;
      const fraction = typeof percent === 'string' && /^\d{1,3}(\.\d+)?$/.test(percent) ? Number(percent) : 0;
      return fraction > 0 && fraction <= 100 && Array.isArray(participants) && participants.every(isText);
    }
    case 'coalitions': {
      const { service } = value;
      return isRecord(service) && [service.organisation, service.field, service.name].every(isText);
    }
    case 'fairness': {
      const { bound } = value;
      return bound === undefined || (Number.isSafeInteger(bound) && Number(bound) > 0);
    }
    default:
      return false;
  }
}

/** The questions with this one in the place of the one of its kind; they keep their order. */
export function withRequest(
  requests: readonly SheetRequest[],
  request: SheetRequest,
): readonly SheetRequest[] {
  return [...withoutKind(requests, request.kind), request];
}

export const withoutKind = (
  requests: readonly SheetRequest[],
  kind: SheetRequest['kind'],
): readonly SheetRequest[] => requests.filter((other) => other.kind !== kind);

const isText = (value: unknown): value is string => typeof value === 'string';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
