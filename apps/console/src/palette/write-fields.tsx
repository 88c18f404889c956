import { Button } from "@mantine/core";
import { keptName, type ActionField, type ActionFields, type FieldOf } from "@redress/domain/input";
import { evidencedFacts } from "@redress/domain/provenance";
import { say } from "@redress/domain/vocabulary";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useRef, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { layOut, partsOf, proofsIn, startValues } from "./form-values.ts";
import { usePaletteForm, type FormValue, type FormValues } from "./palette.ts";
import { evidenceFields, openEvidence } from "./write/evidence-fields.ts";
import { writerOf } from "./write/index.ts";
import { ItemContext } from "./write/writer.ts";
import classes from "./write/write.module.css";

interface WriteFieldsProps {
  readonly fields: ActionFields;
  readonly values: FormValues;
  readonly onChange: (values: FormValues) => void;
  /** The ids of the fields begin with it: "findings-0-". */
  readonly prefix?: string;
}

/** The fields of an input, in the order of their description, each with the component of its kind. */
export function WriteFields({ fields, values, onChange, prefix = "" }: WriteFieldsProps) {
  return Object.entries(fields).map(([name, field]) => {
    const kept = keptName(name, field);
    const written = (
      <WriteField
        key={kept}
        field={field}
        id={prefix + kept}
        value={values[kept] ?? ""}
        among={values}
        onChange={(value) => onChange({ ...values, [kept]: value })}
      />
    );
    if (!("fact" in field) || field.fact === undefined || !(field.fact in evidencedFacts)) return written;
    return (
      <div key={kept} className={classes.day}>
        {written}
        <WriteProof fields={fields} field={field} values={values} onChange={onChange} />
      </div>
    );
  });
}

interface WriteFieldProps {
  readonly field: ActionField;
  readonly id: string;
  readonly value: FormValue;
  readonly among: FormValues;
  readonly onChange: (value: FormValue) => void;
}

function WriteField({ field, id, value, among, onChange }: WriteFieldProps) {
  const { language } = usePaletteForm();
  const parts = partsOf(field, value, among);
  const writer = writerOf(field);
  if (field.kind === "LIST")
    return <WriteList field={field} id={id} items={value as readonly FormValues[]} onChange={onChange} />;
  if (!parts)
    return writer ? (
      <writer.Write field={field} id={id} value={value} among={among} onChange={onChange} />
    ) : null;
  if (Object.keys(parts).length === 0) return null;
  return (
    <Together id={id} title={say(field.label, language)}>
      {field.help ? <p className={classes.help}>{say(field.help, language)}</p> : null}
      <WriteFields fields={parts} values={value as FormValues} onChange={onChange} prefix={`${id}-`} />
    </Together>
  );
}

/** Fields that belong together, under their common name. */
function Together({
  id,
  title,
  children,
}: {
  readonly id?: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <fieldset className={classes.group} id={id}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

type WriteProofProps = WriteFieldsProps & { readonly field: FieldOf<"DAY"> };

/** Beneath a day that an action records: what it is known by, for whoever wants to say so. Without it the day is exact. */
function WriteProof({ fields, field: { fact = "", label }, values, onChange }: WriteProofProps) {
  const { t } = useTranslation();
  const { language } = usePaletteForm();
  const proofs = proofsIn(fields, values);
  const { [fact]: proof, ...others } = Object.fromEntries(proofs);
  const keep = (evidence: FormValues): void => onChange({ ...values, evidence });
  if (!proof)
    return (
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={t("form.addEvidenceOf", { day: say(label, language) })}
        onClick={() => keep({ ...others, [fact]: openEvidence })}
      >
        {t("form.addEvidence")}
      </Button>
    );
  return (
    <Together title={t("form.evidenceOf", { day: say(label, language) })}>
      <WriteFields
        fields={evidenceFields(proof, { fact })}
        values={proof}
        prefix={`evidence-${proofs.findIndex(([of]) => of === fact)}-`}
        onChange={(changed) => keep({ ...Object.fromEntries(proofs), [fact]: changed })}
      />
      <div>
        <Button
          variant="subtle"
          color="red"
          size="compact-sm"
          aria-label={t("form.removeOne", { one: t("form.evidenceOf", { day: say(label, language) }) })}
          onClick={() => keep(others)}
        >
          {t("form.remove")}
        </Button>
      </div>
    </Together>
  );
}

interface WriteListProps {
  readonly field: FieldOf<"LIST">;
  readonly id: string;
  readonly items: readonly FormValues[];
  readonly onChange: (items: readonly FormValues[]) => void;
}

/** The same fields again and again: one item for each thing of the record, or as many as are added. */
function WriteList({ field, id, items, onChange }: WriteListProps) {
  const { t } = useTranslation();
  const { record, language, errorAt } = usePaletteForm();
  const list = useRef<HTMLDivElement>(null);
  const { fields, things, standing, titleOf } = layOut(field, record, language);
  /** Where the person goes on once the list has changed. */
  const focusLater = (selector: string): void => {
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(selector)?.focus());
  };
  const add = (): void => {
    onChange([...items, startValues(field.each, record)]);
    focusLater(":scope > fieldset:last-of-type :is(input, textarea, select)");
  };
  const remove = (at: number): void => {
    onChange(items.toSpliced(at, 1));
    focusLater("[data-add]");
  };
  return (
    <div ref={list} id={id} className={classes.parts}>
      {field.help ? <p className={classes.help}>{say(field.help, language)}</p> : null}
      {items.map((item, at) => (
        // An item has no identity but its place.
        <Together key={at} title={titleOf(at)}>
          {things ? (
            <p className={classes.words} dir="auto">
              {things[at]?.text}
            </p>
          ) : null}
          {things?.[at]?.hint ? <p className={classes.hint}>{things[at].hint}</p> : null}
          <ItemContext value={items.length > 1 ? titleOf(at) : null}>
            <WriteFields
              fields={fields}
              values={item}
              prefix={`${id}-${at}-`}
              onChange={(changed) => onChange(items.with(at, changed))}
            />
          </ItemContext>
          {record.adviceOn?.(field.name, item)}
          {!things && at >= standing.length && items.length > 1 ? (
            <div>
              <Button
                variant="subtle"
                color="red"
                size="compact-md"
                leftSection={<IconTrash size={16} aria-hidden />}
                aria-label={t("form.removeOne", { one: titleOf(at) })}
                onClick={() => remove(at)}
              >
                {t("form.remove")}
              </Button>
            </div>
          ) : null}
        </Together>
      ))}
      {things || items.length >= field.most ? null : (
        <div>
          <Button data-add variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
            {t("form.add")}
          </Button>
        </div>
      )}
      <p className={classes.error}>{errorAt(id)}</p>
    </div>
  );
}
