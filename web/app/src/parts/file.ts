/** Lines of cells as CSV. The mark at the start tells Excel that it is UTF-8. */
export const csvText = (lines: string[][]) => `\ufeff${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;

/** A text that no spreadsheet takes for a formula. */
const plain = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const cell = (text: string) => `"${plain(text).replaceAll('"', '""')}"`;

/**
 * Copies a table: as a table for documents, and as lines with tabs for the rest. The first line
 * is the header.
 */
export async function copyTable(lines: string[][]): Promise<void> {
  const table = document.createElement('table');
  lines.forEach((line, at) => {
    const row = table.insertRow();
    for (const text of line) {
      row.append(Object.assign(document.createElement(at === 0 ? 'th' : 'td'), { textContent: text }));
    }
  });
  const text = lines.map((line) => line.map((value) => plain(value).replaceAll(/[\t\r\n]+/g, ' ')).join('\t')).join('\n');
  const blob = (type: string, content: string) => new Blob([content], { type });
  await navigator.clipboard.write([new ClipboardItem({ 'text/html': blob('text/html', table.outerHTML), 'text/plain': blob('text/plain', text) })]);
}

/** Offers a file for download. */
export function save(name: string, media: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type: media }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
