import './ask.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { AskListsQuery } from '../api/later/generated/graphql';
import { askBodyQuery, askListsQuery } from '../api/later';
import { bodyInText } from '../parts/bodies';
import { placeName } from '../parts/places';
import { useTitle } from '../parts/useTitle';
import { Answered } from '../shell/Answered';
import { AnswerView } from './AnswerView';
import { fill } from './fill';
import { holdsSeveral, narrower, type Form } from './form';
import { forms, formOf } from './forms';
import { BodyPicker, Picker, WordsPicker } from './Picker';
import { answerQuery, askedOf, either, pickedIn, pickedOf, sentenceOf, wordsOf, type Asked } from './question';
import { requestOf } from './reads';
import { saved, type Saved } from './saved';
import { any, optionsOf, slotNames, slotWords, valuesOf, type Picked, type Slot } from './slots';
import { Taken } from './Taken';

const route = getRouteApi('/ask');

/** A question composed of words, its answer, and how to ask it elsewhere. */
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
      <Questions lists={lists} asked={askedOf(form, picked)} />
      <section className="ask-main">
        <Sentence {...state} />
        <Narrowing {...state} />
        <Answered query={query}>{({ answer }) => <AnswerView answer={answer} name={form.name} words={words} />}</Answered>
      </section>
      <Taken request={requestOf(form.reads(picked, lists))} words={words} at={at} revision={query.data?.revision} />
    </div>
  );
}

/** Questions to start with. */
function Questions({ lists, asked }: { lists: AskListsQuery; asked: Asked }) {
  const { i18n } = useLingui();
  const chosen = JSON.stringify(asked);
  return (
    <nav className="ask-questions" aria-labelledby="ask-questions">
      <h2 id="ask-questions">
        <Trans>Questions to start with</Trans>
      </h2>
      {saved.map(({ about, questions }) => (
        <section key={about.id}>
          <h3>{i18n._(about)}</h3>
          <ul>
            {questions.map((question) => (
              <li key={JSON.stringify(question)}>
                <Example question={question} lists={lists} chosen={JSON.stringify(askedOf(formOf(question.form), pickedOf(question))) === chosen} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

function Example({ question, lists, chosen }: { question: Saved; lists: AskListsQuery; chosen: boolean }) {
  const form = formOf(question.form);
  const picked = pickedOf(question);
  const named = useQuery(askBodyQuery(picked.who)).data;
  const body = named?.label ? bodyInText(named.label, named.collective) : undefined;
  return (
    <Link to="/ask" search={(before) => ({ lang: before.lang, names: before.names, at: before.at, ...askedOf(form, picked) })} activeOptions={{ exact: true, explicitUndefined: true }} aria-current={chosen ? 'true' : undefined} activeProps={{}}>
      {sentenceOf(form, picked, lists, body)}
    </Link>
  );
}

/** The question, with a picker for each word that can be changed. */
function Sentence(state: State) {
  const { t, i18n } = useLingui();
  const { form, picked, change } = state;
  const openings = forms.map((of) => ({ value: of.name, words: fill(of.words, { opening: i18n._(of.opening), ...Object.fromEntries(slotNames.map((slot) => [slot, '…'])) }).join('') }));
  const pieces = fill<Slot | 'opening'>(form.words, { opening: 'opening', ...Object.fromEntries(slotNames.map((slot) => [slot, slot])) });
  const places = new Set<string>(['opening', ...slotNames]);
  return (
    <h1 className="ask-sentence">
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

/** The picks that another form takes over, if it has slots for them. */
const kept = (picked: Picked, from: Form, to: Form): Picked =>
  Object.fromEntries(Object.entries(picked).filter(([slot, value]) => value !== from.slots[slot as Slot] && to.slots[slot as Slot] !== undefined));

/** A slot: what is picked, possibly several things, and a way to pick one more. */
function SlotPicker(props: State & { slot: Slot }) {
  const { t, i18n } = useLingui();
  const { slot, form, picked, lists, change } = props;
  const many = holdsSeveral(form, slot);
  const values = many ? valuesOf(picked[slot]) : [picked[slot]];
  const put = (next: (string | undefined)[]) => change(askedOf(form, { ...picked, [slot]: [...new Set(next)].join(',') }));
  const label = i18n._(slotWords[slot]);
  return (
    <>
      {either(values.map((value, at) => ({ value, at }))).map((piece, between) =>
        typeof piece === 'string' ? (
          <Fragment key={`between ${between}`}>{piece}</Fragment>
        ) : (
          <span key={piece.at} className="picked">
            <OnePicker {...props} value={piece.value} onPick={(value) => put(value === any ? [any] : values.with(piece.at, value))} />
            {values.length > 1 && (
              <button type="button" className="pick-less" aria-label={t`Without ${wordsOf(slot, piece.value, lists, form, undefined)}`} onClick={() => put(values.toSpliced(piece.at, 1))}>
                ×
              </button>
            )}
          </span>
        ),
      )}
      {many && values[0] !== any && <Picker className="pick-more" label={t`One more: ${label}`} words="+" options={optionsOf(slot, lists, form.verb).filter(({ value }) => value !== any && !values.includes(value))} value={undefined} onPick={(value) => put([...values, value])} />}
    </>
  );
}

function OnePicker({ slot, value, form, picked, lists, body, onPick }: State & { slot: Slot; value: string | undefined; onPick: (value: string) => void }) {
  const { i18n } = useLingui();
  const shared = { label: i18n._(slotWords[slot]), words: wordsOf(slot, value, lists, form, body), onPick };
  switch (slot) {
    case 'who':
      return <BodyPicker {...shared} country={picked.place && /^[A-Z]/.test(picked.place) ? picked.place : undefined} />;
    case 'about':
      return <WordsPicker {...shared} />;
    default:
      return <Picker {...shared} options={optionsOf(slot, lists, form.verb).filter((option) => !form.single || option.value !== any)} value={value} />;
  }
}

/** What narrows a question beyond its sentence. */
function Narrowing(state: State) {
  const { t, i18n } = useLingui();
  const { form, picked, lists, change } = state;
  const slots = narrower(form).filter((slot) => slot !== 'who');
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
