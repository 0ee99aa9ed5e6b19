import { Trans, useLingui } from '@lingui/react/macro';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { namesIn, sentencesIn } from '../api/names';
import { widthFor } from '../scene/width';

/** A drawing, as the export names it. */
export type Picture = { draw: 'flow' | 'network' | 'matrix' | 'heat'; country?: string; profession?: string | undefined; past?: boolean | undefined; select?: string | undefined };

/** Offers a drawing as a file, which the server draws with legend, sources and date. */
export function SavePicture({ picture }: { picture: Picture }) {
  const { t } = useLingui();
  const { at, scenario } = useSearch({ strict: false });
  // As wide as it is shown.
  const [room, setRoom] = useState<number>();
  const shown = { at: at?.toString() ?? (scenario && `scenario:${scenario}`), lang: namesIn(), language: sentencesIn(), width: room ? widthFor(room).toLowerCase() : undefined };
  const formats = [
    { ending: 'svg', words: t`SVG, to draw on or to put on a page` },
    { ending: 'png', words: t`PNG, for documents and slides` },
    { ending: 'pdf', words: t`PDF, to print` },
  ];
  return (
    <details className="pictures" onToggle={() => setRoom(document.querySelector('[data-drawing]')?.clientWidth)}>
      <summary className="button small">
        <Trans>Save picture</Trans>
      </summary>
      <ul>
        {formats.map(({ ending, words }) => (
          <li key={ending}>
            <a href={addressOf(picture, ending, shown)} download>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

type Shown = { at?: string | undefined; lang?: string | undefined; language?: string | undefined; width?: string | undefined };

function addressOf({ draw, country, profession, past, select }: Picture, ending: string, { at, lang, language, width }: Shown): string {
  const asked = new URLSearchParams({ draw });
  const given = { country, profession, select, at, lang, language, width, past: past ? '' : undefined };
  Object.entries(given).forEach(([name, value]) => value !== undefined && asked.set(name, value));
  return `/export/${[country, draw].filter(Boolean).join('-')}.${ending}?${asked.toString()}`;
}
