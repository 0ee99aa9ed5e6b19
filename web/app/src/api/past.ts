/** A state other than the present: a revision, or a scenario applied to the present. */
export type Other = { at?: number | undefined; scenario?: string | undefined };

/** The same document about another state: its fields are put inside `at`. */
export function inState(text: string, { at, scenario }: Other): string {
  const open = selectionAt(text);
  const close = endOf(text, open);
  return `${text.slice(0, open)}{ at(${at === undefined ? `scenario: ${JSON.stringify(scenario)}` : `revision: ${at}`}) ${text.slice(open, close)} }${text.slice(close)}`;
}

/** The start of an operation's selection: the first brace outside of its variables. */
function selectionAt(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    depth += text[i] === '(' ? 1 : text[i] === ')' ? -1 : 0;
    if (text[i] === '{' && depth === 0) {
      return i;
    }
  }
  throw new Error('a document asks for nothing');
}

/** The end of a selection, after its last brace. Strings in the documents contain no braces. */
function endOf(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    depth += text[i] === '{' ? 1 : text[i] === '}' ? -1 : 0;
    if (depth === 0) {
      return i + 1;
    }
  }
  throw new Error('a document does not end');
}
