import './import.css';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { viewerQuery } from '../api/queries';
import { useTitle } from '../parts/useTitle';
import { NotSignedIn } from '../people/NotSignedIn';
import { Answered } from '../shell/Answered';
import { Why } from '../shell/Why';
import { Preview } from './Preview';
import { Saved } from './Saved';
import { propose, take } from './send';

/** Imports a file: its meaning is decided, each row is reviewed, and then it becomes one change. */
export function ImportPage() {
  const { t } = useLingui();
  useTitle(t`Import`);
  const viewer = useQuery(viewerQuery());
  return (
    <Answered query={viewer}>
      {({ signedIn }) =>
        signedIn ? (
          <Import />
        ) : (
          <NotSignedIn>
            <Trans>An import is recorded under your name, like any other change.</Trans>
          </NotSignedIn>
        )
      }
    </Answered>
  );
}

/** The file, its mapping, and what becomes of it. */
function Import() {
  const { t } = useLingui();
  const client = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [country, setCountry] = useState('');
  const [mapping, setMapping] = useState('');
  const [reason, setReason] = useState('');
  const [left, setLeft] = useState<string[]>([]);
  const proposal = useMutation({ networkMode: 'always', mutationFn: (of: File) => propose(of, country), onSuccess: (answer) => setMapping(answer.mapping) });
  const look = useMutation({ networkMode: 'always', mutationFn: (of: { file: File; left: string[] }) => take(of.file, mapping, of.left) });
  const write = useMutation({
    networkMode: 'always',
    mutationFn: (of: File) => take(of, mapping, left, reason),
    onSuccess: () => client.invalidateQueries(),
  });
  const report = write.data ?? look.data;
  const busy = proposal.isPending || look.isPending || write.isPending;
  const error = write.error ?? look.error ?? proposal.error;
  const forget = () => [proposal, look, write].forEach((act) => act.reset());
  const leave = (rows: string[]) => {
    setLeft(rows);
    if (file) {
      look.mutate({ file, left: rows });
    }
  };
  const decide = (text: string) => {
    look.reset();
    write.reset();
    setMapping(text);
  };
  const changes = report ? report.counts.created + report.counts.changed : 0;
  return (
    <div className="import">
      <div>
        <h1>
          <Trans>Import</Trans>
        </h1>
        {report ? (
          <Preview report={report} left={left} onLeave={leave} />
        ) : (
          <p className="faint">
            <Trans>A workbook, a CSV file, or a network from Gephi, yEd, networkx, Neo4j, Cytoscape or Kumu. Nothing is saved until you have seen what each row changes.</Trans>
          </p>
        )}
      </div>
      <aside>
        <h2>
          <Trans>File</Trans>
        </h2>
        <input
          type="file"
          className="input"
          aria-label={t`File`}
          onChange={(event) => {
            forget();
            setLeft([]);
            setFile(event.target.files?.[0] ?? null);
          }}
        />
        <label>
          <Trans>Country</Trans>
          <input className="input" value={country} maxLength={7} placeholder="SI" onChange={(event) => setCountry(event.target.value.toUpperCase())} />
        </label>
        <button type="button" className="button" disabled={!file || busy} onClick={() => file && proposal.mutate(file)}>
          <Trans>Propose what it holds</Trans>
        </button>
        <label>
          <Trans>What it holds</Trans>
          <textarea
            className="input"
            rows={14}
            spellCheck={false}
            value={mapping}
            onChange={(event) => decide(event.target.value)}
          />
        </label>
        <small>
          <Trans>Settle what is still open. A file that was exported from here needs none of this.</Trans>
        </small>
        <Saved mapping={mapping} onTake={decide} />
        <button type="button" className="button" disabled={!file || busy} onClick={() => leave(left)}>
          <Trans context="at a file">Look</Trans>
        </button>
        {report && (
          <>
            <label>
              <Trans>Why</Trans>
              <input className="input" value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} />
            </label>
            {report.revision > 0 ? (
              <p role="status">
                <Link to="/changes/$revision" params={{ revision: String(report.revision) }}>
                  <Trans>Written as revision {report.revision}</Trans>
                </Link>
              </p>
            ) : (
              <button type="button" className="button primary" disabled={!file || busy || report.faults.length > 0 || changes === 0} onClick={() => file && write.mutate(file)}>
                <Plural value={changes} one="Import # row" other="Import # rows" />
              </button>
            )}
          </>
        )}
        {error && (
          <p className="wrong" role="alert">
            <Why error={error} />
          </p>
        )}
      </aside>
    </div>
  );
}
