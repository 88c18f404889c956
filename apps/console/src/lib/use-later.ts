import { useEffect, useState } from "react";

/**
 * True once `waiting` has lasted for some time: a fast answer then draws no skeleton at all.
 * @param waiting Whether something is under way.
 * @param after Milliseconds to hold back; 200 unless told.
 */
export function useLater(waiting: boolean, after = 200): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setTimeout(() => setLate(true), after);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [waiting, after]);
  return waiting && late;
}
