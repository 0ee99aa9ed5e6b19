import { Trans, useLingui } from '@lingui/react/macro';
import { useCountryView } from '../country/view';
import { degrees, scaleOf, type Criterion, type Scores, type Standing } from '../scene/stakeholders';
import type { Give } from './Grid';
import { criterionWords, engagementWords, salienceWords } from './words';

type Props = {
  standings: Standing[];
  drafts: Scores;
  hot: string | undefined;
  setHot: (slug: string | undefined) => void;
  give: Give | undefined;
  /** Those with a number in the grid, in order. */
  numbers: string[];
};

/** The grid as a table, whose scores can be read or typed. */
export function Engaged({ standings, drafts, hot, setHot, give, numbers }: Props) {
  const { t, i18n } = useLingui();
  const { select } = useCountryView();
  return (
    <div className="engaged" role="region" aria-label={t`Stakeholders, assessed`} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Stakeholder</Trans>
            </th>
            <th scope="col">
              <Trans>Power</Trans>
            </th>
            <th scope="col">
              <Trans>Interest</Trans>
            </th>
            <th scope="col">
              <Trans>Now → wanted</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {standings.map((of) => (
            <tr key={of.slug} className={[hot === of.slug && 'hot', drafts[of.slug] && 'drafted'].filter(Boolean).join(' ')} onPointerEnter={() => setHot(of.slug)} onPointerLeave={() => setHot(undefined)}>
              <th scope="row">
                {numbers.includes(of.slug) && <span className="number num faint">{numbers.indexOf(of.slug) + 1} </span>}
                <button type="button" className="link plain" onClick={() => select(of.slug)}>
                  {of.label}
                </button>
                {of.why && <small>{of.why}</small>}
                {of.salience && <small title={of.salienceWhy}>{i18n._(salienceWords[of.salience])}</small>}
              </th>
              {(['INFLUENCE_HELD', 'INTEREST'] as const).map((criterion) => (
                <td key={criterion} className="num">
                  {give ? <ScoreInput of={of} criterion={criterion} give={give} /> : of.scores[criterion] === null ? <span className="faint">–</span> : Math.round(of.scores[criterion]!)}
                </td>
              ))}
              <td>
                {give ? (
                  <span className="degrees">
                    <DegreeSelect of={of} criterion="ENGAGEMENT_NOW" give={give} /> → <DegreeSelect of={of} criterion="ENGAGEMENT_WANTED" give={give} />
                  </span>
                ) : (
                  <Steps of={of} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The same as lines of text, for export. */
export function engagedLines(standings: Standing[], heads: string[], word: (degree: number) => string): string[][] {
  const degree = (score: number | null) => (score === null ? '' : word(Math.round(score)));
  const share = (score: number | null) => (score === null ? '' : String(Math.round(score)));
  return [heads, ...standings.map(({ label, scores, why }) => [label, share(scores.INFLUENCE_HELD), share(scores.INTEREST), degree(scores.ENGAGEMENT_NOW), degree(scores.ENGAGEMENT_WANTED), why])];
}

type ScoreProps = { of: Standing; criterion: Criterion; give: Give };

function ScoreInput({ of, criterion, give }: ScoreProps) {
  const { t, i18n } = useLingui();
  const score = of.scores[criterion];
  return (
    <input
      type="number"
      className="field"
      min={0}
      max={scaleOf(criterion)}
      aria-label={t`${i18n._(criterionWords[criterion])}: ${of.label}`}
      value={score === null ? '' : Math.round(score)}
      onChange={(event) => {
        const { valueAsNumber } = event.target;
        if (valueAsNumber >= 0 && valueAsNumber <= scaleOf(criterion)) {
          give(of.slug, { [criterion]: valueAsNumber });
        }
      }}
    />
  );
}

function DegreeSelect({ of, criterion, give }: ScoreProps) {
  const { t, i18n } = useLingui();
  const score = of.scores[criterion];
  return (
    <select
      className="field"
      aria-label={t`${i18n._(criterionWords[criterion])}: ${of.label}`}
      value={score === null ? '' : Math.round(score)}
      onChange={(event) => event.target.value !== '' && give(of.slug, { [criterion]: Number(event.target.value) })}
    >
      <option value="">–</option>
      {degrees.map((degree, at) => (
        <option key={degree} value={at}>
          {i18n._(engagementWords[degree])}
        </option>
      ))}
    </select>
  );
}

const pitch = 24;

/** Present and wanted engagement, on a line and in words. */
function Steps({ of }: { of: Standing }) {
  const { i18n } = useLingui();
  const [now, wanted] = [of.scores.ENGAGEMENT_NOW, of.scores.ENGAGEMENT_WANTED].map((score) => (score === null ? null : Math.round(score)));
  if (now === null || now === undefined) {
    return <span className="faint">–</span>;
  }
  const at = (degree: number) => 8 + degree * pitch;
  const less = wanted !== null && wanted !== undefined && wanted > now;
  const word = (degree: number) => i18n._(engagementWords[degrees[degree]!]);
  return (
    <>
      <svg className={less ? 'steps-line less' : 'steps-line'} width="112" height="14" aria-hidden>
        <path className="scale" d={`M${at(0)} 7H${at(4)}${degrees.map((_, degree) => `M${at(degree)} 4v6`).join('')}`} />
        {less && <path className="way" d={`M${at(now)} 7H${at(wanted)}`} />}
        {less && <circle className="wanted" cx={at(wanted)} cy="7" r="4.6" />}
        <circle className="now" cx={at(now)} cy="7" r="5" />
      </svg>
      <small>
        {wanted === null || wanted === undefined ? word(now) : wanted === now ? <Trans>{word(now)}, as wanted</Trans> : `${word(now)} → ${word(wanted)}`}
      </small>
    </>
  );
}
