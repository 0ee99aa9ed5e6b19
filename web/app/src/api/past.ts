/** A state beside the present: a revision, or what a scenario makes of the present. */
export type Other = { at?: number | undefined; scenario?: string | undefined };

/** The same question of another state of the graph: everything that it asks for stands within `at`. */
export function inState(text: string, { at, scenario }: Other): string {
  const open = selectionAt(text);
  const close = endOf(text, open);
  return `${text.slice(0, open)}{ at(${at === undefined ? `scenario: ${JSON.stringify(scenario)}` : `revision: ${at}`}) ${text.slice(open, close)} }${text.slice(close)}`;
}

/** Where what an operation asks for begins: the first brace outside of its variables. */
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

/** Where a selection ends, after its last brace. The documents hold no braces in strings. */
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
