import { type ReactNode } from "react";
import type { OpenBook, OpenInFrame } from "./open-book";
import { type Source } from "./use-bench";
export interface WorkbenchProps {
    readonly openInFrame: OpenInFrame;
    /** The pane over an open workbook. */
    readonly renderPane: (book: OpenBook) => ReactNode;
    /** Makes a new planning workbook; without it there is no such button. */
    readonly newBook?: () => Promise<Source>;
}
/** The workbench: files above, the workbook in a grid on the left, the pane on the right. Opens with the sample. */
export declare function Workbench({ openInFrame, renderPane, newBook }: WorkbenchProps): import("react").JSX.Element;
