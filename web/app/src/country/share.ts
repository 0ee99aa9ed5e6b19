import type { Role } from '../api/generated/graphql';
import type { Country } from '../scene/country';
import type { Tasks } from '../scene/tasks';

/** What a style sheet says of an element in a drawing, as attributes that other programs read. */
const properties = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'opacity', 'font-family', 'font-size', 'font-weight', 'text-anchor'];

const margin = 24;
const head = 44;
const foot = 28;

/** A drawing as a file that stands alone: with its title above it, and below it where it is from. */
export function pictureOf(drawing: SVGSVGElement, title: string, note: string): string {
  const { width, height } = drawing.viewBox.baseVal;
  const css = getComputedStyle(document.documentElement);
  const ink = css.getPropertyValue('--ink');
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = drawing.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, i) => {
    const style = getComputedStyle(originals[i]!);
    properties.forEach((property) => element.setAttribute(property, style.getPropertyValue(property)));
    ['class', 'tabindex', 'role', 'aria-pressed', 'data-id'].forEach((name) => element.removeAttribute(name));
  });
  const text = (x: number, y: number, size: number, weight: number, words: string) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    const attributes = { x, y, fill: ink, 'font-family': css.fontFamily, 'font-size': size, 'font-weight': weight };
    Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, String(value)));
    element.textContent = words;
    return element;
  };
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const [w, h] = [width + 2 * margin, height + head + foot + margin];
  Object.entries({ width: w, height: h, fill: css.getPropertyValue('--bg') }).forEach(([name, value]) => ground.setAttribute(name, String(value)));
  const moved = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  moved.setAttribute('transform', `translate(${margin} ${head})`);
  moved.append(...copy.childNodes);
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  Object.entries({ width: w, height: h, viewBox: `0 0 ${w} ${h}` }).forEach(([name, value]) => picture.setAttribute(name, String(value)));
  picture.append(ground, text(margin, 30, 18, 600, title), moved, text(margin, h - 14, 11.5, 400, note));
  return new XMLSerializer().serializeToString(picture);
}

/** The facts of a country as a table, a fact a line below the heads. */
export function linesOf(country: Country, tasks: Tasks, heads: string[], partWords: (role: Role) => string): string[][] {
  const rows = country.facts.map((fact) => {
    const source = fact.of.provenance.citations[0]?.source;
    return [
      tasks.bySlug.get(fact.task)?.name ?? fact.task,
      partWords(fact.role),
      country.actors.get(fact.who)?.label ?? fact.who,
      fact.of.evidence ?? '',
      fact.of.provenance.confidence,
      fact.of.provenance.observed ?? '',
      source?.title ?? '',
      source?.url ?? '',
    ];
  });
  return [heads, ...rows];
}
