import type { Confidence } from '../api/generated/graphql';

type Evidence = { confidence: Confidence; observed: string | null; citations: { source: { title: string; url: string | null } | null }[] };

/** What a fact rests on, as the last cells of its line in a table that is taken along: evidence, confidence, date, source, address. */
export function evidenceCells(evidence: string | null | undefined, { confidence, observed, citations }: Evidence): string[] {
  const source = citations[0]?.source;
  return [evidence ?? '', confidence, observed ?? '', source?.title ?? '', source?.url ?? ''];
}
