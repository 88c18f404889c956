import { Spotlight, type SpotlightActionData } from "@mantine/spotlight";
import { useDebouncedValue } from "@mantine/hooks";
import {
  IconDevices,
  IconFileText,
  IconKeyboard,
  IconListDetails,
  IconPlus,
  IconSearch,
} from "@tabler/icons-react";
import { createSpotlight } from "@mantine/spotlight";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import "@mantine/spotlight/styles.layer.css";
import { useIsState, useMay } from "../session/viewer.tsx";
import { useComplaintSearch } from "../lib/use-complaint-search.ts";
import { useShellActions } from "./shell-actions.tsx";

const [store, palette] = createSpotlight();

/** The command palette: places to go, and complaints by name or number while typing. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const [settled] = useDebouncedValue(text.trim(), 250);
  const { results, searching } = useComplaintSearch(useMay("Complaint.read") ? settled : "");
  const commands = useCommands();
  useEffect(() => palette.open(), []);
  const navigate = useNavigate();
  const found: SpotlightActionData[] = (results ?? []).map((one) => ({
    id: one.id,
    label: one.number,
    description: one.complainant?.name ?? t("common.hidden"),
    keywords: text,
    leftSection: <IconFileText size={20} stroke={1.6} aria-hidden />,
    onClick: () => void navigate(`/complaints/${one.id}`),
  }));
  return (
    <Spotlight
      store={store}
      shortcut={null}
      lockScroll={false}
      onSpotlightClose={onClose}
      query={text}
      onQueryChange={setText}
      limit={12}
      highlightQuery={false}
      aria-label={t("palette.label")}
      actions={[...commands, ...found]}
      searchProps={{
        leftSection: <IconSearch size={20} aria-hidden />,
        placeholder: t("palette.placeholder"),
        "aria-label": t("palette.placeholder"),
      }}
      nothingFound={t(searching ? "common.loading" : "palette.nothing")}
    />
  );
}

function useCommands(): SpotlightActionData[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { openHelp } = useShellActions();
  const isState = useIsState();
  const reads = useMay("Complaint.read");
  const records = useMay("Complaint.receiveComplaint");
  const icon = { size: 20, stroke: 1.6, "aria-hidden": true } as const;
  const caseload = {
    id: "caseload",
    label: t(isState ? "nav.caseloads" : "nav.caseload"),
    leftSection: <IconListDetails {...icon} />,
    onClick: () => void navigate("/caseload"),
  };
  const intake = {
    id: "new",
    label: t("nav.newComplaint"),
    leftSection: <IconPlus {...icon} />,
    onClick: () => void navigate("/complaints/new"),
  };
  const search = {
    id: "search",
    label: t("search.title"),
    leftSection: <IconSearch {...icon} />,
    onClick: () => void navigate("/search"),
  };
  return [
    ...(reads ? [caseload] : []),
    ...(records ? [intake] : []),
    ...(reads ? [search] : []),
    {
      id: "sessions",
      label: t("account.sessions"),
      leftSection: <IconDevices {...icon} />,
      onClick: () => void navigate("/account/sessions"),
    },
    { id: "keys", label: t("account.keys"), leftSection: <IconKeyboard {...icon} />, onClick: openHelp },
  ];
}
