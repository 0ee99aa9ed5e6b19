import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { stageWords } from '../parts/words';
import { rowOf, strongest, type Country, type TaskRow } from '../scene/country';
import type { Tasks } from '../scene/tasks';

const stateWord = (state: TaskRow['state'], t: ReturnType<typeof useLingui>['t']) =>
  ({ recorded: t`on record`, nobody: t`a source says that nobody does it`, lacking: t`a source says what is lacking`, past: t`only in the past`, blank: t`nothing recorded` })[state];

/** The 40 tasks as cells, by stage. */
export function Strip({ country, tasks }: { country: Country; tasks: Tasks }) {
  const { t, i18n } = useLingui();
  return (
    <div className="strip" role="group" aria-label={t`Tasks by stage: filled where something is on record`}>
      {tasks.stages.map((stage) => {
        const rows = stage.tasks.map((task) => ({ task, row: rowOf(country, task.slug) }));
        const known = rows.filter(({ row }) => row.state === 'recorded').length;
        const words = t`${stage.name}: ${known} of ${stage.tasks.length} on record`;
        return (
          <Link
            key={stage.slug}
            className="strip-stage"
            to="/c/$code/responsibilities"
            params={{ code: country.code }}
            hash={stage.slug}
            title={words}
            aria-label={words}
            style={{ flexGrow: stage.tasks.length }}
          >
            <span>{stageWords[stage.letter] ? i18n._(stageWords[stage.letter]!) : stage.name}</span>
            <span className="strip-cells" aria-hidden>
              {rows.map(({ task, row }) => (
                <i key={task.slug} className={`strip-cell ${row.state} sure-${strongest(row)}`} title={`${task.name}: ${stateWord(row.state, t)}`} />
              ))}
            </span>
          </Link>
        );
      })}
    </div>
  );
}
