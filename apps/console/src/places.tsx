import {
  IconAt,
  IconBuilding,
  IconMessageCircle,
  IconMessagePlus,
  IconAdjustments,
  IconCalendarOff,
  IconChecklist,
  IconChecks,
  IconHandStop,
  IconDevices,
  IconListDetails,
  IconPhoneCall,
  IconPlus,
  IconSearch,
  IconUsers,
  type Icon,
} from "@tabler/icons-react";
import type { ParseKeys } from "i18next";
import type { ComponentType } from "react";
import { useTranslation } from "react-i18next";
import { Navigate } from "react-router";
import { caseload } from "./features/caseload/caseload.tsx";
import { ListPage } from "./list/list-page.tsx";
import type { List, ListRow } from "./list/declaration/list.ts";
import { useIsState, useViewer, type Permission } from "./session/viewer.tsx";

interface Screen {
  readonly Component: ComponentType;
}

/** Somewhere that one can go: its address, its name, who may, and the screen, which is fetched when it is first visited. */
interface Place {
  readonly path: string;
  readonly title: ParseKeys;
  readonly Icon: Icon;
  /** Left out, everybody who is signed in. */
  readonly permission?: Permission;
  /** Stands in the bar on top; every place stands in the palette. */
  readonly inBar?: true;
  readonly screen: () => Promise<Screen>;
}

/** The screen of a list that is all in its declaration. */
async function listScreen<Row extends ListRow>(list: List<Row> | Promise<List<Row>>): Promise<Screen> {
  const declared = await list;
  return { Component: () => <ListPage list={declared} /> };
}

/** Every place that needs no id, in the order in which bar and palette name them. */
export const places: readonly Place[] = [
  {
    path: "/caseload",
    title: "caseload.title",
    Icon: IconListDetails,
    permission: "Complaint.read",
    inBar: true,
    // Comes with the first load: it is where most people land.
    screen: () => listScreen(caseload),
  },
  {
    path: "/complaints/new",
    title: "intake.title",
    Icon: IconPlus,
    permission: "Complaint.receiveComplaint",
    inBar: true,
    screen: () => import("./routes/intake.ts"),
  },
  {
    path: "/contacts",
    title: "contacts.title",
    Icon: IconMessageCircle,
    permission: "Contact.read",
    inBar: true,
    screen: () => listScreen(import("./features/contacts/contacts.tsx").then(({ contacts }) => contacts)),
  },
  {
    path: "/contacts/new",
    title: "contactIntake.title",
    Icon: IconMessagePlus,
    permission: "Contact.recordContact",
    screen: () => import("./routes/contact-intake.ts"),
  },
  {
    path: "/tasks",
    title: "tasks.title",
    Icon: IconChecklist,
    permission: "Task.read",
    screen: () => listScreen(import("./features/tasks/tasks.tsx").then(({ tasks }) => tasks)),
  },
  {
    path: "/people",
    title: "people.title",
    Icon: IconUsers,
    permission: "Person.read",
    inBar: true,
    screen: () => listScreen(import("./features/people/people.tsx").then(({ people }) => people)),
  },
  {
    path: "/agencies",
    title: "agencyDirectory.title",
    Icon: IconBuilding,
    inBar: true,
    screen: () => listScreen(import("./features/agencies/agencies.tsx").then(({ agencies }) => agencies)),
  },
  {
    path: "/whom-to-contact",
    title: "whomToContact.title",
    Icon: IconPhoneCall,
    screen: () => import("./routes/whom-to-contact.ts"),
  },
  {
    path: "/closures",
    title: "officeClosures.title",
    Icon: IconCalendarOff,
    permission: "OfficeClosure.read",
    inBar: true,
    screen: () =>
      listScreen(import("./features/office-closures/closures.tsx").then(({ closures }) => closures)),
  },
  {
    path: "/approvals",
    title: "approvals.title",
    Icon: IconChecks,
    permission: "Approval.read",
    screen: () => listScreen(import("./features/approvals/approvals.tsx").then(({ approvals }) => approvals)),
  },
  {
    path: "/settings",
    title: "settings.title",
    Icon: IconAdjustments,
    permission: "AgencySetting.read",
    screen: () => import("./routes/settings.ts"),
  },
  {
    path: "/mentions",
    title: "mentions.title",
    Icon: IconAt,
    permission: "Note.read",
    screen: () => listScreen(import("./features/mentions/mentions.tsx").then(({ mentions }) => mentions)),
  },
  {
    path: "/holds",
    title: "enforcementHolds.title",
    Icon: IconHandStop,
    permission: "EnforcementHold.read",
    screen: () => listScreen(import("./features/enforcement-holds/holds.tsx").then(({ holds }) => holds)),
  },
  {
    path: "/search",
    title: "search.title",
    Icon: IconSearch,
    permission: "Complaint.read",
    screen: () => import("./routes/search.ts"),
  },
  {
    path: "/account/sessions",
    title: "sessions.title",
    Icon: IconDevices,
    screen: () => import("./routes/sessions.ts"),
  },
];

/** The places that are open to the viewer's role, each with its name; the state's own staff read a name of their own. */
export function usePlaces(): readonly (Place & { readonly name: string })[] {
  const { t } = useTranslation();
  const { permissions } = useViewer();
  const context = useIsState() ? "state" : undefined;
  return places
    .filter(({ permission }) => !permission || permissions.includes(permission))
    .map((place) => ({ ...place, name: t(place.title, { context }) }));
}

/** Where a person lands: the first place that is open to the role. */
export function Landing() {
  const [first] = usePlaces();
  return <Navigate to={first?.path ?? "/account/sessions"} replace />;
}
