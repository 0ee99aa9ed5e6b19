import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Why } from '../shell/Why';
import { savedMapping, savedMappings, saveMapping } from './send';

const key = ['mappings'];

/** Uses a saved mapping, or saves the present one under a name. */
export function Saved({ mapping, onTake }: { mapping: string; onTake: (mapping: string) => void }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const names = useQuery({ queryKey: key, queryFn: savedMappings, retry: false }).data ?? [];
  const taking = useMutation({ networkMode: 'always', mutationFn: savedMapping, onSuccess: onTake });
  const saving = useMutation({ networkMode: 'always', mutationFn: (as: { name: string; mapping: string }) => saveMapping(as.name, as.mapping), onSuccess: () => client.invalidateQueries({ queryKey: key }) });
  const isSaved = saving.isSuccess && saving.variables.name === name && saving.variables.mapping === mapping;
  const error = saving.error ?? taking.error;
  return (
    <>
      {names.length > 0 && (
        <label>
          <Trans>As saved</Trans>
          <select
            className="input"
            value=""
            onChange={(event) => {
              setName(event.target.value);
              taking.mutate(event.target.value);
            }}
          >
            <option value="" />
            {names.map((known) => (
              <option key={known}>{known}</option>
            ))}
          </select>
        </label>
      )}
      <label>
        <Trans>Save it as</Trans>
        <input className="input" value={name} maxLength={60} placeholder={t`register`} onChange={(event) => setName(event.target.value)} />
      </label>
      <button type="button" className="button" disabled={!name || !mapping || saving.isPending} onClick={() => saving.mutate({ name, mapping })}>
        {isSaved ? <Trans>Saved</Trans> : <Trans>Save</Trans>}
      </button>
      {error && (
        <p className="wrong" role="alert">
          <Why error={error} />
        </p>
      )}
    </>
  );
}
