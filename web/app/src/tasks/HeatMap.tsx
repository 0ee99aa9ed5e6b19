import './heat.css';
import { t as text } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { europeQuery, tasksQuery } from '../api/queries';
import { Choice } from '../parts/Choice';
import { SavePicture } from '../parts/SavePicture';
import { Take } from '../parts/Take';
import { numberText, percentText, placeCode, placeName } from '../parts/places';
import { useGrid } from '../parts/useGrid';
import { useTitle } from '../parts/useTitle';
import { usePhone } from '../parts/useWidth';
import { cellKey, type Cell, type Europe, type Place } from '../scene/europe';
import type { Task, Tasks } from '../scene/tasks';
import { Answered } from '../shell/Answered';

const route = getRouteApi('/tasks');

/** The meaning of colour. */
type Measure = 'confidence' | 'year' | 'stakeholders' | 'parts';

/** All tasks in all countries on one screen. */
export function HeatMap() {
  const { t } = useLingui();
  useTitle(t`Tasks`);
  const europe = useQuery(europeQuery());
  const tasks = useQuery(tasksQuery());
  return (
    <Answered query={europe}>{(known) => known && <Answered query={tasks}>{(all) => <Heat europe={known} tasks={all} />}</Answered>}</Answered>
  );
}

function Heat({ europe, tasks }: { europe: Europe; tasks: Tasks }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { by, order, rows } = route.useSearch();
  const { table, onKeyDown, at } = useGrid();
  // On a phone rows are always roomy.
  const phone = usePhone();
  const measure: Measure = by ?? 'confidence';
  const places = sorted(europe.places, order ?? 'known');
  const most = Math.max(1, ...places.map((place) => place.recorded));
  const [recorded, pairs] = [numberText(europe.recorded), numberText(europe.pairs)];
  const share = percentText(europe.recorded / Math.max(1, europe.pairs));
  let line = 0;
  return (
    <>
      <div className="controls">
        <h1>
          <Trans>Who does what across Europe</Trans>
        </h1>
        <span className="num">
          <Trans>
            {recorded} of {pairs} task–country pairs on record ({share})
          </Trans>
        </span>
        <Choice
          label={t`Order of countries`}
          value={order ?? 'known'}
          of={[
            { value: 'known', words: t`best known first` },
            { value: 'code', words: t`by code` },
          ]}
          onChange={(value) => void navigate({ to: '.', search: (before) => ({ ...before, order: value === 'code' ? value : undefined }), replace: true })}
        />
        <Choice
          label={t`Colour`}
          value={measure}
          of={[
            { value: 'confidence', words: t`confidence` },
            { value: 'year', words: t`newest year` },
            { value: 'stakeholders', words: t`stakeholders` },
            { value: 'parts', words: t`completeness` },
          ]}
          onChange={(value) => void navigate({ to: '.', search: (before) => ({ ...before, by: value === 'confidence' ? undefined : value }), replace: true })}
        />
        {!phone && (
          <Choice
            label={t`Rows`}
            value={rows ?? 'dense'}
            of={[
              { value: 'dense', words: t`dense` },
              { value: 'roomy', words: t`roomy` },
            ]}
            onChange={(value) => void navigate({ to: '.', search: (before) => ({ ...before, rows: value === 'roomy' ? value : undefined }), replace: true })}
          />
        )}
        <HeatLegend measure={measure} />
        {measure === 'confidence' && <SavePicture picture={{ draw: 'heat' }} />}
      </div>
      <div className="heat-frame" tabIndex={-1}>
        <table ref={table} className={rows ? 'heat roomy' : 'heat'} role="grid" aria-label={t`Planning tasks by country`} onKeyDown={onKeyDown}>
          <thead>
            <tr>
              <th className="corner" scope="col">
                <Trans>Planning task</Trans>
              </th>
              {places.map((place, i) => (
                <PlaceHead key={place.code} place={place} most={most} all={tasks.bySlug.size} apart={isApart(places, i)} />
              ))}
              <th className="sum" scope="col">
                <Trans>countries</Trans>
              </th>
            </tr>
          </thead>
          {tasks.stages.map((stage) => (
            <tbody key={stage.slug}>
              <tr className="stage">
                <th scope="rowgroup" colSpan={places.length + 2}>
                  {stage.name}
                </th>
              </tr>
              {stage.tasks.map((task) => {
                const row = line++;
                const count = europe.recordedByTask.get(task.slug) ?? 0;
                return (
                  <tr key={task.slug}>
                    <th scope="row" title={task.name}>
                      <Link to="/tasks/$task" params={{ task: task.slug }} {...at(row, 0)}>
                        {task.shortName}
                      </Link>
                    </th>
                    {places.map((place, column) => (
                      <td key={place.code} role="gridcell" className={isApart(places, column) ? 'apart' : undefined}>
                        <HeatCell task={task} place={place} cell={europe.cells.get(cellKey(task.slug, place.code))} measure={measure} {...at(row, column + 1)} />
                      </td>
                    ))}
                    <td className="sum">
                      <span>
                        <i style={{ width: 2.2 * count }} />
                        <span className="num">{count}</span>
                      </span>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          ))}
          <tfoot>
            <tr>
              <th scope="row" title={t`Of the parts that the recorded tasks need, the share that is on record`}>
                <Trans>% of needed parts on record</Trans>
              </th>
              {places.map((place, column) => (
                <td key={place.code} className={isApart(places, column) ? 'apart num' : 'num'} title={t`${placeName(place.code, place.name)}: ${place.onRecord} of ${place.needed} needed parts on record`}>
                  {place.needed > 0 ? Math.round((100 * place.onRecord) / place.needed) : '–'}
                </td>
              ))}
              <td className="sum" />
            </tr>
          </tfoot>
        </table>
      </div>
      <p className="taken-along">
        <Take name="tasks" title={t`Who does what across Europe`} lines={() => linesOf(europe, tasks, places, t`Planning task`)} />
      </p>
    </>
  );
}

/** The map as a table, one line per task. */
const linesOf = (europe: Europe, tasks: Tasks, places: Place[], head: string): string[][] => [
  [head, ...places.map((place) => placeName(place.code, place.name))],
  ...tasks.stages.flatMap((stage) => stage.tasks).map((task) => [task.name, ...places.map((place) => cellWords(europe.cells.get(cellKey(task.slug, place.code))))]),
];

/** Countries first, then their parts, the EU and the world. */
function sorted<Of extends Place>(places: Of[], order: 'known' | 'code'): Of[] {
  const rank = (place: Of) => ['COUNTRY', 'PART', 'EU', 'INTERNATIONAL'].indexOf(place.type);
  return [...places].sort(
    (a, b) => rank(a) - rank(b) || (order === 'known' ? b.recorded - a.recorded : 0) || (placeCode(a.code) < placeCode(b.code) ? -1 : 1),
  );
}

const isApart = (places: Place[], i: number) => i > 0 && places[i - 1]!.type === 'COUNTRY' && places[i]!.type !== 'COUNTRY';

function PlaceHead({ place, most, all, apart }: { place: Place; most: number; all: number; apart: boolean }) {
  const { t } = useLingui();
  const name = placeName(place.code, place.name);
  const words = t`${name}: ${place.recorded} of ${all} on record`;
  return (
    <th scope="col" className={apart ? 'apart' : undefined}>
      <span className="heat-bar" aria-hidden>
        <i style={{ height: (20 * place.recorded) / most }} />
      </span>
      <Link to="/c/$code" params={{ code: place.code }} title={words} aria-label={words}>
        {placeCode(place.code)}
      </Link>
    </th>
  );
}

type CellProps = { task: Task; place: Place; cell: Cell | undefined; measure: Measure; tabIndex: number };

function HeatCell({ task, place, cell, measure, ...at }: CellProps) {
  const words = cellWords(cell);
  const label = `${task.name}, ${placeName(place.code, place.name)}: ${words}`;
  return (
    <Link
      className={`heat-cell ${cell?.state ?? 'blank'} shade-${cell ? shadeOf(cell, measure) : 0}`}
      to="/c/$code"
      params={{ code: place.code }}
      search={{ sel: task.slug }}
      title={label}
      aria-label={label}
      {...at}
    >
      {cell?.decided && <i />}
    </Link>
  );
}

/** The shade of a cell: 1 to 3, 0 without a value. */
function shadeOf(cell: Cell, measure: Measure): 0 | 1 | 2 | 3 {
  if (cell.state !== 'recorded') {
    return 0;
  }
  switch (measure) {
    case 'confidence':
      return cell.confidence;
    case 'year':
      return cell.year === null ? 1 : cell.year < 2020 ? 2 : 3;
    case 'stakeholders':
      return cell.stakeholders > 2 ? 3 : cell.stakeholders === 2 ? 2 : 1;
    case 'parts':
      return cell.onRecord >= cell.needed ? 3 : 2 * cell.onRecord >= cell.needed ? 2 : 1;
  }
}

function cellWords(cell: Cell | undefined): string {
  switch (cell?.state) {
    case undefined:
      return text`nothing recorded`;
    case 'nobody':
      return text`a source says that nobody does it`;
    case 'lacking':
      return text`a source says what is lacking`;
    case 'past':
      return text`only in the past`;
    case 'recorded': {
      const sure = { 0: '', 1: text`low confidence`, 2: text`medium confidence`, 3: text`high confidence` }[cell.confidence];
      return [text`${cell.facts} on record`, sure, cell.year, cell.decided && text`known who decides`, cell.needed > 0 && text`${cell.onRecord} of ${cell.needed} needed parts`].filter(Boolean).join(', ');
    }
  }
}

function HeatLegend({ measure }: { measure: Measure }) {
  const { t } = useLingui();
  const shades = {
    confidence: [t`high`, t`medium`, t`low confidence`],
    year: [t`2020 or later`, t`before 2020`, t`no date`],
    stakeholders: [t`three or more`, t`two`, t`one stakeholder`],
    parts: [t`all that it needs`, t`half or more`, t`less than half of the parts`],
  }[measure];
  return (
    <ul className="legend" aria-label={t`Legend`}>
      {shades.map((words, i) => (
        <li key={words}>
          <span className={`heat-cell recorded shade-${3 - i}`} aria-hidden />
          {words}
        </li>
      ))}
      <li>
        <span className="heat-cell nobody" aria-hidden />
        <Trans>a source says: nobody</Trans>
      </li>
      <li>
        <span className="heat-cell lacking" aria-hidden />
        <Trans>a source says: lacking</Trans>
      </li>
      <li>
        <span className="heat-cell blank" aria-hidden />
        <Trans>nothing recorded</Trans>
      </li>
      <li>
        <span className="heat-cell past" aria-hidden />
        <Trans>only in the past</Trans>
      </li>
      <li>
        <svg width="12" height="12" aria-hidden>
          <circle cx="6" cy="6" r="3.5" fill="var(--bg)" stroke="var(--soft)" />
        </svg>
        <Trans>known who decides</Trans>
      </li>
    </ul>
  );
}
