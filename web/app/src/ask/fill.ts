import { i18n, type MessageDescriptor } from '@lingui/core';

const mark = '\u0001';

/**
 * Splits a message into pieces, with things in place of its variables, which translations may
 * reorder.
 */
export function fill<Thing>(words: MessageDescriptor, things: Record<string, Thing>): (string | Thing)[] {
  const values = Object.fromEntries(Object.keys(things).map((name) => [name, `${mark}${name}${mark}`]));
  const marked: MessageDescriptor = { ...words, values };
  return i18n
    ._(marked)
    .split(mark)
    .map((piece, at) => (at % 2 === 1 ? things[piece]! : piece))
    .filter((piece) => piece !== '');
}
