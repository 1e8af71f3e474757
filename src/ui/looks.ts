import { createContext, useContext } from "react";
import { type StatusLooks, usualLooks } from "../sheets/palette";

/** Words and colours of the statuses as the workbook's Settings have them. */
export const LooksContext = createContext<StatusLooks>(usualLooks);

export const useLooks = (): StatusLooks => useContext(LooksContext);
