import { useNetwork } from "@mantine/hooks";
import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { connection } from "../apollo/connection.ts";
import { useLater } from "../lib/use-later.ts";
import classes from "./connection-note.module.css";

/** Says when the network is gone, or when colleagues' changes no longer arrive by themselves. */
export function ConnectionNote() {
  const { t } = useTranslation();
  const { online } = useNetwork();
  const state = useSyncExternalStore(connection.subscribe, connection.get);
  const reconnecting = useLater(state === "reconnecting", 3_000);
  return (
    <div role="status" data-no-print>
      {!online || reconnecting ? (
        <p className={classes.note}>{t(online ? "connection.reconnecting" : "connection.offline")}</p>
      ) : null}
    </div>
  );
}
