import { FluentProvider } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type Shade, useTheme } from "../theme";
import { checkTitle } from "./check-title";

interface Props {
  readonly shade: Shade;
  readonly children: ReactNode;
}

/** The self-test alone: taskpane.html?check. */
export const CheckPage = ({ shade, children }: Props) => (
  <FluentProvider theme={useTheme(shade)} style={{ minHeight: "100%" }}>
    <main style={{ padding: "12px" }}>
      <h1 style={{ margin: "0 0 8px", fontSize: "20px" }}>{checkTitle}</h1>
      {children}
    </main>
  </FluentProvider>
);
