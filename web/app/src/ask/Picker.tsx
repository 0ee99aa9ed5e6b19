import { Combobox } from '@base-ui/react/combobox';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { findQuery } from '../api/queries';
import { typedOptions, type Option } from './slots';

type Props = {
  /** What is picked. */
  label: string;
  /** The words in the sentence. */
  words: string;
  options: Option[];
  value: string | undefined;
  onPick: (value: string) => void;
  className?: string;
};

/** A slot of a sentence: its words open a list of options, which can be searched by typing. */
export function Picker({ label, words, options, value, onPick, className = 'pick' }: Props) {
  return (
    <Combobox.Root
      items={options}
      value={options.find((option) => option.value === value) ?? null}
      onValueChange={(option: Option | null) => option && onPick(option.value)}
      itemToStringLabel={(option: Option) => [option.name, option.words, option.about].filter(Boolean).join(' ')}
      isItemEqualToValue={(a: Option, b: Option) => a.value === b.value}
      autoHighlight
    >
      <Trigger label={label} words={words} className={className} />
      <Choices label={label} />
    </Combobox.Root>
  );
}

/** A picker for bodies, which are too many for a list: they are found by name in any language. */
export function BodyPicker({ country, ...picked }: Omit<Props, 'options' | 'value'> & { country: string | undefined }) {
  const [text, setText] = useState('');
  const typed = text.trim();
  const found = useQuery(findQuery(typed, ['INSTITUTION', 'PLANNING_BODY'], country));
  const options = typed.length > 1 ? (found.data ?? []).map((hit): Option => ({ value: hit.slug, words: hit.label, about: hit.about })) : [];
  return <TypedPicker {...picked} text={text} onText={setText} options={options} empty={typed.length < 2 ? <Trans>Type part of its name.</Trans> : undefined} />;
}

/** A picker for free text. */
export function WordsPicker(picked: Omit<Props, 'options' | 'value'>) {
  const [text, setText] = useState('');
  return <TypedPicker {...picked} text={text} onText={setText} options={typedOptions(text.trim())} />;
}

type Typed = Omit<Props, 'value'> & { text: string; onText: (text: string) => void; empty?: React.ReactNode };

/** A picker whose options depend on what is typed. */
const TypedPicker = ({ label, words, onPick, options, text, onText, empty }: Typed) => (
  <Combobox.Root
    items={options}
    filter={null}
    value={null}
    inputValue={text}
    onInputValueChange={onText}
    onValueChange={(option: Option | null) => {
      onText('');
      if (option) {
        onPick(option.value);
      }
    }}
    itemToStringLabel={(option: Option) => option.words}
    autoHighlight
  >
    <Trigger label={label} words={words} className="pick" />
    <Choices label={label} empty={empty} />
  </Combobox.Root>
);

const Trigger = ({ label, words, className }: { label: string; words: string; className: string }) => (
  <Combobox.Trigger className={className} aria-label={`${label}: ${words}`}>
    {words}
  </Combobox.Trigger>
);

function Choices({ label, empty }: { label: string; empty?: React.ReactNode }) {
  const { t } = useLingui();
  return (
    <Combobox.Portal>
      <Combobox.Positioner sideOffset={4} align="start" className="hits-place">
        <Combobox.Popup className="hits of-pick" aria-label={label}>
          <Combobox.Input className="input" aria-label={t`Find: ${label}`} placeholder={t`Type to find`} />
          <Combobox.Empty>
            <p className="hit">{empty ?? <Trans>Nothing has that name.</Trans>}</p>
          </Combobox.Empty>
          <Combobox.List aria-label={label}>
            {(option: Option) => (
              <Combobox.Item key={option.value} value={option} className="hit">
                {option.name ?? option.words}
                {option.about && <small>{option.about}</small>}
              </Combobox.Item>
            )}
          </Combobox.List>
        </Combobox.Popup>
      </Combobox.Positioner>
    </Combobox.Portal>
  );
}
