import { Toast } from '@base-ui/react/toast';
import { Trans, useLingui } from '@lingui/react/macro';
import { t } from '@lingui/core/macro';
import type { QueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { undo } from './undo';

type Saved = { revision: number | null; client: QueryClient };

const manager = Toast.createToastManager<Saved>();

/** How long a toast offers to undo a change. After that, the history does. */
const undoable = 10_000;

/** Reports that a change was saved, and offers to undo it. */
export function tellSaved(client: QueryClient, what: string, revision: number | null): void {
  manager.add({ title: what ? t`Saved: ${what}` : t`Saved`, timeout: undoable, data: { revision, client } });
}

async function undoFrom(id: string, { client, revision }: Saved): Promise<void> {
  const fault = await undo(client, revision!).catch((err: Error) => err.message);
  manager.close(id);
  manager.add({ title: fault ?? t`Undone`, timeout: undoable, priority: fault ? 'high' : 'low' });
}

/** What was just saved, shown briefly at the foot of the page. */
export function Toasts() {
  return (
    <Toast.Provider toastManager={manager}>
      <Toast.Portal>
        <Toast.Viewport className="toasts">
          <List />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function List() {
  const { toasts } = Toast.useToastManager<Saved>();
  const { t: say } = useLingui();
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className="toast">
      <Toast.Title render={<p />} />
      {toast.data?.revision && (
        <>
          <button type="button" className="link" onClick={() => void undoFrom(toast.id, toast.data!)}>
            <Trans>Undo</Trans>
          </button>
          <Link to="/changes/$revision" params={{ revision: String(toast.data.revision) }} className="link">
            <Trans>Details</Trans>
          </Link>
        </>
      )}
      <Toast.Close className="link" aria-label={say`Close`}>
        ×
      </Toast.Close>
    </Toast.Root>
  ));
}
