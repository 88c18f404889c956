import { useEffect, useState } from "react";

/**
 * Gives the focus back, when an overlay goes, to what had it when it came. Where that is no longer there, such as the
 * button of an act that is done, the page's heading takes it; and nothing is taken from what has it meanwhile.
 */
export function useFocusReturn(): void {
  const [from] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (document.activeElement && document.activeElement !== document.body) return;
      const back = from?.isConnected && from !== document.body ? from : document.querySelector("main h1");
      if (back instanceof HTMLElement) back.focus({ preventScroll: true });
    },
    [from],
  );
}
