import type { TasksQuery } from '../api/generated/graphql';

export type Task = { slug: string; name: string; shortName: string; description: string | null; stage: string };
export type Stage = { slug: string; letter: string; name: string; tasks: Task[] };

/** The planning tasks by stage, in the order of every view, so that places can be learnt. */
export type Tasks = {
  stages: Stage[];
  bySlug: Map<string, Task>;
  /** The tasks that use a task's output, without feedback. */
  informs: Map<string, string[]>;
};

export function tasksOf(answer: TasksQuery): Tasks {
  const all = [...(answer.planningTasks?.nodes ?? [])].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const bySlug = new Map<string, Task>();
  const informs = new Map<string, string[]>();
  for (const node of all) {
    informs.set(node.slug, node.informs.filter((i) => !i.feedback && i.task).map((i) => i.task!.slug));
    if (!node.stage && node.broader) {
      bySlug.set(node.slug, {
        slug: node.slug,
        name: node.name,
        shortName: node.shortName ?? node.name,
        description: node.description,
        stage: node.broader.slug,
      });
    }
  }
  const stages = all
    .filter((node) => node.stage)
    .map((node) => ({
      slug: node.slug,
      letter: node.slug.slice(-1).toUpperCase(),
      name: node.name,
      tasks: [...bySlug.values()].filter((task) => task.stage === node.slug),
    }));
  return { stages, bySlug, informs };
}
