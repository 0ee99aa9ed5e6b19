import { inputs, kinds, type Field } from '../api/generated/forms';
import { tagText } from '../api/names';

// What is typed into a form, and what becomes of it: changes as the API takes them.

/** A linked record. */
export type Linked = { slug: string; label: string };

/** A record that does not exist yet, and is created together with what links to it. */
export type Fresh = { fresh: string; values: Values };

export type Value = string | boolean | null | Linked | Fresh | Values | Value[];
export type Values = { [field: string]: Value | undefined };

/** A place in a form: fields, and indices in lists. */
export type Path = (string | number)[];

export const isFresh = (value: unknown): value is Fresh => typeof value === 'object' && value !== null && 'fresh' in value;
export const isLinked = (value: unknown): value is Linked => typeof value === 'object' && value !== null && 'slug' in value && 'label' in value;

export const fieldsOf = (input: string): Field[] => inputs[input] ?? [];

/** The same values with a different one at a path. */
export function put(values: Values, path: Path, value: Value | undefined): Values {
  const set = (in_: unknown, [first, ...rest]: Path): unknown => {
    if (first === undefined) {
      return value;
    }
    if (isFresh(in_)) {
      return { ...in_, values: set(in_.values, [first, ...rest]) };
    }
    if (typeof first === 'number') {
      const list = [...((in_ as Value[] | undefined) ?? [])];
      list[first] = set(list[first], rest) as Value;
      return list;
    }
    const object = (in_ ?? {}) as Values;
    return { ...object, [first]: set(object[first], rest) };
  };
  return set(values, path) as Values;
}

/** A change for the API, and the path of the record that it creates. */
export type Made = { change: Record<string, unknown>; at: Path };

/**
 * Converts values into an input. Records that do not exist yet are passed to `make`, which
 * returns their slugs.
 */
export function inputOf(input: string, values: Values, at: Path, make: (fresh: Fresh, at: Path) => string): Record<string, unknown> {
  const given: Record<string, unknown> = {};
  for (const field of fieldsOf(input)) {
    const value = values[field.name];
    if (value !== undefined) {
      given[field.name] = plain(field, value, [...at, field.name], make);
    }
  }
  return given;
}

function plain(field: Field, value: Value, at: Path, make: (fresh: Fresh, at: Path) => string): unknown {
  if (field.many) {
    const list = Array.isArray(value) ? value : [];
    return list.map((one, i) => plain({ ...field, many: undefined } as Field, one, [...at, i], make)).filter((one) => one !== null);
  }
  if (isFresh(value)) {
    return make(value, at);
  }
  if (isLinked(value)) {
    return value.slug;
  }
  if (field.type === 'group') {
    const input = inputOf(field.of!, (value ?? {}) as Values, at, make);
    const filled = Object.values(input).some((part) => part !== null && !(Array.isArray(part) && part.length === 0));
    return filled ? input : null;
  }
  if (value === '' || value === null) {
    return null;
  }
  return field.type === 'number' ? Number(value) : value;
}

/** An input without empty values. */
export const withoutEmpty = (input: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)));

/**
 * Collects the records that a form creates. Those without sources of their own get those of the
 * form.
 */
export class Making {
  readonly made: Made[] = [];
  private readonly slugs = new Set<string>();

  constructor(private readonly country: string | undefined) {}

  readonly make = (fresh: Fresh, at: Path): string => {
    const slug = typeof fresh.values['slug'] === 'string' && fresh.values['slug'] ? fresh.values['slug'] : this.name(fresh);
    if (!this.slugs.has(slug)) {
      this.slugs.add(slug);
      const input = withoutEmpty(inputOf(`${fresh.fresh}Input`, fresh.values, at, this.make));
      this.made.push({ change: { [`create${fresh.fresh}`]: { ...input, slug } }, at });
    }
    return slug;
  };

