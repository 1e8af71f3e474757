import { type RefObject } from "react";
type Element<Kind> = RefObject<Kind | null>;
/** F6 goes from the grid to the pane and back, as it goes from part to part in Excel; also from inside the frame. */
export declare function useSideKeys(frame: Element<HTMLIFrameElement>, pane: Element<HTMLElement>): void;
export {};
