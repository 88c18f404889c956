import { useParams } from "react-router";
import { ComplaintPage } from "../features/complaint-detail/complaint-page.tsx";
import "../i18n/record-words.ts";

/** /complaints/:id; a new id is a new page, so that nothing of one complaint lingers on another. */
export function Component() {
  const { id = "" } = useParams();
  return <ComplaintPage key={id} id={id} />;
}
