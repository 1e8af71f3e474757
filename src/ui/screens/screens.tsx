import { lazy, useState } from "react";
import { usePane } from "../pane-context";
import { KpisScreen } from "./kpis/kpis-screen";
import { WorkHead } from "./work/work-head";

// Screens that are opened later come in scripts of their own.
const KpiPage = lazy(() => import("./kpi/kpi-page"));
const PlanScreen = lazy(() => import("./plan/plan-screen"));
const MapScreen = lazy(() => import("./map/map-screen"));
const ToDoScreen = lazy(() => import("./to-do/to-do-screen"));
const AskScreen = lazy(() => import("./ask/ask-screen"));
const ImportScreen = lazy(() => import("./import/import-screen"));
const EnterScreen = lazy(() => import("./enter/enter-screen"));
const ReportsScreen = lazy(() => import("./reports/reports-screen"));
const SettingsScreen = lazy(() => import("./settings/settings-screen"));
const HelpScreen = lazy(() => import("./help/help-screen"));

/** The screen that is open. An import that was begun stays as it is while others are looked at. */
export function Screens() {
  const { location, picture } = usePane();
  const { place } = location;
  const result = picture.report.results.find(({ kpi }) => kpi.id === location.kpi);
  return (
    <>
      {place === "review" ? result === undefined ? <KpisScreen /> : <KpiPage result={result} /> : null}
      {place === "work" ? <WorkHead /> : null}
      <WorkPart />
      {place === "reports" ? <ReportsScreen /> : null}
      {place === "settings" ? <SettingsScreen /> : null}
      {place === "help" ? <HelpScreen /> : null}
    </>
  );
}

function WorkPart() {
  const { location, place, picture, commands, go } = usePane();
  const [isImporting, setImporting] = useState(false);
  const work = location.place === "work" ? location.work : undefined;
  if (work === "import" && !isImporting) setImporting(true);
  return (
    <>
      {work === "toDo" ? <ToDoScreen /> : null}
      {work === "plan" ? <PlanScreen /> : null}
      {work === "map" ? <MapScreen /> : null}
      {work === "enter" ? (
        <EnterScreen
          picture={picture}
          entry={location.entry}
          write={commands.write}
          onWritten={() => (location.origin === undefined ? undefined : go({ kind: "leave-part" }))}
          onEntry={(entry) => go({ kind: "change-entry", entry })}
        />
      ) : null}
      {work === "ask" && place.questionFiles !== undefined ? <AskScreen files={place.questionFiles} /> : null}
      {place.readTable !== undefined && isImporting ? (
        <ImportScreen
          isOpen={work === "import"}
          picture={picture}
          today={place.today}
          language={place.language}
          readTable={place.readTable}
          write={commands.write}
        />
      ) : null}
    </>
  );
}
