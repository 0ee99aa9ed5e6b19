import './flow.css';
import { useLingui } from '@lingui/react/macro';
import type { KeyboardEvent, ReactNode } from 'react';
import { groupWords } from '../parts/words';
import { slotPitch, type Card, type Column, type FlowScene, type Slot as TaskSlot, type StageHead, type TaskLine } from '../scene/flow';

// What the flow of a country is drawn with, here and beside how it should be.

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

/** The CSS classes of kinds. */
export const cardClass: Record<Card['kind'], string> = { DATA_SOURCE: 'source', INSTITUTION: 'institution', PLANNING_BODY: 'body', PLANNING_TASK: 'task' };

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

/** The symbol of a kind: a barrel for data, a dot, a hexagon. */
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

/** A part of a task: a chip if somebody has it, a dashed frame if no decider is recorded. */
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
