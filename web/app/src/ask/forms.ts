import { msg } from '@lingui/core/macro';
import { alike, changed, counts, held, losses, rows, standings, steps, teams } from './analyses';
import { besideHealth, besideOthers, sideBySide, whereNobody } from './answers';
import { partsWhere, placeOf, professionsOf, rolesOf, tasksBut, tasksOf, type Filter } from './filter';
import { form, type Form } from './form';
import { actions, bodies, countries, data, events, feeds, findings, lacks, models, parts, seats, ties, uses } from './records';
import { any, valuesOf, type Slot } from './slots';
import type { Column } from './table';

const evidence: Column[] = ['evidence', 'observed', 'confidence', 'source'];
const sure: Column[] = ['observed', 'confidence', 'source'];

/** Slots that narrow any question about who has which role. */
const further: Slot[] = ['profession', 'level', 'status', 'confidence', 'year', 'sector', 'portfolio', 'type', 'method', 'data', 'who', 'place'];

const today: Filter = { status: { notIn: ['HISTORIC'] } };

/** Words in a field; any text if none are picked. */
const saying = (about: string | undefined): Filter => ({ ...(about !== any && { contains: about }) });

// Who does what.

const doing: Form[] = [
  form({
    name: 'who',
    opening: msg`Who`,
    words: msg({ message: '{opening} {part} {task} in {place}?' }),
    slots: { part: 'decide', task: 't27', place: 'SI' },
    further,
    columns: ['country', 'who', 'part', 'act', 'task', 'basis', 'together', 'owner', ...sure],
    reads: (picked, lists) => {
      const { part, task, place } = picked;
      const open = [part, task, place].includes(any);
      return { responsibilities: parts(partsWhere(picked, lists)), ...(!open && { others: parts(partsWhere({ task: task!, place: place! }, lists, { role: { notIn: rolesOf(part) } })) }) };
    },
    answer: besideOthers,
  }),
  form({
    name: 'what',
    opening: msg`What does`,
    words: msg({ message: '{opening} {who} {part}?' }),
    verb: 'does',
    slots: { who: 'lv-vm', part: 'decide' },
    further,
    columns: ['task', 'part', 'country', ...sure],
    reads: (picked, lists) => ({ responsibilities: parts(partsWhere(picked, lists)) }),
  }),
  form({
    name: 'found',
    opening: msg`Who, and with what result,`,
    words: msg({ message: '{opening} {part} {task} in {place}? What do findings there say of {about}?' }),
    slots: { part: any, task: 't36', place: any, about: any },
    columns: ['group', 'country', 'who', 'part', 'act', 'task', 'instrument', 'status', ...evidence],
    reads: ({ part, task, place, about }, lists) => ({
      responsibilities: parts(partsWhere({ part: part!, task: task!, place: place!, status: any }, lists)),
      assessments: findings({ ...placeOf(place, lists), criterion: { missing: true }, ...(about !== any && { finding: saying(about) }) }),
    }),
    groups: { responsibilities: msg`has a role in it`, assessments: msg`was found` },
  }),
  form({
    name: 'profession',
    opening: msg`Who has a role in planning`,
    words: msg({ message: '{opening} the profession {profession} in {place}?' }),
    slots: { profession: 'prof-nurse', place: 'SK' },
    further,
    columns: ['who', 'part', 'task', 'professionBy', ...sure],
    reads: (picked, lists) => ({ responsibilities: parts(partsWhere(picked, lists)) }),
  }),
  form({
    name: 'kind',
    opening: msg`Which bodies of the type`,
    words: msg({ message: '{opening} {type} {part} {task}?' }),
    verb: 'many',
    slots: { type: 'type-chamber', part: any, task: 't27' },
    further,
    columns: ['country', 'who', 'part', 'task', ...sure],
    reads: (picked, lists) => ({ responsibilities: parts(partsWhere(picked, lists)) }),
  }),
  form({
    name: 'portfolio',
    opening: msg`Which ministries of the portfolio`,
    words: msg({ message: '{opening} {portfolio} {part} {task}?' }),
    verb: 'many',
    slots: { portfolio: 'portfolio-finance', part: any, task: 't25,t26,t27,t28', status: any },
    further,
    columns: ['country', 'who', 'part', 'act', 'task', 'basis', 'together', 'status', ...evidence],
    reads: (picked, lists) => ({ responsibilities: parts(partsWhere(picked, lists)) }),
  }),
  form({
    name: 'level',
    opening: msg`Which bodies at`,
    words: msg({ message: '{opening} {level} {part} {task}?' }),
    verb: 'many',
    slots: { level: 'REGIONAL', part: 'work', task: 't23' },
    further,
    columns: ['country', 'who', 'part', 'act', 'task', ...sure],
    reads: (picked, lists) => ({ responsibilities: parts(partsWhere(picked, lists)) }),
  }),
  form({
    name: 'fix',
    opening: msg`Who at`,
    words: msg({ message: '{opening} {level} can change the outcome of {task}, and who only advises on that or takes part in {also}?' }),
    slots: { level: 'REGIONAL', task: 't26,t27,t28', also: 't25' },
    columns: ['group', 'country', 'who', 'body', 'part', 'act', 'task', 'status', ...evidence],
    reads: ({ level, task, also }, lists) => {
      const at: Filter = { level: { eq: level } };
      const on = (of: string | undefined): Filter => (tasksOf(of, lists) ? { task: { is: tasksOf(of, lists) } } : {});
      return {
        decide: parts({ and: [at, on(task), { role: { eq: 'ACCOUNTABLE' } }] }),
        carryOut: parts({ and: [at, on(task), { role: { eq: 'RESPONSIBLE' } }, { act: { missing: true } }] }),
        proposeOrAdvise: parts({ and: [at, { or: [{ and: [on(task), { role: { eq: 'CONSULTED' } }] }, { and: [on(task), { act: { eq: 'PROPOSES' } }] }, on(also)] }] }),
        sitWhereItIsSettled: seats({ member: { some: at }, role: { in: ['DECIDES_IN_IT', 'PARTY'] } }),
      };
    },
    groups: { decide: msg`decides`, carryOut: msg`carries it out`, proposeOrAdvise: msg`only proposes or advises`, sitWhereItIsSettled: msg`sits in a body that settles numbers` },
  }),
  form({
    name: 'sector',
    opening: msg`Which bodies in the sector`,
    words: msg({ message: '{opening} {sector} {part} {task}?' }),
    verb: 'many',
    slots: { sector: 'sector-education', part: 'decide', task: 't26', place: any },
    further,
    columns: ['country', 'who', 'part', 'task', 'health', ...sure],
    reads: (picked, lists) => {
      const { sector: _, part: __, ...rest } = picked;
      return { responsibilities: parts(partsWhere(picked, lists)), health: parts(partsWhere({ ...rest, sector: 'sector-health' }, lists)) };
    },
    answer: besideHealth,
  }),
  form({
    name: 'both',
    opening: msg`Which bodies do both:`,
    words: msg({ message: '{opening} {part} {task}, and also {also}?' }),
    verb: 'many',
    slots: { part: 'decide,work', task: 't07', also: 't26,t27,t28' },
    columns: ['country', 'who', 'part', 'task', ...evidence],
    reads: ({ part, task, also }, lists) => {
      const one = { and: [partsWhere({ part: part!, task: task! }, lists), { act: { notIn: ['PROPOSES'] } }] };
      const another = { and: [partsWhere({ part: part!, task: also! }, lists), { act: { notIn: ['PROPOSES'] } }] };
      const who = { stakeholder: { some: { and: [{ responsibilities: { some: one } }, { responsibilities: { some: another } }] } } };
      return { responsibilities: parts({ and: [who, { or: [one, another] }] }) };
    },
  }),
];

