export { recordAct, type Act } from "./record-act.ts";
