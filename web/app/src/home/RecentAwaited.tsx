/** Reserves the space of recent changes until they are there, so that nothing below moves. */
export const RecentAwaited = () => (
  <section className="recent waiting" aria-hidden="true">
    <h2>&nbsp;</h2>
    <ul>
      <li>&nbsp;</li>
    </ul>
  </section>
);
