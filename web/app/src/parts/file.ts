/** Lines of cells as a table that spreadsheets read. The mark at the start tells Excel that it is UTF-8. */
export const csvText = (lines: string[][]) => `\ufeff${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;

/** A cell that no spreadsheet takes for a formula. */
const cell = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** Hands a file to the reader. */
export function save(name: string, media: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: media }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
