import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useEditorContext } from '@graphiql/react';

// examples is the panel of saved questions. The server lists them at
// examples.json; a click opens one in a tab, or the tab where it is open already.
export const examples = {
  title: 'Saved questions',
  icon: Icon,
  content: Panel,
};

function Icon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M5 3.75h14v16.5l-7-4.5-7 4.5z" strokeLinejoin="round" />
    </svg>
  );
}

function Panel() {
  const { items, fault } = useExamples();
  const [wanted, setWanted] = useState('');
  const open = useOpen();
  const words = wanted.toLowerCase().split(/\s+/);
  const found = items?.filter((x) => {
    const text = `${x.id} ${x.title}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return (
    <section className="examples" aria-label="Saved questions">
      <h2>Saved questions</h2>
      {fault && <p role="alert">They could not be loaded: {fault}</p>}
      {items?.length > 8 && (
        <input
          type="search"
          aria-label="Find a question"
          placeholder="Find a question"
          value={wanted}
          onChange={(e) => setWanted(e.target.value)}
        />
      )}
      {open && found && (
        <ul>
          {found.map((x) => (
            <li key={x.id}>
              <button type="button" className="graphiql-un-styled" onClick={() => open(x)}>
                <span>{x.id}</span> {x.title}
              </button>
            </li>
          ))}
        </ul>
      )}
      {found?.length === 0 && <p>No question matches.</p>}
    </section>
  );
}

function useExamples() {
  const [state, setState] = useState({});
  useEffect(() => {
    const stop = new AbortController();
    fetch('examples.json', { signal: stop.signal })
      .then((r) => (r.ok ? r.json() : Promise.reject(new Error(`${r.status} ${r.statusText}`))))
      .then((items) => setState({ items }))
      .catch((err) => stop.signal.aborted || setState({ fault: err.message }));
    return () => stop.abort();
  }, []);
  return state;
}

// useOpen gives what opens a question, once there are editors to open it in:
// they are fetched on their own, and may well come after the questions.
function useOpen() {
  const { tabs, activeTabIndex, addTab, changeTab, queryEditor, variableEditor } = useEditorContext({ nonNull: true });
  if (!queryEditor || !variableEditor) {
    return null;
  }
  return ({ query, variables }) => {
    const at = tabs.findIndex((tab) => tab.query === query);
    if (at >= 0) {
      if (at !== activeTabIndex) {
        changeTab(at);
      }
      return;
    }
    if (queryEditor.getValue().trim() !== '') {
      // The new tab's empty text is put into the editors as React renders, and
      // must be there before the example's.
      flushSync(addTab);
    }
    const any = variables && Object.keys(variables).length > 0;
    queryEditor.setValue(query);
    variableEditor.setValue(any ? JSON.stringify(variables, null, 2) : '');
    queryEditor.focus();
  };
}
