import { useLingui } from '@lingui/react/macro';
import type { SmallFlow as Scene } from '../scene/record';

/** Data and advice on the left, the stakeholder in the middle, its tasks on the right. */
export function SmallFlow({ of }: { of: Scene }) {
  const { t } = useLingui();
  const inputs = of.inputs.map((input) => input.label).join(', ') || t`nobody`;
  const outputs = of.outputs.map((output) => output.label).join(', ') || t`none`;
  return (
    <svg className="small-flow" viewBox={`0 0 ${of.width} ${of.height}`} height={of.height} role="img" aria-label={t`Data and advice from: ${inputs}. Tasks: ${outputs}.`}>
      {of.inputs.map((input, i) => (
        <g key={i} className={`of-${input.group}`}>
          <path d={input.path} />
          <rect x={0.5} y={input.y - 12} width={262} height={24} rx={input.group === 'data' ? 2 : 6} />
          <text x={12} y={input.y + 4.5}>
            {input.label}
          </text>
        </g>
      ))}
      {of.outputs.map((output, i) => (
        <g key={i} className={`of-${output.group}`}>
          <path d={output.path} />
          <rect className="chip-box" x={692} y={output.y - 8} width={16} height={16} rx={3.5} />
          <text className="chip-letter" x={700} y={output.y + 4.2}>
            {output.letter}
          </text>
          <text x={716} y={output.y + 4.5}>
            {output.label}
          </text>
        </g>
      ))}
      <g className="self">
        <rect x={of.self.x} y={of.self.y} width={of.self.w} height={of.self.h} rx={7} />
        {of.self.lines.map((line, i) => (
          <text key={i} x={of.self.x + of.self.w / 2} y={of.self.y + 25 + i * 16}>
            {line}
          </text>
        ))}
      </g>
    </svg>
  );
}
