import { Menu, useMantineColorScheme, type MantineColorScheme } from "@mantine/core";
import { useApolloClient } from "@apollo/client/react";
import {
  IconDeviceDesktop,
  IconKeyboard,
  IconLanguage,
  IconLogout,
  IconMoon,
  IconSun,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { signOut } from "../session/sign-out.ts";
import { AccountFace } from "./account-face.tsx";
import { changeLanguage, useOtherLanguages } from "./language-switch.tsx";
import { useShellActions } from "./shell-actions.tsx";

const schemes = [
  ["light", IconSun],
  ["dark", IconMoon],
  ["auto", IconDeviceDesktop],
] as const;

/** The menu under the name, open when it arrives: what one may set: language, colours, keys, sessions; and the way out. */
export function AccountMenu() {
  const { t } = useTranslation();
  const client = useApolloClient();
  const otherLanguages = useOtherLanguages();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { openHelp } = useShellActions();
  return (
    <Menu position="bottom-end" width={260} withinPortal withInitialFocusPlaceholder={false} defaultOpened>
      <Menu.Target>
        <AccountFace />
      </Menu.Target>
      <Menu.Dropdown>
        {otherLanguages.map(({ language, name }) => (
          <Menu.Item
            key={language}
            leftSection={<IconLanguage size={17} aria-hidden />}
            lang={language}
            onClick={() => void changeLanguage(language)}
          >
            {name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{t("account.colors")}</Menu.Label>
        <Menu.RadioGroup
          value={colorScheme}
          onChange={(scheme) => setColorScheme(scheme as MantineColorScheme)}
        >
          {schemes.map(([scheme, Icon]) => (
            <Menu.RadioItem key={scheme} value={scheme} rightSection={<Icon size={17} aria-hidden />}>
              {t(`account.scheme.${scheme}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item leftSection={<IconKeyboard size={17} aria-hidden />} onClick={openHelp}>
          {t("account.keys")}
        </Menu.Item>
        <Menu.Item
          component={Link}
          to="/account/sessions"
          leftSection={<IconDeviceDesktop size={17} aria-hidden />}
        >
          {t("sessions.title")}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={17} aria-hidden />} onClick={() => void signOut(client)}>
          {t("account.signOut")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
