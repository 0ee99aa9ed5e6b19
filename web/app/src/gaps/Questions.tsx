import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useCountryView } from '../country/view';
import { CopyButton } from '../parts/CopyButton';
import { placeInText } from '../parts/places';
import { stageWords } from '../parts/words';
import type { CountryGaps } from './rows';

/** Tasks about which nothing is known: questions to ask, not gaps. */
export function Questions({ gaps }: { gaps: CountryGaps }) {
  const { i18n } = useLingui();
  const { country, tasks, select } = useCountryView();
  const letter = (slug: string) => tasks.stages.find((stage) => stage.slug === slug)?.letter ?? '';
  if (gaps.questions.length === 0) {
    return null;
  }
  return (
    <aside className="gap-questions" aria-labelledby="questions">
      <h2 id="questions">
        <Trans>Questions to ask</Trans>
      </h2>
      <p className="faint">
        <Plural
          value={gaps.questionCount}
          one="Nothing is known about one task. It is a question, not a gap, and is not counted."
          other="Nothing is known about # tasks. These are questions, not gaps, and are not counted."
        />
      </p>
      {gaps.questions.map(({ stage, tasks: of }) => (
        <section key={stage.slug}>
          <h3>{stageWords[letter(stage.slug)] ? <Trans>{i18n._(stageWords[letter(stage.slug)]!)}: who does these?</Trans> : stage.name}</h3>
          <p>
            {of.map((task, at) => (
              <span key={task.slug}>
                {at > 0 && ' · '}
                <button type="button" className="link plain" onClick={() => select(task.slug)}>
                  {task.shortName ?? task.name}
                </button>
              </span>
            ))}
          </p>
          <Copy place={placeInText(country.code, country.name)} names={of.map((task) => task.name)} />
        </section>
      ))}
    </aside>
  );
}

/** Copies the questions about a stage as a letter. */
function Copy({ place, names }: { place: string; names: string[] }) {
  const { t } = useLingui();
  const letter = [
    t`In ${place}, who does each of these, in which part (decides, does the work, advises, supplies data, pays), by what method and on what data? Please name the law or document that says so.`,
    '',
    ...names.map((name) => `- ${name}`),
  ].join('\n');
  return (
    <CopyButton className="link" text={() => letter}>
      <Trans>Copy as a letter</Trans>
    </CopyButton>
  );
}
