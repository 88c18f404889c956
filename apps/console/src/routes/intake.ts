export { IntakePage as Component } from "../features/complaint-intake/intake-page.tsx";
