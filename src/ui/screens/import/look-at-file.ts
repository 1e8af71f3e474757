import { memberResolver } from "../../../domain/member/resolve-member";
import type { ColumnMatch, ImportPreview } from "../../../usecases/import-survey/import-preview";
import type { ImportChoices, ImportRequest } from "../../../usecases/import-survey/import-request";
import { importContext } from "../../../usecases/import-survey/import-context";
import { previewImport } from "../../../usecases/import-survey/preview-import";
import { columnsOfFile } from "../../../usecases/import-survey/understand-survey";
import { type Problem, ProblemError } from "../../../usecases/problem";
import { importWords } from "../../words/import";

/** What an import would do, or else why nobody can tell yet, with the columns among which a person may choose. */
export interface Look {
  /** What it was looked at with. */
  readonly choices: ImportChoices;
  readonly columns: readonly ColumnMatch[];
  readonly preview: ImportPreview | undefined;
  readonly problem: Problem | undefined;
}

/** As `previewImport`; but a file without a column of Members is a question to the user, not a refusal. */
export async function lookAtFile(request: ImportRequest): Promise<Look> {
  const { choices } = request;
  try {
    const preview = await previewImport(request);
    return { choices, columns: preview.columns, preview, problem: undefined };
  } catch (error) {
    if (!(error instanceof ProblemError) || error.problem.code !== "no-member-column") throw error;
    const problem = { ...error.problem, next: importWords.columns.chooseMember };
    return { choices, columns: await columnsIn(request), preview: undefined, problem };
  }
}

async function columnsIn(request: ImportRequest): Promise<readonly ColumnMatch[]> {
  const { file, pause = async () => undefined } = request;
  const { register, columns, scales, matchTopic } = importContext(request);
  return columnsOfFile({
    ...{ file, resolve: memberResolver(register), corrections: columns, scales, pause },
    isTopic: (text) => matchTopic(text).id !== undefined,
    headerRows: request.choices.headerRows,
    hasMember: false,
  });
}
