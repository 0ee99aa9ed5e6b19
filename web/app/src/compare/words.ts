import { i18n, type MessageDescriptor } from '@lingui/core';
import { msg, plural, t } from '@lingui/core/macro';
import type { ComparisonAspect } from '../api/later/generated/graphql';
import { listText, percentText, placeInText, placeName } from '../parts/places';
import { lessonsFor, type Comparison, type Overlap } from '../scene/compare';
import { atHome } from '../scene/country';

const aspectWords: Record<ComparisonAspect, MessageDescriptor> = {
  DONE: msg`whether anybody does it`,
  BODY: msg`kind of body`,
  NUMBER: msg`number of bodies`,
  LEVEL: msg`level`,
  METHOD: msg`method`,
  DATA: msg`type of data`,
};

/** How similar countries are, and in what; or that too little is on record. */
export function likenessText(overlap: Overlap): string {
  if (overlap.likeness === null) {
    return plural(overlap.parts, {
      0: `no part of a task is on record in both; ${overlap.needed} are needed`,
      one: `one part of a task is on record in both; ${overlap.needed} are needed`,
      other: `# parts of tasks are on record in both; ${overlap.needed} are needed`,
    });
  }
  const aspects = overlap.aspects.map(({ aspect, comparable, alike }) => t`${i18n._(aspectWords[aspect])} in ${alike} of ${comparable}`).join(', ');
  return t`${percentText(overlap.likeness)} alike in what can be compared: ${aspects}. Each of the ${overlap.parts} parts counts the same, and within it each aspect.`;
}

/** A letter that asks one country about what the others have on record. */
export function questionsText(comparison: Comparison): string {
  return comparison.places
    .map(({ code, name }) => {
      const lessons = lessonsFor(code, comparison);
      const tasks = lessons.map(({ task, from }) => `- ${task.name} (${t`on record in ${placeInText(from.code, from.name)}`})`);
      return lessons.length > 0 ? [t`In ${placeInText(code, name)}, who does each of these, in which part, by what method, on what data and by which law?`, '', ...tasks].join('\n') : '';
    })
    .filter(Boolean)
    .join('\n\n');
}

/** A proposal to work together on the differences, and on what each could learn. */
export function twinningText(comparison: Comparison): string {
  const places = listText(comparison.places.map(({ code, name }) => placeInText(code, name)));
  const differ = comparison.unlike.map(({ task, parts }) => `- ${task.name}: ${parts.flatMap((part) => part.aspects.filter((of) => !of.alike).map((of) => of.words)).join('; ')}`);
  const learn = comparison.places.flatMap(({ code, name }) => {
    const lessons = lessonsFor(code, comparison);
    return lessons.length > 0 ? ['', t`For ${placeInText(code, name)} to learn:`, ...lessons.map(({ task, from, fact }) => `- ${task.name}: ${atHome(fact.of.stakeholder?.label ?? '', from)} (${placeName(from.code, from.name)})`)] : [];
  });
  return [t`A twinning of ${places}.`, likenessText(comparison.overlap), '', t`To work on together, since they do it differently:`, ...differ, ...learn, '', location.href].join('\n');
}
