import type { PlainDate } from "@redress/domain/calendar";
import type {
  DeclaredRecusal,
  PartyFlagKindName,
  PartyFlagStatus,
  PersonActName,
} from "@redress/domain/person";
import { searchKey } from "../../platform/search/search-key.ts";

/** What is said of a person. All text already trimmed and length-checked; null where nothing is known. */
export interface Particulars {
  /** Null where there is none, or a name was given in one piece, as of an organisation. */
  readonly givenName: string | null;
  /** The family name, or the whole name where it was given in one piece; empty where there is a given name alone. */
  readonly familyName: string;
  /** Postal address, as one text. */
  readonly address: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  /** The language the person wishes, BCP 47; null where nobody asked. */
  readonly language: string | null;
  /** What the person needs to take part. */
  readonly accommodation: string | null;
  /** Whether somebody must interpret; absent where nobody asked. */
  readonly interpreter?: boolean;
  /** The number by which child support offices know the person; absent where it is not known. */
  readonly participantNumber?: string | null;
  /** Of a representative, the day of the written authority that is on file; absent while none is. */
  readonly authorizedOn?: PlainDate;
}

/** Why a version of what is said of somebody was written: named by a record, copied at a transfer, or an act on the person. */
export type ReasonForVersion = "NAMED" | "COPIED" | PersonActName;

/** What an act on a person was about. */
export interface ActAbout {
  readonly flag?: { readonly kind: PartyFlagKindName; readonly status: PartyFlagStatus };
  /** The other record of a joining or parting. */
  readonly personId?: string;
  /** Who is kept apart from the person, and why, or is no longer. */
  readonly recusal?: { readonly staffId: string; readonly kind: DeclaredRecusal };
}

/** Given and family name, as they are printed; one of them where somebody has one. */
export function printedName({
  givenName,
  familyName,
}: Pick<Particulars, "familyName" | "givenName">): string {
  return [givenName, familyName].filter(Boolean).join(" ");
}

/** The names as search compares them. */
export function searchKeysOf({ familyName, givenName }: Particulars): {
  readonly search_family: string;
  readonly search_given: string;
} {
  return { search_family: searchKey(familyName), search_given: searchKey(givenName ?? "") };
}
