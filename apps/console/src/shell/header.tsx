import { UnstyledButton } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link, NavLink } from "react-router";
import { usePlaces } from "../places.tsx";
import { useViewer } from "../session/viewer.tsx";
import { Account } from "./account.tsx";
import classes from "./header.module.css";
import { useShellActions } from "./shell-actions.tsx";
import { Wordmark } from "./wordmark.tsx";

/** The bar on top: where one can go, the search, and who is signed in. */
export function Header() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const places = usePlaces();
  const { openPalette } = useShellActions();
  return (
    <header className={classes.header} data-on-bar data-no-print>
      <div className={classes.inner}>
        <Link to="/" className={classes.home} aria-label={t("shell.home")}>
          <Wordmark />
        </Link>
        <span className={classes.agency}>{viewer.agency?.name ?? t("shell.department")}</span>
        <nav className={classes.nav} aria-label={t("shell.navigation")}>
          {places
            .filter((place) => place.inBar)
            .map(({ path, name, Icon, screen }) => (
              // Who points at a place is about to go there: its code is fetched meanwhile.
              <NavLink key={path} to={path} className={classes.link} onPointerEnter={() => void screen()}>
                <Icon size={18} stroke={1.8} aria-hidden />
                {name}
              </NavLink>
            ))}
        </nav>
        <UnstyledButton className={classes.search} onClick={openPalette} aria-keyshortcuts="Control+K Meta+K">
          <IconSearch size={17} stroke={1.8} aria-hidden />
          <span className={classes.searchText}>{t("nav.search")}</span>
          <kbd className={classes.kbd} aria-hidden>
            Ctrl K
          </kbd>
        </UnstyledButton>
        <Account />
      </div>
    </header>
  );
}
