export { CaseloadPage as Component } from "../features/caseload/caseload-page.tsx";
