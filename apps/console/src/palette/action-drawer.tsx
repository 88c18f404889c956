import { Drawer } from "@mantine/core";
import { Suspense, useState, type KeyboardEvent, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { LeaveQuestion } from "../components/leave-question.tsx";
import { useFocusReturn } from "../lib/focus-return.ts";
import { hasUnsavedWork, useLeaveQuestion } from "../lib/act/unsaved-work.ts";

interface ActionDrawerProps {
  /** The action and the record that it is about. */
  readonly title: string;
  readonly onClose: () => void;
  /** The form; what it is given closes the drawer after asking. */
  readonly children: (ask: () => void) => ReactNode;
}

/** Where the form of an action opens, beside its record. Escape, ✕, Cancel and Back ask first when something would be lost. */
export function ActionDrawer({ title, onClose, children }: ActionDrawerProps) {
  const { t } = useTranslation();
  useFocusReturn();
  const [asking, setAsking] = useState(false);
  const leaving = useLeaveQuestion(hasUnsavedWork);
  const ask = (): void => {
    if (hasUnsavedWork()) setAsking(true);
    else onClose();
  };
  return (
    <Drawer
      opened
      onClose={ask}
      position="right"
      size="min(34rem, 100vw)"
      closeOnClickOutside={false}
      closeOnEscape={false}
      onKeyDown={(event) => {
        if (isOwnEscape(event)) ask();
      }}
      title={title}
      closeButtonProps={{ "aria-label": t("common.close") }}
    >
      <Suspense fallback={null}>{children(ask)}</Suspense>
      {asking ? <LeaveQuestion onStay={() => setAsking(false)} onLeave={onClose} /> : null}
      {leaving.state === "blocked" ? (
        <LeaveQuestion onStay={() => leaving.reset()} onLeave={() => leaving.proceed()} />
      ) : null}
    </Drawer>
  );
}

/** Escape within the drawer itself: one in a dialog, list or calendar above it closes only that. */
function isOwnEscape({ key, target, currentTarget }: KeyboardEvent<HTMLElement>): boolean {
  return (
    key === "Escape" &&
    target instanceof HTMLElement &&
    currentTarget.contains(target) &&
    target.dataset["mantineStopPropagation"] !== "true"
  );
}
