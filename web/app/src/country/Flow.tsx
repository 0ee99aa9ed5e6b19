import './flow.css';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { flowAt, flowQuery } from '../api/queries';
import { Legend } from '../parts/Legend';
import { placeName } from '../parts/places';
import { useRoomy, useWidth } from '../parts/useWidth';
import { groupWords } from '../parts/words';
import { flowOf, hides, litAlong, litBy, slotPitch, type Card, type Column, type FlowScene, type Line, type Slot as TaskSlot, type StageHead, type TaskLine } from '../scene/flow';
import { flowRoom, widthFor } from '../scene/width';
import { Answered } from '../shell/Answered';
import { FlowList } from './FlowList';
import { useCountryView } from './view';
import { useWay } from './Way';

/** Whose data, which institutions, which bodies, for which tasks: drawn from left to right; where four columns have no room, a list. */
export function Flow() {
  return useRoomy() ? <FlowDrawing /> : <FlowList />;
}

const route = getRouteApi('/c/$code');

function FlowDrawing() {
  const { country, selected } = useCountryView();
  const { prof, past } = route.useSearch();
  const [frame, room] = useWidth<HTMLDivElement>(flowRoom);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const asked = { ...flowAt(country.code, { prof, past }, widthFor(room)), open: [...open].sort() };
  const whole = useQuery(flowQuery(asked));
  const scene = useMemo(() => whole.data && flowOf(whole.data, country), [whole.data, country]);
  // What is folded away, or waits in a closed stage, is laid out anew once it is selected.
  const hidden = Boolean(selected && scene && hides(scene, selected));
  const opened = useQuery({ ...flowQuery({ ...asked, selected: selected ?? null }), enabled: hidden });
  const shown = useMemo(() => (hidden && opened.data ? flowOf(opened.data, country) : scene), [hidden, opened.data, country, scene]);
  return (
    <div ref={frame} className="flow-frame" data-drawing>
      <Answered query={whole}>{() => shown && <FlowView scene={shown} toggle={(id) => setOpen(toggled(open, id))} />}</Answered>
    </div>
  );
}

function FlowView({ scene, toggle }: { scene: FlowScene; toggle: (id: string) => void }) {
  const { country, selected, select } = useCountryView();
  const frame = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<string>();
  const [focused, setFocused] = useState<string>();

  const way = useWay();
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
      <Status scene={scene} />
    </div>
  );
}

export function FlowSvg({ scene, label, children }: { scene: Pick<FlowScene, 'width' | 'height'>; label: string; children: ReactNode }) {
  const { t } = useLingui();
  return (
    <svg
      className="flow"
      width={scene.width}
      height={scene.height}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      role="group"
      aria-label={t`Who plans in ${label}: data sources, institutions, planning bodies and tasks`}
    >
      {children}
    </svg>
  );
}

/** What style sheets call the kinds. */
export const cardClass: Record<Card['kind'], string> = { DATA_SOURCE: 'source', INSTITUTION: 'institution', PLANNING_BODY: 'body', PLANNING_TASK: 'task' };

function lineClass(line: Line, lit: Set<string> | undefined): string {
  const lighting = lit ? (lit.has(line.id) ? ' hot' : ' dim') : '';
  return `line ${line.kind.toLowerCase()}${line.group ? ` of-${line.group}` : ''}${line.dashed ? ' dashed' : ''}${line.historic ? ' historic' : ''}${lighting}`;
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) {
    next.add(id);
  }
  return next;
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

export function ColumnHead({ column }: { column: Column }) {
  const { t } = useLingui();
  const words = { DATA_SOURCE: t`Data sources`, INSTITUTION: t`Institutions`, PLANNING_BODY: t`Planning bodies`, PLANNING_TASK: t`Planning tasks` }[column.kind];
  return (
    <text className="column-head" x={column.x} y={14}>
      {words} <tspan className="note">{column.count}</tspan>
    </text>
  );
}

export function CardShape({ card, sign }: { card: Card; sign?: ReactNode }) {
  const { t } = useLingui();
  const note = card.members > 1 ? t`${card.members} of them: open` : card.note;
  return (
    <>
      <rect className="box" width={card.width} height={card.height} rx={card.kind === 'DATA_SOURCE' ? 2 : 7} />
      <rect className="focus" x={-2} y={-2} width={card.width + 4} height={card.height + 4} rx={8} />
      {card.members > 1 && <rect className="box" x={4} y={card.height} width={card.width - 8} height={3} rx={1.5} />}
      {sign ?? <Glyph kind={card.kind} />}
      {card.lines.map((line, i) => (
        <text key={i} x={25} y={20 + i * 16}>
          {line}
        </text>
      ))}
      {note && (
        <text className="note" x={25} y={19 + card.lines.length * 16}>
          {note}
        </text>
      )}
    </>
  );
}

