import './fact-numbers.css';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';

/** Numbers that link to the supporting facts. */
export function FactNumbers({ of }: { of: { slug: string }[] }) {
  const { t } = useLingui();
  return (
    <span className="fact-numbers">
      {of.map((claim, at) => (
        <Link key={claim.slug} className="fact-number" to="/id/$slug" params={{ slug: claim.slug }} aria-label={t`Fact ${at + 1} that it rests on`}>
          {at + 1}
        </Link>
      ))}
    </span>
  );
}
