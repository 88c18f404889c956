export { SessionsPage as Component } from "../features/sessions/sessions-page.tsx";
