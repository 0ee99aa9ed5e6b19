import './record.css';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense, useMemo } from 'react';
import { recordQuery } from '../api/later';
import { useOpenEdit } from '../edit/edit';
import { Offer, Pencil, useMay, WhyNot } from '../edit/Offer';
import { Chip } from '../parts/Chip';
import { Meta } from '../parts/Meta';
import { dayText, placeName } from '../parts/places';
import { useMedia } from '../parts/useWidth';
import { useAuthor } from '../history/useAuthor';
import { useTitle } from '../parts/useTitle';
import { kindWords, roleVerbs } from '../parts/words';
import { isStakeholder, numberedSources, placeOf, smallFlowOf, type Part, type Shown, type ShownStakeholder, type Tie } from '../scene/record';
import { roles } from '../scene/roles';
import { measureByCanvas } from '../scene/text';
import { Answered } from '../shell/Answered';
import { Facts } from './Facts';
import { SmallFlow } from './SmallFlow';

const IfItStopped = lazy(() => import('../fragility/IfItStopped'));
const RecordHistory = lazy(() => import('../history/RecordHistory'));

const route = getRouteApi('/id/$slug');

/** A record of any kind: what is known of it, each fact with its source. */
export function RecordPage() {
  const { slug } = route.useParams();
  const record = useQuery(recordQuery(slug));
  useTitle(record.data?.label ?? undefined);
  return <Answered query={record}>{(shown) => <Page record={shown} />}</Answered>;
}

function Page({ record }: { record: Shown }) {
  const sources = numberedSources([record.provenance, ...told(record).map((claim) => claim.provenance)]);
  return (
    <div className="record">
      <section>
        <Head record={record} />
        {isStakeholder(record) && <Stakeholder record={record} />}
        <Others record={record} />
      </section>
      <aside className="record-side">
        <Facts record={record} numberOf={sources.numberOf} />
        {sources.sources.length > 0 && (
          <>
            <h2 id="sources">
              <Trans>Sources</Trans>
            </h2>
            <ol className="sources">
              {sources.sources.map((source) => (
                <li key={source.slug}>
                  <span>
                    <Link to="/id/$slug" params={{ slug: source.slug }}>
                      {source.title}
                    </Link>
                    {source.publisher && <small>{source.publisher}</small>}
                  </span>
                </li>
              ))}
            </ol>
          </>
        )}
        <Suspense>
          <RecordHistory slug={record.slug} />
        </Suspense>
        <Recorded record={record} />
        <WhyNot country={placeOf(record)?.code} />
      </aside>
    </div>
  );
}

/** The claims that the page tells beside the record's own fields. */
function told(record: Shown): (Part | Tie)[] {
  const parts = 'responsibilities' in record ? (record.responsibilities?.nodes ?? []) : [];
  return isStakeholder(record) ? [...parts, ...(record.relationsFrom?.nodes ?? []), ...(record.relationsTo?.nodes ?? [])] : parts;
}

function Head({ record }: { record: Shown }) {
  const { i18n } = useLingui();
  const place = placeOf(record);
  const kind = kindWords[record.kind];
  const names = isStakeholder(record)
    ? [...record.names.filter((name) => name.text !== record.label).map((name) => ({ lang: name.lang, text: name.text })), ...record.acronyms.map((text) => ({ lang: undefined, text }))]
    : [];
  return (
    <header className="record-head">
      <p className="crumb">
        {place && (
          <>
            <Link to="/c/$code" params={{ code: place.code }} search={{ sel: selectionOf(record) }}>
              {placeName(place.code, place.name)}
            </Link>{' '}
            ›{' '}
          </>
        )}
        {kind ? i18n._(kind) : record.kind}
      </p>
      <Offers record={record} />
      <h1>{record.label}</h1>
      {names.length > 0 && (
        <p className="summary">
          {names.map((name, i) => (
            <span key={i} lang={name.lang}>
              {i > 0 && ' · '}
              {name.text}
            </span>
          ))}
        </p>
      )}
    </header>
  );
}

/** What can be done to the record as a whole. */
function Offers({ record }: { record: Shown }) {
  const { t } = useLingui();
  const country = placeOf(record)?.code;
  const { slug } = record;
  return (
    <p className="offers">
      <Offer edit={{ act: 'correct', record: slug }} country={country} words={t`Correct`} />
      <Offer edit={{ act: 'confirm', record: slug }} country={country} words={t`Still so`} />
      {isStakeholder(record) && <Offer edit={{ act: 'merge', record: slug }} country={country} words={t`Same as another`} />}
      {isStakeholder(record) && country && <Offer edit={{ act: 'add', country, who: slug }} country={country} words={t`Add a fact`} primary />}
    </p>
  );
}

