import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, type ReactNode } from 'react';
import { useEdited } from '../edit/edit';
import { Pencil, useMay } from '../edit/Offer';
import { dateText, languageName, placeName } from '../parts/places';
import { Sure } from '../parts/Sure';
import { levelWords } from '../parts/words';
import { isStakeholder, placeOf, type Shown } from '../scene/record';

type Row = { key: string; words: string; value: ReactNode; field?: string };

// Loaded only for editing.
const InlineField = lazy(() => import('../edit/InlineField'));

/** The fields of a record, one per line, each with its confidence and the number of its source. */
export function Facts({ record, numberOf }: { record: Shown; numberOf: (slug: string) => number }) {
  const { t } = useLingui();
  const place = placeOf(record)?.code;
  const may = useMay(place);
  const empty = (row: Row) => row.value === null || row.value === undefined || row.value === '';
  // Who may fill in what is missing sees that it is.
  const rows = useRows(record).filter((row) => !empty(row) || (row.field && may?.tries));
  const { provenance } = record;
  const source = provenance.citations[0]?.source;
  const edited = useEdited();
  const editing = edited && 'field' in edited && edited.record === record.slug ? edited.field : undefined;
  const inferred = (field: string | undefined) => provenance.fieldOrigins.some((of) => of.field === field && of.origin !== 'RETRIEVED');
  return (
    <>
      <h2>
        <Trans>Facts</Trans>
      </h2>
      <table className="facts">
        <thead className="hidden-text">
          <tr>
            <th scope="col">
              <Trans>What</Trans>
            </th>
            <th scope="col">
              <Trans>Value</Trans>
            </th>
            <th scope="col">
              <Trans>Evidence</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => row.field !== undefined && row.field === editing ? (
            <tr key={row.key} className="editing">
              <th scope="row">{row.words}</th>
              <td colSpan={2}>
                <Suspense>
                  <InlineField record={record.slug} field={row.field} />
                </Suspense>
              </td>
            </tr>
          ) : (
            <tr key={row.key}>
              <th scope="row">{row.words}</th>
              <td>{empty(row) ? <span className="not-recorded"><Trans>not recorded</Trans></span> : row.value}</td>
              <td className="fact-evidence">
                {empty(row) ? null : inferred(row.field) ? (
                  <span className="faint" title={t`Our own conclusion, not what a source says`}>
                    <Trans>inferred</Trans>
                  </span>
                ) : (
                  <>
                    <Sure of={provenance.confidence} />
                    {provenance.observed && <span className="num faint">{dateText(provenance.observed)}</span>}
                  </>
                )}
                {source && !empty(row) && (
                  <a className="footnote num" href="#sources" title={source.title} aria-label={t`Source ${numberOf(source.slug)}`}>
                    {numberOf(source.slug)}
                  </a>
                )}
                {row.field && <Pencil edit={{ act: 'correct', record: record.slug, field: row.field }} country={place} of={row.words} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function useRows(record: Shown): Row[] {
  const { t, i18n } = useLingui();
  const place = placeOf(record);
  const placeLink = place && (
    <Link to="/c/$code" params={{ code: place.code }}>
      {placeName(place.code, place.name)}
    </Link>
  );
  const linked = (of: { slug: string; label: string | null } | null | undefined) =>
    of && (
      <Link to="/id/$slug" params={{ slug: of.slug }}>
        {of.label}
      </Link>
    );
  const quotation = record.provenance.citations.find((citation) => citation.quotation)?.quotation;
  const common: Row[] = [
    { key: 'note', words: t`Note`, value: record.note },
    { key: 'quotation', words: t`In its words`, value: quotation && <q>{quotation}</q> },
    { key: 'from', words: t`Since`, value: record.provenance.validFrom && dateText(record.provenance.validFrom) },
    { key: 'to', words: t`Until`, value: record.provenance.validTo && dateText(record.provenance.validTo) },
  ];
  if (isStakeholder(record)) {
    return [
      ...record.names.map((name) => ({
        key: `name ${name.lang} ${name.text}`,
        words: name.lang === 'en' || name.lang === 'und' ? t`Name` : languageName(name.lang),
        value: <span lang={name.lang}>{name.text}</span>,
        field: 'names',
      })),
      { key: 'acronyms', words: t`Acronym`, value: record.acronyms.join(', '), field: 'acronyms' },
      { key: 'type', words: t`What it is`, value: record.type?.name, field: 'type' },
      { key: 'sector', words: t`Sector`, value: record.sector?.name, field: 'sector' },
      { key: 'level', words: t`Works at`, value: i18n._(levelWords[record.level]), field: 'level' },
      { key: 'seat', words: t`Seat`, value: placeLink, field: 'seat' },
      { key: 'parent', words: t`Part of`, value: linked(record.parent), field: 'parent' },
      { key: 'website', words: t`Website`, value: record.website && <a href={record.website}>{record.website.replace(/^https?:\/\//, '')}</a>, field: 'website' },
      { key: 'heroes', words: t`In HEROES`, value: record.heroesRole, field: 'heroesRole' },
      ...common,
    ];
  }
  const rows: Row[] = [{ key: 'place', words: t`Country`, value: placeLink }];
  if ('owner' in record) {
    rows.push({ key: 'owner', words: t`Kept by`, value: linked(record.owner), field: 'owner' });
  }
  if ('covers' in record) {
    rows.push(
      { key: 'native', words: t`Own name`, value: record.nativeName, field: 'nativeName' },
      { key: 'frequency', words: t`How often`, value: record.frequency, field: 'frequency' },
      { key: 'limitations', words: t`What it cannot tell`, value: record.limitations, field: 'limitations' },
    );
  }
  if ('citedBy' in record) {
    rows.push(
      { key: 'publisher', words: t`Published by`, value: record.publisher, field: 'publisher' },
      { key: 'sort', words: t`What it is`, value: record.sourceType, field: 'type' },
      { key: 'published', words: t`Published`, value: record.published && dateText(record.published), field: 'published' },
      { key: 'url', words: t`Read it at`, value: record.url && <a href={record.url}>{record.url.replace(/^https?:\/\//, '')}</a>, field: 'url' },
    );
  }
  if ('role' in record && record.stakeholder) {
    rows.push(
      { key: 'who', words: t`Who`, value: linked(record.stakeholder) },
      {
        key: 'task',
        words: t`Task`,
        value: record.task && (
          <Link to="/tasks/$task" params={{ task: record.task.slug }}>
            {record.task.name}
          </Link>
        ),
      },
      { key: 'law', words: t`Legal basis`, value: record.legalBasis?.title, field: 'legalBasis' },
    );
  }
  if ('methods' in record) {
    rows.push(
      { key: 'methods', words: t`Methods`, value: record.methods?.nodes.map((of) => of.label).join(', '), field: 'methods' },
      { key: 'data', words: t`Data`, value: record.dataSources?.nodes.map((of) => of.label).join(', '), field: 'dataSources' },
    );
  }
  return [...rows, ...common];
}
