// A plugin of graphql-codegen: what the inputs of changes consist of, so that one form is of any kind of record.
import { getNamedType, getNullableType, isAbstractType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';

/** Where an id leads whose input has no type of its own that would say so. */
const leadsTo = { 'TransferInput.to': ['Institution', 'PlanningBody'] };

const scalars = { JurisdictionCode: 'text', String: 'text', ID: 'record', PartialDate: 'date', URL: 'url', LanguageTag: 'language', Boolean: 'flag', Int: 'number', Float: 'number' };

/** More kinds than this are any kind. */
const few = 6;

export const plugin = (schema) => {
  const inputs = {};
  const choices = {};
  const kinds = {};
  const described = (input, object) => {
    if (inputs[input.name]) {
      return;
    }
    inputs[input.name] = Object.values(input.getFields()).map((field) => {
      const type = getNamedType(field.type);
      if (isEnumType(type)) {
        choices[type.name] = type.getValues().map(({ value, description }) => ({ value, about: description }));
      }
      if (isInputObjectType(type)) {
        described(type, schema.getType(type.name.replace(/Input$/, '')));
      }
      return {
        name: field.name,
        about: field.description.replace(/ Required\.$/, ''),
        type: isEnumType(type) ? 'choice' : isInputObjectType(type) ? 'group' : scalars[type.name],
        ...(isEnumType(type) || isInputObjectType(type) ? { of: type.name } : {}),
        ...(type.name === 'ID' ? { to: leadsTo[`${input.name}.${field.name}`] ?? linkedKinds(schema, object?.getFields()[field.name]) } : {}),
        ...(isListType(getNullableType(field.type)) ? { many: true } : {}),
        ...(isNonNullType(field.type) ? { sent: true } : {}),
        ...(isNonNullType(field.type) || field.description.endsWith('Required.') ? { required: true } : {}),
      };
    });
  };
  for (const act of Object.values(schema.getType('Change').getFields())) {
    const input = getNamedType(act.type);
    if (act.name.startsWith('update') || input.name === 'DeleteInput') {
      continue;
    }
    const kind = act.name.startsWith('create') ? act.name.slice('create'.length) : undefined;
    described(input, schema.getType(kind ?? ''));
    if (kind) {
      kinds[kind] = { type: kind.replace(/(?<=[a-z])[A-Z]/g, '_$&').toUpperCase(), selection: selectionOf(schema, input, schema.getType(kind)) };
    }
  }
  // What the schema says of fields and values are texts of the pages, too, and translated as these are.
  const text = (value) => JSON.stringify(value, null, 2).replace(/"about": ("(?:[^"\\]|\\.)*")/g, '"about": msg({ message: $1 })');
  return `import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { RecordType } from './graphql';

/** A field of an input, as a form shows it. */
export type Field = {
  name: string;
  about: MessageDescriptor;
  type: 'text' | 'choice' | 'record' | 'date' | 'url' | 'language' | 'flag' | 'number' | 'group';
  /** The enum of a choice, the input of a group. */
  of?: string;
  /** The kinds that a record may be of; none means any. */
  to?: string[];
  many?: true;
  required?: true;
  /** Without it the request itself is refused. */
  sent?: true;
};

export const inputs: Record<string, Field[]> = ${text(inputs)};

export const choices: Record<string, { value: string; about: MessageDescriptor }[]> = ${text(choices)};

/** Kinds of records: how the search calls them, and what to ask for to fill in a form. */
export const kinds: Record<string, { type: RecordType; selection: string }> = ${text(kinds)};
`;
};

/** The kinds of record that a field leads to. */
function linkedKinds(schema, field) {
  const type = field && getNamedType(field.type);
  const linked = type && (type.name.endsWith('Connection') ? getNamedType(type.getFields().nodes.type) : type);
  const names = !linked ? [] : isAbstractType(linked) ? schema.getPossibleTypes(linked).map(({ name }) => name) : [linked.name];
  return names.length > few ? [] : names;
}

/** What an object says of the fields of an input. */
function selectionOf(schema, input, object) {
  const provenance = schema.getType('Provenance');
  const select = (fields, of) =>
    fields
      .filter(({ name }) => of.getFields()[name])
      .map((field) => {
        const type = getNamedType(field.type);
        const found = getNamedType(of.getFields()[field.name].type);
        if (isInputObjectType(type)) {
          return `${field.name} { ${select(Object.values(type.getFields()), found)} }`;
        }
        if (type.name !== 'ID') {
          return field.name;
        }
        return found.name.endsWith('Connection') ? `${field.name}(first: 100) { nodes { slug kind label } }` : `${field.name} { slug kind label }`;
      })
      .join(' ');
  const fields = Object.values(input.getFields());
  const own = fields.filter(({ name }) => !provenance.getFields()[name]);
  const shared = fields.filter(({ name }) => provenance.getFields()[name]);
  return `${select(own, object)} provenance { ${select(shared, provenance)} }`;
}
