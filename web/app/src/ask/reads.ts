import type { TypedDocumentString } from '../api/later/generated/graphql';
import type { Request } from './snippets';
import type { Found } from './table';

/** An argument with its type in the API and its value; without a value it is left out. */
type Argument = [type: string, value: unknown];

/**
 * A query of a question: a field of the API, its arguments, a fragment for its answer, and how
 * this becomes rows, unless the form does that.
 */
export type Read<Answer = unknown> = {
  field: string;
  takes: Record<string, Argument>;
  /** Constant arguments. */
  always?: string;
  fragment: TypedDocumentString<Answer, unknown>;
  found?: (answer: Answer) => Found;
};

/** The queries of a question, each under its name in the document. */
export type Reads = Record<string, Read<any>>;

const given = ({ takes }: Read): [name: string, type: string, value: unknown][] =>
  Object.entries(takes).flatMap(([name, [type, value]]) => (value === undefined || value === null ? [] : [[name, type, value]]));

/** Fragments, each once, including those that others use. */
const fragmentsOf = (texts: string[]) => [...new Set(texts.flatMap((text) => [...text.matchAll(/^ *(fragment [\s\S]*?\n\})/gm)].map(([, one]) => one!)))].join('\n\n');

const indented = (lines: string[]) => lines.map((line) => `  ${line}\n`).join('');

/** One document for all queries, with its variables. */
export function requestOf(reads: Reads): Request {
  const names = Object.keys(reads);
  // A variable is called as its argument, and after what it is for where several have one of that name.
  const nameOf = (read: string, argument: string) => (names.length === 1 ? argument : read + argument.charAt(0).toUpperCase() + argument.slice(1));
  const fragments = fragmentsOf(Object.values(reads).map(({ fragment }) => fragment.toString()));
  const declared = names.flatMap((name) => given(reads[name]!).map(([argument, type]) => `$${nameOf(name, argument)}: ${type}`));
  const fields = names.map((name) => {
    const { field, fragment, always } = reads[name]!;
    const asked = [...given(reads[name]!).map(([argument]) => `${argument}: $${nameOf(name, argument)}`), ...(always ? [always] : [])].join(', ');
    return `${name === field ? '' : `${name}: `}${field}${asked && `(${asked})`} { ...${fragment.__meta__!['fragmentName']} }`;
  });
  const head = [...declared, ...(fragments.includes('$lang') ? ['$lang: LanguageTag'] : [])].join(', ');
  const query = `query Ask${head && `(${head})`} {\n${indented(fields)}}\n\n${fragments}\n`;
  return { query, variables: Object.fromEntries(names.flatMap((name) => given(reads[name]!).map(([argument, , value]) => [nameOf(name, argument), value]))) };
}
