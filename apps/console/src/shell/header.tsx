import { UnstyledButton } from "@mantine/core";
import { IconListDetails, IconPlus, IconSearch } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link, NavLink } from "react-router";
import { useIsState, useMay, useViewer } from "../session/viewer.tsx";
import { Account } from "./account.tsx";
import classes from "./header.module.css";
import { useShellActions } from "./shell-actions.tsx";
import { Wordmark } from "./wordmark.tsx";

/** The bar on top: where one can go, the search, and who is signed in. */
export function Header() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const isState = useIsState();
  const reads = useMay("Complaint.read");
  const records = useMay("Complaint.receiveComplaint");
  const { openPalette } = useShellActions();
  return (
    <header className={classes.header} data-on-bar data-no-print>
      <div className={classes.inner}>
        <Link to="/caseload" className={classes.home} aria-label={t("shell.home")}>
          <Wordmark />
        </Link>
        <span className={classes.agency}>{viewer.agency?.name ?? t("shell.department")}</span>
        <nav className={classes.nav} aria-label={t("shell.navigation")}>
          {reads ? (
            <NavLink to="/caseload" className={classes.link}>
              <IconListDetails size={18} stroke={1.8} aria-hidden />
              {t(isState ? "nav.caseloads" : "nav.caseload")}
            </NavLink>
          ) : null}
          {records ? (
            <NavLink to="/complaints/new" className={classes.link}>
              <IconPlus size={18} stroke={1.8} aria-hidden />
              {t("nav.newComplaint")}
            </NavLink>
          ) : null}
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
