import { useEffect, useState } from 'react';

const viewer = new URL('../viewer', window.location.href);
const signOut = new URL('../sign-out', window.location.href);
const signIn = new URL('../sign-in', window.location.href).href;

// Viewer says who the reader is, and signs them out.
export function Viewer() {
  const [who, know] = useState(null);
  const ask = () =>
    fetch(viewer, { cache: 'no-store' })
      .then((response) => response.json())
      .then(know, () => know(null)); // without an answer there is nothing to say
  useEffect(() => {
    ask();
  }, []);
  if (!who || who.errors) {
    return null;
  }
  if (!who.account) {
    return (
      <a className="viewer" href={signIn}>
        not signed in
      </a>
    );
  }
  const leave = () =>
    fetch(signOut, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' }).then(ask, ask);
  return (
    <span className="viewer">
      <span title={who.rights}>{who.name}</span>{' '}
      <button type="button" onClick={leave}>
        Sign out
      </button>
    </span>
  );
}
