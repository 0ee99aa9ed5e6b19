import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';

/** The keyboard shortcuts, shown by the key ?. */
export function Keys() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.matches('input, textarea, select');
      if (event.key === '?' && !typing) {
        setWanted(true);
        dialog.current?.showModal();
      }
    };
    addEventListener('keydown', open);
    return () => removeEventListener('keydown', open);
  }, []);
  return (
    <dialog ref={dialog} className="keys" aria-labelledby="keys-title">
      {wanted && <List />}
    </dialog>
  );
}

function List() {
  const { t } = useLingui();
  const keys = [
    ['/', t`find a country, body, task or source`],
    [t`arrow keys`, t`move within a drawing or a table`],
    ['Enter', t`select, open`],
    [t`Shift with Enter or a press`, t`the way from the selection to another record`],
    ['Esc', t`clear the selection`],
    ['n, p', t`next and previous record of a network`],
    ['+, −, 0', t`zoom a network, fit it`],
    ['?', t`this list`],
  ];
  return (
    <>
      <h2 id="keys-title">
        <Trans>Keys</Trans>
      </h2>
      <dl>
        {keys.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit" className="button">
          <Trans>Close</Trans>
        </button>
      </form>
    </>
  );
}
