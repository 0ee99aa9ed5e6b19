import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { overviewQuery } from '../api/queries';
import { languageName } from '../parts/places';
import { names as pages, others } from '../texts/locale';

/** The language of the page, and of names if they have one in it. */
export default function Languages() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { lang, names } = useSearch({ strict: false });
  const overview = useQuery(overviewQuery());
  const tags = new Set(overview.data?.places.flatMap((place) => place.languages) ?? []);
  if (names) {
    tags.add(names);
  }
  others.forEach((other) => tags.add(other));
  tags.delete('en');
  const languages = [...tags].map((tag) => ({ tag, name: languageName(tag) })).sort((a, b) => a.name.localeCompare(b.name));
  return (
    <>
      <button type="button" className="button languages" popoverTarget="languages" aria-label={t`Languages`} title={t`Languages`}>
        {(lang ?? 'en').toUpperCase()}
      </button>
      <div popover="auto" id="languages" className="account-card" role="group" aria-label={t`Languages`}>
        <label>
          <Trans>Page in</Trans>
          <select
            className="field"
            value={lang ?? 'en'}
            onChange={(event) => {
              const chosen = others.find((other) => other === event.target.value);
              void navigate({ to: '.', search: (before) => ({ ...before, lang: chosen }), reloadDocument: true });
            }}
          >
            <option value="en" lang="en">
              English
            </option>
            {others.map((other) => (
              <option key={other} value={other} lang={other}>
                {pages[other]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <Trans>Names in</Trans>
          <select
            className="field"
            value={names ?? lang ?? 'en'}
            onChange={(event) => {
              const chosen = event.target.value;
              void navigate({ to: '.', search: (before) => ({ ...before, names: chosen === (lang ?? 'en') ? undefined : chosen }), reloadDocument: true });
            }}
          >
            <option value="en" lang="en">
              English
            </option>
            {languages.map(({ tag, name }) => (
              <option key={tag} value={tag} lang={tag}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
    </>
  );
}
