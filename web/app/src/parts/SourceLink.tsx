import { Trans } from '@lingui/react/macro';
import type { Evidence } from '../scene/country';

const most = 64;

/** The first source of a fact: to the document itself, if it can be read. */
export function SourceLink({ of }: { of: Pick<Evidence, 'citations'> }) {
  const source = of.citations[0]?.source;
  if (!source) {
    return (
      <span>
        <Trans>no source</Trans>
      </span>
    );
  }
  const title = source.title.length > most ? `${source.title.slice(0, most - 2).trimEnd()}…` : source.title;
  return source.url ? (
    <a href={source.url} title={source.title} rel="noreferrer">
      {title}
    </a>
  ) : (
    <span title={source.title}>{title}</span>
  );
}
