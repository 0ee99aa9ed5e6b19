import { useLingui } from '@lingui/react/macro';
import { getRouteApi, Link, type LinkProps } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { Share } from './Share';

const route = getRouteApi('/c/$code');

/** The views of a country, and its exports. */
export function Tabs({ code }: { code: string }) {
  const { t } = useLingui();
  const nav = useRef<HTMLElement>(null);
  const { sel, prof, past } = route.useSearch();
  // On a phone the tabs scroll: to the one that is open.
  useEffect(() => {
    const open = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (open && nav.current) {
      nav.current.scrollLeft = open.offsetLeft - 40;
    }
  });
  const tab = (to: NonNullable<LinkProps['to']>, words: string) => (
    <Link to={to} params={{ code }} search={{ sel, prof, past }} activeOptions={{ exact: true, includeSearch: false }}>
      {words}
    </Link>
  );
  return (
    <nav ref={nav} className="tabs" aria-label={t`Views`}>
      {tab('/c/$code', t`Flow`)}
      {tab('/c/$code/responsibilities', t`Responsibilities`)}
      {tab('/c/$code/network', t`Network`)}
      {tab('/c/$code/stakeholders', t`Stakeholders`)}
      {tab('/c/$code/gaps', t`Gaps`)}
      {tab('/c/$code/sources', t`Sources`)}
      {tab('/c/$code/history', t`History`)}
      {tab('/c/$code/to-be', t`To be`)}
      <Share />
    </nav>
  );
}
