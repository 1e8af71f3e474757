/** Every sentence of the workbench's own; those of the pane stand with the pane, those of hosts with the refusals. */
export declare const words: {
    readonly product: "RSP Tracker";
    readonly workbench: "workbench";
    readonly open: "Open";
    readonly openTip: "Open an Excel workbook from this computer (it stays on this computer)";
    readonly sample: "Sample";
    readonly sampleTip: "Open the sample plan";
    readonly create: "New";
    readonly createTip: "Start a new planning workbook";
    readonly save: "Save a copy";
    readonly saveTip: "Save the workbook, with what was changed, as a file on this computer";
    readonly edited: "edited";
    readonly editedTip: "There are changes that no saved copy holds";
    readonly nothingOpen: "No workbook is open";
    readonly opening: (name: string) => string;
    readonly saving: "Saving …";
    readonly saved: (name: string) => string;
    readonly dropHere: "Drop the workbook to open it";
    readonly dropOne: "Several files were dropped. Drop one workbook at a time.";
    readonly grid: "Workbook";
    readonly pane: "KPIs";
    readonly showGrid: "Workbook";
    readonly showPane: "KPIs";
    readonly close: "Close this message";
    readonly discard: {
        readonly title: "Open another workbook?";
        readonly text: (name: string) => string;
        readonly save: "Save a copy first";
        readonly go: "Open without saving";
        readonly cancel: "Cancel";
    };
    readonly otherTab: "The workbench is open in another tab too. Each tab has a copy of its own: what you change here is not changed there.";
    readonly slips: {
        readonly noSample: {
            readonly text: "The sample could not be loaded.";
            readonly next: "Is the workbench still running? Start it again with npm start, then reload this page.";
        };
        readonly unreadable: {
            readonly text: "The file could not be read.";
            readonly next: "It may have been moved or renamed since it was chosen. Choose it again.";
        };
        readonly unexpected: {
            readonly text: "Something went wrong.";
            readonly next: "Nothing was changed. Try again; if it happens again, save a copy and reload the page.";
        };
    };
};
