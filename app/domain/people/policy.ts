import { isAdministrator, type Viewer } from "./viewer";

/** Who may open the administrators' pages; every change behind them asks again. */
export const administrators = { name: "administrator", allows: isAdministrator };

/** Nobody closes the door behind themselves. */
export function canDeactivate(viewer: Viewer, personId: number): boolean {
  return isAdministrator(viewer) && viewer.id !== personId;
}

/** Whether somebody is left to run the site after one person's roles have changed. */
export function isRunBySomebody(stays: boolean, otherAdministrators: number): boolean {
  return stays || otherAdministrators > 0;
}