// Data, methods and models.

const knowing: Form[] = [
  form({
    name: 'data',
    opening: msg`For which tasks is`,
    words: msg({ message: '{opening} {data} used, and by whom?' }),
    slots: { data: 'd02' },
    further,
    columns: ['task', 'who', 'part', 'owner', ...sure],
    reads: (picked, lists) => ({ responsibilities: parts(partsWhere(picked, lists)) }),
  }),
  form({
    name: 'holds',
    opening: msg`Who holds data on`,
    words: msg({ message: '{opening} {covers} in {country}, with which limits, and who has a part in {task}?' }),
    slots: { covers: 'MIGRATION', country: 'HU', task: 't10' },
    columns: ['group', 'thing', 'keeper', 'task', 'state', 'evidence', 'limits', ...sure],
    reads: ({ covers, country, task }, lists) => ({
      dataSources: data({ country: [country], or: [{ covers: { eq: covers } }, { responsibilities: { some: { task: { is: tasksOf(task, lists) ?? [] } } } }] }),
      whoDoes: rows({ task: tasksOf(task, lists), country: [country!], status: ['CURRENT', 'HISTORIC'] }),
    }),
    groups: { dataSources: msg`data`, whoDoes: msg`who does it` },
  }),
  form({
    name: 'linked',
    opening: msg`Which data are linked in`,
    words: msg({ message: '{opening} {place}, and who has a part in {task}?' }),
    slots: { place: 'cl-wp6', task: 't12' },
    columns: ['group', 'country', 'thing', 'with', 'task', 'state', ...evidence],
    reads: ({ place, task }, lists) => ({
      linked: ties({ ...placeOf(place, lists), type: { eq: 'LINKED_WITH' } }),
      notLinked: ties({ ...placeOf(place, lists), type: { eq: 'NOT_LINKED_WITH' } }),
      whoDoes: rows({ task: tasksOf(task, lists), ...placeOf(place, lists) }),
    }),
    groups: { linked: msg`linked`, notLinked: msg`not linked, according to a source`, whoDoes: msg`who does it` },
  }),
  form({
    name: 'feeds',
    opening: msg`Which data feed the forecasting models of`,
    words: msg({ message: '{opening} {country}, and what is said to be lacking?' }),
    slots: { country: 'LT' },
    columns: ['group', 'model', 'thing', 'keeper', 'with', 'task', 'instrument', 'evidence', 'limits', ...sure],
    reads: ({ country }) => ({
      models: feeds({ country: [country] }),
      notLinked: ties({ country: [country], type: { eq: 'NOT_LINKED_WITH' } }),
      noData: lacks({ country: [country], type: { eq: 'NO_DATA' } }),
      findings: findings({ country: [country], criterion: { missing: true } }),
    }),
    groups: { models: msg`feeds it`, notLinked: msg`not linked, according to a source`, noData: msg`no data, according to a source`, findings: msg`was found` },
  }),
  form({
    name: 'models',
    opening: msg`Who owns the forecasting models of`,
    words: msg({ message: '{opening} {place}, who has a part in {task}, and who pays for that or for {also}?' }),
    slots: { place: 'heroes', task: 't21', also: 't04' },
    columns: ['group', 'country', 'model', 'who', 'part', 'task', 'method', 'status', ...evidence],
    reads: ({ place, task, also }, lists) => ({
      owners: models(placeOf(place, lists)),
      maintain: parts(partsWhere({ task: task!, place: place! }, lists)),
      pay: parts(partsWhere({ task: `${task},${also}`, part: 'money', place: place!, status: any }, lists)),
    }),
    groups: { owners: msg`owns it`, maintain: msg`has a role in it`, pay: msg`pays` },
  }),
  form({
    name: 'approach',
    opening: msg`Which countries forecast only by`,
    words: msg({ message: '{opening} {method}, and which also by {approach}, or by both in one: {mixed}?' }),
    slots: { method: 'm02', approach: 'DEMAND', mixed: 'm07' },
    columns: ['group', 'country', 'model', 'method', 'who', 'status', ...evidence],
    reads: ({ method, approach, mixed }) => {
      const by: Filter = { methods: { is: valuesOf(method) } };
      const inOne: Filter = { methods: { is: [mixed] } };
      const sort: Filter = { methods: { some: { type: { eq: approach } } } };
      const ofThose = (forecastingModels: Filter): Filter => ({ jurisdiction: { some: { forecastingModels } } });
      return {
        only: models(ofThose({ some: by, none: { or: [inOne, sort] } })),
        also: models({ or: [ofThose({ some: inOne }), { and: [ofThose({ some: by }), ofThose({ some: sort })] }] }),
        otherwise: models(ofThose({ some: { methods: { some: {} } }, none: { methods: { is: [...valuesOf(method), mixed] } } })),
        notSaid: models(ofThose({ some: {}, every: { methods: { none: {} } } })),
        noModel: countries({ forecastingModels: { none: {} } }),
      };
    },
    groups: { only: msg`only by that`, also: msg`by that and the other`, otherwise: msg`by other methods`, notSaid: msg`by which method is not recorded`, noModel: msg`no model is recorded` },
  }),
  form({
    name: 'method',
    opening: msg`Which countries`,
    words: msg({ message: '{opening} {part} {task} by {method}?' }),
    verb: 'many',
    slots: { part: any, task: 't18', method: 'm02', place: any, status: any },
    further,
    columns: ['country', 'who', 'part', 'status', 'methodBy', ...sure],
    reads: (picked, lists) => ({ responsibilities: parts(partsWhere(picked, lists)) }),
  }),
  form({
    name: 'how',
    opening: msg`Who, and by which method,`,
    words: msg({ message: '{opening} {part} {task}, and where is {method} said to be in use?' }),
    slots: { part: any, task: 't17', method: 'm15,m20' },
    columns: ['group', 'country', 'who', 'part', 'task', 'method', 'status', ...evidence],
    reads: ({ part, task, method }, lists) => ({
      responsibilities: parts(partsWhere({ part: part!, task: task!, status: any }, lists)),
      adoptions: uses({ what: { is: valuesOf(method) } }),
    }),
    groups: { responsibilities: msg`has a role in it`, adoptions: msg`is said to use it` },
  }),
];

