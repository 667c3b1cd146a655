/** Which services stand on Producten and in the matrix. */
import type { Model, ServiceIndex } from '../../engine/model';

/** Frictiekosten has a sheet of its own (R15). */
export const isRegular = ({ services }: Model, service: ServiceIndex): boolean =>
  services[service]?.kind !== 'friction';
