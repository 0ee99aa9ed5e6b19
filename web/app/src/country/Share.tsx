import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useMatchRoute, useSearch } from '@tanstack/react-router';
import { useRef, type FocusEvent, type KeyboardEvent } from 'react';
import { sentencesIn } from '../api/names';
import { overviewQuery } from '../api/queries';
import { Offer } from '../edit/Offer';
import { CopyButton } from '../parts/CopyButton';
import { csvText, save } from '../parts/file';
import { dayText, placeInText } from '../parts/places';
import { SavePicture, type Picture } from '../parts/SavePicture';
import { CopyTable, TableForExcel } from '../parts/Take';
import { roleWords } from '../parts/words';
import { linesOf } from './share';
import { useCountryView } from './view';

/** Exports of the view: a link, a picture, a table; everything about the country as files. */
export function Share() {
  const { t, i18n } = useLingui();
  const { country, tasks, selected } = useCountryView();
  // The head of the page asks for it once there is time.
  const overview = useQuery({ ...overviewQuery(), enabled: false }).data;
  const draw = useDrawing();
  const { prof, past } = useSearch({ strict: false });
  const name = placeInText(country.code, country.name);
  const heads = [t`Planning task`, t`Part`, t`Who`, t`Evidence`, t`Confidence`, t`Date`, t`Source`, t`Address`];
  const lines = () => linesOf(country, tasks, heads, (role) => i18n._(roleWords[role]));
  const title = t`Who plans the health workforce in ${name}`;
  const citation = () => t`${title}. ${overview?.citation ?? ''}. Read ${dayText(new Date().toISOString())} at ${location.href}`;
  return (
    <div className="share">
      {draw && <SavePicture picture={{ draw, country: country.code, profession: draw === 'network' ? undefined : prof, past, select: selected }} />}
      <button type="button" className="button small" onClick={() => save(`${country.code}.csv`, 'text/csv', csvText(lines()))}>
        <Trans>Save table</Trans>
      </button>
      <CopyButton text={() => location.href}>
        <Trans>Copy link</Trans>
      </CopyButton>
      <More lines={lines} title={title} citation={citation} />
      <Offer edit={{ act: 'add', country: country.code, task: tasks.bySlug.has(selected ?? '') ? selected : undefined }} country={country.code} words={t`Add a fact`} primary />
    </div>
  );
}

/** Formats for everything on record about a country, by file ending. */
const formats = ['xlsx', 'gexf', 'graphml', 'cyjs', 'ttl'] as const;

/** Less frequent exports. */
function More({ lines, title, citation }: { lines: () => string[][]; title: string; citation: () => string }) {
  const { t } = useLingui();
  const { country } = useCountryView();
  const { at } = useSearch({ strict: false });
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => menu.current?.removeAttribute('open');
  const code = country.code.toLowerCase();
  const state: [string, string][] = at === undefined ? [] : [['at', String(at)]];
  const language = sentencesIn();
  const fiche = new URLSearchParams([...state, ...(language ? [['language', language]] : [])]).toString();
  const words: Record<(typeof formats)[number], string> = { xlsx: t`Excel workbook`, gexf: t`Gephi (GEXF)`, graphml: t`GraphML`, cyjs: t`Cytoscape`, ttl: t`Linked data (Turtle)` };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && menu.current?.open) {
      event.preventDefault();
      close();
      menu.current.querySelector('summary')?.focus();
    }
  };
  const onBlur = (event: FocusEvent) => event.relatedTarget && !menu.current?.contains(event.relatedTarget) && close();
  return (
    <details ref={menu} className="menu" onKeyDown={onKeyDown} onBlur={onBlur}>
      <summary className="button small">
        <Trans>Export</Trans>
      </summary>
      <div>
        <CopyTable lines={lines} />
        <TableForExcel name={`${code}-facts`} title={title} lines={lines} />
        <CopyButton text={citation}>
          <Trans>Copy citation</Trans>
        </CopyButton>
        <a href={`/export/fiche/${code}.pdf?${fiche}`} download>
          <Trans>Fiche, a few pages to print</Trans>
        </a>
        <a href={`/export/fiche/${code}.html?${fiche}`} download>
          <Trans>Fiche as a page</Trans>
        </a>
        <p className="kind">
          <Trans>Everything about it as a file</Trans>
        </p>
        {formats.map((format) => (
          <a key={format} href={`/export/${code}.${format}?${new URLSearchParams([['country', country.code], ...state]).toString()}`} download>
            {words[format]}
          </a>
        ))}
        <a href="/export/">
          <Trans>All formats</Trans>
        </a>
      </div>
    </details>
  );
}

/** The drawing of the open view, if it has one. */
function useDrawing(): Picture['draw'] | undefined {
  const matches = useMatchRoute();
  const { as } = useSearch({ strict: false });
  if (matches({ to: '/c/$code' })) {
    return 'flow';
  }
  if (matches({ to: '/c/$code/network' })) {
    return 'network';
  }
  return matches({ to: '/c/$code/responsibilities' }) && as === 'matrix' ? 'matrix' : undefined;
}
