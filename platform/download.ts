/** Hands a file to the browser's downloads. */
export function download(
  name: string,
  text: string,
  type: 'application/json' | 'text/csv' | 'text/plain' | 'text/markdown',
): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken the data by then; without this the page would hold it until it is closed.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
