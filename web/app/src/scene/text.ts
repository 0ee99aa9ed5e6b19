/** The width of a text, in pixels. */
export type Measure = (text: string, px: number, bold?: boolean) => number;

/**
 * Breaks a text into at most `most` lines that fit a width. What doesn't fit the
 * last line ends in an ellipsis; text is never scaled.
 */
export function wrap(text: string, width: number, most: number, px: number, measure: Measure, bold = false): string[] {
  const words = text.split(/\s+/);
  const lines: string[] = [];
  let line = '';
  for (const [i, word] of words.entries()) {
    const longer = line ? `${line} ${word}` : word;
    if (!line || measure(longer, px, bold) <= width) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1) {
      return [...lines, cut(`${line} ${words.slice(i).join(' ')}`, width, px, measure, bold)];
    }
    lines.push(line);
    line = word;
  }
  return [...lines, measure(line, px, bold) > width ? cut(line, width, px, measure, bold) : line];
}

function cut(text: string, width: number, px: number, measure: Measure, bold: boolean): string {
  let rest = text;
  while (rest && measure(`${rest}…`, px, bold) > width) {
    rest = rest.slice(0, -1).trimEnd();
  }
  return `${rest}…`;
}

/** Measures in the page's own font, which must be loaded: see fontsReady. */
export function measureByCanvas(): Measure {
  const context = document.createElement('canvas').getContext('2d')!;
  const family = getComputedStyle(document.documentElement).fontFamily;
  const widths = new Map<string, number>();
  return (text, px, bold = false) => {
    const font = `${bold ? 600 : 400} ${px}px ${family}`;
    const key = `${font} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      context.font = font;
      width = context.measureText(text).width;
      widths.set(key, width);
    }
    return width;
  };
}

/** Resolves when the page's font can be measured, or is unavailable. */
export async function fontsReady(): Promise<void> {
  await Promise.all(['400', '600'].map((weight) => document.fonts.load(`${weight} 13px "Noto Sans"`))).catch(() => []);
}
