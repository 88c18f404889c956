import { useParams } from "react-router";
import { PersonPage } from "../features/people/person-page.tsx";
import "../i18n/record-words.ts";

/** /people/:id; a new id is a new page, so that nothing of one person lingers on another. */
export function Component() {
  const { id = "" } = useParams();
  return <PersonPage key={id} id={id} />;
}
