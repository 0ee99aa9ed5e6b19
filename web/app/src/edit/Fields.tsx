import { i18n } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { createContext, useContext, useId } from 'react';
import type { Scheme } from '../api/later/generated/graphql';
import { termsQuery } from '../api/later';
import { findQuery } from '../api/queries';
import { choices, type Field } from '../api/generated/forms';
import type { FieldFault, Warning } from './useChange';
import { nameOf, RecordPicker } from './RecordPicker';
import { fieldsOf, isFresh, isLinked, typesOf, type Fresh, type Linked, type Path, type Value, type Values } from './values';
import { choiceName, fieldName, hiddenOf, kindName, leading, likenessWords, long, offersBeside, spellingWords } from './words';

/** What all fields of a form share. */
type Form = {
  set: (path: Path, value: Value | undefined) => void;
  faults: Map<string, FieldFault>;
  /** Possible duplicates of new records, by their path in the form. */
  alike: Map<string, Warning[]>;
  country: string | undefined;
  /** Whether missing fields are marked in red: after the first attempt to save. */
  strict: boolean;
};

const context = createContext<Form | null>(null);
export const FormProvider = context.Provider;

function useForm(): Form {
  const form = useContext(context);
  if (!form) {
    throw new Error('a field is shown outside of a form');
  }
  return form;
}

/** The fields of an input: important ones first, the rest behind “More”. */
export function Fields({ input, values, at }: { input: string; values: Values; at: Path }) {
  const { faults, strict } = useForm();
  const fields = fieldsOf(input).filter((field) => !hiddenOf(input).includes(field.name));
  const lead = leading[input] ?? fields.filter((field) => field.required).map((field) => field.name);
  const first = lead.flatMap((name) => fields.filter((field) => field.name === name));
  const rest = fields.filter((field) => !lead.includes(field.name));
  const place = (field: Field) => [...at, field.name].join('.');
  // What is told to be wrong must not hide.
  const told = [...faults].flatMap(([path, fault]) => (isTold(fault, strict) ? [path] : []));
  const wrong = rest.some((field) => told.some((path) => path === place(field) || path.startsWith(`${place(field)}.`)));
  const show = (field: Field) => <FieldOf key={field.name} input={input} field={field} value={values[field.name]} at={[...at, field.name]} />;
  return (
    <>
      {first.map(show)}
      {rest.length > 0 && (
        <details className="more" open={wrong || undefined}>
          <summary>
            <Trans>More</Trans>
          </summary>
          <div>{rest.map(show)}</div>
        </details>
      )}
    </>
  );
}

/** Missing fields are reported after the first attempt to save. */
const isTold = (fault: FieldFault, strict: boolean) => strict || (fault.code !== 'MISSING' && fault.code !== 'MISSING_SOURCE');

type Of = { input: string; field: Field; value: Value | undefined; at: Path };

/** One field of any type, with its error. */
export function FieldOf({ input, field, value, at, bare }: Of & { bare?: boolean }) {
  const id = useId();
  const { faults, strict } = useForm();
  const fault = faults.get(at.join('.'));
  const told = fault && isTold(fault, strict) ? fault : undefined;
  const name = fieldName(field.name, input);
  const describedBy = told ? `${id}-fault` : undefined;
  if (field.many && field.type !== 'choice') {
    return (
      <fieldset className="form-list">
        <legend className={bare || field.of === 'CitationInput' ? 'hidden-text' : undefined}>{name}</legend>
        {field.type === 'record' ? <RecordList id={id} name={name} field={field} value={listOf(value)} at={at} /> : <List input={input} field={field} value={listOf(value)} at={at} />}
        <FaultBox id={`${id}-fault`} fault={told} at={at} />
      </fieldset>
    );
  }
  if (field.type === 'group') {
    return (
      <fieldset className="form-group">
        <legend className={bare || field.of === 'CitationInput' ? 'hidden-text' : undefined}>{name}</legend>
        <Fields input={field.of!} values={(value ?? {}) as Values} at={at} />
        <FaultBox id={`${id}-fault`} fault={told} at={at} />
      </fieldset>
    );
  }
  return (
    <div className={`form-field of-${field.type}`}>
      {!bare && <label htmlFor={id}>{name}</label>}
      <Control id={id} name={name} input={input} field={field} value={value} at={at} bare={bare} invalid={Boolean(told)} describedBy={describedBy} />
      <FaultBox id={`${id}-fault`} fault={told} at={at} />
      {isFresh(value) && <FreshFields fresh={value} at={at} />}
    </div>
  );
}

