import { Autocomplete } from '@base-ui/react/autocomplete';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { searchQuery } from '../api/queries';
import { hitsOf, addressOf, type Hit } from '../search/hits';

/** Finds a country, a body, a task or a source by its name, from anywhere: the key / comes here. */
export default function FindField() {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const found = useQuery(searchQuery(text, 8, ['JURISDICTION', 'INSTITUTION', 'PLANNING_BODY', 'PLANNING_TASK', 'DATA_SOURCE', 'SOURCE']));
  const asked = text.trim().length > 1;
  const hits = asked ? hitsOf(found.data) : [];

  useEffect(() => {
    const comeHere = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.matches('input, textarea, select');
      if ((event.key === '/' && !typing) || (event.key === 'k' && (event.ctrlKey || event.metaKey))) {
        event.preventDefault();
        input.current?.focus();
      }
    };
    addEventListener('keydown', comeHere);
    return () => removeEventListener('keydown', comeHere);
  }, []);

  const open = (hit: Hit) => {
    setText('');
    input.current?.blur();
    void navigate(addressOf(hit));
  };

  return (
    <form
      className="find"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        if (asked) {
          void navigate({ to: '/search', search: { q: text } });
        }
      }}
    >
      <Autocomplete.Root
        items={hits}
        mode="none"
        value={text}
        itemToStringValue={(hit: Hit) => hit.slug}
        onValueChange={(value, details) => {
          const hit = details.reason === 'item-press' ? hits.find((h) => h.slug === value) : undefined;
          if (hit) {
            open(hit);
          } else {
            setText(value);
          }
        }}
      >
        <Autocomplete.Input ref={input} placeholder={t`Find a country, body, task, source …`} aria-label={t`Find`} />
        <kbd aria-hidden>/</kbd>
        <Autocomplete.Portal>
          <Autocomplete.Positioner sideOffset={6} align="end" className="hits-place">
            <Autocomplete.Popup className="hits">
              <Autocomplete.Empty>
                {asked && found.isSuccess && !found.isFetching && (
                  <p className="hit">
                    <Trans>Nothing is found by “{text}”. Fewer letters find more.</Trans>
                  </p>
                )}
                {asked && found.isError && (
                  <p className="hit">
                    <Trans>The search did not work. Press Enter to try again.</Trans>
                  </p>
                )}
              </Autocomplete.Empty>
              <Autocomplete.List>
                {(hit: Hit) => (
                  <Autocomplete.Item key={hit.slug} value={hit} className="hit">
                    {hit.label}
                    <small>{hit.about}</small>
                  </Autocomplete.Item>
                )}
              </Autocomplete.List>
            </Autocomplete.Popup>
          </Autocomplete.Positioner>
        </Autocomplete.Portal>
      </Autocomplete.Root>
    </form>
  );
}
