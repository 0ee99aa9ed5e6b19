import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { kindWords } from '../parts/words';
import { PanelFrame } from './PanelFrame';
import { useCountryView } from './view';

/** A record without a role, such as a model. */
export function AboutOther({ slug }: { slug: string }) {
  const { t, i18n } = useLingui();
  const { country } = useCountryView();
  const node = country.network.nodes.find((n) => n.record.slug === slug);
  const links = country.network.links.filter((link) => node && (link.source === node.id || link.target === node.id) && link.words);
  const kind = node && kindWords[node.kind];
  return (
    <PanelFrame label={node?.label ?? slug}>
      <h2>
        <Link to="/id/$slug" params={{ slug }}>
          {node?.label ?? slug}
        </Link>
      </h2>
      <p className="kind">{node ? kind && i18n._(kind) : t`This is not part of what is shown for the country.`}</p>
      {links.length > 0 && (
        <ul>
          {links.map((link) => (
            <li key={link.id}>{link.words}</li>
          ))}
        </ul>
      )}
    </PanelFrame>
  );
}
