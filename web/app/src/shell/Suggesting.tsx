import { Autocomplete } from '@base-ui/react/autocomplete';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useLayoutEffect, useRef } from 'react';
import { searchQuery } from '../api/queries';
import { addressOf, hitsOf, type Hit } from '../search/hits';

/** The field with suggestions as one types. `begun` if the field that it replaces has the focus. */
export function Suggesting({ text, onText, words, begun }: { text: string; onText: (text: string) => void; words: { placeholder: string; 'aria-label': string }; begun: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const found = useQuery(searchQuery(text, 8, ['JURISDICTION', 'INSTITUTION', 'PLANNING_BODY', 'PLANNING_TASK', 'DATA_SOURCE', 'SOURCE']));
  const asked = text.trim().length > 1;
  const hits = asked ? hitsOf(found.data) : [];

  const goOn = useRef(begun);
  useLayoutEffect(() => {
    if (goOn.current) {
      goOn.current = false;
      input.current?.focus();
      input.current?.setSelectionRange(-1, -1);
    }
  }, []);

  const open = (hit: Hit) => {
    onText('');
    input.current?.blur();
    void navigate(addressOf(hit));
  };

  return (
    <Autocomplete.Root
      items={hits}
      mode="none"
      value={text}
      defaultOpen={begun && text !== ''}
      itemToStringValue={(hit: Hit) => hit.slug}
      onValueChange={(value, details) => {
        const hit = details.reason === 'item-press' ? hits.find((h) => h.slug === value) : undefined;
        if (hit) {
          open(hit);
        } else {
          onText(value);
        }
      }}
    >
      <Autocomplete.Input ref={input} {...words} />
      <Autocomplete.Portal>
        <Autocomplete.Positioner sideOffset={6} align="end" className="hits-place">
          <Autocomplete.Popup className="hits">
            <Autocomplete.Empty>
              {asked && found.isSuccess && !found.isFetching && (
                <p className="hit">
                  <Trans>Nothing found for “{text}”. Try fewer letters.</Trans>
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
  );
}
