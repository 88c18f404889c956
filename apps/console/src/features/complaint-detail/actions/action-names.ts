import type { ComplaintAction } from "../../../gql/graphql.ts";

/** The actions that an existing complaint can be offered. */
export type OfferedAction = Exclude<ComplaintAction, "receiveComplaint">;
