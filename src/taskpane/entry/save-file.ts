/** Hands bytes to the browser as a file. */

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
} as const;

export function saveFile(bytes: Uint8Array, name: string): void {
  const type = name.endsWith('.zip') ? TYPES.zip : TYPES.xlsx;
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the bytes by the next turn; keeping them would hold the workbook in memory.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
