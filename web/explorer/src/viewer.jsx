import { useEffect, useState } from 'react';

const api = new URL('../graphql', window.location.href);
const signOut = new URL('../sign-out', window.location.href);
const signIn = new URL('../sign-in', window.location.href).href;

const post = (url, body) =>
  fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

// Viewer says who the reader is, and signs them out.
export function Viewer() {
  const [who, know] = useState(null);
  const ask = () =>
    post(api, { query: '{ viewer { signedIn name role jurisdictions } }' })
      .then((response) => response.json())
      .then((answer) => know(answer.data?.viewer), () => know(null)); // without an answer there is nothing to say
  useEffect(() => {
    ask();
  }, []);
  if (!who) {
    return null;
  }
  if (!who.signedIn) {
    return (
      <a className="viewer" href={signIn}>
        not signed in
      </a>
    );
  }
  return (
    <span className="viewer">
      <span title={[who.role.toLowerCase(), ...who.jurisdictions].join(' ')}>{who.name}</span>{' '}
      <button type="button" onClick={() => post(signOut, {}).then(ask, ask)}>
        Sign out
      </button>
    </span>
  );
}
