/** An invented person who can sign in on a developer's machine. */
export interface Person {
  /** The subject is `dev|<key>`. */
  readonly key: string;
  readonly name: string;
  readonly role: string;
  readonly office: string;
  /** What the role may do, in a few words. */
  readonly about: string;
}

/** One person for each role, a second administrator, and a neighbour from another agency. The demo data knows the same people. */
export const people: readonly Person[] = [
  {
    key: "ombudsperson",
    name: "Rosa Delgado",
    role: "Ombudsperson",
    office: "Placer County",
    about: "Takes complaints in, acknowledges them, names the investigator.",
  },
  {
    key: "investigator",
    name: "Daniel Okafor",
    role: "Investigator",
    office: "Placer County",
    about: "Investigates and issues the written resolution.",
  },
  {
    key: "supervisor",
    name: "Priya Raman",
    role: "Supervisor",
    office: "Placer County",
    about: "Assigns and oversees; may do what investigators do.",
  },
  {
    key: "director",
    name: "Helen Marsh",
    role: "Director",
    office: "Placer County",
    about: "The only one who may extend the time to resolve.",
  },
  {
    key: "hearing-coordinator",
    name: "Tomás Ibarra",
    role: "Hearing coordinator",
    office: "Placer County",
    about: "Takes complaints in and follows state hearings.",
  },
  {
    key: "administrator-placer",
    name: "Owen Castellano",
    role: "Administrator",
    office: "Placer County",
    about: "Keeps the agency’s calendar and people; sees no complaints.",
  },
  {
    key: "placer/caseworker-1",
    name: "Connie Albright",
    role: "Caseworker",
    office: "Placer County",
    about: "Answers what the office asks; sees no complaints.",
  },
  {
    key: "state-analyst",
    name: "Grace Lindqvist",
    role: "State analyst",
    office: "Department of Child Support Services",
    about: "Sees the complaints of every agency; no addresses or phones.",
  },
  {
    key: "auditor",
    name: "Samuel Osei",
    role: "Auditor",
    office: "Department of Child Support Services",
    about: "Checks the work of every agency; sees no names, addresses or letters, but what people wrote.",
  },
  {
    key: "administrator",
    name: "Mei-Lin Chau",
    role: "Administrator",
    office: "Department of Child Support Services",
    about: "Keeps accounts; sees no complaints.",
  },
  {
    key: "communications",
    name: "Renata Kimura",
    role: "Office of Communications",
    office: "Department of Child Support Services",
    about: "Answers the public; sees no complaints.",
  },
  {
    key: "webmaster",
    name: "Elliot Varga",
    role: "Webmaster",
    office: "Department of Child Support Services",
    about: "Looks after the public pages; sees no complaints.",
  },
  {
    key: "hearing-clerk",
    name: "Solange Achebe",
    role: "Hearing clerk",
    office: "Department of Child Support Services",
    about: "Keeps the calendar of state hearings; sees no complaints.",
  },
  {
    key: "hearing-office",
    name: "Victor Almeida",
    role: "State Hearing Office",
    office: "State Hearing Office",
    about: "Hears and decides; will see of a hearing what a party sees.",
  },
  {
    key: "ombudsperson-sacramento",
    name: "Marcus Bell",
    role: "Ombudsperson",
    office: "Sacramento County",
    about: "A neighbour: sees nothing of Placer County.",
  },
];

const prefix = "dev|";

/** The subject by which the identity provider vouches for a person. */
export function subjectOf({ key }: Person): string {
  return `${prefix}${key}`;
}

/** The person behind a subject, or undefined. */
export function personOf(subject: string): Person | undefined {
  return people.find((person) => subjectOf(person) === subject);
}
