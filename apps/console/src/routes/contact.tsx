import { useParams } from "react-router";
import { ContactPage } from "../features/contact-detail/contact-page.tsx";
import { enforcementEn } from "../i18n/en/enforcement.en.ts";
import { addEnglish } from "../i18n/i18n.ts";
import "../i18n/record-words.ts";

addEnglish(enforcementEn);

/** /contacts/:id; a new id is a new page, so that nothing of one contact lingers on another. */
export function Component() {
  const { id = "" } = useParams();
  return <ContactPage key={id} id={id} />;
}
