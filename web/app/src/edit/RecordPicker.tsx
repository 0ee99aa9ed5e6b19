import { Combobox } from '@base-ui/react/combobox';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sourcesAtQuery } from '../api/later';
import { findQuery } from '../api/queries';
import { freshOf, isFresh, typesOf, type Fresh, type Linked } from './values';
import { kindName } from './words';

type Option = { slug: string; label: string; about: string; fresh?: string };

/** Kinds that a form can create. Others are rarely new, and need a page of their own. */
const makes = new Set(['Institution', 'PlanningBody', 'Source', 'DataSource', 'Methodology']);

type Props = {
  id: string;
  label: string;
  to: string[] | undefined;
  value: Linked | Fresh | null;
  onChange: (value: Linked | Fresh | null) => void;
  /** The country whose records come first, and where new ones have their seat. */
  country: string | undefined;
  /** Records that must not be chosen: those chosen already, or the record itself. */
  without?: string[];
  invalid?: boolean;
  describedBy?: string | undefined;
  placeholder?: string | undefined;
};

/**
 * Finds a record by its name in any language, a source also by its address; missing ones can be
 * added.
 */
export function RecordPicker({ id, label, to, value, onChange, country, without = [], invalid, describedBy, placeholder }: Props) {
  const { t } = useLingui();
  const chosen: Option | null = value ? (isFresh(value) ? { slug: '+', label: nameOf(value), about: t`new`, fresh: value.fresh } : { ...value, about: '' }) : null;
  const [text, setText] = useState(chosen?.label ?? '');
  // What is chosen elsewhere in the form, such as one of those alike, stands here too.
  const [shown, setShown] = useState(chosen?.slug ?? null);
  if (shown !== (chosen?.slug ?? null)) {
    setShown(chosen?.slug ?? null);
    setText(chosen?.label ?? '');
  }
  const typed = text !== chosen?.label ? text.trim() : '';
  const address = /^https?:\/\//.test(typed) && (to ?? []).includes('Source');
  const found = useQuery(findQuery(address ? '' : typed, typesOf(to), country));
  const known = useQuery(sourcesAtQuery(address ? typed : ''));
  const hits = address ? (known.data ?? []) : typed.length > 1 ? (found.data ?? []) : [];
  const awaited = (address ? known : found).isFetching;
  const fresh: Option[] =
    typed.length > 2 && !awaited && !(address && hits.length > 0)
      ? (to ?? []).filter((kind) => makes.has(kind)).map((kind) => ({ slug: `+${kind}`, label: typed, about: t`Add as new: ${kindName(kind)}`, fresh: kind }))
      : [];
  const options = [...hits.filter((hit) => !without.includes(hit.slug)), ...fresh];
  return (
    <Combobox.Root
      items={options}
      filter={null}
      value={chosen}
      inputValue={text}
      onInputValueChange={setText}
      onValueChange={(option: Option | null) => {
        setShown(option && (option.fresh ? '+' : option.slug));
        setText(option?.label ?? '');
        onChange(option && (option.fresh ? freshOf(option.fresh, option.label, country ? { slug: country.toLowerCase(), label: country } : undefined) : { slug: option.slug, label: option.label }));
      }}
      itemToStringLabel={(option: Option) => option.label}
      isItemEqualToValue={(a: Option, b: Option) => a.slug === b.slug}
      autoHighlight
    >
      <Combobox.Input id={id} className="input" aria-label={label} aria-invalid={invalid || undefined} aria-describedby={describedBy} placeholder={placeholder} />
      <Combobox.Portal>
        <Combobox.Positioner sideOffset={4} className="hits-place">
          <Combobox.Popup className="hits of-form">
            <Combobox.Empty>
              {typed.length > 1 && !awaited && (
                <p className="hit">
                  <Trans>Nothing found for “{typed}”.</Trans>
                </p>
              )}
            </Combobox.Empty>
            <Combobox.List>
              {(option: Option) => (
                <Combobox.Item key={option.slug} value={option} className={option.fresh ? 'hit new' : 'hit'}>
                  {option.label}
                  <small>{option.about}</small>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}

/** The name of a record that is still to be created. */
export function nameOf({ values }: Fresh): string {
  const names = values['names'];
  const first = Array.isArray(names) && names[0] && typeof names[0] === 'object' && 'text' in names[0] ? names[0].text : null;
  return String(first ?? values['title'] ?? values['name'] ?? values['url'] ?? '');
}
