import { FluentProvider } from "@fluentui/react-components";
import { Pane } from "./pane";
import { type Shade, useSystemShade, useTheme } from "./theme";
import type { Place } from "./plan/place";

export interface AppProps extends Place {
  /** Excel's own shade, where it says; else the system's. */
  readonly shade?: Shade;
}

/** The pane, the same in every host. It knows a workbook port, perhaps a view of it, and what day it is. */
export function App({ shade, ...place }: AppProps) {
  const system = useSystemShade();
  return (
    <FluentProvider theme={useTheme(shade ?? system)} style={{ height: "100%" }}>
      <Pane {...place} />
    </FluentProvider>
  );
}
