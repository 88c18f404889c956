import { Select } from "@mantine/core";
import type { FieldOf } from "@redress/domain/input";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { failureOf, type Failure } from "../../apollo/failure.ts";
import { FailureNote } from "../../components/failure-note.tsx";
import { usePaletteForm, type Named, type PaletteRecord } from "../palette.ts";
import { choiceNeeded, useControl, type WriteProps, type Writer } from "./writer.ts";

type Field = FieldOf<"STAFF"> | FieldOf<"AGENCY"> | FieldOf<"ATTACHMENT">;

/** Who or what a field lets choose. */
function offered(field: Field, record: PaletteRecord): Promise<readonly Named[]> {
  if (field.kind === "STAFF") return record.staff(field.roles);
  return field.kind === "AGENCY" ? record.agencies() : (record.attachments?.() ?? Promise.resolve([]));
}

/** Who may be chosen, asked of the server when the form opens and again on demand. */
function useOffer(field: Field) {
  const { record, remember } = usePaletteForm();
  const [offer, setOffer] = useState<readonly Named[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const ask = async (): Promise<void> => {
    setFailure(null);
    try {
      const named = await offered(field, record);
      remember(named);
      setOffer(named);
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  // oxlint-disable-next-line react/exhaustive-deps -- A form stays about the record that it was opened on.
  useEffect(() => void ask(), []);
  return { offer, failure, ask };
}

function WriteNamed({ field, id, value, onChange }: WriteProps<Field, string>) {
  const { t } = useTranslation();
  const control = useControl(field, id);
  const { offer, failure, ask } = useOffer(field);
  // Where no file lies with the record, none is asked for.
  if (field.kind === "ATTACHMENT" && !offer?.length && !failure) return null;
  if (failure) return <FailureNote failure={failure} onRetry={() => void ask()} />;
  return (
    <Select
      {...control}
      searchable
      openOnFocus={false}
      clearable={field.optional ?? false}
      aria-busy={!offer}
      placeholder={t(offer ? "form.search" : "common.loading")}
      nothingFoundMessage={t("palette.nothing")}
      data={(offer ?? []).map(({ id: key, name, detail }) => ({
        value: key,
        label: detail ? `${name}, ${detail}` : name,
      }))}
      value={value || null}
      onChange={(chosen) => onChange(chosen ?? "")}
    />
  );
}

/** A member of staff, an agency or a file, found by typing a part of the name. */
export const named: Writer<Field> = {
  start: () => "",
  send: (value) => value || undefined,
  trouble: choiceNeeded,
  Write: WriteNamed,
};
