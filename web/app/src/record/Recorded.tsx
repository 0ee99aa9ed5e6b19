import { Trans } from '@lingui/react/macro';
import { useAuthor } from '../history/useAuthor';
import { dayText } from '../parts/places';
import type { Shown } from '../scene/record';

/** Who recorded it in this state, and where programs find it. */
export function Recorded({ record }: { record: Shown }) {
  const nameOf = useAuthor();
  const stamp = record.recorded;
  const query = `{\n  record(id: "${record.slug}") {\n    kind\n    label\n    provenance {\n      confidence\n      citations {\n        source {\n          title\n          url\n        }\n      }\n    }\n  }\n}\n`;
  return (
    <>
      <h2>
        <Trans>Record</Trans>
      </h2>
      {stamp && (
        <p className="small">
          <Trans>
            Recorded by {nameOf(stamp.author)} on {dayText(stamp.time)}, revision {stamp.revision}
          </Trans>
          {stamp.reason && <span className="faint"> ({stamp.reason})</span>}
        </p>
      )}
      <p className="small">
        <code>{record.slug}</code> · <a href={`/explorer/?query=${encodeURIComponent(query)}`}>GraphQL</a>
      </p>
    </>
  );
}
