import './claims.css';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';

/** The facts that something rests on, as numbers that lead to them. */
export function Claims({ of }: { of: { slug: string }[] }) {
  const { t } = useLingui();
  return (
    <span className="claims">
      {of.map((claim, at) => (
        <Link key={claim.slug} className="claim-number" to="/id/$slug" params={{ slug: claim.slug }} aria-label={t`Fact ${at + 1} that it rests on`}>
          {at + 1}
        </Link>
      ))}
    </span>
  );
}
