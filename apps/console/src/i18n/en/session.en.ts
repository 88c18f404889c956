/** Signing in, staying in, and where one is signed in. */
export const sessionEn = {
  signIn: {
    title: "Sign in",
    heading: "Complaints and state hearings",
    lead: "For staff of California’s child support agencies. Every date says why; no right is lost unseen.",
    button: "Sign in with your agency account",
    monitoring:
      "This is a government system with personal information. Its use is recorded and monitored, and may be reviewed. By signing in you agree to that. Use without authority is prohibited and may be punished by law.",
    signedOut: "You are signed out.",
    failed: "Signing in did not work. Please try again.",
    notSetUp: "Your account is not set up in Redress. Your administrator can set it up.",
    id: "When you ask for help, give this id: {{id}}",
    doneTitle: "You are signed in",
    doneText:
      "The other tab goes on for the same person; for another it starts anew. You may close this one.",
  },
  session: {
    endedTitle: "Your session has ended",
    ended: "Please sign in again; you will come back to this page.",
    endedKeep: "Please sign in again in a new tab. This page waits for you with everything you typed.",
    signInTab: "Sign in in a new tab",
    idleTitle: "Are you still there?",
    idle: "For safety your session ends in less than two minutes unless you go on.",
    stay: "Stay signed in",
    limitTitle: "Your session ends soon",
    limit:
      "However busy you are, a session has a longest time, and yours is over in less than two minutes. Sign in anew in another tab; this page goes on with everything you typed.",
    later: "Not now",
  },
  sessions: {
    title: "My sessions",
    last: "You signed in before this on {{at}}.",
    current: "This session",
    column: {
      browser: "Browser",
      ip: "Network address",
      createdAt: "Signed in",
      lastSeenAt: "Last used",
      end: "Session",
    },
    end: "End session",
    endOne: "End session: {{browser}}",
    ended: "The session has ended.",
    unknownBrowser: "Unknown browser",
  },
};
