/** Whether another tab has the workbench open: each that opens asks, and each that hears it answers. */
export declare function useOtherTab(): boolean;
