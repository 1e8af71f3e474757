import { createContext } from "react";
import type { HostCheck } from "../../usecases/ports/host-check";

/** Loads the self-test of the host. */
export type LoadCheck = () => Promise<HostCheck>;

/** The self-test, where the pane stands in a host that has one. */
export const CheckContext = createContext<LoadCheck | undefined>(undefined);
