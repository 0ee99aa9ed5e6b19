import './ask.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { AskListsQuery } from '../api/later/generated/graphql';
import { askBodyQuery, askListsQuery } from '../api/later';
import { bodyInText } from '../parts/bodies';
import { placeName } from '../parts/places';
import { useTitle } from '../parts/useTitle';
import { Answered } from '../shell/Answered';
import { AnswerView } from './AnswerView';
import { answerQuery, requestOf } from './answers';
import { fill } from './fill';
import { forms, formOf, further, type Form } from './forms';
import { BodyPicker, Picker } from './Picker';
import { askedOf, pickedIn, sentenceOf, wordsOf, type Asked } from './question';
import { optionsOf, slotNames, slotWords, type Picked, type Slot } from './slots';
import { Taken } from './Taken';

const route = getRouteApi('/ask');

/** A question put together from words, with its answer and how to ask it elsewhere. */
export function AskPage() {
  const lists = useQuery(askListsQuery());
  return <Answered query={lists}>{(known) => <Ask lists={known} />}</Answered>;
}

type State = { form: Form; picked: Picked; lists: AskListsQuery; body: string | undefined; change: (asked: Asked) => void };

function Ask({ lists }: { lists: AskListsQuery }) {
  const { lang: _, names: lang, at, ...asked } = route.useSearch();
  const navigate = useNavigate();
  const form = formOf(asked.q);
  const picked = pickedIn(form, asked);
  const named = useQuery(askBodyQuery(picked.who)).data;
  const body = named ? `${bodyInText(named.label ?? '', named.collective)} (${placeName(named.seat?.code ?? '', named.seat?.name ?? '')})`.replace(' ()', '') : undefined;
  const change = (next: Asked) => void navigate({ to: '/ask', search: (before) => ({ lang: before.lang, names: before.names, at: before.at, ...next }), replace: true });
  const state: State = { form, picked, lists, body, change };
  const words = sentenceOf(form, picked, lists, body);
  useTitle(words);
  const query = useQuery(answerQuery(form, picked, lists));
  return (
    <div className="ask">
      <Questions lists={lists} form={form} />
      <section className="ask-main">
        <Sentence {...state} />
        <Narrowing {...state} />
        <Answered query={query}>{({ answer }) => <AnswerView answer={answer} name={form.name} words={words} />}</Answered>
      </section>
      <Taken request={requestOf(form, picked, lists)} words={words} at={at} revision={query.data?.revision} />
    </div>
  );
}

/** One question of each form, to begin with. */
function Questions({ lists, form }: { lists: AskListsQuery; form: Form }) {
  return (
    <nav className="ask-questions" aria-labelledby="ask-questions">
      <h2 id="ask-questions">
        <Trans>Questions to begin with</Trans>
      </h2>
      <ul>
        {forms.map((of) => (
          <li key={of.name}>
            <Example form={of} lists={lists} chosen={of === form} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Example({ form, lists, chosen }: { form: Form; lists: AskListsQuery; chosen: boolean }) {
  const named = useQuery(askBodyQuery(form.slots.who)).data;
  const body = named?.label ? bodyInText(named.label, named.collective) : undefined;
  return (
    <Link to="/ask" search={(before) => ({ lang: before.lang, names: before.names, at: before.at, ...askedOf(form, form.slots) })} activeOptions={{ exact: true, explicitUndefined: true }} aria-current={chosen ? 'true' : undefined} activeProps={{}}>
      {sentenceOf(form, form.slots, lists, body)}
    </Link>
  );
}

/** The question, each of its words that can be another one as a picker. */
function Sentence(state: State) {
  const { t, i18n } = useLingui();
  const { form, picked, change } = state;
  const openings = forms.map((of) => ({ value: of.name, words: fill(of.words, { opening: i18n._(of.opening), ...Object.fromEntries(slotNames.map((slot) => [slot, '…'])) }).join('') }));
  const pieces = fill<Slot | 'opening'>(form.words, { opening: 'opening', ...Object.fromEntries(slotNames.map((slot) => [slot, slot])) });
  const places = new Set<string>(['opening', ...slotNames]);
  return (
    <h1 className="sentence">
      {pieces.map((piece) =>
        piece === 'opening' ? (
          <Picker key={piece} label={t`Question`} words={i18n._(form.opening)} options={openings} value={form.name} onPick={(name) => change(askedOf(formOf(name), { ...formOf(name).slots, ...kept(picked, form, formOf(name)) }))} />
        ) : places.has(piece) ? (
          <SlotPicker key={piece} slot={piece as Slot} {...state} />
        ) : (
          piece
        ),
      )}
    </h1>
  );
}

/** What another form takes over: what somebody picked, if it has a place there. */
const kept = (picked: Picked, from: Form, to: Form): Picked =>
  Object.fromEntries(Object.entries(picked).filter(([slot, value]) => value !== from.slots[slot as Slot] && to.slots[slot as Slot] !== undefined));

function SlotPicker({ slot, form, picked, lists, body, change }: State & { slot: Slot }) {
  const { i18n } = useLingui();
  const label = i18n._(slotWords[slot]);
  const words = wordsOf(slot, picked[slot], lists, form, body);
  const pick = (value: string) => change(askedOf(form, { ...picked, [slot]: value }));
  if (slot === 'who') {
    return <BodyPicker label={label} words={words} onPick={pick} country={picked.place && /^[A-Z]/.test(picked.place) ? picked.place : undefined} />;
  }
  return <Picker label={label} words={words} options={optionsOf(slot, lists, form.verb ?? 'one')} value={picked[slot]} onPick={pick} />;
}

/** What narrows a question beyond its sentence. */
function Narrowing(state: State) {
  const { t, i18n } = useLingui();
  const { form, picked, lists, change } = state;
  const slots = further(form).filter((slot) => slot !== 'who');
  if (slots.length === 0) {
    return null;
  }
  const shown = slots.filter((slot) => slot === 'status' || picked[slot] !== undefined);
  const rest = slots.filter((slot) => !shown.includes(slot));
  const more = rest.flatMap((slot) => optionsOf(slot, lists, 'one').map((option) => ({ value: `${slot}:${option.value}`, words: option.words, about: [i18n._(slotWords[slot]), option.about].filter(Boolean).join(' · ') })));
  return (
    <div className="narrowing">
      {shown.map((slot) => (
        <span key={slot}>
          <Picker
            className="pick small"
            label={i18n._(slotWords[slot])}
            words={wordsOf(slot, picked[slot] ?? 'today', lists, form, undefined)}
            options={optionsOf(slot, lists, 'one')}
            value={picked[slot] ?? 'today'}
            onPick={(value) => change(askedOf(form, { ...picked, [slot]: value }))}
          />
          {form.slots[slot] === undefined && picked[slot] !== undefined && (
            <button type="button" className="link" aria-label={t`Without ${i18n._(slotWords[slot])}`} onClick={() => change(askedOf(form, { ...picked, [slot]: undefined }))}>
              ×
            </button>
          )}
        </span>
      ))}
      <Picker
        className="link"
        label={t`Narrow`}
        words={t`+ profession, level, source …`}
        options={more}
        value={undefined}
        onPick={(of) => {
          const [slot, value] = of.split(':') as [Slot, string];
          change(askedOf(form, { ...picked, [slot]: value }));
        }}
      />
    </div>
  );
}
