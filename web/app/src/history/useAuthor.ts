import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { viewerQuery } from '../api/queries';

const account = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the author of a commit is called. Commits name accounts; whose they are is not for everybody to know. */
export function useAuthor(): (author: string) => string {
  const { t } = useLingui();
  const { data: viewer } = useQuery(viewerQuery());
  return (author) => (author === viewer?.account && viewer.name ? viewer.name : account.test(author) ? t`Account ${author.slice(0, 4)}` : author);
}
