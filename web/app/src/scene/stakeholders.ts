import type { AssessmentCriterion, Engagement, StakeholdersQuery } from '../api/later/generated/graphql';
import { atHome } from './country';
import { wrap, type Measure } from './text';

type Answer = NonNullable<StakeholdersQuery['stakeholderAnalysis']>;

/** The criteria of this assessment. */
export const criteria = ['INFLUENCE_HELD', 'INTEREST', 'ENGAGEMENT_NOW', 'ENGAGEMENT_WANTED'] as const satisfies AssessmentCriterion[];
export type Criterion = (typeof criteria)[number];

/** The degrees of engagement, lowest first. */
export const degrees: Engagement[] = ['UNAWARE', 'RESISTANT', 'NEUTRAL', 'SUPPORTIVE', 'LEADING'];

/** The highest score of a criterion: a hundred for shares, the number of steps for engagement. */
export const scaleOf = (criterion: Criterion) => (criterion.startsWith('ENGAGEMENT') ? degrees.length - 1 : 100);

/** An assessor's earlier score, which a new one replaces. */
export type Assessment = { slug: string; criterion: AssessmentCriterion; assessor: string; share: number };

/** A stakeholder's scores. They are null if nobody assessed them. */
export type Standing = {
  slug: string;
  label: string;
  scores: Record<Criterion, number | null>;
  /** The difference between assessors, in hundredths. */
  spread: { power: number; interest: number };
  salience: Answer['stakeholders'][number]['salience'];
  salienceWhy: string;
  /** The latest finding, in words. */
  why: string;
  assessments: Assessment[];
};

export type Analysis = {
  /** Those less engaged than wanted first, by power; those without an assessment last. */
  standings: Standing[];
  assessors: string[];
  /** How many more have no assessment. */
  omitted: number;
};

/** Unsaved scores, by stakeholder. */
export type Scores = Record<string, Partial<Record<Criterion, number>>>;

const none = { INFLUENCE_HELD: null, INTEREST: null, ENGAGEMENT_NOW: null, ENGAGEMENT_WANTED: null };

/** The analysis of a country, by all assessors or by one of them. */
export function analysisOf(answer: Answer, country: { code: string; name: string }, assessor: string | undefined): Analysis {
  const label = (of: { slug: string; label: string | null }) => atHome(of.label ?? of.slug, country);
  const assessed = answer.stakeholders.map((of): Standing => {
    const assessments = of.scores.flatMap(({ criterion, assessments: given }) =>
      given.map(({ slug, score, scale, assessor: who, by }) => ({ slug, criterion, assessor: who ?? by?.label ?? '', share: (score ?? 0) / (scale || 1) })),
    );
    const spreadOf = (criterion: AssessmentCriterion) => {
      const score = of.scores.find((one) => one.criterion === criterion);
      return score && assessor === undefined ? 100 * (score.high - score.low) : 0;
    };
    const own = (criterion: Criterion) => {
      const share = assessments.find((one) => one.criterion === criterion && one.assessor === assessor)?.share;
      return share === undefined ? null : share * scaleOf(criterion);
    };
    const all: Record<Criterion, number | null> = {
      INFLUENCE_HELD: of.power === null ? null : 100 * of.power,
      INTEREST: of.interest === null ? null : 100 * of.interest,
      ENGAGEMENT_NOW: of.now && degrees.indexOf(of.now),
      ENGAGEMENT_WANTED: of.wanted && degrees.indexOf(of.wanted),
    };
    return {
      slug: of.stakeholder.slug,
      label: label(of.stakeholder),
      scores: assessor === undefined ? all : { INFLUENCE_HELD: own('INFLUENCE_HELD'), INTEREST: own('INTEREST'), ENGAGEMENT_NOW: own('ENGAGEMENT_NOW'), ENGAGEMENT_WANTED: own('ENGAGEMENT_WANTED') },
      spread: { power: spreadOf('INFLUENCE_HELD'), interest: spreadOf('INTEREST') },
      salience: of.salience,
      salienceWhy: of.salienceWhy,
      why: of.scores.flatMap((score) => score.assessments).find((one) => one.finding)?.finding ?? '',
      assessments,
    };
  });
  const rest = answer.notAssessed.map((of): Standing => ({ slug: of.slug, label: label(of), scores: none, spread: { power: 0, interest: 0 }, salience: null, salienceWhy: '', why: '', assessments: [] }));
  const urgency = (of: Standing) => Math.max(0, stepsOf(of)) * (1 + (of.scores.INFLUENCE_HELD ?? 0));
  return {
    standings: [...assessed.sort((a, b) => urgency(b) - urgency(a) || (b.scores.INFLUENCE_HELD ?? -1) - (a.scores.INFLUENCE_HELD ?? -1) || a.label.localeCompare(b.label)), ...rest],
    assessors: [...new Set(assessed.flatMap((of) => of.assessments.map((one) => one.assessor)))].filter(Boolean).sort(),
    omitted: answer.notAssessedCount - rest.length,
  };
}

