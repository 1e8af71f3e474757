import type { QuestionFiles } from "../usecases/ports/question-files";

/** Files of questions; what writes and reads workbooks comes in a script of its own, when a first one is asked for. */
export const questionFiles: QuestionFiles = {
  pack: async (files) => (await import("../hosts/question-files/pack-questions")).packQuestions(files),
  read: async (bytes) => {
    const { openXlsx } = await import("../hosts/xlsx-file/open-xlsx");
    return (await openXlsx(bytes).read()).sheets;
  },
};
