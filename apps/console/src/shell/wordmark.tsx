import classes from "./wordmark.module.css";

/** The product's mark and name. */
export function Wordmark() {
  return (
    <span className={classes.wordmark}>
      <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden>
        <rect
          x="0.75"
          y="0.75"
          width="30.5"
          height="30.5"
          rx="6.5"
          fill="none"
          stroke="currentColor"
          strokeOpacity="0.35"
          strokeWidth="1.5"
        />
        <path
          d="M10 23.5V8.5h6.9a4.6 4.6 0 0 1 0 9.2H13.2"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
        <path d="M16.8 17.7l5.4 5.8" fill="none" stroke="#e7bf60" strokeWidth="2.5" strokeLinecap="round" />
      </svg>
      <span className={classes.name}>Redress</span>
    </span>
  );
}
