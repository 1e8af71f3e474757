import { type ComponentType, createContext } from "react";

/** The self-test of the host, loaded when it is shown; undefined where the pane stands in a host that has none. */
export const CheckContext = createContext<ComponentType | undefined>(undefined);