// Gaps and doubts.

const doubting: Form[] = [
  form({
    name: 'nobody',
    opening: msg`Which countries have nobody on record who`,
    words: msg({ message: '{opening} {part} {task}, of {place}?' }),
    slots: { part: 'work', task: 't19', place: any },
    columns: ['country', 'state'],
    reads: ({ part, task, place }, lists) => {
      const scope = { task: tasksOf(task, lists), ...placeOf(place, lists) };
      return { part: counts({ ...scope, role: rolesOf(part) }), anyPart: counts(scope), past: counts({ ...scope, role: rolesOf(part), status: ['HISTORIC'] }) };
    },
    answer: whereNobody,
  }),
  form({
    name: 'sure',
    opening: msg`What is recorded about`,
    words: msg({ message: '{opening} {place} with {confidence}?' }),
    slots: { place: 'AT', confidence: 'LOW', status: any },
    further,
    columns: ['country', 'who', 'part', 'task', 'status', ...sure],
    reads: (picked, lists) => ({ responsibilities: parts(partsWhere(picked, lists)) }),
  }),
  form({
    name: 'without',
    opening: msg`Which tasks in`,
    words: msg({ message: '{opening} {place} would have nobody left on record without {who}?' }),
    slots: { place: 'NL', who: 'nl-co' },
    columns: ['task', 'left'],
    reads: ({ who, place }, lists) => ({ without: losses(who!, placeOf(place, lists).country?.length === 1 ? place : undefined) }),
  }),
  form({
    name: 'teams',
    opening: msg`Which competencies do planning bodies of`,
    words: msg({ message: '{opening} {country} {knows}?' }),
    slots: { country: 'BE', knows: 'LACKED,NOT_RECORDED' },
    columns: ['who', 'competency', 'state', 'wanted', 'evidence'],
    reads: ({ country, knows }) => ({ planners: teams(country!, valuesOf(knows)) }),
  }),
];

