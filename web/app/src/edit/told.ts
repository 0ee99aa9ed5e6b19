import { t } from '@lingui/core/macro';
import type { DifferenceFragment } from '../api/later/generated/graphql';
import { choiceName, fieldName } from './words';
import { fieldsOf } from './values';
import type { Field } from '../api/generated/forms';
import { dateText } from '../parts/places';

// The API tells values as records hold them: enums by their names, links as
// slugs, texts of several words in quotes, lists with commas. Here they become
// what a reader calls them.

const quoted = /^"(?:[^"\\]|\\.)*"$/;

/** A text without its quotes. */
function unquoted(value: string): string {
  if (!quoted.test(value)) {
    return value;
  }
  try {
    return JSON.parse(value) as string;
  } catch {
    return value.slice(1, -1); // it has escapes that JSON has not
  }
}

/**
 * The values of a list, or the fields of a group: the parts between commas and semicolons
 * outside of quotes.
 */
const pieces = (value: string): string[] => (value.match(/(?:"(?:[^"\\]|\\.)*"|[^",;])+/g) ?? []).map((piece) => piece.trim()).filter(Boolean);

const describe = (kind: string, field: string): Field | undefined => fieldsOf(`${kind}Input`).find(({ name }) => name === field);

/** A value of a record for readers. */
export function valueText(kind: string, field: string, value: string, names: ReadonlyMap<string, string>): string {
  return textOf(describe(kind, field), value, names);
}

function textOf(field: Field | undefined, value: string, names: ReadonlyMap<string, string>): string {
  if (field?.type === 'group') {
    return pieces(value)
      .map((piece) => {
        const [, name, rest] = /^(\w+) (.*)$/s.exec(piece) ?? [];
        const part = name && fieldsOf(field.of!).find((one) => one.name === name);
        return part && rest !== undefined ? `${fieldName(part.name, field.of)}: ${oneOf(part, rest, names)}` : unquoted(piece);
      })
      .join('; ');
  }
  return field?.many || field?.type === 'record' ? pieces(value).map((piece) => oneOf(field, piece, names)).join(', ') : oneOf(field, value, names);
}

function oneOf(field: Field | undefined, value: string, names: ReadonlyMap<string, string>): string {
  switch (field?.type) {
    case 'choice':
      return choiceName(field.of!, value);
    case 'record':
      return names.get(value) ?? value;
    case 'date':
      return /^\d{4}(-\d\d){0,2}$/.test(value) ? dateText(value) : value;
    case 'flag':
      return value === 'true' ? t`yes` : t`no`;
    default:
      return unquoted(value);
  }
}

/** The slugs of records in differences. */
export function slugsIn(differences: DifferenceFragment[]): string[] {
  const slugs = new Set<string>();
  const note = (field: Field | undefined, value: string) => {
    if (field?.type === 'record') {
      pieces(value).forEach((slug) => slugs.add(slug));
    } else if (field?.type === 'group') {
      for (const piece of pieces(value)) {
        const [, name, rest] = /^(\w+) (.*)$/s.exec(piece) ?? [];
        note(
          fieldsOf(field.of!).find((one) => one.name === name),
          rest ?? '',
        );
      }
    }
  };
  for (const { kind, fields } of differences) {
    for (const { field, before, after } of fields) {
      [before, after].forEach((value) => value && note(describe(kind, field), value));
    }
  }
  return [...slugs].sort();
}
