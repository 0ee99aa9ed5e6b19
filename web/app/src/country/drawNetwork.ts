import cytoscape, { type Core, type ElementDefinition, type StylesheetJson } from 'cytoscape';
import type { Measured } from '../scene/measures';
import type { NetworkLink, NetworkScene } from '../scene/network';

/** A network on a canvas. */
export type Drawing = {
  /**
   * Highlights a record with its neighbours, or a whole path from it; undefined highlights
   * everything.
   */
  light: (slug: string | undefined, way?: string[]) => void;
  /** Colours records by a measure, with their ranks; null removes that. */
  measure: (measured: Measured | null) => void;
  zoom: (factor: number) => void;
  pan: (x: number, y: number) => void;
  fit: () => void;
  end: () => void;
};

/** Shapes show kinds. */
const shapes: Record<string, string> = {
  Institution: 'round-rectangle',
  PlanningBody: 'cut-rectangle',
  PlanningTask: 'rectangle',
  DataSource: 'barrel',
  ForecastingModel: 'round-hexagon',
  Methodology: 'bottom-round-rectangle',
};

/** At this zoom, text of 12 px is still 11.5 px high: larger networks are panned, not shrunk. */
const leastZoom = 0.96;
const mostZoom = 1.15;

/** The number of nodes from which redrawing each frame is too slow. */
const much = 500;

/** The distance of a drawing from its frame. */
const margin = 18;

/** The canvas height at which the whole network fits with legible text. */
export const heightOf = ({ height }: NetworkScene) => Math.ceil(height * leastZoom + 2 * margin);

/** What happens when a record or a folded node is clicked. */
export type Pressed = { select: (slug: string | undefined, way?: boolean) => void; unfold: (id: string) => void };

/** Draws a scene in an element, and reports clicks. */
export function drawNetwork(element: HTMLElement, scene: NetworkScene, { select, unfold }: Pressed): Drawing {
  const core = cytoscape({
    container: element,
    elements: elementsOf(scene),
    layout: { name: 'preset' },
    style: styleOf(getComputedStyle(document.documentElement)),
    minZoom: 0.25,
    maxZoom: 3,
    autoungrabify: true,
    boxSelectionEnabled: false,
    // While much is moved, what was drawn last is moved, without links.
    textureOnViewport: scene.nodes.length > much,
    hideEdgesOnViewport: scene.nodes.length > much,
  });
  core.on('tap', 'node[slug]', (event) => select(event.target.data('slug') as string, event.originalEvent.shiftKey));
  core.on('tap', 'node[members > 1]', (event) => unfold(event.target.id() as string));
  core.on('tap', (event) => {
    if (event.target === core) {
      select(undefined);
    }
  });
  fit(core);
  return {
    light: (slug, way) => light(core, slug, way),
    measure: (measured) => measure(core, measured),
    zoom: (factor) => core.zoom({ level: core.zoom() * factor, renderedPosition: { x: core.width() / 2, y: core.height() / 2 } }),
    pan: (x, y) => core.panBy({ x, y }),
    fit: () => fit(core),
    end: () => core.destroy(),
  };
}

function elementsOf(scene: NetworkScene): ElementDefinition[] {
  const heights = new Map(scene.nodes.map(({ id, y }) => [id, y]));
  // Relations arch over what stands between their ends; so does what is said of data, if both stand in one row.
  const arched = ({ sort, source, target }: NetworkLink) => sort === 'RELATION' || (sort === 'DATA' && Math.abs(heights.get(source)! - heights.get(target)!) < 30);
  return [
    ...scene.stages.map((band) => ({
      data: { id: band.id, label: band.name, w: band.width, h: band.height, sort: 'band' },
      position: { x: band.x, y: band.y },
      selectable: false,
    })),
    ...scene.nodes.map((node) => ({
      data: { id: node.id, ...(node.slug ? { slug: node.slug } : {}), members: node.members, label: node.lines.join('\n'), w: node.width, h: node.height, kind: node.kind, shape: shapes[node.kind] ?? 'rectangle', sort: 'record' },
      position: { x: node.x, y: node.y },
    })),
    ...scene.links.map((link) => ({ data: { id: link.id, source: link.source, target: link.target, label: link.label, sort: link.sort.toLowerCase(), group: link.group ?? '' }, ...(arched(link) ? { classes: 'arched' } : {}) })),
  ];
}

