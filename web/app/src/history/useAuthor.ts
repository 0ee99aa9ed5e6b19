import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { peopleQuery } from '../api/later';
import { viewerQuery } from '../api/queries';

const account = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The name of a commit's author. Commits name accounts; only administrators see their names. */
export function useAuthor(): (author: string) => string {
  const { t } = useLingui();
  const { data: viewer } = useQuery(viewerQuery());
  const { data: people } = useQuery({ ...peopleQuery(), enabled: viewer?.role === 'ADMINISTRATOR' });
  const names = new Map(people?.map(({ id, name }) => [id, name]));
  if (viewer?.account && viewer.name) {
    names.set(viewer.account, viewer.name);
  }
  return (author) => names.get(author) ?? (account.test(author) ? t`Account ${author.slice(0, 4)}` : author);
}
