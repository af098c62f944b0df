/** Saves a file by the browser's own download. `parts` joined are what it holds. */
export function download(name: string, type: string, parts: readonly (string | Uint8Array)[]): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(parts as BlobPart[], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
