import { exchange } from '../api/fetch';
import { save } from './file';

/**
 * Downloads a table as a workbook, made by the server with a citation. The address may name a
 * state.
 */
export async function saveWorkbook(address: string, title: string, lines: string[][]): Promise<void> {
  const response = await exchange(`/export/table/${address}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ title, lines }),
  });
  const file = await response.blob();
  save(address.replace(/\?.*/, ''), file.type, file);
}