/** How many steps a stakeholder's engagement is below what is wanted. */
export const stepsOf = ({ scores }: Standing) => Math.round((scores.ENGAGEMENT_WANTED ?? scores.ENGAGEMENT_NOW ?? 0) - (scores.ENGAGEMENT_NOW ?? scores.ENGAGEMENT_WANTED ?? 0));

/** The standings with unsaved scores. */
export const withScores = (standings: Standing[], scores: Scores): Standing[] =>
  standings.map((of) => (scores[of.slug] ? { ...of, scores: { ...of.scores, ...scores[of.slug] } } : of));

// The grid of power over interest

export type Box = { x: number; y: number; w: number; h: number };

export type GridPoint = {
  of: Standing;
  /** The number that replaces its name if there is no room for names. */
  number: number;
  x: number;
  y: number;
  /** The difference between assessors. */
  cross: { w: number; h: number };
  name: (Box & { lines: string[]; anchor: 'start' | 'middle' | 'end' }) | null;
};

export type GridOptions = { width: number; height: number; names: boolean; corners: Box[]; measure: Measure };

export const inset = { left: 34, right: 6, top: 6, bottom: 30 };
const px = 12.5;
const lineHeight = 15;

/** The position of a score in the grid. */
export function placeIn(power: number, interest: number, { width, height }: { width: number; height: number }): { x: number; y: number } {
  return {
    x: inset.left + ((width - inset.left - inset.right) * interest) / 100,
    y: inset.top + (height - inset.top - inset.bottom) * (1 - power / 100),
  };
}

/** The score of a position in the grid. */
export function scoreAt(x: number, y: number, { width, height }: { width: number; height: number }): { power: number; interest: number } {
  const within = (share: number) => Math.round(100 * Math.min(1, Math.max(0, share)));
  return {
    power: within(1 - (y - inset.top) / (height - inset.top - inset.bottom)),
    interest: within((x - inset.left) / (width - inset.left - inset.right)),
  };
}

/**
 * The points of a grid. Each name stands in the nearest of eight places where it
 * covers no other name, no point and none of the corners; it has a number where there is none.
 */
export function gridOf(standings: Standing[], options: GridOptions): GridPoint[] {
  const { width, height, names, corners, measure } = options;
  const placed = standings
    .filter(({ scores }) => scores.INFLUENCE_HELD !== null && scores.INTEREST !== null)
    .map((of, at) => ({ of, number: at + 1, ...placeIn(of.scores.INFLUENCE_HELD!, of.scores.INTEREST!, options) }));
  const taken: Box[] = [...corners, ...placed.map(({ x, y }) => ({ x: x - 8, y: y - 8, w: 16, h: 16 }))];
  const free = (box: Box) =>
    box.x > inset.left && box.x + box.w < width - 2 && box.y > 2 && box.y + box.h < height - inset.bottom && !taken.some((other) => box.x < other.x + other.w && other.x < box.x + box.w && box.y < other.y + other.h && other.y < box.y + box.h);
  return placed.map((point) => {
    const cross = {
      w: (point.of.spread.interest * (width - inset.left - inset.right)) / 100,
      h: (point.of.spread.power * (height - inset.top - inset.bottom)) / 100,
    };
    const lines = wrap(point.of.label, 168, 3, px, measure);
    const size = { w: Math.max(...lines.map((line) => measure(line, px))) + 4, h: lines.length * lineHeight + 2 };
    const places = around(point.x, point.y, size).find(free);
    if (places && names) {
      taken.push(places);
    }
    return { ...point, cross, name: places && names ? { ...places, lines } : null };
  });
}

/** The eight positions of a name around its point, those beside it first. */
function around(x: number, y: number, { w, h }: { w: number; h: number }): (Box & { anchor: 'start' | 'middle' | 'end' })[] {
  const [beside, near] = [11, 9];
  return [
    { x: x + beside, y: y - h / 2, w, h, anchor: 'start' },
    { x: x - beside - w, y: y - h / 2, w, h, anchor: 'end' },
    { x: x - w / 2, y: y + beside, w, h, anchor: 'middle' },
    { x: x - w / 2, y: y - beside - h, w, h, anchor: 'middle' },
    { x: x + near, y: y + near, w, h, anchor: 'start' },
    { x: x - near - w, y: y + near, w, h, anchor: 'end' },
    { x: x + near, y: y - near - h, w, h, anchor: 'start' },
    { x: x - near - w, y: y - near - h, w, h, anchor: 'end' },
  ];
}
