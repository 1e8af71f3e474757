import type { Engine } from "../hosts/grid/engine";
import { modelGrid } from "../hosts/grid/model-grid";
import { hideWhatIsRefused, type Menus } from "../hosts/grid/screen/menus";
import { gridLocale } from "../hosts/grid/screen/locale";
import { owlScreen, type Owl, type ScreenLibrary } from "../hosts/grid/screen/owl-screen";

/** The page of the grid: the library came with its own scripts, and the workbench around this frame takes the grid. */
declare global {
  interface Window {
    readonly owl: Owl;
    readonly o_spreadsheet: Engine & ScreenLibrary & Menus;
  }
}

window.rspGrid = (async () => {
  const templates = await (await fetch("vendor/o-spreadsheet/o_spreadsheet.xml")).text();
  const engine = window.o_spreadsheet;
  hideWhatIsRefused(engine);
  const place = document.getElementById("grid");
  if (!place) throw new Error("the page has no place for the grid");
  const screen = owlScreen({ owl: window.owl, library: engine, templates, place });
  return modelGrid(engine, gridLocale(engine.DEFAULT_LOCALE, navigator.language), screen);
})();
