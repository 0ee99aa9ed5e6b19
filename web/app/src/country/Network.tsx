import './network.css';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';
import { measuresQuery } from '../api/later';
import { placedNetworkQuery } from '../api/queries';
import { Legend } from '../parts/Legend';
import { placeInText } from '../parts/places';
import { useWidth } from '../parts/useWidth';
import { measuredOf, measures, type Measured, type MeasureName } from '../scene/measures';
import { networkOf, optionalKinds, type NetworkScene, type OptionalKind } from '../scene/network';
import { widthFor } from '../scene/width';
import { Answered } from '../shell/Answered';
import { useTheme } from '../shell/theme';
import { drawNetwork, heightOf, type Drawing } from './drawNetwork';
import { Measures } from './Measures';
import { measureWords } from './measureWords';
import { useCountryView } from './view';
import { useWay } from './Way';

const route = getRouteApi('/c/$code/network');

/**
 * How stakeholders are linked to each other, and to tasks, data and models. The panel has
 * everything on the canvas in words.
 */
export function Network() {
  const { t, i18n } = useLingui();
  const { country, selected, select } = useCountryView();
  const { by, past } = route.useSearch();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [show, setShow] = useState<ReadonlySet<OptionalKind>>(new Set(['PLANNING_TASK', 'DATA_SOURCE', 'FORECASTING_MODEL']));
  const [frame, width] = useWidth<HTMLDivElement>();
  // The positions stay while the panel opens beside them.
  const [room, setRoom] = useState(0);
  useEffect(() => {
    if (room === 0 && width > 0) {
      setRoom(width);
    }
  }, [room, width]);
  const placed = useQuery({
    ...placedNetworkQuery({ code: country.code, past: past ?? false, width: widthFor(room), show: [...show].sort(), open: [...open].sort() }),
    enabled: room > 0,
  });
  const scene = useMemo(() => placed.data && networkOf(placed.data), [placed.data]);
  const unfold = useCallback((id: string) => setOpen((before) => new Set([...before, id])), []);
  const metrics = useQuery({ ...measuresQuery(country.code, measures[by ?? 'betweenness'], past ?? false), enabled: by !== undefined });
  const measured = useMemo(() => (by && metrics.data ? measuredOf(metrics.data, measures[by]) : null), [by, metrics.data]);
  const words: Record<OptionalKind, string> = {
    PLANNING_TASK: t`Tasks`,
    DATA_SOURCE: t`Data sources`,
    FORECASTING_MODEL: t`Models`,
    METHODOLOGY: t`Methods`,
  };
  return (
    <div ref={frame} data-drawing>
      <fieldset className="network-kinds">
        <legend>
          <Trans>Show</Trans>
        </legend>
        {optionalKinds.map((kind) => (
          <label key={kind} className="check">
            <input type="checkbox" checked={show.has(kind)} onChange={() => setShow(toggled(show, kind))} />
            {words[kind]}
          </label>
        ))}
        <MeasureSelect by={by} />
        {scene && <Counts scene={scene} />}
      </fieldset>
      {by && (
        <p className="measure-says">
          <b>{i18n._(measureWords[by].head)}</b>: {i18n._(measureWords[by].says)}
        </p>
      )}
      <Answered query={placed}>
        {() =>
          scene && (
            <Canvas scene={scene} measured={measured} label={t`Network of ${placeInText(country.code, country.name)}`} selected={selected} select={select} unfold={unfold} />
          )
        }
      </Answered>
      {by && <Answered query={metrics}>{(all) => all && measured && <Measures name={by} metrics={all} measured={measured} />}</Answered>}
      <Legend>
        <li>
          <svg width="26" height="10" aria-hidden>
            <path d="M0 5H18" stroke="var(--line)" strokeWidth="5" />
            <path d="M17 0l8 5-8 5z" fill="var(--line)" />
          </svg>
          <Trans>feeds</Trans>
        </li>
        <li>
          <svg width="24" height="8" aria-hidden>
            <path d="M0 4H24" stroke="var(--faint)" strokeWidth="1.4" strokeDasharray="4 3" />
          </svg>
          <Trans>stands to: select to read</Trans>
        </li>
      </Legend>
    </div>
  );
}

