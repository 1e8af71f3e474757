/** Apart from the other words: it is all that the first load needs of the self-test. */
export const checkTitle = "Check this Excel";
