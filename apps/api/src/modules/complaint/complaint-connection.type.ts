import { connectionOf } from "../../list/connection.ts";
import { ComplaintType } from "./complaint.type.ts";

/** A page of complaints. */
export const ComplaintConnectionType = connectionOf(ComplaintType, {
  name: "Complaint",
  one: "complaint",
  many: "complaints",
});
