import { i18n } from '@lingui/core';
import type { SearchQuery } from '../api/generated/graphql';
import { kindWords } from '../parts/words';
import { placeName } from '../parts/places';

type Found = NonNullable<SearchQuery['search']>;

/** A search result, with what distinguishes it from others of the same name. */
export type Hit = { slug: string; kind: string; label: string; code: string | null; about: string };

export const hitsOf = (found: Pick<Found, 'edges'> | null | undefined): Hit[] => (found?.edges ?? []).map(hitOf);

function hitOf({ node, matched, matchedText }: Found['edges'][number]): Hit {
  const place = 'seat' in node ? node.seat : 'jurisdiction' in node ? node.jurisdiction : null;
  const code = 'code' in node ? node.code : (place?.code ?? null);
  const label = node.label ?? node.slug;
  const kind = kindWords[node.kind];
  // A name that the reader cannot see in the label says why it was found.
  const why = matched && matched !== 'name' && matchedText && !label.includes(matchedText) ? matchedText : null;
  return {
    slug: node.slug,
    kind: node.kind,
    label: 'code' in node ? placeName(node.code, label) : label,
    code,
    about: [kind ? i18n._(kind) : node.kind, place && placeName(place.code, place.name), why && shorten(why)].filter(Boolean).join(' · '),
  };
}

const shorten = (text: string) => (text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text);

/** The page that shows a record: its own for countries and tasks, the permalink for others. */
export function addressOf(hit: Hit) {
  if (hit.kind === 'Jurisdiction' && hit.code) {
    return { to: '/c/$code', params: { code: hit.code } } as const;
  }
  if (hit.kind === 'PlanningTask' && !hit.slug.startsWith('stage-')) {
    return { to: '/tasks/$task', params: { task: hit.slug } } as const;
  }
  return { to: '/id/$slug', params: { slug: hit.slug } } as const;
}
