import { Menu, UnstyledButton, useMantineColorScheme } from "@mantine/core";
import { useApolloClient } from "@apollo/client/react";
import { roleWords, say } from "@redress/domain";
import { IconChevronDown, IconDeviceDesktop, IconKeyboard, IconLanguage, IconLogout, IconMoon, IconSun } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useLanguage } from "../lib/preferences.ts";
import { signOut } from "../session/sign-out.ts";
import { useViewer } from "../session/viewer.tsx";
import classes from "./account-menu.module.css";
import { changeLanguage } from "./language-switch.tsx";
import { useShellActions } from "./shell-actions.tsx";

const schemes = [
  ["light", IconSun],
  ["dark", IconMoon],
  ["auto", IconDeviceDesktop],
] as const;

function initialsOf(...names: readonly (string | undefined)[]): string {
  return names.map((name) => [...(name ?? "")][0] ?? "").join("");
}

/** Who is signed in, and what one may set: language, colours, keys, sessions; and the way out. */
export function AccountMenu() {
  const { t } = useTranslation();
  const client = useApolloClient();
  const viewer = useViewer();
  const language = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { openHelp } = useShellActions();
  const other = language === "en" ? "es" : "en";
  return (
    <Menu position="bottom-end" width={260} withinPortal>
      <Menu.Target>
        <UnstyledButton className={classes.target}>
          <span className={classes.initials} aria-hidden>
            {initialsOf(viewer.staff?.givenName, viewer.staff?.familyName)}
          </span>
          <span className={classes.who}>
            <span className={classes.name}>{viewer.staff?.name ?? ""}</span>
            <span className={classes.role}>{say(roleWords[viewer.role], language)}</span>
          </span>
          <IconChevronDown size={16} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconLanguage size={17} aria-hidden />} lang={other} onClick={() => void changeLanguage(other)}>
          {t("language.other")}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t("account.colors")}</Menu.Label>
        {schemes.map(([scheme, Icon]) => (
          <Menu.Item
            key={scheme}
            role="menuitemradio"
            aria-checked={colorScheme === scheme}
            leftSection={<Icon size={17} aria-hidden />}
            rightSection={colorScheme === scheme ? <span aria-hidden>✓</span> : null}
            onClick={() => setColorScheme(scheme)}
          >
            {t(`account.scheme.${scheme}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconKeyboard size={17} aria-hidden />} onClick={openHelp}>
          {t("account.keys")}
        </Menu.Item>
        <Menu.Item component={Link} to="/account/sessions" leftSection={<IconDeviceDesktop size={17} aria-hidden />}>
          {t("account.sessions")}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={17} aria-hidden />} onClick={() => void signOut(client)}>
          {t("account.signOut")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
