/** What the parts of the second program share. */
import type { ModelSpec, ServiceSpec } from '../../engine/model-spec';
import { Fraction, sumOf } from '../exact';

export type OraclePhase = 'budget' | 'actual';

export const ZERO = Fraction.of(0);
export const ONE = Fraction.of(1);

export type Weights = ReadonlyMap<string, Fraction>;

/** A service in one phase: what it costs, by what weights it is divided, and what stands fixed (R11, R13, R15). */
export interface Divided {
  readonly name: string;
  readonly spec: ServiceSpec;
  readonly net: bigint;
  readonly rule: string;
  weights: Weights | undefined;
  fixed: ReadonlyMap<string, bigint> | undefined;
  markup: bigint;
}

export const organisationOf = ({ spec }: Divided): string => spec.organisation ?? '';

export const codesOf = (spec: ModelSpec): readonly string[] =>
  spec.participants.map((given) => (typeof given === 'string' ? given : given.code));

export const sumOfWeights = ({ weights }: Divided): Fraction => sumOf([...(weights?.values() ?? [])]);

export const centsOf = (euro: string | number | null | undefined): bigint =>
  Fraction.parse(typeof euro === 'number' || typeof euro === 'string' ? euro : 0)
    .times(Fraction.of(100))
    .round();
