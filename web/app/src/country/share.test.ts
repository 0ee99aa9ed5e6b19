import { expect, test } from 'vitest';
import { csvText } from '../parts/file';
import { country, tasks } from '../scene/fixture';
import { linesOf } from './share';

test('a table that a spreadsheet reads, and takes nothing in it for a formula', () => {
  const csv = csvText(linesOf(country('=ministry A intake'), tasks, ['Task', 'Part', 'Who', 'Evidence', 'Confidence', 'Date', 'Source', 'Address'], (role) => role));
  expect(csv).toBe(
    '\ufeff"Task","Part","Who","Evidence","Confidence","Date","Source","Address"\r\n' +
      '"The task intake","ACCOUNTABLE","\'=ministry","","HIGH","","",""\r\n',
  );
});
