/** A new complaint. */
export const intakeEn = {
  filing: {
    postmarkedOn: "Postmarked on",
    dateStampedOn: "Date-stamped on",
    spokenOn: "Spoken on",
    arrivedOn: "Arrived on",
    knewOn: "Knew, or should have known, on",
    postmarkHint: "Leave empty if it cannot be read: the date stamp then counts.",
    knewHint: "Of the action complained of. Leave empty if not known.",
    outsideTitle: "Outside the 90-day window, still taken",
    outsideText:
      "It was made more than 90 days after the complainant knew or should have known. It is flagged, recorded and answered; no one may be discouraged from filing.",
  },
  intake: {
    title: "New complaint",
    lead: "Record what you know now. Nothing typed here is kept in this browser.",
    filing: "How and when it came in",
    issues: "What is complained of",
    clocks: "What these dates mean",
    noClocks:
      "The receipt date and every deadline appear here as soon as a date is entered, each with its reasons.",
    spoken: "Received {{received}}. Written resolution due {{due}}.",
    givenName: "Given names",
    familyName: "Family names",
    caseNumber: "Case number",
    accommodationHint: "Interpreter, large print, relay service, anything that helps",
    addRepresentative: "Add an authorized representative",
    noRepresentative: "Hide the authorized representative",
    representativeName: "Representative’s name",
    representativePhone: "Representative’s telephone",
    representativeAddress: "Representative’s address",
    issue: "Issue",
    subject: "Subject",
    description: "In the complainant’s words",
    caseworker: "Caseworker involved",
    descriptionHint:
      "Everybody who may read this complaint reads these words. Leave out what identifies people and is not needed.",
    caseworkerHint: "Whose action or inaction is complained of; never the investigator.",
    submit: "Record the complaint",
    evidenceNeeded: "Enter the date that the complaint came in.",
    emailWrong: "This is no e-mail address.",
  },
};
