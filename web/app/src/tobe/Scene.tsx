import '../country/flow.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { besideQuery } from '../api/later';
import type { BesideQuery, ChangeMark } from '../api/later/generated/graphql';
import { CardShape, cardClass, ColumnHead, FlowSvg, Head, TaskShape } from '../country/flowShapes';
import { useWidth } from '../parts/useWidth';
import { groupOfPart } from '../scene/roles';
import { widthFor } from '../scene/width';
import { Answered } from '../shell/Answered';
import { Badge } from './Sign';

export type Shown = 'as-is' | 'both' | 'to-be';

type Laid = NonNullable<BesideQuery['flow']>;

const hidden: Record<Shown, ChangeMark | null> = { 'as-is': 'ADDED', both: null, 'to-be': 'REMOVED' };

/** The present and the scenario in one scene: what is in both stays in one place. */
export function Scene({ code, name, scenario, shown, lit }: { code: string; name: string; scenario: string; shown: Shown; lit: string[] | undefined }) {
  const [frame, room] = useWidth<HTMLDivElement>();
  const laid = useQuery({ ...besideQuery({ code, scenario, width: widthFor(room) }), enabled: room > 0 });
  return (
    <div ref={frame} className="flow-frame">
      {room > 0 && <Answered query={laid}>{(scene) => scene && <Drawing scene={scene} name={name} shown={shown} lit={lit} />}</Answered>}
    </div>
  );
}

function Drawing({ scene, name, shown, lit }: { scene: Laid; name: string; shown: Shown; lit: string[] | undefined }) {
  const { t } = useLingui();
  const there = (thing: { mark: ChangeMark }) => thing.mark !== hidden[shown];
  const lines = useMemo(() => scene.lines.filter((line) => line.kind !== 'RELATION').sort((a, b) => Number(a.mark !== 'KEPT') - Number(b.mark !== 'KEPT')), [scene]);
  const near = useMemo(() => lit && nearTo(scene, lit), [scene, lit]);
  const looks = (thing: { id: string; mark: ChangeMark }) => `${shown === 'both' ? thing.mark.toLowerCase() : 'plain'}${near && !near.has(thing.id) ? ' dim' : ''}`;
  return (
    <FlowSvg scene={scene} label={shown === 'both' ? t`${name} as it is and as it should be` : name}>
      <g className={shown === 'both' ? 'beside' : undefined}>
        <g aria-hidden>
          {lines.filter(there).map((line) => (
            <path key={line.id} d={line.path} className={`line ${line.kind.toLowerCase()} ${line.part ? `of-${groupOfPart[line.part]}` : ''} ${looks(line)}`} />
          ))}
          {shown === 'both' && lines.filter((line) => line.mark === 'REMOVED').map((line) => <Badge key={line.id} {...startOf(line.path)} mark="REMOVED" />)}
        </g>
        {scene.columns.map((column) => (
          <ColumnHead key={column.kind} column={column} />
        ))}
        {scene.cards.filter(there).map((card) => (
          <g key={card.id} className={`card ${cardClass[card.kind]} ${looks(card)}`} transform={`translate(${card.x} ${card.y.toFixed(1)})`}>
            <CardShape card={card} sign={shown === 'both' && card.mark !== 'KEPT' ? <Badge x={13} y={16} mark={card.mark} /> : undefined} />
          </g>
        ))}
        {scene.stages.map((head) => (
          <Head key={head.id} head={head} scene={scene} />
        ))}
        {scene.tasks.map((task) => (
          <g key={task.id} className={`task ${task.state.toLowerCase()} ${looks(task)}`} transform={`translate(${task.x} ${task.y})`}>
            <TaskShape task={{ ...task, slots: task.slots.map(({ part, ...slot }) => ({ ...slot, count: there(slot) ? slot.count : 0, group: groupOfPart[part]! })) }} slotX={scene.slotX - task.x} />
            {shown === 'both' && task.mark !== 'KEPT' && <Badge x={task.width - 10} y={13.5} mark={task.mark} />}
          </g>
        ))}
      </g>
      <title>
        <Trans>As it is and as it should be</Trans>
      </title>
    </FlowSvg>
  );
}

/** Where a line begins, and a point a little further on. */
function startOf(path: string): { x: number; y: number } {
  const [, x, y] = /^M([\d.]+) ([\d.]+)/.exec(path)!;
  return { x: Number(x) + 13, y: Number(y) };
}

/** What records are drawn as: cards, tasks, and the lines of their claims with both ends. */
function nearTo(scene: Laid, slugs: string[]): Set<string> {
  const near = new Set(slugs);
  for (const line of scene.lines) {
    if (line.claims.some((claim) => slugs.includes(claim)) || (slugs.includes(line.from) && line.mark !== 'KEPT')) {
      [line.id, line.from, line.to].forEach((id) => near.add(id));
    }
  }
  return near;
}
