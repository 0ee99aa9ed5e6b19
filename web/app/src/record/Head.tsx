import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Offer } from '../edit/Offer';
import { placeName } from '../parts/places';
import { kindWords } from '../parts/words';
import { isStakeholder, placeOf, type Shown } from '../scene/record';

/** What a record is, where it belongs, and its names. */
export function Head({ record }: { record: Shown }) {
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

/** What to select to show a record within its country: itself, or its task. */
function selectionOf(record: Shown): string | undefined {
  if (isStakeholder(record) || record.kind === 'DataSource') {
    return record.slug;
  }
  return 'role' in record ? record.task?.slug : undefined;
}