/** Kinds are told by shape: a barrel of data, a dot, a hexagon. */
function Glyph({ kind }: { kind: Card['kind'] }) {
  switch (kind) {
    case 'INSTITUTION':
      return <circle cx={13} cy={16} r={4.5} fill="var(--soft)" />;
    case 'PLANNING_BODY':
      return <path d="M13 10.5l5 2.8v5.6l-5 2.8-5-2.8v-5.6z" fill="none" stroke="var(--soft)" strokeWidth={1.8} />;
    case 'DATA_SOURCE':
      return (
        <g fill="none" stroke="var(--soft)" strokeWidth={1.4}>
          <ellipse cx={13} cy={12} rx={4.6} ry={1.9} />
          <path d="M8.4 12v7.4c0 1.1 2 1.9 4.6 1.9s4.6-.8 4.6-1.9V12" />
        </g>
      );
  }
}

export function Head({ head, scene, onOpen }: { head: StageHead; scene: Pick<FlowScene, 'taskX' | 'slotX' | 'width'>; onOpen?: () => void }) {
  const { t } = useLingui();
  const hides = head.blank > 0 && !head.open;
  return (
    <g>
      <line className="rule" x1={scene.taskX} x2={scene.width} y1={head.y + 20.5} y2={head.y + 20.5} />
      <text className="stage-head" x={scene.taskX} y={head.y + 14}>
        {head.name}
        <tspan className="note" dx={7}>
          {t`${head.known} of ${head.total}`}
        </tspan>
      </text>
      {hides && (
        <g
          className="more"
          {...(onOpen && {
            role: 'button',
            tabIndex: 0,
            'aria-label': t`${head.name}: show ${head.blank} tasks with nothing on record`,
            onClick: onOpen,
            onKeyDown: (event: KeyboardEvent) => {
              if (event.key === 'Enter' || event.key === ' ') {
                event.preventDefault();
                onOpen();
              }
            },
          })}
        >
          <rect className="focus" x={scene.taskX} y={head.blankY} width={scene.width - scene.taskX} height={24} />
          {Array.from({ length: Math.min(head.blank, 9) }, (_, i) => (
            <rect key={i} className="slot" x={scene.slotX + i * 9} y={head.blankY + 8} width={6} height={6} rx={1.5} />
          ))}
          <text className="quiet" x={scene.slotX + 5 * slotPitch + 6} y={head.blankY + 15}>
            {head.known > 0 ? t`${head.blank} more: nothing recorded` : t`nothing recorded`}
          </text>
        </g>
      )}
    </g>
  );
}

export function TaskShape({ task, slotX }: { task: TaskLine; slotX: number }) {
  const { t, i18n } = useLingui();
  const parts = task.slots.filter((slot) => slot.count > 0).map((slot) => `${slot.count} ${i18n._(groupWords[slot.group])}`);
  const words = { RECORDED: parts.join(', '), NOBODY: t`a source says that nobody does it`, LACKING: t`a source says what is lacking`, PAST: t`only in the past`, BLANK: t`nothing recorded` };
  const quiet = task.state === 'BLANK' || (task.state === 'PAST' && parts.length === 0);
  const stated = task.state === 'NOBODY' || task.state === 'LACKING';
  return (
    <>
      <title>{`${task.fullName}: ${words[task.state]}`}</title>
      <rect className="box" width={task.width} height={task.height} rx={5} />
      <rect className="focus" width={task.width} height={task.height} rx={5} />
      {stated && (
        <g transform={`translate(${slotX} 5.5)`}>
          <rect x={0.5} y={0.5} width={91} height={16} rx={3.5} fill="var(--warn-bg)" stroke="var(--warn-line)" />
          <text className="stated" x={46} y={12.8}>
            {task.state === 'NOBODY' ? t`nobody does` : t`lacking`}
          </text>
        </g>
      )}
      {quiet && <path className="rule" d={`M${slotX} 13H${slotX + 88}`} strokeDasharray="3 3" />}
      {!quiet &&
        !stated &&
        task.slots.map((slot, i) => (
          <g key={slot.group} className={`of-${slot.group} ${slot.mark?.toLowerCase() ?? ''}`} transform={`translate(${slotX + i * slotPitch} 5.5)`}>
            <Slot slot={slot} />
          </g>
        ))}
      <text className={quiet ? 'quiet' : undefined} x={slotX + 5 * slotPitch + 6} y={18}>
        {task.name}
      </text>
    </>
  );
}

/** A part of a task: a chip if somebody has it, a dashed frame if it is not recorded who decides. */
function Slot({ slot }: { slot: TaskSlot }) {
  if (slot.count > 0) {
    return (
      <>
        <rect className={slot.historic ? 'chip-box historic' : 'chip-box'} x={slot.historic ? 0.75 : 0} y={slot.historic ? 0.75 : 0} width={slot.historic ? 14.5 : 16} height={slot.historic ? 14.5 : 16} rx={3.5} />
        <text className={slot.historic ? 'chip-letter historic' : 'chip-letter'} x={8} y={12.2}>
          {slot.letter}
        </text>
      </>
    );
  }
  return slot.group === 'decide' ? (
    <rect className="slot asked" x={0.5} y={0.5} width={15} height={15} rx={3.5} />
  ) : (
    <rect className="slot" x={6} y={6.5} width={3} height={3} rx={1.5} />
  );
}

/** What is shown and what is not, in words. */
function Status({ scene }: { scene: FlowScene }) {
  const { country } = useCountryView();
  const name = placeName(country.code, country.name);
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
