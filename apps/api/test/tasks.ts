import { randomUUID } from "node:crypto";
import type { Asking, Loose, TestApi } from "./harness.ts";

const fields = `id version recordNumber origin title text wording action byHand practice citations { key } role
  assignee { name } opensOn dueOn overdue status endedOn openedBy steps { act by to text }`;
const answers = `__typename ... on UserError { code message } ... on InvalidInput { issues { path code } }
  ... on TaskActRefused { field } ... on TaskChanged { task { version status } }`;

/** The tasks that a filter leaves; of a refusal its extensions. */
export async function readTasks(
  api: TestApi,
  filter: Record<string, unknown>,
  asking: Asking = {},
): Promise<Loose[]> {
  const { data, errors } = await api.ask(
    `query ($filter: TasksFilter) { tasks(filter: $filter, first: 100) { nodes { ${fields} } } }`,
    { filter },
    asking,
  );
  return errors ? (errors[0]?.extensions as Loose) : data.tasks.nodes;
}

/** Does an act on a task: the task afterwards, or why not. */
export async function actOnTask(
  api: TestApi,
  name: string,
  input: Record<string, unknown>,
  asking: Asking = {},
): Promise<Loose> {
  const title = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
  const { data, errors } = await api.ask(
    `mutation ($input: ${title}Input!) { answer: ${name}(input: $input) { ${answers} ... on TaskActSuccess { task { ${fields} } } } }`,
    { input: { clientMutationId: randomUUID(), ...input } },
    asking,
  );
  if (errors) return errors[0]?.extensions;
  return data.answer.__typename === `${title}Success` ? data.answer.task : data.answer;
}
