/** What the places are called whose other words come with their screens. */
export const placesEn = {
  contacts: {
    title: "Contacts",
    title_state: "All contacts",
  },
  search: {
    title: "Find a complaint",
  },
  tasks: {
    title: "Tasks",
  },
  people: {
    title: "People",
  },
  whomToContact: {
    title: "Whom to contact",
  },
  agencyDirectory: {
    title: "Agencies",
  },
  mentions: {
    title: "Mentions",
  },
  officeClosures: {
    title: "Office closures",
  },
  enforcementHolds: {
    title: "Enforcement holds",
  },
  approvals: {
    title: "Approvals",
  },
  settings: {
    title: "Settings",
  },
  intake: {
    title: "New complaint",
  },
  contactIntake: {
    title: "New contact",
  },
};
