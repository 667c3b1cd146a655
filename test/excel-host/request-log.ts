/** Every request with its size, told apart by what it is for. */
import type { RequestBody } from './protocol';

/**
 * `startup` is the library telling that it is ready, `cleanup` gives back ranges that the client had kept, `events`
 * registers or unregisters listeners only.
 */
export type RequestKind = 'data' | 'startup' | 'cleanup' | 'events';

export interface LoggedRequest {
  readonly kind: RequestKind;
  /** UTF-8 bytes of what was asked and of what was answered. */
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** Methods called and properties set, as `Clear`, `Values=`. */
  readonly names: readonly string[];
  readonly error: string | undefined;
}

export function kindOf({ Actions }: RequestBody): RequestKind {
  const names = Actions.filter(({ ActionType }) => ActionType !== 1).map(({ Name }) => Name ?? '');
  const isAll = (pattern: RegExp): boolean => names.length > 0 && names.every((name) => pattern.test(name));
  if (isAll(/^NotifyActionHandlerReady$/)) return 'startup';
  if (isAll(/^_RemoveReference$/)) return 'cleanup';
  return isAll(/^_(Un)?[Rr]egister/) ? 'events' : 'data';
}

export const namesOf = ({ Actions, ObjectPaths }: RequestBody): readonly string[] => [
  ...Object.values(ObjectPaths)
    .filter(({ ObjectPathType }) => ObjectPathType === 3)
    .map(({ Name }) => `${Name}`),
  ...Actions.filter(({ ActionType }) => ActionType === 3 || ActionType === 4).map(
    ({ ActionType, Name }) => `${Name}${ActionType === 4 ? '=' : ''}`,
  ),
];

export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
