import { i18n } from '@lingui/core';
import { t } from '@lingui/core/macro';
import type { EvidenceFragment } from '../api/later/generated/graphql';
import { dateText, locale, placeName } from '../parts/places';
import { confidenceWords } from '../parts/words';
import { fill } from './fill';
import type { Cell, Row, Said } from './table';

// Cells and sentences that answers are made of.

export const plain = (text: string): Cell => ({ text });

type Labelled = { slug: string; label: string | null } | null | undefined;

export const labelCell = (of: Labelled): Cell => ({ text: of?.label ?? of?.slug ?? '', ...(of && { slug: of.slug }) });

export const placeCell = (of: { code: string; name: string } | null | undefined): Cell => (of ? { text: placeName(of.code, of.name), country: of.code } : plain(''));

export const taskCell = ({ slug, name }: { slug: string; name: string }): Cell => (slug.startsWith('stage-') ? { text: name, slug } : { text: name, task: slug });

export const sourceCell = (source: { slug: string; title: string } | undefined): Cell => (source ? { text: source.title, slug: source.slug } : plain(t`no source`));

export const unique = (cells: Cell[]): Cell[] => [...new Map(cells.map((cell) => [cell.text, cell])).values()];

/** Several values in one cell, each once. */
export const together = (cells: Cell[]): Cell => plain(unique(cells).map(({ text }) => text).join(', '));

/** Confidence, date and source. */
export const evidenceCells = (of: Pick<EvidenceFragment, 'observed' | 'confidence' | 'citations'>) => ({
  observed: plain(of.observed ? dateText(of.observed) : '–'),
  confidence: { text: i18n._(confidenceWords[of.confidence]), confidence: of.confidence },
  source: sourceCell(of.citations[0]?.source),
});

export const saidBy = (origin: string) => plain(origin === 'INFERRED' ? t`inferred` : t`named by the source`);

export const stillSo = (status: string | null) => plain(status === 'HISTORIC' ? t`no longer` : t`yes`);

/** Rows sorted by country. */
export const byCountry = (rows: Row[]) => [...rows].sort((a, b) => (a.cells.country?.text ?? '').localeCompare(b.cells.country?.text ?? ''));

/** Names joined as usual in the page's language. */
export function listed(cells: Cell[], most = Infinity): (string | Cell)[] {
  const rest = cells.length - most;
  const shown = rest > 1 ? [...cells.slice(0, most), plain(t`${rest} others`)] : cells;
  const parts = new Intl.ListFormat(locale(), { type: 'conjunction' }).formatToParts(shown.map((_, at) => String(at)));
  return parts.map((part) => (part.type === 'element' ? shown[Number(part.value)]! : part.value));
}

/** Fills in a sentence, including lists. */
export const sentence = (words: Parameters<typeof fill>[0], things: Record<string, Cell | (string | Cell)[]>): (string | Cell)[] => fill(words, things).flat();

export const nothing = (): Said => ({ pieces: [t`Nothing on record answers this.`], faint: t`If nothing is recorded, that does not mean that nobody does it: it is a question to ask.` });
