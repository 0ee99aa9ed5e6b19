import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useOpenEdit } from '../edit/edit';
import { Pencil, useMay } from '../edit/Offer';
import { Chip } from '../parts/Chip';
import { evidenceCells } from '../parts/lines';
import { Meta } from '../parts/Meta';
import { placeInText, placeName } from '../parts/places';
import { Take } from '../parts/Take';
import { roleVerbs, roleWords } from '../parts/words';
import type { Part, Tie } from '../scene/record';
import { roles } from '../scene/roles';

// The claims that a page tells beside the record's own fields, a sentence each.

/** A stakeholder's role in a task. */
export function PartEntry({ part, here }: { part: Part; here?: string | undefined }) {
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
              <Trans>in {placeInText(place.code, place.name)}</Trans>
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

/** A role in a task that is based on a record. */
export function UseEntry({ part }: { part: Part }) {
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

type TieProps = { slug: string; country: string | undefined; label: string | null; other: { slug?: string; label?: string | null } | null; of: Tie['provenance'] };

/** A relation as a sentence, with a link to the other record. */
export function TieEntry({ slug, country, label, other, of }: TieProps) {
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

/** What can be done to a claim on the page. */
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

/** A text with a full stop, if it needs one. */
export const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

/** How many are not shown. */
export const More = ({ shown, of }: { shown: number; of: number | null }) =>
  of !== null && of > shown ? (
    <p className="faint">
      <Plural value={of - shown} one="One more is not shown." other="# more are not shown." />
    </p>
  ) : null;

/** Exports the listed roles as a table. */
export function TakeParts({ name, title, parts }: { name: string; title: string; parts: Part[] }) {
  const { t, i18n } = useLingui();
  const lines = () => [
    [t`Country`, t`Planning task`, t`Part`, t`Who`, t`Evidence`, t`Confidence`, t`Date`, t`Source`, t`Address`],
    ...parts.map((part) => [part.jurisdiction?.code ?? '', part.task?.name ?? '', i18n._(roleWords[part.role]), part.stakeholder?.label ?? '', ...evidenceCells(part.evidence, part.provenance)]),
  ];
  return parts.length > 0 && <Take name={name} title={title} lines={lines} />;
}
