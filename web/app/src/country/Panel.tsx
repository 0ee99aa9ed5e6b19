import { AboutActor } from './AboutActor';
import { AboutDataSource } from './AboutDataSource';
import { AboutOther } from './AboutOther';
import { AboutTask } from './AboutTask';
import { InBrief } from './InBrief';
import { useCountryView } from './view';

/** The selection in sentences, with evidence; without a selection, the country in brief. */
export function Panel() {
  const { country, tasks, selected } = useCountryView();
  const actor = selected ? country.actors.get(selected) : undefined;
  const task = selected ? tasks.bySlug.get(selected) : undefined;
  const source = selected ? country.dataSources.get(selected) : undefined;
  if (actor) {
    return <AboutActor actor={actor} />;
  }
  if (task) {
    return <AboutTask task={task} />;
  }
  if (source) {
    return <AboutDataSource source={source} />;
  }
  return selected ? <AboutOther slug={selected} /> : <InBrief />;
}
