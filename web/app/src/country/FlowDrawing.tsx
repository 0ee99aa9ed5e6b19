import { Plural, Trans } from '@lingui/react/macro';
import { useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { Legend } from '../parts/Legend';
import { placeInText, placeName } from '../parts/places';
import { litAlong, litBy, type Card, type FlowScene, type Line, type TaskLine } from '../scene/flow';
import { cardClass, CardShape, ColumnHead, FlowSvg, Head, TaskShape } from './flowShapes';
import { useCountryView } from './view';
import { useWay } from './Way';

/**
 * A flow that can be pointed at and walked through by keyboard; `toggle` unfolds or folds a
 * card.
 */
export function FlowDrawing({ scene, toggle }: { scene: FlowScene; toggle: (id: string) => void }) {
  const { country, selected, select } = useCountryView();
  const frame = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<string>();
  const [focused, setFocused] = useState<string>();

  const way = useWay();
  const drawn = useDeferredValue(true, false);
  const lit = useMemo(
    () => (way && !pointed ? litAlong(scene, way) : litBy(scene, pointed ?? selected)),
    [scene, pointed, selected, way],
  );

  useEffect(() => {
    if (selected && matchMedia('(width <= 1180px)').matches) {
      frame.current?.querySelector(`[data-id="${CSS.escape(selected)}"]`)?.scrollIntoView({ block: 'center' });
    }
  }, [selected, scene, frame]);

  const things = [...scene.cards, ...scene.tasks];
  // The drawing is one stop for the Tab key; arrows move within it.
  const stop = [focused, selected].find((id) => things.some((thing) => thing.id === id)) ?? things[0]?.id;
  const press = (id: string, way: boolean) => {
    if (scene.cards.some((card) => card.id === id && card.members > 1)) {
      toggle(id);
    } else {
      select(id === selected ? undefined : id, way);
    }
  };
  const acting = (id: string) => ({
    'data-id': id,
    role: 'button',
    tabIndex: id === stop ? 0 : -1,
    'aria-pressed': id === selected,
    onClick: (event: MouseEvent) => press(id, event.shiftKey),
    onMouseEnter: () => setPointed(id),
    onMouseLeave: () => setPointed(undefined),
    onFocus: () => setFocused(id),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        press(id, event.shiftKey);
        return;
      }
      const next = neighbour(things, id, event.key);
      if (next) {
        event.preventDefault();
        frame.current?.querySelector<SVGGElement>(`[data-id="${CSS.escape(next)}"]`)?.focus();
      }
    },
  });
  const dim = (id: string) => (lit && !lit.nodes.has(id) ? ' dim' : '');
  return (
    <div ref={frame}>
      <Legend>
        <li>
          <svg width="24" height="8" aria-hidden>
            <path d="M0 4H24" stroke="var(--soft)" strokeWidth="1.8" strokeDasharray="4 3" />
          </svg>
          <Trans>others’ data, or low confidence</Trans>
        </li>
        {country.facts.some((fact) => fact.historic) && (
          <li>
            <svg width="16" height="16" aria-hidden>
              <rect x="1" y="1" width="14" height="14" rx="3" fill="none" stroke="var(--work)" strokeWidth="1.5" />
            </svg>
            <Trans>outlined: no longer so</Trans>
          </li>
        )}
      </Legend>
      <FlowSvg scene={scene} label={placeName(country.code, country.name)}>
        <g aria-hidden>
          {scene.lines.map((line) => (
            <path key={line.id} d={line.path} className={lineClass(line, lit?.lines)} strokeWidth={line.facts.length > 1 && line.kind === 'PART' ? 1.8 + Math.log2(line.facts.length) : undefined} />
          ))}
        </g>
        {scene.columns.map((column) => (
          <ColumnHead key={column.kind} column={column} />
        ))}
        {scene.cards.map((card) => (
          <g
            key={card.id}
            className={`card ${cardClass[card.kind]}${dim(card.id)}${card.id === selected ? ' on' : ''}`}
            transform={`translate(${card.x} ${card.y.toFixed(1)})`}
            aria-label={card.note ? `${card.label}, ${card.note}` : card.label}
            {...acting(card.id)}
          >
            <CardShape card={card} />
          </g>
        ))}
        {scene.stages.map((head) => (
          <Head key={head.id} head={head} scene={scene} onOpen={() => toggle(head.id)} />
        ))}
        {scene.tasks.map((task) => (
          <g
            key={task.id}
            className={`task ${task.state.toLowerCase()}${dim(task.id)}${task.id === selected ? ' on' : ''}`}
            transform={`translate(${task.x} ${task.y})`}
            {...acting(task.id)}
          >
            <TaskShape task={task} slotX={scene.slotX - task.x} />
          </g>
        ))}
      </FlowSvg>
      {drawn && <Status scene={scene} />}
    </div>
  );
}

function lineClass(line: Line, lit: Set<string> | undefined): string {
  const lighting = lit ? (lit.has(line.id) ? ' hot' : ' dim') : '';
  return `line ${line.kind.toLowerCase()}${line.group ? ` of-${line.group}` : ''}${line.dashed ? ' dashed' : ''}${line.historic ? ' historic' : ''}${lighting}`;
}

/** The nearest thing in the direction of an arrow key. */
function neighbour(things: (Card | TaskLine)[], id: string, key: string): string | undefined {
  const me = things.find((thing) => thing.id === id);
  if (!me) {
    return undefined;
  }
  const down = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  const right = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  if (down === 0 && right === 0) {
    return undefined;
  }
  const ahead = things.filter((thing) => (down !== 0 ? thing.x === me.x && (thing.y - me.y) * down > 0 : (thing.x - me.x) * right > 0));
  const far = (thing: Card | TaskLine) => Math.abs(thing.x - me.x) * 1000 + Math.abs(thing.y - me.y);
  return ahead.sort((a, b) => far(a) - far(b))[0]?.id;
}

/** What is shown and what is hidden, in words. */
function Status({ scene }: { scene: FlowScene }) {
  const { country } = useCountryView();
  const name = placeInText(country.code, country.name);
  const shown = scene.lines.filter((line) => line.kind !== 'RELATION').length;
  return (
    <p className="status">
      <Trans>
        {scene.cards.length} records and {shown} links are drawn.
      </Trans>{' '}
      {country.relations.length > 0 && (
        <Plural
          value={country.relations.length}
          one="One relation among stakeholders is drawn on selection, and in Network."
          other="# relations among stakeholders are drawn on selection, and in Network."
        />
      )}{' '}
      {!scene.columns.some((column) => column.kind === 'PLANNING_BODY') && <Trans>No planning body is on record for {name}.</Trans>}{' '}
      <Trans>Arrow keys move, Enter selects, Esc clears.</Trans>
    </p>
  );
}
