interface DiscardQuestionProps {
    readonly name: string;
    readonly onSave: () => void;
    readonly onGo: () => void;
    readonly onCancel: () => void;
}
/** Asked before another workbook takes the place of one with unsaved changes. */
export declare function DiscardQuestion({ name, onSave, onGo, onCancel }: DiscardQuestionProps): import("react").JSX.Element;
export {};
