import { Anchor, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import classes from "./people.module.css";
import { recordsInShort, useFoundPeople } from "./found-people.ts";

/** A box for a name beside the list, with whoever is found under it. */
export function FindPerson() {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const found = useFoundPeople(typed);
  return (
    <search className={classes.find}>
      <TextInput
        type="search"
        label={t("people.find")}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        autoComplete="off"
      />
      <div role="status">
        {found.length > 0 ? (
          <ul className={classes.found}>
            {found.map((one) => (
              <li key={one.id}>
                <Anchor component={Link} to={`/people/${one.id}`}>
                  <bdi>{one.name}</bdi>
                </Anchor>{" "}
                <span className={classes.apart}>{recordsInShort(one)}</span>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </search>
  );
}
