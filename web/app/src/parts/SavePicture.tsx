import { Trans, useLingui } from '@lingui/react/macro';
import { useSearch } from '@tanstack/react-router';

/** What is drawn, as the export knows it. */
export type Picture = { draw: 'flow' | 'network' | 'matrix' | 'heat'; country?: string; profession?: string | undefined; past?: boolean | undefined };

/** Offers a drawing as a file: the server draws it, with its legend, sources and date. */
export function SavePicture({ picture }: { picture: Picture }) {
  const { t } = useLingui();
  const { at, lang } = useSearch({ strict: false });
  const formats = [
    { ending: 'svg', words: t`SVG, to draw on or to put on a page` },
    { ending: 'png', words: t`PNG, for documents and slides` },
    { ending: 'pdf', words: t`PDF, to print` },
  ];
  return (
    <details className="pictures">
      <summary className="button small">
        <Trans>Save picture</Trans>
      </summary>
      <ul>
        {formats.map(({ ending, words }) => (
          <li key={ending}>
            <a href={addressOf(picture, ending, { at, lang })} download>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function addressOf({ draw, country, profession, past }: Picture, ending: string, { at, lang }: { at?: number | undefined; lang?: string | undefined }): string {
  const asked = new URLSearchParams({ draw });
  const given = { country, profession, at: at?.toString(), lang, past: past ? '' : undefined };
  Object.entries(given).forEach(([name, value]) => value !== undefined && asked.set(name, value));
  return `/export/${[country, draw].filter(Boolean).join('-')}.${ending}?${asked.toString()}`;
}
