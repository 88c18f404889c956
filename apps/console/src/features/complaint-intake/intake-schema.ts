import {
  evidenceOfChannel,
  filingChannels,
  issueLimit,
  issueSubjects,
  textLimit,
  type FilingChannel,
  type IssueSubject,
  type PlainDate,
} from "@redress/domain";
import type { TFunction } from "i18next";
import { z } from "../../lib/zod.ts";
import { optionalDateText } from "../../lib/date-text.ts";

/** The form as typed: dates are texts, choices may still be open. Its paths are those of the API's input. */
export interface IntakeValues {
  readonly filing: {
    readonly channel: FilingChannel;
    readonly postmarkedOn: string;
    readonly dateStampedOn: string;
    readonly spokenOn: string;
    readonly arrivedOn: string;
  };
  readonly knewOn: string;
  readonly complainant: {
    readonly givenName: string;
    readonly familyName: string;
    readonly party: "" | "CUSTODIAL_PARTY" | "NONCUSTODIAL_PARENT";
    readonly address: string;
    readonly phone: string;
    readonly email: string;
    readonly language: string;
    readonly accommodation: string;
    readonly representative: { readonly name: string; readonly address: string; readonly phone: string };
  };
  readonly caseNumber: string;
  readonly issues: { subject: "" | IssueSubject; description: string }[];
  readonly caseworkerId: string;
}

/** An empty form: by mail, in English, with one issue to fill. */
export const emptyIntake: IntakeValues = {
  filing: { channel: "MAIL", postmarkedOn: "", dateStampedOn: "", spokenOn: "", arrivedOn: "" },
  knewOn: "",
  complainant: {
    givenName: "",
    familyName: "",
    party: "",
    address: "",
    phone: "",
    email: "",
    language: "en",
    accommodation: "",
    representative: { name: "", address: "", phone: "" },
  },
  caseNumber: "",
  issues: [{ subject: "", description: "" }],
  caseworkerId: "",
};

/** Parses the form to the API's input, less its key. Empty texts become absent; dates of other channels are dropped. */
export function intakeSchema(today: PlainDate, t: TFunction) {
  const text = z
    .string()
    .trim()
    .max(textLimit, t("form.tooLong", { limit: textLimit }));
  const needed = (message: string) => text.min(1, message);
  const optional = text.transform((value) => (value === "" ? undefined : value));
  const date = optionalDateText(today, t);
  return z.object({
    filing: z
      .object({
        channel: z.enum(filingChannels),
        postmarkedOn: date,
        dateStampedOn: date,
        spokenOn: date,
        arrivedOn: date,
      })
      .superRefine((filing, context) => {
        const names = evidenceOfChannel[filing.channel];
        if (names.every((name) => filing[name] === undefined)) {
          context.addIssue({
            code: "custom",
            path: [names.at(-1) ?? "dateStampedOn"],
            message: t("intake.evidenceNeeded"),
          });
        }
      })
      .transform(({ channel, ...dates }) => ({
        channel,
        ...Object.fromEntries(evidenceOfChannel[channel].map((name) => [name, dates[name]] as const)),
      })),
    knewOn: date,
    complainant: z.object({
      givenName: needed(t("intake.givenNameNeeded")),
      familyName: needed(t("intake.familyNameNeeded")),
      party: z
        .enum(["", "CUSTODIAL_PARTY", "NONCUSTODIAL_PARENT"])
        .refine(
          (party): party is "CUSTODIAL_PARTY" | "NONCUSTODIAL_PARENT" => party !== "",
          t("intake.partyNeeded"),
        ),
      address: optional,
      phone: optional,
      email: z.union([z.literal("").transform(() => undefined), z.email(t("intake.emailWrong"))]),
      language: z.string(),
      accommodation: optional,
      representative: z
        .object({ name: text, address: optional, phone: optional })
        .transform((person, context) => {
          if (person.name === "" && !person.address && !person.phone) return undefined;
          if (person.name === "")
            context.addIssue({
              code: "custom",
              path: ["name"],
              message: t("intake.representativeNameNeeded"),
            });
          return person;
        }),
    }),
    caseNumber: optional,
    issues: z
      .array(
        z.object({
          subject: z
            .enum(["", ...issueSubjects])
            .refine((subject): subject is IssueSubject => subject !== "", t("intake.subjectNeeded")),
          description: needed(t("intake.descriptionNeeded")),
        }),
      )
      .min(1)
      .max(issueLimit),
    caseworkerId: z.string().transform((id) => (id === "" ? undefined : id)),
  });
}
