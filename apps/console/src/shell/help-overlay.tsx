import { Modal, Switch, Table } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFocusReturn } from "../lib/focus-return.ts";
import { setPreferences, usePreferences } from "../lib/preferences.ts";
import classes from "./help-overlay.module.css";

const keys = [
  ["palette", "Ctrl K"],
  ["search", "/"],
  ["queue", "g q"],
  ["new", "g n"],
  ["down", "j"],
  ["up", "k"],
  ["open", "Enter"],
  ["select", "x"],
  ["help", "?"],
] as const;

/** Every key the console listens for, and the switch that turns the single ones off. */
export function HelpOverlay({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { singleKeys } = usePreferences();
  useFocusReturn();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("help.title")}
      closeButtonProps={{ "aria-label": t("common.close") }}
      size="md"
    >
      <Table>
        <caption className="visually-hidden">{t("help.title")}</caption>
        <Table.Tbody>
          {keys.map(([key, press]) => (
            <Table.Tr key={key}>
              <Table.Th scope="row" className={classes.what}>
                {t(`help.${key}`)}
              </Table.Th>
              <Table.Td className={classes.keys}>
                {press.split(" ").map((one) => (
                  <kbd key={one} className={classes.kbd}>
                    {one}
                  </kbd>
                ))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Switch
        mt="md"
        label={t("help.singleKeys")}
        description={t("help.singleKeysText")}
        checked={singleKeys}
        onChange={(event) => setPreferences({ singleKeys: event.currentTarget.checked })}
      />
    </Modal>
  );
}