// Bodies, and how they stand to each other.

const standing: Form[] = [
  form({
    name: 'relation',
    opening: msg`Who`,
    words: msg({ message: '{opening} {relation} {who}?' }),
    slots: { relation: 'ADVISES', who: 'ee-som' },
    columns: ['who', 'evidence', 'origin', ...sure],
    reads: ({ relation, who }) => ({ relations: ties({ type: { eq: relation }, to: { is: [who] }, ...today }) }),
  }),
  form({
    name: 'members',
    opening: msg`Which planning bodies are`,
    words: msg({ message: '{opening} {permanence}, and which have members of the sector {sector}?' }),
    slots: { permanence: 'PERMANENT', sector: 'sector-profession' },
    columns: ['group', 'country', 'who', 'permanence', 'members', ...evidence],
    reads: ({ permanence, sector }) => {
      const sits: Filter = { permanence: { eq: permanence } };
      const has: Filter = { members: { some: { member: { some: { sector: { is: [sector] } } } } } };
      const of = bodies(sector!);
      return { both: of({ and: [sits, has] }), sits: of({ and: [sits, { not: has }] }), has: of({ and: [has, { not: sits }] }) };
    },
    groups: { both: msg`is both`, sits: msg`sits so; such members are not recorded`, has: msg`has such members; how long it sits is not recorded or otherwise` },
  }),
  form({
    name: 'standing',
    opening: msg`Which stakeholders have`,
    words: msg({ message: '{opening} {quadrant} in {task} in {country}?' }),
    slots: { quadrant: 'KEEP_SATISFIED', task: 't26', country: 'PL' },
    columns: ['who', 'state', 'power', 'interest', 'evidence'],
    reads: ({ quadrant, task, country }, lists) => ({ stakeholderAnalysis: standings(country!, tasksOf(task, lists), quadrant!) }),
  }),
  form({
    name: 'dialogue',
    opening: msg`Which road-map actions depend on somebody who has not been at an event called`,
    words: msg({ message: '{opening} {about}?' }),
    slots: { about: 'policy dialogue' },
    columns: ['group', 'country', 'record', 'with', 'needs', 'who', 'when', ...sure],
    reads: ({ about }) => {
      const absent: Filter = { some: { participations: { none: { event: { some: { name: saying(about), announced: false } } } } } };
      return {
        actions: actions(about === any ? '' : about!)({ not: { state: { eq: 'DROPPED' } }, or: [{ needs: absent }, { owner: absent }] }),
        events: events({ ...(about !== any && { name: saying(about) }) }),
      };
    },
    groups: { actions: msg`an action that depends on them`, events: msg`such an event, and who was there` },
  }),
];