function styleOf(css: CSSStyleDeclaration): StylesheetJson {
  const token = (name: string) => css.getPropertyValue(name).trim();
  const text = { 'font-family': css.fontFamily, 'font-size': 12, color: token('--ink') };
  const parts = ['decide', 'work', 'data', 'advice', 'money'].map((group) => ({
    selector: `edge[group="${group}"]`,
    style: { 'line-color': token(`--${group}`), 'target-arrow-color': token(`--${group}`) },
  }));
  // Cytoscape's types lack some of its own properties.
  return [
    {
      selector: 'node',
      style: {
        ...text,
        shape: 'data(shape)',
        width: 'data(w)',
        height: 'data(h)',
        label: 'data(label)',
        'text-wrap': 'wrap',
        'text-valign': 'center',
        'text-halign': 'center',
        'line-height': 1.2,
        'background-color': token('--raise'),
        'border-width': 1.2,
        'border-color': token('--faint'),
        'z-index-compare': 'manual',
        'z-index': 2,
      },
    },
    {
      selector: 'node[sort="band"]',
      style: {
        shape: 'rectangle',
        'background-color': token('--surface'),
        'border-width': 0,
        'text-valign': 'bottom',
        'text-margin-y': 5,
        'text-max-width': 'data(w)',
        'font-weight': 600,
        color: token('--soft'),
        events: 'no',
        'z-index': 0,
      },
    },
    { selector: 'node[kind="PlanningTask"]', style: { 'border-color': token('--line') } },
    { selector: 'node[kind="PlanningBody"]', style: { 'border-width': 2, 'font-weight': 600 } },
    { selector: 'node[kind="DataSource"]', style: { 'border-color': token('--data') } },
    {
      selector: 'edge',
      style: {
        width: 1.7,
        opacity: 0.75,
        'curve-style': 'bezier',
        'line-color': token('--faint'),
        'target-arrow-color': token('--faint'),
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.8,
        'z-index-compare': 'manual',
        'z-index': 1,
      },
    },
    ...parts,
    { selector: 'edge[sort="chain"]', style: { width: 5, opacity: 1, 'arrow-scale': 0.7, 'line-color': token('--line'), 'target-arrow-color': token('--line') } },
    { selector: 'edge[sort="relation"]', style: { width: 1.2, 'line-style': 'dashed' } },
    { selector: 'edge[sort="data"]', style: { width: 1.2, opacity: 0.6 } },
    {
      selector: 'edge.arched',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-weights': [0.5],
        'control-point-distances': (edge: cytoscape.EdgeSingular) => {
          const across = edge.target().position().x - edge.source().position().x;
          return [(across < 0 ? 1 : -1) * (18 + Math.abs(across) * 0.14)];
        },
      },
    },
    { selector: 'node.shade-1', style: { 'background-color': token('--sure-1'), 'border-color': token('--sure-1') } },
    { selector: 'node.shade-2', style: { 'background-color': token('--sure-2'), 'border-color': token('--sure-2') } },
    { selector: 'node.shade-3', style: { 'background-color': token('--sure-3'), 'border-color': token('--sure-3'), color: token('--bg'), 'font-weight': 600 } },
    { selector: 'node.cut', style: { 'border-color': token('--warn-line'), 'border-width': 3 } },
    {
      selector: 'node[sort="rank"]',
      style: {
        shape: 'ellipse',
        'background-color': token('--bg'),
        'border-color': token('--soft'),
        'font-size': 11.5,
        'font-weight': 600,
        events: 'no',
        'z-index': 3,
      },
    },
    { selector: 'node.dim', style: { opacity: 0.22 } },
    { selector: 'edge.dim', style: { opacity: 0.08 } },
    { selector: '.hot', style: { opacity: 1, width: 2.4 } },
    {
      selector: 'edge.hot[sort="relation"]',
      style: {
        ...text,
        label: 'data(label)',
        'font-size': 11.5,
        'text-background-color': token('--bg'),
        'text-background-opacity': 1,
        'text-background-padding': '2px',
        'line-color': token('--ink'),
        'target-arrow-color': token('--ink'),
      },
    },
    { selector: 'node.on', style: { 'border-color': token('--accent'), 'border-width': 2.5, 'background-color': token('--accent-soft') } },
  ] as StylesheetJson;
}

function light(core: Core, slug: string | undefined, way?: string[]): void {
  core.resize();
  core.elements().removeClass('dim hot on');
  const node = slug ? core.nodes(`[slug="${CSS.escape(slug)}"]`) : core.collection();
  if (node.empty()) {
    fit(core);
    return;
  }
  const along = way && core.nodes().filter((other) => way.includes(other.data('slug') as string));
  const links = along ? along.edgesWith(along) : node.connectedEdges('[sort!="chain"]');
  const near = node.union(links).union(along ?? links.connectedNodes());
  const numbers = core.nodes('[sort="rank"]').filter((number) => near.contains(core.getElementById(number.data('of') as string)));
  core.elements('[sort!="band"]').difference(near.union(numbers)).addClass('dim');
  links.addClass('hot');
  node.addClass('on');
  core.fit(near, 40);
  if (core.zoom() > 1.05) {
    core.zoom(1.05);
    core.center(near);
  } else if (core.zoom() < 0.8) {
    core.zoom(0.8);
    core.center(node);
  }
}

const mostRanks = 12;

/**
 * Shades and ranks: the higher the value, the larger the disc with the rank. A community is a
 * number without a size.
 */
function measure(core: Core, measured: Measured | null): void {
  core.batch(() => {
    core.nodes('[sort="rank"]').remove();
    core.nodes('[sort="record"]').forEach((node) => {
      node.removeClass('shade-1 shade-2 shade-3 cut');
      const figure = measured?.bySlug.get(node.data('slug') as string);
      if (!figure) {
        return;
      }
      node.addClass(`shade-${figure.shade}`);
      if (figure.cutOff > 0) {
        node.addClass('cut');
      }
      const { x, y } = node.position();
      const at = { x: x - (node.data('w') as number) / 2 - 6, y: y - (node.data('h') as number) / 2 - 4 };
      const number = figure.community ?? (figure.shade > 0 && figure.rank !== null && figure.rank <= mostRanks ? figure.rank : undefined);
      if (number !== undefined) {
        const size = figure.community === undefined ? 17 + 15 * Math.sqrt(figure.share) : 20;
        core.add({ data: { id: `rank ${node.id()}`, of: node.id(), label: String(number), w: size, h: size, shape: 'ellipse', sort: 'rank' }, position: at, selectable: false });
      }
    });
  });
}

/** Shows everything, if the text stays legible; otherwise starts at the top. */
function fit(core: Core): void {
  core.fit(undefined, margin);
  if (core.zoom() > mostZoom) {
    core.zoom(mostZoom);
    core.center();
  }
  if (core.zoom() < leastZoom) {
    core.zoom(leastZoom);
    core.center();
    const { y1, h } = core.elements().boundingBox({});
    if (h * leastZoom + 2 * margin > core.height()) {
      core.pan({ x: core.pan().x, y: margin - y1 * leastZoom });
    }
  }
}