const listOf = (value: Value | undefined): Value[] => (Array.isArray(value) ? value : []);

function Control({ id, name, input, field, value, at, bare, invalid, describedBy }: Of & { id: string; name: string; bare: boolean | undefined; invalid: boolean; describedBy: string | undefined }) {
  const { t } = useLingui();
  const { set, country } = useForm();
  const shared = { id, 'aria-label': bare ? name : undefined, 'aria-invalid': invalid || undefined, 'aria-describedby': describedBy, title: i18n._(field.about) };
  switch (field.type) {
    case 'record': {
      const scheme = schemes[field.name];
      return scheme && field.to?.includes('Term') ? (
        <TermSelect {...shared} scheme={scheme} value={isLinked(value) ? value : null} onChange={(term) => set(at, term)} />
      ) : (
        <RecordPicker
          id={id}
          label={name}
          to={field.to}
          value={isFresh(value) || isLinked(value) ? value : null}
          onChange={(chosen) => set(at, chosen)}
          country={country}
          invalid={invalid}
          describedBy={describedBy}
          placeholder={field.to?.includes('Source') ? t`Name, or paste its address` : undefined}
        />
      );
    }
    case 'choice':
      return (
        <select {...shared} className="input" value={typeof value === 'string' ? value : ''} onChange={(event) => set(at, event.target.value || null)}>
          <option value="" />
          {choices[field.of!]!.filter((choice) => offersBeside(field.of!, value, choice.value)).map((choice) => (
            <option key={choice.value} value={choice.value} title={i18n._(choice.about)}>
              {choiceName(field.of!, choice.value)}
            </option>
          ))}
        </select>
      );
    case 'flag':
      return <input {...shared} type="checkbox" checked={value === true} onChange={(event) => set(at, event.target.checked)} />;
  }
  const text = { ...shared, className: 'input', value: typeof value === 'string' ? value : '' };
  if (long.has(field.name) || (field.name === 'text' && input !== 'NameInput')) {
    return <textarea {...text} rows={2} onChange={(event) => set(at, event.target.value)} />;
  }
  return (
    <input
      {...text}
      type="text"
      inputMode={field.type === 'url' ? 'url' : field.type === 'number' ? 'decimal' : undefined}
      placeholder={field.type === 'date' ? t`2026, 2026-05 …` : undefined}
      autoComplete="off"
      onChange={(event) => set(at, event.target.value)}
    />
  );
}

/** Fields with an entry of a vocabulary. */
const schemes: Record<string, Scheme> = { type: 'INSTITUTION_TYPE', sector: 'SECTOR' };

/** An entry of a vocabulary: they are few enough to be listed. */
function TermSelect({ scheme, value, onChange, ...shared }: { scheme: Scheme; value: Linked | null; onChange: (term: Linked | null) => void; id: string; title: string }) {
  const terms = useQuery(termsQuery());
  const listed = (terms.data ?? []).filter((term) => term.scheme === scheme);
  return (
    <select
      {...shared}
      className="input"
      value={value?.slug ?? ''}
      onChange={(event) => {
        const term = listed.find((one) => one.slug === event.target.value);
        onChange(term ? { slug: term.slug, label: term.name } : null);
      }}
    >
      <option value="" />
      {value && !listed.some((term) => term.slug === value.slug) && <option value={value.slug}>{value.label}</option>}
      {listed.map((term) => (
        <option key={term.slug} value={term.slug}>
          {term.name}
        </option>
      ))}
    </select>
  );
}

/** A list of texts or groups, each with a button to remove it. */
function List({ input, field, value, at }: Omit<Of, 'value'> & { value: Value[] }) {
  const { t } = useLingui();
  const { set } = useForm();
  const one: Field = { ...field, many: undefined } as Field;
  // One is always there to be filled in.
  const shown = value.length > 0 ? value : [field.type === 'group' ? {} : ''];
  const name = fieldName(field.name, input);
  return (
    <>
      {shown.map((item, i) => (
        <div key={i} className="form-item">
          <FieldOf input={input} field={one} value={item} at={[...at, i]} bare />
          {value.length > 1 && (
            <button type="button" className="link" aria-label={t`Remove: ${name} ${i + 1}`} onClick={() => set(at, value.filter((_, j) => j !== i))}>
              <Trans>Remove</Trans>
            </button>
          )}
        </div>
      ))}
      <button type="button" className="link" aria-label={t`Another: ${name}`} onClick={() => set(at, [...shown, field.type === 'group' ? {} : ''])}>
        <Trans>Another</Trans>
      </button>
    </>
  );
}

