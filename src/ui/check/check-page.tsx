import { FluentProvider } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { type Shade, themes } from "../theme";
import type { LoadCheck } from "./check-context";
import { checkTitle } from "./check-title";

const CheckPanel = lazy(() => import("./check-panel"));

interface Props {
  readonly load: LoadCheck;
  readonly shade: Shade;
}

/** The self-test alone: taskpane.html?check. */
export function CheckPage({ load, shade }: Props) {
  return (
    <FluentProvider theme={themes[shade]} style={{ minHeight: "100%" }}>
      <main style={{ padding: "12px" }}>
        <h1 style={{ margin: "0 0 8px", fontSize: "20px" }}>{checkTitle}</h1>
        <Suspense fallback={null}>
          <CheckPanel load={load} />
        </Suspense>
      </main>
    </FluentProvider>
  );
}
