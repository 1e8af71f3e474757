import { createContext, useContext } from "react";
import { type StatusStyles, usualStatusStyles } from "../sheets/palette";

/** Words and colours of the statuses as the workbook's Settings have them. */
export const StatusStylesContext = createContext<StatusStyles>(usualStatusStyles);

export const useStatusStyles = (): StatusStyles => useContext(StatusStylesContext);
