import './gaps.css';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { gapsQuery } from '../api/later';
import { useCountryView } from '../country/view';
import { FactNumbers } from '../parts/FactNumbers';
import { placeCode, placeInText, placeName } from '../parts/places';
import { Take } from '../parts/Take';
import { stageWords } from '../parts/words';
import { atHome } from '../scene/country';
import { Answered } from '../shell/Answered';
import { classes } from './classes';
import { Mend } from './Mend';
import { Questions } from './Questions';
import type { CountryGaps, Row } from './rows';

// Below what there is to work on, and fetched by itself.
const Accounts = lazy(() => import('./Accounts'));

const route = getRouteApi('/c/$code/gaps');

type Finding = Row['findings'][number];

/** What there is to work on in a country, most urgent first, and what to ask it. */
export function Gaps() {
  const { country } = useCountryView();
  const query = useQuery(gapsQuery(country.code));
  return (
    <Answered query={query}>
      {({ gaps, accepted }) =>
        gaps && (
          <div className="gaps">
            <Work gaps={gaps} accepted={accepted?.rows?.nodes ?? []} />
            <Questions gaps={gaps} />
          </div>
        )
      }
    </Answered>
  );
}

function Work({ gaps, accepted }: { gaps: CountryGaps; accepted: Row[] }) {
  const { t, i18n } = useLingui();
  const { country } = useCountryView();
  const { class: chosen } = route.useSearch();
  const rows = gaps.rows?.nodes ?? [];
  const shown = classes.filter(({ name }) => !chosen || chosen === name).map((of) => ({ ...of, rows: rows.filter((row) => row.class === of.is) }));
  const heads = [t`Planning task`, t`Kind of gap`, t`What is missing`, t`Decisions that it feeds`];
  const lines = () => [heads, ...shown.flatMap((of) => of.rows.map((row) => [row.task?.name ?? row.about?.label ?? '', i18n._(of.head), row.findings.map(({ words }) => words).join(' '), String(row.decisions)]))];
  return (
    <div>
      <div className="gaps-head">
        <p>
          <b>
            <Plural value={gaps.totalCount} _0="Nothing to work on is found" one="One thing to work on" other="# things to work on" />
          </b>
          {gaps.totalCount > 1 && <Trans>, most urgent first: by kind of gap, then by how many decisions they feed.</Trans>}
        </p>
        <Chooser gaps={gaps} />
      </div>
      {chosen === 'accepted' ? (
        <Rows rows={accepted} />
      ) : (
        shown.map(
          (of) =>
            of.rows.length > 0 && (
              <section key={of.name} aria-labelledby={of.name}>
                <h2 id={of.name}>
                  <i className={`gap-sign ${of.name}`} aria-hidden />
                  {i18n._(of.head)}{' '}
                  <span>
                    {of.rows.length}: {i18n._(of.means)}
                  </span>
                </h2>
                <Rows rows={of.rows} />
              </section>
            ),
        )
      )}
      <Take name={`${country.code}-gaps`} title={t`Gaps in ${placeInText(country.code, country.name)}`} lines={lines} />
      <Suspense>
        <Accounts />
      </Suspense>
    </div>
  );
}

/** Which gaps are shown; each choice has an address. */
function Chooser({ gaps }: { gaps: CountryGaps }) {
  const { t, i18n } = useLingui();
  const { class: chosen } = route.useSearch();
  const to = (name: typeof chosen, words: string, count: number) => (
    <Link key={name ?? ''} from="/c/$code/gaps" to="." search={(before) => ({ ...before, class: name })} replace aria-current={chosen === name ? 'true' : undefined} activeProps={{}}>
      {words} {count}
    </Link>
  );
  return (
    <nav className="gaps-choice" aria-label={t`Which of them`}>
      {to(undefined, t`all`, gaps.totalCount)}
      {classes.map((of) => {
        const count = gaps.byClass.find((group) => group.class === of.is)?.count ?? 0;
        return count > 0 && to(of.name, i18n._(of.short), count);
      })}
      {gaps.acceptedCount > 0 && to('accepted', t`accepted`, gaps.acceptedCount)}
    </nav>
  );
}

function Rows({ rows }: { rows: Row[] }) {
  return (
    <ul className="gap-rows">
      {rows.map((row) => (
        <GapRow key={row.task?.slug ?? row.about?.slug} row={row} />
      ))}
    </ul>
  );
}

function GapRow({ row }: { row: Row }) {
  const { i18n } = useLingui();
  const { country, select, tasks } = useCountryView();
  const stage = row.task && tasks.stages.find(({ slug }) => slug === row.task?.broader?.slug);
  const stageName = stage && (stageWords[stage.letter] ? i18n._(stageWords[stage.letter]!) : stage.name);
  const worst = row.findings[0];
  return (
    <li>
      <div>
        <h3>
          {row.task ? (
            <button type="button" className="link plain" onClick={() => select(row.task?.slug)}>
              {row.task.name}
            </button>
          ) : row.about?.kind === 'Conflict' ? (
            <Link to="/id/$slug" params={{ slug: row.about.slug }}>
              <Trans>Planning as a whole</Trans>
            </Link>
          ) : (
            <button type="button" className="link plain" onClick={() => select(row.about?.slug)}>
              {row.about?.label && atHome(row.about.label, country)}
            </button>
          )}
        </h3>
        <p className="kind">
          {stageName ?? <Trans>no single task</Trans>}
          {row.decisions > 0 && (
            <>
              {' · '}
              <Plural value={row.decisions} one="feeds one decision" other="feeds # decisions" />
            </>
          )}
        </p>
      </div>
      <div>
        {row.findings.map((finding, at) => (
          <p key={finding.rule} className={at > 0 ? 'faint' : undefined}>
            {atHome(finding.words, country)} <FactNumbers of={finding.claims} />
          </p>
        ))}
        {row.accepted && (
          <p className="faint">
            <Trans>Accepted as intended: {row.accepted.reason}</Trans>
          </p>
        )}
      </div>
      <div>{row.task && worst && <Elsewhere finding={worst} />}</div>
      <Mend row={row} />
    </li>
  );
}

/** Where others have on record what is missing here. */
function Elsewhere({ finding }: { finding: Finding }) {
  const known = finding.knownIn ?? 0;
  return (
    <div className="elsewhere">
      <p className="kind">
        <Plural value={known} _0="on record in no other country" one="on record in one other country" other="on record in # other countries" />
      </p>
      {(finding.examples ?? []).length > 0 && (
        <ul>
          {finding.examples?.map((example) => (
            <li key={example.claim.slug}>
              <abbr title={placeName(example.jurisdiction.code, example.jurisdiction.name)}>{placeCode(example.jurisdiction.code)}</abbr>
              <Link to="/id/$slug" params={{ slug: example.claim.slug }}>
                {example.words}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
