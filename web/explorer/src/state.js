// stateAsked is the state that an address names with at, as the extension of a
// request: a revision, a day, which stands for its end, or a time; undefined if it is
// the present one.
export function stateAsked(search) {
  const at = new URLSearchParams(search).get('at');
  if (!at) {
    return undefined;
  }
  if (/^\d+$/.test(at)) {
    return { revision: Number(at) };
  }
  return { recordedAt: /^\d{4}-\d\d-\d\d$/.test(at) ? `${at}T23:59:59.999999Z` : at };
}
