import { useEffect, useState } from "react";

/** Has one part of the page printed with nothing else of it; true while that goes on. */
export function usePrintedAlone(): readonly [boolean, () => void] {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    if (!printing) return;
    document.body.dataset["printedAlone"] = "";
    const done = () => setPrinting(false);
    window.addEventListener("afterprint", done);
    window.print();
    return () => {
      window.removeEventListener("afterprint", done);
      delete document.body.dataset["printedAlone"];
    };
  }, [printing]);
  return [printing, () => setPrinting(true)];
}
