/** Whom to contact: the screen of whoever takes calls. */
export const whomToContactEn = {
  whomToContact: {
    lead: "Say where the person lives and what they want. Nothing about a case is asked or kept.",
    place: "County or ZIP code",
    placeHint: "Then Tab, and the number of what they want.",
    noPlace: "California has no county of this name, and no county is known for this ZIP code.",
    want: "What do they want?",
    usually: "The ZIP code usually lies in {{county}} County. It may cross a county line.",
    asksForPlace: "Ask for the county or the ZIP code: whom to contact depends on it.",
    answer: "Whom to contact",
    phone: "Telephone",
    statewide: "serves the whole state: say the county",
    email: "E-mail",
    unknown: "No telephone number or address is known here.",
    openToday: "Open today. The hours are not known here.",
    closedUntil: "Closed today. Opens on {{day}}.",
    why: "Why",
    rights: "Their right",
    afterwards: "If that does not help",
    language: "Language and other help",
    rests: "Rests on",
  },
};
