import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { DifferenceFragment } from '../api/later/generated/graphql';
import { useNames } from '../edit/Names';
import { valueText } from '../edit/told';
import { fieldName, kindName } from '../edit/words';

/** The number of fields shown of a new record; the rest is on its page. */
const most = 6;

/** How a record changed, field by field. */
export function Difference({ of, alone = false }: { of: DifferenceFragment; alone?: boolean }) {
  const { t } = useLingui();
  const names = useNames();
  const words = (field: string, value: string | null) => (value === null ? t`empty` : valueText(of.kind, field, value, names));
  // Where a record is new, all of its fields are.
  const fields = of.type === 'CHANGED' ? of.fields : of.fields.filter((field) => field.after !== null && !plain.has(field.field)).slice(0, most);
  return (
    <div className="difference">
      {!alone && (
        <p>
          <Named of={of} />
        </p>
      )}
      {of.type !== 'DELETED' &&
        fields.map(({ field, before, after }) => (
          <p key={field}>
            <span className="faint">{fieldName(field, `${of.kind}Input`)}</span> {of.type === 'CHANGED' && <del>{words(field, before)}</del>}
            {of.type === 'CHANGED' && ' → '}
            <ins>{words(field, after)}</ins>
          </p>
        ))}
    </div>
  );
}

/** Fields that say nothing about a record's subject. */
const plain = new Set(['slug', 'origin', 'confidence', 'status', 'fieldOrigins']);

/** A changed record, with the changes in words. */
export function Named({ of }: { of: DifferenceFragment }) {
  const name = of.record?.label ?? of.slug;
  const kind = kindName(of.kind);
  switch (of.type) {
    case 'CREATED':
      return (
        <>
          <Trans>New: {kind}</Trans> <At of={of} name={name} />
        </>
      );
    case 'DELETED':
      return (
        <Trans>
          Taken out: {kind} {of.slug}
        </Trans>
      );
    case 'CHANGED':
      return (
        <>
          {kind}: <At of={of} name={name} />
        </>
      );
  }
}

const At = ({ of, name }: { of: DifferenceFragment; name: string }) => (
  <Link to="/id/$slug" params={{ slug: of.slug }}>
    {name}
  </Link>
);