/** A list of records: those chosen, and a field to find another. */
function RecordList({ id, name, field, value, at }: { id: string; name: string; field: Field; value: Value[]; at: Path }) {
  const { t } = useLingui();
  const { set, country } = useForm();
  const chosen = value.filter((item): item is Linked | Fresh => isLinked(item) || isFresh(item));
  const labelOf = (item: Linked | Fresh) => (isFresh(item) ? nameOf(item) : item.label);
  return (
    <>
      {chosen.length > 0 && (
        <ul className="chosen">
          {chosen.map((item, i) => (
            <li key={i}>
              {labelOf(item)}
              <button type="button" className="link" aria-label={t`Remove: ${labelOf(item)}`} onClick={() => set(at, chosen.filter((other) => other !== item))}>
                <Trans>Remove</Trans>
              </button>
              {isFresh(item) && <FreshFields fresh={item} at={[...at, i]} />}
            </li>
          ))}
        </ul>
      )}
      <RecordPicker
        key={chosen.length}
        id={id}
        label={name}
        to={field.to}
        value={null}
        onChange={(item) => item && set(at, [...chosen, item])}
        country={country}
        without={chosen.flatMap((item) => (isLinked(item) ? [item.slug] : []))}
      />
    </>
  );
}

/** The fields of a record that the form creates. */
function FreshFields({ fresh, at }: { fresh: Fresh; at: Path }) {
  const kind = kindName(fresh.fresh);
  return (
    <fieldset className="fresh">
      <legend>
        <Trans>New: {kind}</Trans>
      </legend>
      <Alike fresh={fresh} at={at} />
      <Fields input={`${fresh.fresh}Input`} values={fresh.values} at={at} />
    </fieldset>
  );
}

/**
 * What is on record already under a name like that of a new record: choosing it makes no second one.
 * What the dry run warns of comes first, with why; it can tell once the form is whole, the search before.
 */
function Alike({ fresh, at }: { fresh: Fresh; at: Path }) {
  const { t } = useLingui();
  const { set, alike, country } = useForm();
  const warned = (alike.get(at.join('.')) ?? []).map(({ record, why }) => ({ slug: record.slug, label: record.label ?? record.slug, about: why.map(({ in: sign, b }) => likenessWords(sign, b)).join('; ') }));
  // The first words tell most: what follows them often differs.
  const words = nameOf(fresh).split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3).slice(0, 2).join(' ');
  const found = useQuery(findQuery(words, typesOf([fresh.fresh]), country));
  const known = (found.data ?? []).filter((hit) => (fresh.fresh === 'Source' || hit.code === country) && !warned.some(({ slug }) => slug === hit.slug)).slice(0, 3);
  const hits = [...warned, ...known];
  return (
    hits.length > 0 && (
      <div className="likely" role="group" aria-label={t`Is it one of these?`}>
        <Trans>Is it one of these?</Trans>
        <ul>
          {hits.map((hit) => (
            <li key={hit.slug}>
              <button type="button" className="link" onClick={() => set(at, { slug: hit.slug, label: hit.label })}>
                {hit.label}
              </button>
              <small>{hit.about}</small>
            </li>
          ))}
        </ul>
      </div>
    )
  );
}

/** The error of a field, with a button for the correction if it is known. */
function FaultBox({ id, fault, at }: { id: string; fault: FieldFault | undefined; at: Path }) {
  const { set } = useForm();
  if (!fault) {
    return null;
  }
  const { instead } = fault;
  return (
    <div id={id} className="fault" role="alert">
      <b>{fault.message ?? spellingWords(fault.code)}</b>
      {fault.fix && <p>{fault.fix}</p>}
      {instead && (
        <button type="button" className="link" onClick={() => set(at, instead)}>
          <Trans>Use {instead}</Trans>
        </button>
      )}
      {fault.code === 'MISSING_SOURCE' && (
        <button type="button" className="link" onClick={() => set([...at.slice(0, -1), 'origin'], 'UNVERIFIED')}>
          <Trans>There is none: mark it as not confirmed</Trans>
        </button>
      )}
    </div>
  );
}
