import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { viewerQuery } from '../api/queries';
import { undo } from '../edit/undo';

/** Undoes a commit, for editors; reports what prevents it. */
export function Undo({ revision, of }: { revision: number; of: string }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const { data: viewer } = useQuery(viewerQuery());
  const { at } = useSearch({ strict: false });
  const undoing = useMutation({ networkMode: 'always', mutationFn: () => undo(client, revision) });
  const fault = undoing.error?.message ?? undoing.data;
  const edits = viewer?.role === 'EDITOR' || viewer?.role === 'ADMINISTRATOR';
  if (at !== undefined || !edits) {
    return null;
  }
  return (
    <>
      <button type="button" className="link" aria-label={t`Undo: ${of}`} disabled={undoing.isPending} onClick={() => undoing.mutate()}>
        <Trans>Undo</Trans>
      </button>
      {fault && (
        <span className="wrong" role="alert">
          {fault}
        </span>
      )}
    </>
  );
}
