// Facts that are refused, for every door that reads facts: the domain's own and the API's.

/** [what is wrong, the facts, the code of the refusal, the path to what is wrong] */
export type RefusedFacts = readonly [
  wrong: string,
  given: unknown,
  code: string,
  path: readonly (string | number)[],
];

const oral = { channel: "ORAL", spokenOn: "2026-04-01" };
const complaint = (more: object) => ({ complaint: { filing: oral, ...more } });
const filing = (evidence: object) => ({ complaint: { filing: evidence } });
const transfer = (more: object) => complaint({ transfer: { sentOn: "2026-04-06", ...more } });
const extension = (days: unknown) => complaint({ extension: { noticeMailedOn: "2026-04-20", days } });

/** Facts of the wrong form, which a typed schema refuses by itself. */
export const misshapenFacts: readonly RefusedFacts[] = [
  ["a date as a number", { contact: { receivedOn: 20260203 } }, "WRONG_TYPE", ["contact", "receivedOn"]],
  ["a text for true", { hearing: { timeWaived: "yes" } }, "WRONG_TYPE", ["hearing", "timeWaived"]],
  ["a text where facts stand", { complaint: "none" }, "WRONG_TYPE", ["complaint"]],
  ["a list where facts stand", { contact: [] }, "WRONG_TYPE", ["contact"]],
  ["a list for all", [], "WRONG_TYPE", []],
  ["null for all", null, "WRONG_TYPE", []],
  ["a number for all", 42, "WRONG_TYPE", []],
  ["an unknown part", { appeal: {} }, "UNKNOWN_NAME", ["appeal"]],
  ["an unknown fact", complaint({ receivedOn: "2026-04-01" }), "UNKNOWN_NAME", ["complaint", "receivedOn"]],
  ["a name every object has", JSON.parse('{"constructor":{}}'), "UNKNOWN_NAME", ["constructor"]],
  [
    "the name of a prototype",
    JSON.parse('{"complaint":{"__proto__":{"knewOn":"2026-01-01"}}}'),
    "UNKNOWN_NAME",
    ["complaint", "__proto__"],
  ],
  ["a contact without its day", { contact: {} }, "MISSING", ["contact", "receivedOn"]],
  [
    "an unknown caller",
    { contact: { receivedOn: "2026-02-03", from: "NEIGHBOR" } },
    "UNKNOWN_CHOICE",
    ["contact", "from"],
  ],
  [
    "an unknown channel",
    filing({ channel: "PIGEON", arrivedOn: "2026-02-03" }),
    "UNKNOWN_CHANNEL",
    ["complaint", "filing", "channel"],
  ],
  ["no channel", filing({ arrivedOn: "2026-02-03" }), "MISSING", ["complaint", "filing", "channel"]],
  ["an extension of half a day", extension(7.5), "NOT_A_WHOLE_NUMBER", ["complaint", "extension", "days"]],
  ["days in words", extension("7"), "WRONG_TYPE", ["complaint", "extension", "days"]],
  [
    "a second extension",
    complaint({ extension: [{ noticeMailedOn: "2026-04-20", days: 7 }] }),
    "EXTENSION_ALREADY_USED",
    ["complaint", "extension"],
  ],
  [
    "an owner that there is not",
    transfer({ ownership: "NOBODY" }),
    "UNKNOWN_CHOICE",
    ["complaint", "transfer", "ownership"],
  ],
  [
    "one closure without a list",
    { closures: { agency: "2026-07-06" } },
    "WRONG_TYPE",
    ["closures", "agency"],
  ],
  ["closures of another body", { closures: { county: [] } }, "UNKNOWN_NAME", ["closures", "county"]],
  ["a setting that there is not", { settings: { mercyDays: 3 } }, "UNKNOWN_NAME", ["settings", "mercyDays"]],
  [
    "a setting with another word",
    { settings: { hearingWhileExtended: "MAYBE" } },
    "UNKNOWN_CHOICE",
    ["settings", "hearingWhileExtended"],
  ],
  [
    "an unknown claim",
    { claim: { kind: "OTHER", receivedOn: "2026-04-01" } },
    "UNKNOWN_CHOICE",
    ["claim", "kind"],
  ],
];

