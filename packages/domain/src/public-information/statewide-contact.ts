import { plainDate, type PlainDate } from "../calendar/plain-date.ts";

/** A telephone number with where it was read, and when somebody last looked whether it is still true. */
export interface SourcedNumber {
  readonly number: string;
  /** The official page or print that gives it. */
  readonly source: string;
  readonly checkedOn: PlainDate;
}

const checkedOn = plainDate("2026-11-30");

const from = (number: string, source: string): SourcedNumber => ({ number, source, checkedOn });

/** The numbers that serve the whole state. */
export const statewideNumbers = {
  /** Every agency by one free number; Customer Connect by telephone. */
  customerConnect: from("866-901-3212", "PUB 253; Placer County’s public page"),
  tty: from("866-399-4096", "PUB 253"),
  outsideUnitedStates: from("408-273-0073", "The Department’s list of contacts"),
  stateHearingOffice: from("866-289-4714", "PUB 253; forms LCR001 and SH001"),
  stateDisbursementUnit: from("866-249-0773", "Riverside County’s page on resolving problems"),
  officeOfAdministrativeHearings: from("916-263-0550", "The Office of Administrative Hearings, About DCSS"),
} as const satisfies Readonly<Record<string, SourcedNumber>>;

/** The Department by mail. */
export const departmentMail = "P.O. Box 419064, Rancho Cordova, CA 95741-9064";
