import { type ComponentType, createContext } from "react";
import type { Shade } from "../theme";

/** Loads the self-test of the host: a page of its own where it is given a shade, else a part of one. */
export type LoadCheck = () => Promise<{ readonly default: ComponentType<{ readonly shade?: Shade }> }>;

/** Undefined where the pane stands in a host that has no self-test. */
export const CheckContext = createContext<LoadCheck | undefined>(undefined);
