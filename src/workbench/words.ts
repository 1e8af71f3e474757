/** Every sentence of the workbench's own; those of the pane stand with the pane, those of hosts with the refusals. */
export const words = {
  product: "RSP Tracker",
  workbench: "workbench",
  open: "Open",
  openTip: "Open an Excel workbook from this computer (it stays on this computer)",
  sample: "Sample",
  sampleTip: "Open the sample plan",
  create: "New",
  createTip: "Start a new workbook: bring your plan, or set one up",
  save: "Save a copy",
  saveTip: "Save the workbook, with what was changed, as a file on this computer",
  edited: "edited",
  editedTip: "There are changes that no saved copy holds",
  nothingOpen: "No workbook is open",
  opening: (name: string) => `Opening ${name} …`,
  stop: "Stop",
  stopped: (name: string) => `Stopped: ${name} was not opened.`,
  saving: "Saving …",
  saved: (name: string) => `Saved as ${name}, where your browser keeps its downloads.`,
  dropHere: "Drop a workbook to open it, or a plan as .csv to bring it in",
  dropOne: "Several files were dropped. Drop one workbook at a time.",
  pane: "RSP Tracker",
  sides: "What is on screen",
  showGrid: "Workbook",
  showPane: "RSP Tracker",
  wentTo: {
    grid: "In the workbook. F6 goes to RSP Tracker.",
    pane: "In RSP Tracker. F6 goes to the workbook.",
  },
  frame: "Workbook (F6 goes to RSP Tracker)",
  close: "Close this message",
  discard: {
    title: "Open another workbook?",
    text: (name: string) =>
      `${name} has changes that no saved copy holds. They are lost when another workbook opens.`,
    save: "Save a copy first",
    go: "Open without saving",
    cancel: "Cancel",
  },
  unsaved: {
    label: "Edits that were not saved",
    text: (name: string, when: string) =>
      `${name} was edited here and not saved (${when}). Its edits were kept on this computer.`,
    open: "Open it with the edits",
    forget: "Forget them",
  },
  notKept:
    "This browser keeps nothing for this page (its storage is full, or forbidden): edits are lost when the page closes. Save a copy now and then.",
  broughtName: (name: string) => `${name.replace(/\.[^.]*$/, "")}.xlsx`,
  otherTab:
    "The workbench is open in another tab too. Each tab has a copy of its own: what you change here is not changed there.",
  slips: {
    ofFile: (name: string, text: string) => `${name}: ${text}`,
    noSample: {
      text: "The sample could not be loaded.",
      next: "What serves this page may have been closed. Start RSP Tracker again as you did before, or ask who set it up; then reload the page. Your own workbook opens without the sample.",
    },
    unreadable: {
      text: "The file could not be read.",
      next: "It may have been moved or renamed since it was chosen. Choose it again.",
    },
    unexpected: {
      text: "Something went wrong.",
      next: "Nothing was changed. Try again; if it happens again, save a copy and reload the page.",
    },
  },
} as const;
