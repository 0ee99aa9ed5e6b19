import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { overviewQuery } from '../api/queries';
import { languageName } from '../parts/places';

/** In which language names of bodies are shown, where they have one in it. */
export function NamesIn() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { lang } = useSearch({ strict: false });
  const overview = useQuery(overviewQuery());
  const tags = new Set(overview.data?.places.flatMap((place) => place.languages) ?? []);
  if (lang) {
    tags.add(lang);
  }
  tags.delete('en');
  const languages = [...tags].map((tag) => ({ tag, name: languageName(tag) })).sort((a, b) => a.name.localeCompare(b.name));
  return (
    <select
      className="field names-in"
      aria-label={t`Names in`}
      title={t`Names in`}
      value={lang ?? 'en'}
      onChange={(event) => {
        const chosen = event.target.value;
        void navigate({ to: '.', search: (before) => ({ ...before, lang: chosen === 'en' ? undefined : chosen }), replace: true });
      }}
    >
      <option value="en">English</option>
      {languages.map(({ tag, name }) => (
        <option key={tag} value={tag} lang={tag}>
          {name}
        </option>
      ))}
    </select>
  );
}
