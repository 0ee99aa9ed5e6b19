import { Trans, useLingui } from '@lingui/react/macro';
import { RecordLinks } from '../parts/RecordLinks';
import { isStakeholder, type Shown } from '../scene/record';
import { More, sentence, TakeParts, UseEntry } from './Claims';

/** The content of records that are not stakeholders. */
export function Others({ record }: { record: Shown }) {
  const { t } = useLingui();
  const parts = !isStakeholder(record) && 'responsibilities' in record ? record.responsibilities : null;
  return (
    <>
      {'evidence' in record && record.evidence && <p className="record-text">{sentence(record.evidence)}</p>}
      {'description' in record && record.description && <p className="record-text">{record.description}</p>}
      {'content' in record && record.content && <p className="record-text">{record.content}</p>}
      {parts && (
        <section>
          <h2>
            <Trans>Used for</Trans> <span className="count">{parts.totalCount}</span>
          </h2>
          <ul className="sentences">
            {parts.nodes.map((part) => (
              <UseEntry key={part.slug} part={part} />
            ))}
          </ul>
          <More shown={parts.nodes.length} of={parts.totalCount} />
          <TakeParts name={record.slug} title={t`What ${record.label ?? record.slug} is used for`} parts={parts.nodes} />
        </section>
      )}
      {'citedBy' in record && record.citedBy && (
        <section>
          <h2>
            <Trans>What it says</Trans> <span className="count">{record.citedBy.totalCount}</span>
          </h2>
          <RecordLinks className="cited" of={record.citedBy.nodes} />
          <More shown={record.citedBy.nodes.length} of={record.citedBy.totalCount} />
        </section>
      )}
    </>
  );
}
