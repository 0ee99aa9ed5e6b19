// The secret of the link is taken out of the address at once, so that neither
// the history nor who looks at the screen keeps it.
const secret = location.hash.slice(1);
if (secret) history.replaceState(null, '', location.pathname);

const at = (id) => document.getElementById(id);

async function ask(path, body) {
  const init = body && { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(path, { ...init, cache: 'no-store' });
  const answer = await response.json();
  if (answer.errors) throw new Error(answer.errors[0].message);
  return answer;
}

// offer says something and, if there is something to do, shows a button for it.
function offer(text, label, act) {
  at('said').textContent = text;
  at('form').hidden = !label;
  if (!label) return;
  at('button').textContent = label;
  at('form').onsubmit = async (event) => {
    event.preventDefault();
    at('button').disabled = true;
    try {
      await act();
    } catch (fault) {
      at('said').textContent = fault.message;
    } finally {
      at('button').disabled = false;
    }
  };
}

const whoAmI = '{ viewer { signedIn name role jurisdictions } }';

async function showViewer() {
  const { viewer } = (await ask('/graphql', { query: whoAmI })).data;
  at('named').hidden = true;
  if (!viewer.signedIn) {
    offer('You are not signed in. To do so, open the link that you were given; whoever runs this server can make one.');
    return;
  }
  const places = viewer.jurisdictions.length ? ` of ${viewer.jurisdictions.join(', ')}` : '';
  offer(`You are signed in as ${viewer.name}, ${viewer.role.toLowerCase()}${places}.`, 'Sign out', async () => {
    await ask('/sign-out', {});
    await showViewer();
  });
}

async function showLink() {
  const link = await ask('/sign-in/look', { secret });
  at('named').hidden = !link.owner;
  at('name').required = link.owner ?? false;
  const who = link.owner ? 'the first administrator of this server' : `${link.name}, ${link.rights}`;
  offer(`This link signs you in as ${who}.`, 'Sign in', async () => {
    await ask('/sign-in', { secret, name: at('name').value });
    await showViewer();
  });
  at(link.owner ? 'name' : 'button').focus();
}

(secret ? showLink() : showViewer()).catch((fault) => offer(fault.message));
