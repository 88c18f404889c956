import { NativeSelect, NumberInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { HypothesisInput } from "../../../gql/graphql.ts";
import { useWhenStill } from "../../../lib/use-when-still.ts";
import classes from "./law.module.css";
import { WhatIfEffect } from "./what-if-effect.tsx";

/** What may be supposed here, each with the days it starts from, those it may have, and what it supposes. */
const suppositions = {
  EXTENDED: { days: 30, least: 1, most: 30, suppose: (days: number) => [{ suppose: "EXTENDED", days }] },
  RECEIVED_LATER: {
    days: 7,
    least: -365,
    most: 365,
    suppose: (days: number) => [{ suppose: "RECEIVED_LATER", days }],
  },
  HEARING_WITHDRAWN: {
    days: null,
    least: 0,
    most: 0,
    suppose: () => [{ suppose: "HEARING_REQUESTED" }, { suppose: "HEARING_WITHDRAWN" }],
  },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly days: number | null;
      readonly least: number;
      readonly most: number;
      readonly suppose: (days: number) => readonly HypothesisInput[];
    }
  >
>;

type Supposition = keyof typeof suppositions;

/** Asks what would follow if something were so. Nothing is recorded by asking. */
export function WhatIfForm({ complaintId }: { readonly complaintId: string }) {
  const { t } = useTranslation();
  const [supposed, setSupposed] = useState<Supposition>("EXTENDED");
  const [days, setDays] = useState<number | string>(suppositions.EXTENDED.days);
  const { least, most, suppose, days: usual } = suppositions[supposed];
  const asked = useWhenStill(days);
  const lawful =
    usual === null ||
    (typeof asked === "number" && Number.isInteger(asked) && asked >= least && asked <= most);
  return (
    <div className={classes.whatIf}>
      <div className={classes.fields}>
        <NativeSelect
          label={t("rulebook.suppose")}
          value={supposed}
          data={(Object.keys(suppositions) as Supposition[]).map((one) => ({
            value: one,
            label: t(`rulebook.supposed.${one}`),
          }))}
          onChange={({ currentTarget }) => {
            const next = currentTarget.value as Supposition;
            setSupposed(next);
            setDays(suppositions[next].days ?? 0);
          }}
        />
        {usual === null ? null : (
          <NumberInput
            label={t("rulebook.days")}
            value={days}
            min={least}
            max={most}
            clampBehavior="none"
            allowDecimal={false}
            error={lawful ? undefined : t("rulebook.daysBetween", { least, most })}
            onChange={setDays}
          />
        )}
      </div>
      {lawful ? <WhatIfEffect complaintId={complaintId} hypotheses={suppose(Number(asked))} /> : null}
    </div>
  );
}