// Countries beside each other, and steps.

const comparing: Form[] = [
  form({
    name: 'differ',
    opening: msg`How do`,
    words: msg({ message: '{opening} {place} and {other} differ on {task}?' }),
    slots: { place: 'IT', other: 'PT', task: 't27' },
    columns: ['groupPart', 'one', 'another', 'verdict'],
    reads: ({ place, other, task }, lists) => ({ responsibilities: parts({ and: [{ country: [place, other] }, partsWhere({ task: task! }, lists)] }) }),
    answer: sideBySide,
  }),
  form({
    name: 'alike',
    opening: msg`Which countries plan most like`,
    words: msg({ message: '{opening} {like}?' }),
    slots: { like: any },
    columns: ['rank', 'country', 'other', 'likeness', 'clusters', 'evidence'],
    reads: ({ like }) => ({ similar: alike(like === any ? undefined : like) }),
  }),
  form({
    name: 'plans',
    opening: msg`Which countries plan`,
    words: msg({ message: '{opening} the profession {profession}, and where is nothing on record of it but {also}?' }),
    slots: { profession: 'prof-nurse', also: 't07,t34' },
    columns: ['group', 'country', 'task', 'who', 'part', 'professionBy', 'status', ...evidence],
    reads: ({ profession, also }, lists) => {
      const of: Filter = { professions: { is: professionsOf(profession, lists) } };
      const not = tasksOf(also, lists) ?? [];
      const onlyThere: Filter = { jurisdiction: { some: { responsibilities: { some: { and: [of, { task: { is: not } }] }, none: { and: [of, { task: { none: { id: not } } }] } } } } };
      return { planned: parts({ and: [of, { task: { is: tasksBut(also, lists) } }] }), only: parts({ and: [of, onlyThere] }) };
    },
    groups: { planned: msg`plans`, only: msg`only that is on record` },
  }),
  form({
    name: 'steps',
    opening: msg`Which steps lead from`,
    words: msg({ message: '{opening} {task} to {also} in {country}, and on which legal basis?' }),
    single: true,
    slots: { task: 't16', also: 't29', country: 'IT' },
    columns: ['task', 'state', 'basis', 'evidence', 'source'],
    reads: ({ task, also, country }) => ({ trace: steps(country!, task!, also!) }),
  }),
];

// What was, and what changed.

const changing: Form[] = [
  form({
    name: 'then',
    opening: msg`Who, according to sources from`,
    words: msg({ message: '{opening} {year}, {part} {task} in {place}?' }),
    verb: 'past',
    slots: { year: '2015', part: 'decide', task: 't01', place: 'GB-ENG', status: any },
    further,
    columns: ['country', 'who', 'part', 'task', 'status', 'stale', ...sure],
    reads: (picked, lists) => ({ responsibilities: parts(partsWhere(picked, lists)) }),
  }),
  form({
    name: 'held',
    opening: msg`Who did what at the end of`,
    words: msg({ message: '{opening} {year} in {country} and no longer does, or the other way round?' }),
    slots: { year: '2015', country: 'GB-ENG' },
    columns: ['group', 'who', 'part', 'task', 'then', 'now', ...evidence],
    reads: ({ year, country }) => ({
      changed: held(country!, year!, 'RESPONSIBILITY'),
      institutions: held(country!, year!, 'INSTITUTION'),
      planningBodies: held(country!, year!, 'PLANNING_BODY'),
    }),
    groups: { changed: msg`a role in planning`, institutions: msg`an institution`, planningBodies: msg`a planning body` },
  }),
  form({
    name: 'changed',
    opening: msg`What changed in`,
    words: msg({ message: '{opening} {country} since {since}?' }),
    slots: { country: 'SI', since: 'year' },
    columns: ['record', 'change', 'reason', 'when'],
    reads: ({ country, since }) => ({ difference: changed(country!, since!) }),
  }),
];

/** The forms of questions. A further one is a sentence, what it reads and what its columns are. */
export const forms: Form[] = [...doing, ...knowing, ...doubting, ...standing, ...comparing, ...changing];

/** The form with a name, or the first. */
export const formOf = (name: string | undefined): Form => forms.find((of) => of.name === name) ?? forms[0]!;
