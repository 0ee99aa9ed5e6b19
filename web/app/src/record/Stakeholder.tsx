import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useMemo } from 'react';
import { useMedia } from '../parts/useWidth';
import { smallFlowOf, type ShownStakeholder } from '../scene/record';
import { measureByCanvas } from '../scene/text';
import { More, PartEntry, TakeParts, TieEntry } from './Claims';
import { SmallFlow } from './SmallFlow';

const IfItStopped = lazy(() => import('../fragility/IfItStopped'));
const Planners = lazy(() => import('../stakeholders/Planners'));

/** What a stakeholder does, its relations, and what would be lost without it. */
export function Stakeholder({ record }: { record: ShownStakeholder }) {
  const { t } = useLingui();
  const measure = useMemo(measureByCanvas, []);
  const drawn = useMemo(() => smallFlowOf(record, measure), [record, measure]);
  const roomy = useMedia('(width > 960px)');
  const parts = record.responsibilities;
  const ties = [...(record.relationsFrom?.nodes ?? []), ...(record.relationsTo?.nodes ?? [])];
  const belongs = [
    ...(record.memberships?.nodes ?? []).map((of) => ({ ...of, other: of.body })),
    ...(record.members?.nodes ?? []).map((of) => ({ ...of, other: of.member })),
  ];
  return (
    <>
      {drawn && roomy && <SmallFlow of={drawn} />}
      {parts && (
        <section>
          <h2>
            <Trans>What it does</Trans> <span className="count">{parts.totalCount}</span>
          </h2>
          {parts.totalCount === 0 && (
            <p className="faint">
              <Trans>No task of it is on record.</Trans>
            </p>
          )}
          <ul className="sentences">
            {parts.nodes.map((part) => (
              <PartEntry key={part.slug} part={part} here={record.seat?.code} />
            ))}
          </ul>
          <More shown={parts.nodes.length} of={parts.totalCount} />
          <TakeParts name={record.slug} title={t`What ${record.label ?? record.slug} does`} parts={parts.nodes} />
        </section>
      )}
      {ties.length + belongs.length > 0 && (
        <section>
          <h2>
            <Trans>How it stands to others</Trans> <span className="count">{ties.length + belongs.length}</span>
          </h2>
          <ul className="sentences">
            {ties.map((tie) => (
              <TieEntry
                key={tie.slug}
                slug={tie.slug}
                country={record.seat?.code}
                label={tie.label}
                other={(tie.from?.slug === record.slug ? tie.to : tie.from) ?? null}
                of={tie.provenance}
              />
            ))}
            {belongs.map((of) => (
              <TieEntry key={of.slug} slug={of.slug} country={record.seat?.code} label={of.label} other={of.other} of={of.provenance} />
            ))}
          </ul>
        </section>
      )}
      <Suspense>
        <IfItStopped stakeholder={record.slug} here={record.seat?.code} />
        {record.seat && <Planners country={record.seat.code} body={record.slug} />}
      </Suspense>
    </>
  );
}
