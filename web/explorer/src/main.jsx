import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { PluginContextProvider, useEditorContext, useExecutionContext, usePluginStore } from '@graphiql/react';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import './explorer.css';
import { fetcher } from './fetcher.js';
import { examples } from './examples.jsx';
import { Viewer } from './viewer.jsx';

// Its lines are as short as the editor is narrow.
const welcome = `# Who plans the health workforce?
#
# Click a saved question, then press
# the triangle (Ctrl-Enter). Or write
# your own here: Ctrl-Space shows
# what fits.

{
  dataset {
    title
    version
    licence
    citation
  }
  countries(first: 3) {
    totalCount
    nodes {
      name
      planningSummary
    }
  }
}
`;

// The pages lead here with a query that shows what they show.
const asked = new URLSearchParams(window.location.search).get('query') || undefined;

const plugins = [examples];

// Opened says whether the reader left the panel open; GraphiQL keeps that.
const opened = localStorage.getItem('graphiql:docExplorerFlex') !== 'hide-first';

// GraphiQL decides at its first rendering whether a panel is open, before it
// has looked at its own visiblePlugin. So the panel is made visible first.
function Explorer() {
  const visible = usePluginStore((state) => state.visiblePlugin);
  const [shown, show] = useState(!opened);
  if (visible && !shown) {
    show(true);
  }
  return shown ? <Interface /> : null;
}

function Interface() {
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      visiblePlugin={opened ? examples : undefined}
      query={asked}
      variables={asked && ''} // not those that the reader used last
      defaultQuery={welcome}
      defaultEditorToolsVisibility="variables"
      inputValueDeprecation
      schemaDescription
      shouldPersistHeaders={false}
    >
      <GraphiQL.Logo>
        whoplans
        <Viewer />
        <Additions />
      </GraphiQL.Logo>
    </GraphiQL>
  );
}

// Additions is what the explorer adds to GraphiQL's editors. It draws nothing, but
// must be within GraphiQL.
function Additions() {
  const { queryEditor, variableEditor, headerEditor, responseEditor } = useEditorContext({ nonNull: true });
  const { run } = useExecutionContext({ nonNull: true });

  useName(queryEditor, 'Query');
  useName(variableEditor, 'Variables');
  useName(headerEditor, 'Headers');
  useName(responseEditor, 'Result');

  // Whoever follows a permalink sees the record at once.
  const ready = queryEditor !== null && responseEditor !== null;
  useEffect(() => {
    if (asked && ready) {
      run();
    }
  }, [ready]);

  // The Tab key leaves an editor, as it leaves all else; otherwise the keyboard
  // would never get out. Ctrl-] indents.
  useEffect(() => {
    const editors = [queryEditor, variableEditor, headerEditor, responseEditor].filter(Boolean);
    editors.forEach((editor) => editor.addKeyMap(leaving, true));
    return () => editors.forEach((editor) => editor.removeKeyMap(leaving));
  }, [queryEditor, variableEditor, headerEditor, responseEditor]);
  return null;
}

// useName says to screen readers what an editor is for.
function useName(editor, name) {
  useEffect(() => {
    editor?.setOption('screenReaderLabel', name);
  }, [editor, name]);
}

const leaving = { Tab: false, 'Shift-Tab': false };

createRoot(document.getElementById('explorer')).render(
  <PluginContextProvider plugins={plugins} visiblePlugin={examples}>
    <Explorer />
  </PluginContextProvider>,
);