/** What can be done to a claim that the page tells. */
function ClaimOffers({ slug, country, of, ends = false }: { slug: string; country: string | undefined; of: string; ends?: boolean }) {
  const { t } = useLingui();
  const may = useMay(country);
  const open = useOpenEdit();
  if (!may?.tries) {
    return null;
  }
  return (
    <span className="claim-offers">
      <Pencil edit={{ act: 'correct', record: slug }} country={country} of={of} />
      <button type="button" className="link" aria-label={t`Still so: ${of}`} onClick={() => open({ act: 'confirm', record: slug })}>
        <Trans>Still so</Trans>
      </button>
      {ends && (
        <button type="button" className="link" aria-label={t`No longer so: ${of}`} onClick={() => open({ act: 'end', record: slug })}>
          <Trans>No longer so</Trans>
        </button>
      )}
    </span>
  );
}

/** What shows a record within its country: itself, or the task that it is about. */
function selectionOf(record: Shown): string | undefined {
  if (isStakeholder(record) || record.kind === 'DataSource') {
    return record.slug;
  }
  return 'role' in record ? record.task?.slug : undefined;
}

function Stakeholder({ record }: { record: ShownStakeholder }) {
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
      </Suspense>
    </>
  );
}

function PartEntry({ part, here }: { part: Part; here?: string | undefined }) {
  const { i18n } = useLingui();
  const place = part.jurisdiction;
  return (
    <li>
      <Chip fact={{ role: part.role, group: roles[part.role].group, historic: part.provenance.status === 'HISTORIC' }} />
      <div>
        <p>
          {part.task && (
            <Link to="/tasks/$task" params={{ task: part.task.slug }}>
              <b>{part.task.name}</b>
            </Link>
          )}
          : {i18n._(roleVerbs[part.role])} <Trans>it</Trans>
          {place && place.code !== here && (
            <>
              {' '}
              <Trans>in {placeName(place.code, place.name)}</Trans>
            </>
          )}
          .{part.evidence && ` ${sentence(part.evidence)}`}
        </p>
        <Meta of={part.provenance} stale={part.stale}>
          {part.legalBasis && part.legalBasis.title !== part.provenance.citations[0]?.source?.title && <span>{part.legalBasis.title}</span>}
        </Meta>
      </div>
      <ClaimOffers slug={part.slug} country={place?.code} of={part.task?.name ?? part.slug} ends={part.provenance.status !== 'HISTORIC'} />
    </li>
  );
}

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

type TieProps = { slug: string; country: string | undefined; label: string | null; other: { slug?: string; label?: string | null } | null; of: Tie['provenance'] };

/** A relation as its own sentence; the other of the two leads to its page. */
function TieEntry({ slug, country, label, other, of }: TieProps) {
  const text = label ?? '';
  const at = other?.label ? text.indexOf(other.label) : -1;
  return (
    <li>
      <svg width="18" height="18" aria-hidden>
        <circle cx="9" cy="11" r="4.5" fill={of.status === 'HISTORIC' ? 'none' : 'var(--soft)'} stroke="var(--soft)" />
      </svg>
      <div>
        <p>
          {other?.slug && other.label && at >= 0 ? (
            <>
              {text.slice(0, at)}
              <Link to="/id/$slug" params={{ slug: other.slug }}>
                <b>{other.label}</b>
              </Link>
              {text.slice(at + other.label.length)}
            </>
          ) : (
            text
          )}
          .
        </p>
        <Meta of={of} />
      </div>
      <ClaimOffers slug={slug} country={country} of={text} />
    </li>
  );
}

/** What is told of records that are no stakeholders. */
function Others({ record }: { record: Shown }) {
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
        </section>
      )}
      {'citedBy' in record && record.citedBy && (
        <section>
          <h2>
            <Trans>What it says</Trans> <span className="count">{record.citedBy.totalCount}</span>
          </h2>
          <ul className="cited">
            {record.citedBy.nodes.map((cited) => (
              <li key={cited.slug}>
                <Link to="/id/$slug" params={{ slug: cited.slug }}>
                  {cited.label}
                </Link>
              </li>
            ))}
          </ul>
          <More shown={record.citedBy.nodes.length} of={record.citedBy.totalCount} />
        </section>
      )}
    </>
  );
}

function UseEntry({ part }: { part: Part }) {
  const { i18n } = useLingui();
  return (
    <li>
      <Chip fact={{ role: part.role, group: roles[part.role].group, historic: part.provenance.status === 'HISTORIC' }} />
      <div>
        <p>
          {part.stakeholder && (
            <Link to="/id/$slug" params={{ slug: part.stakeholder.slug }}>
              <b>{part.stakeholder.label}</b>
            </Link>
          )}{' '}
          {i18n._(roleVerbs[part.role])} {part.task?.name}
          {part.jurisdiction && ` (${placeName(part.jurisdiction.code, part.jurisdiction.name)})`}.
        </p>
        <Meta of={part.provenance} stale={part.stale} />
      </div>
    </li>
  );
}

const More = ({ shown, of }: { shown: number; of: number | null }) =>
  of !== null && of > shown ? (
    <p className="faint">
      <Plural value={of - shown} one="One more is not shown." other="# more are not shown." />
    </p>
  ) : null;

/** Who recorded it as it is, and where programs find it. */
function Recorded({ record }: { record: Shown }) {
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