/** The measure; it is part of the address. */
function MeasureSelect({ by }: { by: MeasureName | undefined }) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  return (
    <label className="check">
      <Trans>Measure</Trans>
      <select
        className="field"
        value={by ?? ''}
        onChange={(event) => void navigate({ to: '.', search: (before) => ({ ...before, by: (event.target.value || undefined) as MeasureName | undefined }), replace: true, resetScroll: false })}
      >
        <option value="">{t`none`}</option>
        {Object.entries(measureWords).map(([name, { name: words }]) => (
          <option key={name} value={name}>
            {i18n._(words)}
          </option>
        ))}
      </select>
    </label>
  );
}

function toggled(set: ReadonlySet<OptionalKind>, kind: OptionalKind): ReadonlySet<OptionalKind> {
  const next = new Set(set);
  if (!next.delete(kind)) {
    next.add(kind);
  }
  return next;
}

const Counts = ({ scene }: { scene: NetworkScene }) => (
  <span className="faint" role="status">
    <Plural value={scene.nodes.length} one="One record," other="# records," /> <Plural value={scene.links.length} one="one link" other="# links" />
    {scene.leftOut > 0 && (
      <>
        ; <Plural value={scene.leftOut} one="one without a link to these is left out" other="# without a link to these are left out" />
      </>
    )}
  </span>
);

type CanvasProps = { scene: NetworkScene; measured: Measured | null; label: string; selected: string | undefined; select: (slug: string | undefined, way?: boolean) => void; unfold: (id: string) => void };

function Canvas({ scene, measured, label, selected, select, unfold }: CanvasProps) {
  const { t } = useLingui();
  const theme = useTheme();
  const way = useWay();
  const box = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing>(null);
  useEffect(() => {
    const drawn = drawNetwork(box.current!, scene, { select, unfold });
    drawing.current = drawn;
    return () => {
      drawing.current = null;
      drawn.end();
    };
    // The colours are read from the theme as it is drawn.
  }, [scene, select, unfold, theme]);
  useEffect(() => drawing.current?.measure(measured), [measured, scene, theme]);
  useEffect(() => drawing.current?.light(selected, way), [selected, way, scene, theme, measured]);

  // From the top left to the bottom right, as one reads.
  const order = useMemo(() => scene.nodes.filter((node) => node.slug !== null).sort((a, b) => a.y - b.y || a.x - b.x), [scene]);
  const step = (by: number) => {
    const at = order.findIndex((node) => node.slug === selected);
    select(order[(at + by + order.length) % order.length]?.slug ?? undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const view = drawing.current;
    const act = ({
      n: () => step(1),
      p: () => step(-1),
      '+': () => view?.zoom(1.25),
      '-': () => view?.zoom(0.8),
      '0': () => view?.fit(),
      ArrowLeft: () => view?.pan(60, 0),
      ArrowRight: () => view?.pan(-60, 0),
      ArrowUp: () => view?.pan(0, 60),
      ArrowDown: () => view?.pan(0, -60),
    } as Record<string, () => void>)[event.key];
    if (act && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      act();
    }
  };
  return (
    <div className="network" style={{ '--network-height': `${heightOf(scene)}px` } as CSSProperties}>
      <div className="network-tools">
        <button type="button" className="button" aria-label={t`Zoom in`} onClick={() => drawing.current?.zoom(1.25)}>
          +
        </button>
        <button type="button" className="button" aria-label={t`Zoom out`} onClick={() => drawing.current?.zoom(0.8)}>
          −
        </button>
        <button type="button" className="button" onClick={() => drawing.current?.fit()}>
          <Trans>Fit</Trans>
        </button>
      </div>
      <div
        ref={box}
        className="network-canvas"
        role="application"
        tabIndex={0}
        aria-label={t`${label}. n and p go to the next and the previous record; the panel tells its links. Arrow keys move, + and − zoom, 0 fits.`}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
