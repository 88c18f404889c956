import { UnstyledButton, type UnstyledButtonProps } from "@mantine/core";
import { roleWords, say } from "@redress/domain/vocabulary";
import { IconChevronDown } from "@tabler/icons-react";
import type { ComponentPropsWithRef } from "react";
import { useLanguage } from "../lib/preferences.ts";
import { useViewer } from "../session/viewer.tsx";
import classes from "./account-menu.module.css";

function initialsOf(...names: readonly (string | undefined)[]): string {
  return names.map((name) => Array.from(name ?? "")[0] ?? "").join("");
}

/** The button with the name and role of who is signed in; the menu opens from it. */
export function AccountFace(props: UnstyledButtonProps & ComponentPropsWithRef<"button">) {
  const viewer = useViewer();
  const role = say(roleWords[viewer.role], useLanguage());
  return (
    <UnstyledButton {...props} className={classes.target}>
      <span className={classes.initials} aria-hidden>
        {initialsOf(viewer.staff?.givenName, viewer.staff?.familyName)}
      </span>
      <span className={classes.who}>
        <span className={classes.name}>{viewer.staff?.name ?? ""} </span>
        <span className={classes.role} title={role}>
          {role}
        </span>
      </span>
      <IconChevronDown size={16} aria-hidden />
    </UnstyledButton>
  );
}
