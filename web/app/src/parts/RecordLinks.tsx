import { Link } from '@tanstack/react-router';

/** Records, each with a link to its page. */
export const RecordLinks = ({ of, className }: { of: { slug: string; label: string }[]; className?: string }) => (
  <ul className={className}>
    {of.map(({ slug, label }) => (
      <li key={slug}>
        <Link to="/id/$slug" params={{ slug }}>
          {label}
        </Link>
      </li>
    ))}
  </ul>
);
