/** A fingerprint of what a result was made of, so that a later change can be seen. */
import type { Model } from '../engine/model';

/**
 * SHA-256 over the inputs that were read and the choices of the run, as 64 hexadecimal digits. What the reader
 * found is left out: it follows from the inputs.
 */
export async function fingerprintOf(model: Model, choices: unknown): Promise<string> {
  const { findings: _, ...inputs } = model;
  const text = JSON.stringify([inputs, choices], (_key, value: unknown) =>
    typeof value === 'bigint' ? value.toString() : value,
  );
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
