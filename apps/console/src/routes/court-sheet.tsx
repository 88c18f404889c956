import { useParams } from "react-router";
import { CourtSheetPage } from "../features/complaint-detail/referral/court-sheet-page.tsx";
import { recordEn } from "../i18n/en/record.en.ts";
import { addEnglish } from "../i18n/i18n.ts";

addEnglish(recordEn);

/** /complaints/:id/court-sheet/:ordinal */
export function Component() {
  const { id = "", ordinal = "" } = useParams();
  return <CourtSheetPage key={id} id={id} ordinal={Number(ordinal)} />;
}
