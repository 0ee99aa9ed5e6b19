/** The room that the recent changes take, until they are there: what stands below them stays where it is. */
export const RecentAwaited = () => (
  <section className="recent waiting" aria-hidden="true">
    <h2>&nbsp;</h2>
    <ul>
      <li>&nbsp;</li>
    </ul>
  </section>
);
