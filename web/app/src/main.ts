// The first script of a page, a small one: while the others are on their way it sends what the page asks first, and fetches the view.
import { askedFirst } from './api/asked';
import { begin } from './api/begun';
import { localeOf } from './texts/locale';

// The language of a page is part of its address; choosing another one loads the page anew.
document.documentElement.lang = localeOf(location.search);
begin(askedFirst(location));

const app = import('./app');
if (location.pathname.startsWith('/c/')) {
  import('./country').catch(() => undefined); // the route asks again, and says what went wrong
}
void app.then(({ start }) => start());
