/** Which side of the workbench is on screen where there is no room for both. */
export type Side = "grid" | "pane";
interface SideSwitchProps {
    readonly side: Side;
    readonly onSwitch: (side: Side) => void;
}
/** Switches between grid and pane on a narrow screen; not there on a wide one. */
export declare function SideSwitch({ side, onSwitch }: SideSwitchProps): import("react").JSX.Element;
export {};
