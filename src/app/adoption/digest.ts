/** SHA-256 over lines of text. */

/** @returns 64 hexadecimal digits; the order of the lines does not count */
export async function digestOf(lines: Iterable<string>): Promise<string> {
  const text = [...lines].sort().join('\n');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
