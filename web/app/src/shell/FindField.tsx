import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';

type List = (typeof import('./Suggesting'))['Suggesting'];

/**
 * Finds a country, a body, a task or a source by name, from anywhere; the key / focuses it.
 * Suggestions are loaded when the reader comes near, since they are large; until then it can be
 * typed into.
 */
export function FindField() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const [text, setText] = useState('');
  const [Suggesting, setSuggesting] = useState<List>();
  // Without suggestions, as when one is offline, the field still leads to the page of what is found.
  const near = useCallback(() => void import('./Suggesting').then((loaded) => setSuggesting(() => loaded.Suggesting), () => undefined), []);

  useEffect(() => {
    const comeHere = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.matches('input, textarea, select');
      if ((event.key === '/' && !typing) || (event.key === 'k' && (event.ctrlKey || event.metaKey))) {
        event.preventDefault();
        form.current?.querySelector('input')?.focus();
      }
    };
    addEventListener('keydown', comeHere);
    return () => removeEventListener('keydown', comeHere);
  }, []);

  const words = { placeholder: t`Find a country, body, task, source …`, 'aria-label': t`Find` };
  return (
    <form
      ref={form}
      className="find"
      role="search"
      onFocus={near}
      onPointerEnter={near}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim().length > 1) {
          void navigate({ to: '/search', search: { q: text } });
        }
      }}
    >
      {Suggesting ? (
        <Suggesting text={text} onText={setText} words={words} begun={form.current?.contains(document.activeElement) ?? false} />
      ) : (
        <input role="combobox" aria-expanded={false} aria-autocomplete="list" autoComplete="off" value={text} onChange={(event) => setText(event.target.value)} {...words} />
      )}
      <kbd aria-hidden>/</kbd>
    </form>
  );
}