  private name({ fresh, values }: Fresh): string {
    const names = values['names'];
    const first = Array.isArray(names) ? (names[0] as Values | undefined)?.['text'] : undefined;
    const text = [first, values['title'], values['name'], values['code']].find((one) => typeof one === 'string') as string | undefined;
    const start = fresh === 'Source' ? 'src' : (this.country?.toLowerCase() ?? fresh.toLowerCase());
    return `${start}-${slugOf(text ?? fresh)}`;
  }
}

const longest = 48;

/** A name in characters for addresses. */
export function slugOf(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('đ', 'd')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, '');
  // Of Greek or Bulgarian nothing is left.
  return plain || [...text].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) >>> 0, 7).toString(36);
}

/** Initial values of a new record. */
export const standard: Values = { confidence: 'MEDIUM', origin: 'RETRIEVED' };

/** A new record with a name, to be filled in. */
export function freshOf(kind: string, name: string, seat: Linked | undefined): Fresh {
  const has = new Set(fieldsOf(`${kind}Input`).map((field) => field.name));
  const address = /^https?:\/\//.test(name);
  return {
    fresh: kind,
    values: {
      ...standard,
      ...(has.has('names') ? { names: [{ lang: 'en', text: name }] } : {}),
      ...(has.has('title') && !address ? { title: name } : {}),
      ...(has.has('name') ? { name } : {}),
      ...(has.has('url') && address ? { url: name } : {}),
      ...(has.has('seat') && seat ? { seat } : {}),
      ...(has.has('jurisdiction') && seat ? { jurisdiction: seat } : {}),
      ...(has.has('level') ? { level: 'NATIONAL' } : {}),
    },
  };
}

/** The values of an existing record. */
export function valuesOf(kind: string, record: Record<string, unknown>): Values {
  const provenance = record['provenance'] as Record<string, unknown>;
  return read(fieldsOf(`${kind}Input`), { ...record, ...provenance });
}

function read(fields: Field[], from: Record<string, unknown>): Values {
  return Object.fromEntries(fields.map((field) => [field.name, readField(field, from[field.name])]));
}

function readField(field: Field, found: unknown): Value | undefined {
  const nodes = typeof found === 'object' && found !== null && 'nodes' in found ? found.nodes : found;
  if (Array.isArray(nodes)) {
    return nodes.map((one) => readField(field, one) ?? null);
  }
  if (nodes === null || nodes === undefined) {
    return field.many ? [] : null;
  }
  if (field.type === 'group') {
    return read(fieldsOf(field.of!), nodes as Record<string, unknown>);
  }
  if (field.type === 'record') {
    const { slug, label } = nodes as { slug: string; label: string | null };
    return { slug, label: label ?? slug };
  }
  return field.type === 'number' ? String(nodes) : (nodes as string | boolean);
}

/** The search types of kinds; none for all. */
export const typesOf = (to: string[] | undefined) => (to?.length ? to.map((kind) => kinds[kind]!.type) : undefined);

/** What is wrong with a text before the server is asked, and the correction. */
export function textFault(field: Field, value: string): { code: 'url' | 'date' | 'language'; instead?: string } | null {
  const text = value.trim();
  if (text === '') {
    return null;
  }
  switch (field.type) {
    case 'url':
      return /^https?:\/\/[^\s/]+\S*$/.test(text) ? null : { code: 'url', ...(/^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(text) ? { instead: `https://${text}` } : {}) };
    case 'date':
      return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text) ? null : { code: 'date', ...dateInstead(text) };
    case 'language':
      return tagText.test(text) ? null : { code: 'language' };
  }
  return null;
}

/** A date written as 31.5.2026, 31/05/2026, 5/2026. */
function dateInstead(text: string): { instead?: string } {
  const [, day, month, year] = /^(?:(\d{1,2})[./ ]+)?(\d{1,2})[./ ]+(\d{4})$/.exec(text) ?? [];
  const instead = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
  return year && /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/.test(instead) ? { instead } : {};
}