/** Facts of the right form that no calendar holds, that the law does not allow or that cannot have happened. */
export const impossibleFacts: readonly RefusedFacts[] = [
  [
    "a day that is not in the calendar",
    { contact: { receivedOn: "2026-02-30" } },
    "INVALID_DATE",
    ["contact", "receivedOn"],
  ],
  [
    "a time with the day",
    { contact: { receivedOn: "2026-02-03T00:00" } },
    "INVALID_DATE",
    ["contact", "receivedOn"],
  ],
  [
    "a year beyond the calendar",
    { contact: { receivedOn: "2151-01-01" } },
    "INVALID_DATE",
    ["contact", "receivedOn"],
  ],
  ["an empty date", { hearing: { adoptedOn: "" } }, "INVALID_DATE", ["hearing", "adoptedOn"]],
  [
    "a letter without any day",
    filing({ channel: "MAIL" }),
    "FILING_EVIDENCE_MISSING",
    ["complaint", "filing"],
  ],
  [
    "a stamp before the postmark",
    filing({ channel: "MAIL", postmarkedOn: "2026-02-09", dateStampedOn: "2026-02-06" }),
    "DATE_STAMP_BEFORE_POSTMARK",
    ["complaint", "filing", "dateStampedOn"],
  ],
  [
    "a resolution before the complaint",
    complaint({ resolution: { datedOn: "2026-03-31" } }),
    "RESOLUTION_BEFORE_COMPLAINT",
    ["complaint", "resolution", "datedOn"],
  ],
  [
    "a resolution received before its date",
    complaint({ resolution: { datedOn: "2026-04-20", receivedOn: "2026-04-19" } }),
    "RESOLUTION_RECEIVED_BEFORE_DATE",
    ["complaint", "resolution", "receivedOn"],
  ],
  ["an extension of no days", extension(0), "EXTENSION_OUT_OF_RANGE", ["complaint", "extension", "days"]],
  ["an extension of 31 days", extension(31), "EXTENSION_OUT_OF_RANGE", ["complaint", "extension", "days"]],
  [
    "an extension before the complaint",
    complaint({ extension: { noticeMailedOn: "2026-03-31", days: 7 } }),
    "EXTENSION_BEFORE_COMPLAINT",
    ["complaint", "extension", "noticeMailedOn"],
  ],
  [
    "a transfer before the complaint",
    complaint({ transfer: { sentOn: "2026-03-31" } }),
    "TRANSFER_BEFORE_COMPLAINT",
    ["complaint", "transfer", "sentOn"],
  ],
  [
    "a transfer received before it was sent",
    transfer({ receivedOn: "2026-04-05" }),
    "TRANSFER_RECEIVED_BEFORE_SENT",
    ["complaint", "transfer", "receivedOn"],
  ],
  [
    "a dispute before the transfer came",
    transfer({ receivedOn: "2026-04-08", disputeContactedOn: "2026-04-07" }),
    "DISPUTE_BEFORE_TRANSFER",
    ["complaint", "transfer", "disputeContactedOn"],
  ],
  [
    "a hearing before its request",
    { hearing: { requestReceivedOn: "2026-09-01", scheduledFor: "2026-08-31" } },
    "HEARING_BEFORE_REQUEST",
    ["hearing", "scheduledFor"],
  ],
  [
    "a decision received before it was adopted",
    { hearing: { adoptedOn: "2026-11-12", decisionReceivedByAgencyOn: "2026-11-11" } },
    "DECISION_RECEIVED_BEFORE_ADOPTED",
    ["hearing", "decisionReceivedByAgencyOn"],
  ],
  [
    "a postponement into the past",
    { hearing: { postponedByDays: -1 } },
    "OUT_OF_RANGE",
    ["hearing", "postponedByDays"],
  ],
  [
    "an earlier contact that came later",
    { contact: { receivedOn: "2026-06-01", earlierOnSameSubjectOn: "2026-06-02" } },
    "EARLIER_CONTACT_AFTER_CONTACT",
    ["contact", "earlierOnSameSubjectOn"],
  ],
  [
    "a closure that is no day",
    { closures: { agency: ["2026-07-06", "2026-13-01"] } },
    "INVALID_DATE",
    ["closures", "agency", 1],
  ],
  [
    "closures beyond counting",
    { closures: { state: Array(1001).fill("2026-07-06") } },
    "TOO_MANY",
    ["closures", "state"],
  ],
  [
    "a setting below zero",
    { settings: { rehearingDays: -1 } },
    "OUT_OF_RANGE",
    ["settings", "rehearingDays"],
  ],
  [
    "a setting of more than a year",
    { settings: { rehearingDays: 366 } },
    "OUT_OF_RANGE",
    ["settings", "rehearingDays"],
  ],
];
