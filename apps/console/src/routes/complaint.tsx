import { useParams } from "react-router";
import { ComplaintPage } from "../features/complaint-detail/complaint-page.tsx";
import { addEnglish } from "../i18n/i18n.ts";
import { actionsEn } from "../i18n/en/actions.en.ts";
import { intakeEn } from "../i18n/en/intake.en.ts";
import { recordEn } from "../i18n/en/record.en.ts";

addEnglish(recordEn, actionsEn, intakeEn);

/** /complaints/:id; a new id is a new page, so that nothing of one complaint lingers on another. */
export function Component() {
  const { id = "" } = useParams();
  return <ComplaintPage key={id} id={id} />;
}
