import { useEffect, useState } from "react";

/**
 * A value once it has stopped changing, so that nothing is asked at every keystroke.
 * @param value What is typed.
 * @param after Milliseconds without a change; 250 unless told.
 */
export function useWhenStill<Value>(value: Value, after = 250): Value {
  const [still, setStill] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setStill(value), after);
    return () => clearTimeout(timer);
  }, [value, after]);
  return still;
}
