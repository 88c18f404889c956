import { useQuery } from "@apollo/client/react";
import type { AccessActName } from "@redress/domain/access";
import { createCalendar } from "@redress/domain/calendar";
import type { ComplaintActionName } from "@redress/domain/complaint";
import type { ContactActionName } from "@redress/domain/contact";
import type { HoldActName } from "@redress/domain/enforcement";
import type { PersonActName } from "@redress/domain/person";
import type { TaskActName } from "@redress/domain/tasks";
import type { World } from "@redress/domain/world";
import { createContext, useContext, useMemo, type ReactNode } from "react";
import { graphql } from "../gql/index.ts";
import type { ViewerQuery } from "../gql/graphql.ts";

const viewerQuery = graphql(/* GraphQL */ `
  query Viewer {
    viewer {
      role
      permissions
      lastSignInAt
      today
      staff {
        id
        name
        givenName
        familyName
      }
      agency {
        id
        name
      }
      session {
        id
        lastSeenAt
        idleExpiresAt
        expiresAt
      }
      calendar {
        agencyClosures
        agencyOpenDays
        stateClosures
        courtClosures
      }
      settings {
        acknowledgementBusinessDays
        electronicReceiptBusinessDays
        repeatedContactReceiptBusinessDays
        positionStatementDays
        proposedDecisionDays
        rehearingDays
        rehearingDecisionDays
        extensionNoticeAfterDay30
        hearingWhileExtended
        amendedComplaintClock
        dismissalAnswerHolidays
      }
      office {
        secondPairOfEyes
        reasonOutsideList
        alertDays
      }
    }
  }
`);

/** Who is signed in, for which agency, and the day and calendars that the domain counts with. */
export type Viewer = ViewerQuery["viewer"];

const ViewerContext = createContext<Viewer | null>(null);

/** Asks once who is signed in; `refetch` also serves to keep a session alive. */
export function useViewerQuery() {
  return useQuery(viewerQuery, { errorPolicy: "none" });
}

/** Gives the viewer to every screen inside. */
export function ViewerProvider({
  viewer,
  children,
}: {
  readonly viewer: Viewer;
  readonly children: ReactNode;
}) {
  return <ViewerContext value={viewer}>{children}</ViewerContext>;
}

/** The person signed in. Throws outside the signed-in part of the console, which is a bug. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error("No one is signed in here.");
  return viewer;
}

/** What a role may do in whole, by the names of the API's permission table. */
export type Permission =
  | `${"Attachment" | "Complaint" | "Contact" | "Note" | "RecordAccess"}.read`
  | "Attachment.addAttachment"
  | `Complaint.${ComplaintActionName}`
  | `Contact.${ContactActionName}`
  | `Person.${"read" | PersonActName}`
  | `RecordAccess.${AccessActName}`
  | `Task.${"read" | TaskActName}`
  | "Approval.read"
  | "FailedJobs.read"
  | `AgencySetting.${"changeSetting" | "read"}`
  | `EnforcementHold.${"read" | HoldActName}`
  | `OfficeClosure.${"read" | "enterOfficeClosure" | "strikeOfficeClosure"}`;

/** Whether the viewer's role may do this at all; whether it is lawful now is the server's to say, complaint by complaint. */
export function useMay(permission: Permission): boolean {
  return useViewer().permissions.includes(permission);
}

/** Whether the viewer serves the state and sees every agency. */
export function useIsState(): boolean {
  return useViewer().agency === null;
}

/** The domain's world as the server gave it: its day, its calendars, its settings. The browser's own clock is not asked. */
export function useWorld(): World {
  const { today, calendar, settings, office } = useViewer();
  return useMemo(
    () => ({
      today,
      calendars: {
        agency: createCalendar({
          body: "AGENCY",
          closures: calendar.agencyClosures,
          openDays: calendar.agencyOpenDays,
        }),
        state: createCalendar({ body: "STATE", closures: calendar.stateClosures }),
        court: createCalendar({ body: "COURT", closures: calendar.courtClosures }),
      },
      // No default stands in here: a setting that the query forgets does not compile.
      settings,
      office,
    }),
    [today, calendar, settings, office],
  );
}
