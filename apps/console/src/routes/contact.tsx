import { useParams } from "react-router";
import { ContactPage } from "../features/contact-detail/contact-page.tsx";
import "../i18n/record-words.ts";

/** /contacts/:id; a new id is a new page, so that nothing of one contact lingers on another. */
export function Component() {
  const { id = "" } = useParams();
  return <ContactPage key={id} id={id} />;
}
