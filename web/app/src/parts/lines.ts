import type { Confidence } from '../api/generated/graphql';

type Evidence = { confidence: Confidence; observed: string | null; citations: { source: { title: string; url: string | null } | null }[] };

/**
 * The last cells of a fact's line in an exported table: evidence, confidence, date, source,
 * address.
 */
export function evidenceCells(evidence: string | null | undefined, { confidence, observed, citations }: Evidence): string[] {
  const source = citations[0]?.source;
  return [evidence ?? '', confidence, observed ?? '', source?.title ?? '', source?.url ?? ''];
}
