import { Spotlight, type SpotlightActionData } from "@mantine/spotlight";
import { useDebouncedValue } from "@mantine/hooks";
import { IconFileText, IconKeyboard, IconSearch } from "@tabler/icons-react";
import { createSpotlight } from "@mantine/spotlight";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import "@mantine/spotlight/styles.layer.css";
import { usePlaces } from "../places.tsx";
import { useMay } from "../session/viewer.tsx";
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
  const icon = { size: 20, stroke: 1.6, "aria-hidden": true } as const;
  return [
    ...usePlaces().map(({ path, name, Icon }) => ({
      id: path,
      label: name,
      leftSection: <Icon {...icon} />,
      onClick: () => void navigate(path),
    })),
    { id: "keys", label: t("account.keys"), leftSection: <IconKeyboard {...icon} />, onClick: openHelp },
  ];
}
